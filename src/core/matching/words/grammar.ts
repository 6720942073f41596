import type { Language } from '../../answer-key.ts';

/** Words without a point of their own: they weigh nothing. Negations are never among them. */
export const STOP: Readonly<Record<Language, string>> = {
  nb: `ein eit dei deira kva korleis kven berre meir noko nokon også òg frå vere vera vert då hjå sjølv særlig spesielt gikk gått alle alt altfor altså at av bare ble blir bli blitt både da dag de deg dem den denne der dere deres det dette din disse dit du dessverre eg egentlig eller en enda er et ett etter faktisk for fordi forresten foran fra føler gjennom ganske ha hadde han hans har heller helt hennes her hun hva hvem hver hvert hvilken hvilke hvilket hvis hvor hvordan hvorfor i innen inn innom inni ja jeg jo kan kanskje kunne kun langs la liksom litt man med meg mellom men mens mer mest min mine mitt mot må måtte nettopp noe noen nok nokså når nå og også om oss over på per overhodet absolutt rett rundt se seg selv si sia siden sin sine sitt skal skikkelig skulle slik slike som super så sånn takk til tross under ut utenfor vår våre vært var ved veldig vi vil ville vær være via visst virkelig videre vel ta tar tok får fikk fått få gå går gjør gjøre gjort skje skjer sette setter ting dette kjempe skulle burde bør vår vårt egentlig rett gjerne innimellom hos samt altfor utrolig sykt kjempe ganger pluss f.eks feks osv evt ifm ift mtp sjøl hei litegrann bør hatt ligger står ordentlig skikkelig riktig_så`,
  sv: `före särskilt speciellt alls överhuvudtaget absolut precis gick gått alla allt alltför alltså att av bara blev blir bli blivit både då de dem den denna där det detta dess deras din dina ditt du dig dessvärre eller en enligt ens er era ert ett efter egentligen faktiskt fast för förstås från fram få får fick fått genom ganska gärna gör göra gjort gå går ha hade han hans har hela helt hennes henne här hon honom hur i in inom innan ja jag ju just kan kanske kunde kunna liksom lite låta man med mellan men mer mest min mina mitt mot mycket måste när ni nog nu någon något några och också om oss på per precis redan runt se sedan sen sig sin sina sitt ska skall skulle som så sådan såna ta tar tack till tog trots typ under ur ut utanför var vara varit vad varför varje vem vi via vid vilken vilka vilket vill ville vår våra vårt väl väldigt än ändå är åt över själv sker ske saker sak bör borde sätta sätter jätte riktigt verkligen otroligt hos samt t.ex tex osv etc ligger står finns finnas blivit tyvärr hej ok ens ordentlig ordentligt`,
  da: `særlig specielt overhovedet slet absolut præcis gik gået alle alt altså at af bare blev bliver blive blevet både da de deg dem den denne der deres det dette dig din dine dit disse du desværre eller en endnu er et efter egentlig faktisk for fordi foran fra ganske gennem gerne gør gøre gjort gå går ha have havde han hans har heller helt hendes her hun hvad hvem hver hvert hvilken hvilke hvis hvor hvordan hvorfor i ind inden ja jeg jo kan kunne kun lad lidt ligesom man med mellem men mens mere mest mig min mine mit mod må måske måtte nogen noget nogle nok når nu og også om os over på per rundt se selv sig siden sin sine sit skal skulle slags som så sådan sådanne tage tager tog tak til trods ud uden_for under vi via vil ville vor vores være været var ved vel virkelig få får fik fået sker ske ting sætter sætte bør burde rigtig hos samt f.eks fx osv mv ligger står temmelig meget bare lige altid_også skal_jo ordentligt ordentlig`,
  en: `particularly especially absolutely indeed exactly a about all also although am an and any are as at be because been being both but by can could did do does doing done due during each either else even every for from get gets getting got gotten go goes going gone had has have having he her here him his how i if in into is it its i'm i've i'd i'll it's just kind let lets like lot made make makes many_of may maybe me might most much my myself of off on once only onto or other our ours out over own perhaps please pretty put quite rather really same_as shall she should simply so some something somehow sort still such than that that's the their them then there there's these they they're thing things this those though through to too totally toward under until upon us very via was way we we're well_then were what when where which while who whom whose why will with within would you you're your yours yet sadly honestly actually basically literally unfortunately stuff anyway ok hey etc eg e.g ie sure_enough lately ever since per one ones everything anything oh ugh seem seems seemed look_like always_just kinda gonna wanna take takes took taking properly`,
};

/** Words that turn what they belong to into its contrary. */
export const NEGATION: Readonly<Record<Language, string>> = {
  nb: `ikke ikkje aldri ingen intet inga ingenting uten mangle mangler manglet manglende mangel fravær verken hverken nekter null umulig_å sjelden neppe`,
  sv: `inte ej icke aldrig ingen inget inga ingenting utan sakna saknas saknar saknades saknad brist bristande varken avsaknad vägrar noll omöjligt_att sällan knappast`,
  da: `ikke aldrig ingen intet ingenting uden mangle mangler manglede manglende mangel fravær hverken nægter nul umuligt_at sjældent næppe`,
  en: `not no never none nothing nobody without cannot neither nor lack lacks lacking missing absence dont doesnt isnt wasnt arent cant wont didnt couldnt shouldnt wouldnt havent hasnt noone unable refuse refuses impossible_to nowhere zero rarely seldom hardly barely`,
};

