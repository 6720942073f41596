/** What people feel. Format: see `lexicon.ts`. */
export const FEELINGS = `
trygg sikker_på sikre_på betrygget beroliget | trygg säker_på säkra_på betryggad | tryg sikker_på sikre_på betrygget | reassured safe secure confident sure certain assurance confidence reassuring >< usikker vet_ikke aner_ikke usikre utrygg i_tvil tvil skeptisk lurer_på nølende vet_ikke_om | osäker vet_inte osäkra otrygg tveksam tvivlar tvekar tvivel skeptisk tvekan vet_inte_om | usikker ved_ikke aner_ikke usikre utryg i_tvivl tvivl skeptisk tøvende ved_ikke_om | unsure not_know no_idea uncertain doubt insecure hesitant doubtful uncertainty not_sure sceptical skeptical
rolig avslappet avslappende ro fredelig i_fred | lugn lugnt avslappnad avkopplande | rolig roligt afslappet ro | calm relaxed peaceful at_ease chilled >< redd redsel frykt engstelig bekymret nervøs angst engste uro urolig bekymre skremmende skummelt bange grue | rädd rädsla oro orolig ängslig bekymrad nervös ångest skrämmande läskigt bekymmer befara panik | bange frygt bekymret nervøs angst ængstelig urolig bekymre skræmmende uro | afraid fear worried worry nervous anxious anxiety frightened scary concern fearful dread
stresset stress stressende press stresser jag oppjaget | stressad stress stressig stressande pressad stressigt jäkt | stresset stress stressende pres jag | stressed stress stressful pressure under_pressure tense

irritert frustrert frustrasjon irritasjon oppgitt sint forbannet rasende irriterende frustrerende ergerlig provosert gal misfornøyd_med sur ergre irriterer provoserende håpløst gi_opp | irriterad frustrerad frustration irritation uppgiven arg förbannad rasande irriterande frustrerande sur provocerad galen hopplöst less_på tokig | irriteret frustreret frustration irritation vred sur rasende irriterende frustrerende arrig opgivende tosset håbløst | annoyed frustrated irritated angry frustration mad furious annoying frustrating irritating annoyance irritation fed_up pissed hopeless cross infuriating

glad lykkelig glede fornøyd tilfreds strålende begeistret gla kjempeglad | glad lycklig glädje nöjd belåten lyckligt tillfredsställd | glad lykkelig glæde tilfreds fornøjd begejstret | happy glad pleased joy satisfied delighted content satisfaction cheerful >< misfornøyd utilfreds misnøyd ufornøyd trist lei_seg ulykkelig leit vemodig nedfor | missnöjd ledsen olycklig trist nedstämd sorgsen | utilfreds misfornøjd trist ked_af_det ulykkelig | unhappy dissatisfied sad displeased upset miserable unsatisfied
skuffet skuffelse skuffende nedtur | besviken besvikelse | skuffet skuffelse skuffende | disappointed disappointment disappointing let_down underwhelmed
lettet lettelse puh | lättad lättnad puh | lettet lettelse pyha | relieved relief phew
stolt stolthet kry kjempestolt | stolt stolthet | stolt stolthed | proud pride

spent forventningsfull gleder_meg gleder_oss ivrig entusiastisk glede_seg kjempespent | förväntansfull ser_fram_emot längtar ivrig entusiastisk pirrig peppad | spændt forventningsfuld glæder_mig glæder_os ivrig entusiastisk | excited looking_forward eager enthusiastic thrilled can't_wait anticipation
nysgjerrig interesse | nyfiken intresserad intresse | nysgerrig interesse | curious curiosity interested interest intrigued
håp håpefull optimistisk | hopp hoppfull optimistisk | håb håbefuld optimistisk | hope hopeful optimistic

trøtt sliten utslitt orker_ikke slitsomt lei leie oppbrukt mettet fått_nok gå_lei lei_av drittlei møkklei luta_lei kjempelei utmatta | trött utmattad slut orkar_inte tröttsamt less utsliten fått_nog trött_på urless slutkörd dödstrött utled skittrött_på | træt udmattet orker_ikke trættende udkørt fået_nok træt_af magter_ikke dødtræt led_og_ked_af dødtræt_af | tired exhausted worn_out fatigue sick_of weary exhausting tired_of had_enough drained knackered shattered
flau pinlig skam dum flaut | pinsam generad skämmas skam dum skäms genant | pinlig flov skam dum flovt | embarrassed embarrassing ashamed stupid shame awkward dumb
ensom alene forlatt overlatt_til_seg_selv for_seg_selv | ensam lämnad övergiven själv | ensom alene forladt overladt_til_sig_selv | lonely alone abandoned left_alone on_my_own

tillit stole_på tiltro stoler_på pålitelig troverdig seriøs til_å_stole_på | förtroende lita_på tillit litar_på pålitlig trovärdig seriös | tillid stole_på stoler_på pålidelig troværdig seriøs | trust trustworthy reliable rely faith credible credibility dependable >< mistillit mistro upålitelig useriøs stoler_ikke_på tror_ikke_på | misstro opålitlig oseriös litar_inte_på | mistillid mistro upålidelig useriøs stoler_ikke_på | distrust mistrust unreliable untrustworthy suspicious dodgy
utålmodig rastløs | otålig rastlös | utålmodig rastløs | impatient restless impatience

lurt snytt lurt_av svindlet svindel ført_bak_lyset bondefanget lure | lurad blåst bedragen bluff bedrägeri grundlurad | snydt narret taget_ved_næsen fup svindel | cheated deceived ripped_off tricked fooled rip-off scam conned

kjedelig kjeder kjedsomhet | tråkig uttråkad långtråkig | kedelig kede kedsomhed | boring bored dull tedious boredom
morsom gøy kul kult artig underholdende moro | rolig kul roligt underhållande skoj kul | sjov sjovt skæg underholdende fed | fun funny cool entertaining enjoyable

sett ivaretatt velkommen tatt_på_alvor hørt verdsatt respektert tatt_vare_på | sedd välkommen tagen_på_allvar hörd uppskattad respekterad omhändertagen | set velkommen taget_alvorligt hørt værdsat respekteret | seen welcome valued appreciated heard taken_seriously respected cared_for taken_care >< ignorert oversett glemt_av avvist ikke_tatt_på_alvor ikke_sett | ignorerad förbisedd bortglömd avvisad nonchalerad osedd | ignoreret overset afvist glemt_af | ignored overlooked rejected dismissed neglected brushed_off
motivert motivasjon motivere inspirert inspirasjon engasjert engasjement | motiverad motivation inspirerad inspiration engagerad engagemang lust | motiveret motivation inspireret inspiration engageret engagement | motivated motivation inspired inspiration engaged engagement >< umotivert demotivert motløs motvilje motstand | omotiverad demotiverad motvilja motstånd | umotiveret demotiveret modløs modvilje modstand | unmotivated demotivated reluctant resistance discouraged reluctance unwilling

dårlig_samvittighet skyldfølelse skyldig | dåligt_samvete skuld skuldkänslor skyldig | dårlig_samvittighed skyldfølelse skyldig | guilt bad_conscience
angre anger | ångra ånger | fortryde fortrød | regret second_thoughts
takknemlig takk | tacksam | taknemmelig | grateful thankful gratitude
sjokk vantro | chockad chock | chok | shock
maktesløs hjelpeløs uten_kontroll prisgitt | maktlös hjälplös utlämnad | magtesløs hjælpeløs prisgivet | powerless helpless at_the_mercy
kontroll_på ha_kontroll selvstendig mestring | ha_kontroll självständig | have_styr_på selvstændig | in_control control independent

mas masete innpåsliten pågående pushy masing spam plagsom | tjat påträngande påflugen spam jobbig | masende påtrængende anmassende spam plage | pushy nagging intrusive spam pestering hassled

~ knirkefri >< besvær bry plunder styr mas_med arbeid_med tungvint kronglete knotete slitsomt tungvinn brysomt | besvär möda krångel krångligt bök jobbigt strul strulig omständligt bökigt meckigt | besvær bøvl besværligt omstændeligt mas tungt | hassle bother cumbersome tedious_process effort pain_in fiddly clunky faff painful
~ deilig behagelig koselig godt_å hyggelig_å herlig | skön behaglig mysig härlig | dejlig behagelig hyggelig rart | nice pleasant lovely comfortable cosy cozy delightful >< ubehagelig vondt ubehag smertefullt ekkelt | obehag ont smärtsamt äckligt | ubehagelig ubehag ondt smertefuldt | unpleasant uncomfortable painful discomfort

vennlig hyggelig høflig imøtekommende serviceinnstilt blid snill smilende | vänlig trevlig artig tillmötesgående serviceinriktad snäll glad_personal | venlig flink høflig imødekommende serviceminded sød smilende | friendly kind polite nice_staff welcoming service-minded helpful_staff >< uvennlig uhøflig frekk arrogant ufin sur_betjening nedlatende kjølig kald_tone | otrevlig ohövlig oförskämd arrogant nedlåtande snäsig snorkig | uvenlig uhøflig fræk arrogant nedladende sur | unfriendly rude impolite arrogant unkind condescending grumpy

- føle kjenne | känsla känna känns | føle | feel felt
savne lengte | sakna längta | savne længes | miss missing_out long_for

stresset stress stressende mas jag | stressad stress stressig stressigt jäkt | stresset stress stressende travlt | stressed stress stressful rushed >< avslappet avslappende rolig i_ro uten_stress | avslappnad avkopplande lugn lugnt | afslappet afslappende rolig roligt i_ro | relaxed relaxing calm chilled
glad lykkelig gleder_meg | glad lycklig | glad lykkelig | happy glad >< trist lei_seg ulykkelig | ledsen olycklig | trist ked_af_det | sad unhappy upset
lettet lettelse | lättad lättnad | lettet lettelse | relieved relief >< bekymret bekymra urolig engstelig | orolig ängslig bekymrad | bekymret urolig nervøs | worried anxious
morsom morsomt gøy kult | rolig roligt kul skojigt | sjov sjovt | fun entertaining >< kjedelig kjedsomt | tråkig tråkigt långtråkigt | kedelig kedeligt | boring dull tedious
elske digger | älska | elske vild_med | love >< lei_av hate drittlei_av | trött_på hata less_på | træt_af hade led_ved | sick_of tired_of hate fed_up_with
stolt kry | stolt | stolt | proud >< flau skamfull | skämmas generad | flov skamfuld | ashamed embarrassed
pigg opplagt våken uthvilt | pigg utvilad alert | frisk oplagt udhvilet | energised energetic rested >< trøtt sliten utslitt | trött utmattad slut | træt udmattet | tired exhausted worn_out
modig tør våger | modig vågar | modig tør | brave dare >< feig tør_ikke våger_ikke | feg vågar_inte | fej tør_ikke | coward
lojal trofast | lojal trogen | loyal trofast | loyal faithful >< illojal | illojal | illoyal | disloyal
`;
