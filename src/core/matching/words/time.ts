/** Waiting, speed, order in time. Format: see `lexicon.ts`. */
export const TIME = `
vente ventetid kø ventekø stå_i_kø sitte_i_kø henge_i_røret vente_på | vänta väntetid kö köer sitta_i_kö stå_i_kö hänga_i_luren dröja | ventetid vente kø stå_i_kø hænge_i_røret | wait queue line on_hold wait_time hold_music
rask hurtig kjapp kjapt fort snabb effektiv lynrask rapp | snabb kvick fort raskt effektiv blixtsnabb | hurtig rask kvik effektiv lynhurtig | fast quick speedy rapid efficient swift >< treg treig sakte langsom sein seig langdryg tar_lang_tid ta_lang_tid tar_for_lang_tid ta_for_lang_tid tok_lang_tid forsinke for_sent for_seint drøye | långsam seg trög sakta slö långdragen ta_lång_tid tar_lång_tid tar_för_lång_tid ta_för_lång_tid tog_lång_tid dröja försena för_sent | langsom træg sløv langsommelig tage_lang_tid tager_lang_tid tager_for_lang_tid tage_for_lang_tid tog_lang_tid forsinke for_sent trække_ud | slow sluggish laggy takes_too_long take_too_long took_too_long takes_ages takes_forever took_ages late delay delayed drag_on
tidlig i_god_tid | tidig i_god_tid | tidligt i_god_tid | early earlier in_good_time >< sen seint forsinke for_sent for_seint i_siste_liten | sen försena för_sent dröja i_sista_stund i_sista_minuten | sen forsinket forsinkelse for_sent i_sidste_øjeblik | late delay overdue at_the_last_minute last_minute
straks umiddelbart med_en_gang øyeblikkelig omgående nå direkte på_stedet momentant øyeblikkelig på_timen | genast omedelbart direkt med_en_gång omgående med_detsamma på_en_gång nu på_stört | straks øjeblikkeligt med_det_samme omgående nu lige_nu på_stedet | instant right_away straight_away at_once immediate now on_the_spot real-time
ofte hyppig jevnlig regelmessig til_stadighet støtt hele_tiden stadig | ofta regelbunden ideligen jämt hela_tiden ständigt | ofte hyppig jævnligt regelmæssig hele_tiden konstant tit | often frequent regular all_the_time constant keep >< sjelden sjeldnere av_og_til | sällan sällsynt | sjælden | seldom rare

alltid bestandig støtt | alltid jämt | altid | always every_time
igjen på_nytt gjenta om_igjen flere_ganger nok_en_gang gang_på_gang mange_ganger | igen på_nytt upprepa om_igen flera_gånger gång_på_gång ännu_en_gång | igen gentage på_ny flere_gange gang_på_gang | again repeat repeatedly over_and_over several_times multiple_times once_more re-enter

frist tidsfrist siste_frist forfall | tidsfrist deadline sista_dag frist | tidsfrist frist | deadline due_date time_limit cutoff
dato | datum | dato | date
åpningstid åpen_til | öppettid | åbningstid | opening_hours open_hours business_hours

imens mellomtiden i_mellomtiden i_ventetiden mens_man_venter så_lenge underveis midlertidig foreløpig | under_tiden medan_man_väntar så_länge tillfällig tillsvidare | imens i_mellemtiden så_længe midlertidig mens_man_venter | meantime meanwhile in_the_meantime temporary interim for_now while_waiting
endelig omsider til_slutt til_sist | äntligen till_slut | endelig omsider til_sidst | finally at_last eventually
haste hastverk travel tidspress tidsnød dårlig_tid knapp_tid | bråttom brådska tidspress tidsbrist stressigt ont_om_tid | travl travlt haste hastværk tidspres dårlig_tid | rush hurry busy urgent time_pressure short_of_time hectic

tid_til ha_tid rekke tidkrevende tar_tid ta_tid tidsbruk | hinna ha_tid tidskrävande tar_tid ta_tid | nå tidskrævende tager_tid tage_tid | time-consuming takes_time
først start begynne oppstart komme_i_gang innledning igangsette igang | först första start börja uppstart komma_igång sätta_igång | først start begynde opstart komme_i_gang | first start begin initial get_started getting_started kick_off launch >< siste slutt avslutte avslutning ferdig fullføre stopp opphøre | sista slut sluta avsluta färdig slutföra stoppa upphöra klar | sidste slut afslutte afslutning færdig fuldføre stoppe standse ophøre | last end finish complete final stop over
fortsette videre | fortsätta vidare | fortsætte videre | continue proceed carry_on
på_forhånd i_forkant forhånd før_det | i_förväg på_förhand innan | på_forhånd inden forud | in_advance beforehand ahead upfront up_front >< etterpå i_etterkant etterkant etter_at | efteråt i_efterhand därefter | bagefter efterfølgende | afterwards after later_on
i_tide presis punktlig til_avtalt_tid som_avtalt | i_tid punktlig på_utsatt_tid som_avtalat | til_tiden præcis punktlig som_aftalt | on_time punctual as_agreed in_time

tidspunkt klokkeslett tidsrom tidsvindu tidsluke når_på_dagen | tidpunkt klockslag tidsfönster | tidspunkt klokkeslæt tidsrum tidsvindue | time_slot time_window timeslot slot
time avtale_tid legetime bestille_time avtaletid | bokad_tid tidsbokning tid_hos | tid aftaletid | appointment

ferie sommerferie permisjon fridag fri | semester ledighet ledig_dag | ferie fridag orlov | holiday vacation leave day_off
timeplan tidsplan rute tidsskjema kalender framdriftsplan plan | schema tidsplan kalender tidtabell | tidsplan kalender køreplan | schedule timetable calendar timeline plan

forrige sist tidligere_gang | förra förut tidigare_gång | forrige sidst | previous last_time
framtid fremtid på_sikt | framtid på_sikt | fremtid på_sigt | future long_term

plutselig uventet overraskelse overrasket overraskende brått bli_overrasket kom_som | plötsligt oväntad överraskning överraskad överraskande | pludselig uventet overraskelse overrasket | suddenly unexpected surprise surprising out_of_the_blue
`;

/** When and how often; told apart by the guards. */
export const TIMES = `
kveld kveldstid aften ettermiddag etter_jobb | kväll kvällstid | aften | evening night after_work
morgen formiddag tidlig_på_dagen | morgon förmiddag | morgen formiddag | morning
natt nattestid | natt | nat | night overnight
helg | helg | weekend | weekend
mandag | måndag | mandag | monday
tirsdag | tisdag | tirsdag | tuesday
onsdag | onsdag | onsdag | wednesday
torsdag | torsdag | torsdag | thursday
fredag | fredag | fredag | friday
lørdag | lördag | lørdag | saturday
søndag | söndag | søndag | sunday
hverdag arbeidsdag virkedag | vardag arbetsdag | hverdag arbejdsdag | weekday workday
daglig hver_dag | daglig varje_dag | daglig hver_dag | daily every_day each_day
årlig hvert_år i_året | årlig varje_år per_år | årlig hvert_år om_året | yearly annual every_year per_year
ukentlig hver_uke i_uka | varje_vecka veckovis | ugentlig hver_uge | weekly every_week
månedlig hver_måned i_måneden per_måned | månatlig varje_månad i_månaden | månedlig hver_måned om_måneden | monthly every_month per_month
sesong vinter sommer | säsong vinter sommar | sæson vinter sommer | season winter summer
`;