/** Small words that say where a verb goes, by direction; some are prepositions too. */
export const WAYS = {
  up: 'opp upp op up',
  down: 'ned ner down',
  in: 'inn in ind',
  out: 'ut ud out ur',
  on: 'på on',
  off: 'av af off',
  to: 'til till',
  from: 'fra från from',
  before: 'før före innan before',
  after: 'etter efter after',
  away: 'bort vekk væk away',
  back: 'tilbake tillbaka tilbage back',
} as const;

/** They may stand between a verb and its direction: "melder seg av". */
export const REFLEXIVES = 'seg sig meg mig deg dig oss os dere jer er eder dem myself ourselves';

/** Several words that together weigh nothing, though one of them may. */
export const FILLERS = `
i_stedet_for i_stedet det_minste det_aller_minste i_det_hele_tatt i_hele_tatt på_en_måte når_det_gjelder på_grunn_av i_forhold_til i_forbindelse_med til_å_begynne_med rett_og_slett for_å_si_det_sånn
i_stället_för i_stället det_minsta det_allra_minsta över_huvud_taget när_det_gäller på_grund_av i_förhållande_till i_samband_med helt_enkelt
uden_for det_mindste i_stedet_for i_det_hele_taget når_det_gælder på_grund_af i_forhold_til i_forbindelse_med simpelthen slet_og_ret
in_the_least in_the_slightest instead_of instead rather_than at_all to_be_honest as_well when_it_comes_to because_of in_relation_to in_terms_of in_general straight_up a_bit a_little a_few kind_of sort_of of_course
`;

/** Numbers in words. One is a number only before a unit: else it is an article. */
export const NUMBERS: Readonly<Record<Language, string>> = {
  nb: 'to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 fjorten=14 femten=15 tjue=20 tretti=30 førti=40 femti=50 seksti=60 nitti=90 hundre=100 tusen=1000 halv=0.5',
  sv: 'två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 fjorton=14 femton=15 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 nittio=90 hundra=100 tusen=1000 halv=0.5',
  da: 'to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 fjorten=14 femten=15 tyve=20 tredive=30 fyrre=40 halvtreds=50 tres=60 halvfems=90 hundrede=100 tusind=1000 halv=0.5',
  en: 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fourteen=14 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 ninety=90 hundred=100 thousand=1000 half=0.5 fortnight=14d couple=2',
};
export const ONE = 'en ett et én ei one a an';

/** Units and what they come to: minutes, days, months, money, percent. Shared by the four languages. */
export const UNITS = `
min=1min minutt=1min minutter=1min minutters=1min minut=1min minuter=1min minute=1min minutes=1min mins=1min
t=60min time=60min timer=60min timers=60min timme=60min timmar=60min tim=60min h=60min hour=60min hours=60min hrs=60min hr=60min
sek=1s sekund=1s sekunder=1s second=1s seconds=1s
dag=1d dager=1d dagers=1d dagar=1d dagars=1d dage=1d dages=1d døgn=1d dygn=1d dgr=1d day=1d days=1d
uke=7d uker=7d veke=7d veker=7d ukers=7d vecka=7d veckor=7d veckors=7d uge=7d uger=7d ugers=7d v=7d week=7d weeks=7d
måned=1mo måneder=1mo måneders=1mo mnd=1mo mån=1mo månad=1mo månader=1mo månaders=1mo måneds=1mo mdr=1mo month=1mo months=1mo
år=12mo års=12mo året=12mo year=12mo years=12mo yr=12mo yrs=12mo
kr=1kr kroner=1kr kronor=1kr nok=1kr sek=1kr dkk=1kr :-=1kr ,-=1kr €=1eur euro=1eur euros=1eur eur=1eur $=1usd dollar=1usd dollars=1usd usd=1usd £=1gbp pounds=1gbp
%=1% prosent=1% procent=1% pct=1% percent=1%
ganger=1x gang=1x gånger=1x gange=1x times=1x x=1x
`;

/** Abbreviations and chat spelling. */
export const SHORT = `
tlf=telefon tfn=telefon tel=telefon mob=mobil mld=melding pga=på_grunn_av bl.a=blant_annet ca=circa mtg=meeting appt=appointment
dok=dokument dok.=dokument docs=documents doc=document adm=administrasjon avd=avdeling nr=nummer no.=number info=informasjon infon=information
kundesrv=kundeservice kss=kundeservice ks=kundeservice kontakt.=kontakt mvh=hilsen spm=spørsmål spsm=spørsmål resp=respons
pw=password pwd=password acct=account msg=message msgs=messages cust=customer mgr=manager mgmt=management dept=department
asap=immediately tba=unclear diy=yourself info.=information w/o=without bc=because cuz=because thx=thanks pls=please plz=please
reg=registrering beg=begrenset maks=maksimum max=maximum min.=minutter kval=kvalitet temp=temperatur st=stykk
`;
