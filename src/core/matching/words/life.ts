/** Places and doings of daily life. Format: see `lexicon.ts`. */
export const LIFE = `
= sykehus sjukehus klinikk legekontor legevakt poliklinikk legesenter | sjukhus klinik vårdcentral läkarmottagning mottagning | sygehus hospital klinik lægehus lægevagt | hospital clinic surgery_ward medical_centre emergency_room
apotek | apotek | apotek | pharmacy chemist drugstore
tannlege | tandläkare | tandlæge | dentist
blodprøve prøve_tatt prøvesvar prøveresultat | blodprov provsvar provresultat | blodprøve prøvesvar | blood_test test_results test_result
operasjon operere inngrep | operation operera ingrepp | operation operere indgreb | operation procedure_medical
vaksine sprøyte | vaccin | vaccine | vaccine jab
trening trene treningssenter styrketrening øve | träna gym träningscenter öva repetera | træne motion fitnesscenter øve øver | gym workout exercise fitness
kosthold ernæring slanke | kost näring banta | kost ernæring slankekur | diet nutrition

= leie_bolig husleie leiekontrakt | hyra_bostad hyran hyreskontrakt | husleje lejekontrakt | rent_payment lease tenancy
kjøkken | kök | køkken | kitchen
= bad dusj toalett wc do | badrum dusch toalett wc | badeværelse bruser toilet wc | bathroom shower toilet restroom loo
varme oppvarming fyring | värme uppvärmning element | varme opvarmning | heat
flytte_inn innflytting | flytta_in inflyttning | flytte_ind indflytning | move_in moving_in >< flytte_ut | flytta_ut | flytte_ud fraflytte | move_out
flytte_ut utflytting | flytta_ut utflyttning | flytte_ud fraflytning | move_out moving_out
visning boligvisning | visning husvisning | fremvisning åbent_hus | viewing open_house
oppussing pusse_opp byggearbeid rehabilitere | renovera bygge | renovere ombygning | refurbish building_work renovate
= hage balkong terrasse | trädgård balkong terrass | have_udenfor altan terrasse | garden balcony terrace yard
= møbler seng sofa stol bord | möbler säng soffa stol bord | møbler seng sofa stol bord | furniture bed sofa chair table

fly flight flyreise flybillett | flyg flygresa flygbiljett | fly flyrejse flybillet | flight plane airline
flyplass lufthavn | flygplats | lufthavn | airport
hotell overnatte | hotell övernatta boende | hotel overnatning overnatte | hotel accommodation stay_overnight lodging
bagasje koffert veske | bagage väska resväska | bagage kuffert | luggage baggage suitcase bags
pass visum | pass_och visum | pas visum | passport visa
stasjon holdeplass perrong | station hållplats perrong | station stoppested perron | station stop_place platform bus_stop
drosje taxi | taxi | taxa taxi | taxi cab
avgang avgangstid | avgång avgångstid | afgang afgangstid | departure departure_time
ankomst_tid framme | ankomsttid framme | ankomsttid fremme | arrival_time
omvei | omväg | omvej | detour
trafikk bilkø trafikkø | trafik bilkö trafikstockning | trafik bilkø trafikprop | traffic traffic_jam congestion
= drivstoff bensin lade ladestasjon | bränsle bensin ladda laddstation | brændstof benzin oplade ladestander | fuel petrol gas charging charge_point charger

= restaurant kafé kafe kantine | restaurang kafé matsal | restaurant café kantine | restaurant cafe canteen
meny_kort matrett rett_mat | matsedel maträtt | menukort ret_mad | dish food_menu
smak | smak | smag | taste tasty flavour
allergi intoleranse | allergi intolerans | allergi intolerance | allergy intolerance
utsolgt tomt_på_lager ikke_på_lager | slut_i_lager slutsåld inte_i_lager | udsolgt ikke_på_lager | out_of_stock unavailable not_in_stock >< på_lager varebeholdning | i_lager finns_i_lager | på_lager | in_stock stock availability
handlekurv handlevogn | varukorg kundvagn kundkorg | indkøbskurv kurv | basket cart shopping_cart
kasse kassa utsjekk betalingsside | kassa | kassen | till cash_desk cashier
emballasje innpakning embalasje plast plastikk | förpackning emballage plast | emballage indpakning plastik | packaging wrapping
= klær sko | kläder skor | tøj sko | clothes shoes clothing
modell variant versjon utgave | modell variant version utgåva | model variant version udgave | model variant version edition
deler reservedel | delar reservdel | dele reservedel | parts spare_part spare_parts
bruktkjøp brukt gjenbruk ombruk annenhånds | begagnad secondhand återbruk begagnat | brugt genbrug genanvende | second-hand used_item reuse
resirkulere sortere gjenvinne kildesortere gjenbruke | återvinna sortera källsortera | genbruge affaldssortering sortere | recycle sort
garanti_bevis | garantibevis | garantibevis | warranty_card

= eksamen prøve_skole karakter | tentamen prov betyg tenta | eksamen karakter | exam grade
forelesning klasse time_skole leksjon | föreläsning klass lektion | forelæsning klasse lektion | lecture class lesson
lekser oppgave_skole innlevering | läxor inlämning | lektier aflevering_opgave | homework assignment
studere utdanning studie utdannelse | studera studier utbildning_lång läsa_på plugg | studere studier uddannelse | study
bok bøker lese_bok bibliotek | bok böcker bibliotek | bog bøger bibliotek | book_reading books library
intervju jobbintervju | intervju anställningsintervju | interview jobsamtale jobinterview | interview
stilling ansette rekruttere | tjänst_jobb anställa rekrytera | stilling ansætte rekruttere | position hire_staff recruit vacancy
hjemmekontor fjernarbeid | hemarbete distansarbete hemmakontor | hjemmearbejde hjemmekontor | remote_work home_office work_from_home
vakt skift turnus | skift arbetspass | vagt skift vagtplan | shift rota
pause hvile lunsjpause | paus rast vila | pause hvile | break rest pause
frivillig frivillige dugnad | frivillig volontär | frivillig frivillige | volunteer voluntary
medlem | medlem | medlem | member
forening lag klubb | förening lag klubb | forening hold klub | club association society
= konsert teater kino museum forestilling | konsert teater bio museum föreställning | koncert teater biograf museum forestilling | concert theatre cinema museum performance show_event
spill lek | spel lek | spil leg | game play
musikk | musik | musik | music
= hund katt dyr_hjemme kjæledyr | hund katt husdjur | hund kat kæledyr | pet dog cat puppy pup dogs

feilmelding feilkode | felmeddelande felkod | fejlmeddelelse fejlkode | error_message error_code error
laste lastetid | ladda_sidan laddar_sidan laddtid | indlæse | loading load_time loads
skjerm skjermbilde | skärm skärmbild | skærm skærmbillede | screen screenshot
sikkerhetskopi backup | säkerhetskopia backup | sikkerhedskopi backup | backup restore
integrasjon koble_sammen | integration koppla_ihop | integration koble_sammen | integration integrations api
import importere | import importera | import importere | import importing
eksport | export | eksport | export
varslinger_av innstillinger | inställningar | indstillinger | preferences setting
kunstig_intelligens ki ai | artificiell_intelligens ai | kunstig_intelligens ai | artificial_intelligence ai
digital_lommebok mobilbetaling vipps | mobilbetalning swish | mobilbetaling mobilepay | mobile_payment apple_pay
skanne qr qr-kode strekkode | skanna qr qr-kod streckkod | scanne qr qr-kode stregkode | scan qr qr_code barcode
kamera | kamera | kamera | camera
batteri strømbank | batteri | batteri | battery
kabel ledning kabler | kabel sladd kablar | kabel ledning kabler | cable cord wire

alt_på_ett_sted samlet_på_ett_sted ett_sted samle | allt_på_ett_ställe på_ett_ställe samla | alt_på_ét_sted samlet_ét_sted samle | all_in_one_place one_place in_one_place gather one-stop single_place
begynne_forfra starte_på_nytt begynne_på_nytt | börja_om starta_om | starte_forfra begynde_forfra | start_over start_again begin_again
bortkastet_tid kaste_bort_tid sløse_tid | slöseri_med_tid bortkastad_tid | spild_af_tid spildt_tid | waste_of_time wasted_time waste_time
ombestemme_seg skifte_mening | ändra_sig ångra_sig | skifte_mening ombestemme_sig | change_my_mind change_your_mind
falle_mellom_stoler ingen_tar_ansvar | falla_mellan_stolarna | falde_mellem_to_stole | fall_through_the_cracks
hvor_begynne hvor_skal_jeg_begynne | var_ska_jag_börja | hvor_skal_jeg_starte | where_to_start where_to_begin
se_for_seg forestille | föreställa_sig tänka_sig | forestille_sig | imagine picture_it visualise
snarvei | genväg | genvej | shortcut
motta_gave overraske | överraska | overraske | delight surprise_them
feire feiring bursdag | fira firande | fejre fejring | celebrate celebration
velkomst ønske_velkommen velkomsthilsen | välkomna välkomsthälsning | byde_velkommen velkomsthilsen | welcome_message greet
takke takkebrev | tacka tackbrev | takke takkebrev | thank thank_you_note
unnskyldning beklage | ursäkt be_om_ursäkt beklaga | beklage undskylde | apology apologise apologize sorry
reklamasjonsrett angrerett | ångerrätt öppet_köp | fortrydelsesret | right_of_withdrawal cooling-off
varighet gyldig utløpe går_ut | giltig löpa_ut löper_ut går_ut utgång | gyldig udløbe | valid validity expire expiry runs_out
hemmelig skjult_agenda | hemlig | hemmelig | secret
grense_for_alder aldersgrense alder | åldersgräns ålder | aldersgrænse alder | age_limit age
vekt tung_vekt veie | vikt väga | vægt veje | weight weigh
lukt stank | lukt | lugt | smell odour
temperatur | temperatur | temperatur | temperature
= sol skygge | sol skugga | sol skygge | sun shade
ulykke uhell | olycka | ulykke uheld | accident mishap
politi anmelde | polis polisanmäla | politi politianmelde | police report_crime
advokat juridisk jus | advokat juridisk juridik | advokat juridisk jura | lawyer legal law_firm
= arv dødsfall begravelse | arv dödsfall begravning | arv dødsfald begravelse | inheritance death funeral
bryllup gifte | bröllop gifta | bryllup gifte | wedding marry
fødsel gravid | förlossning gravid | fødsel gravid | birth pregnant pregnancy
stemme valg_politisk | rösta | stemme_ved_valg | vote
rangere prioritere_liste topp | rangordna topplista | rangere topliste | rank top_list
filter filtrere sortering | filter filtrera sortering | filter filtrere sortering | filter sorting
treff søkeresultat | träffar sökresultat | søgeresultat | search_results hits
abonnere_på følge | följa | følge_med_i følger | follow subscribe_to
engasjere aktivere deltakelse delta deltakere | delta deltagande deltagare aktivera | deltage aktivere | participate attend participants engage
fokus konsentrere konsentrasjon | fokus koncentrera koncentration | fokus koncentrere koncentration | focus concentrate
avbryte forstyrre | avbryta störa | afbryde forstyrre | interrupt disturb disturbance distraction
effekt resultat virkning utbytte nytte | effekt resultat utfall nytta | effekt resultat virkning udbytte nytte | effect result outcome impact
vekst vokse | tillväxt växa | vækst vokse | growth grow
marked kundegruppe målgruppe segment | marknad målgrupp segment | marked målgruppe segment | market target_group segment audience
strategi retning visjon | strategi riktning vision | strategi retning vision | strategy direction vision
ide idé forslag foreslå | idé förslag föreslå | idé ideer forslag foreslå | idea suggest proposal
avtale_møte møtetid | boka_möte | aftale_møde | arrange_meeting schedule_meeting

utleveringssted hentested hentepunkt postboks pakkeautomat pakkeboks | utlämningsställe ombud paketbox paketombud | udleveringssted pakkeboks pakkeshop | pickup_point collection_point parcel_locker pick-up_point
porto fraktkostnad leveringskostnad leveringsgebyr fraktpris | porto fraktkostnad leveransavgift | porto fragtpris leveringsgebyr | shipping_cost delivery_fee postage delivery_charge
holdbarhet utløpsdato best_før går_ut_på_dato | hållbarhet utgångsdatum bäst_före | holdbarhed udløbsdato bedst_før | expiry_date best_before shelf_life
vegetar vegetarisk vegan plantebasert | vegetarisk vegan växtbaserad | vegetarisk vegetar vegansk plantebaseret | vegetarian vegan plant-based
råvarer ingrediens | råvaror ingredienser | råvarer ingredienser | ingredient produce
nettbutikk netthandel | nätbutik näthandel webbutik | netbutik webshop nethandel | online_store online_shop webshop e-commerce
saksbehandlingstid behandlingstid | handläggningstid | sagsbehandlingstid behandlingstid | processing_time turnaround_time
egenandel | självrisk egenavgift | selvrisiko egenbetaling | deductible excess_fee copay
gjeld | skuld skulder | gæld | debt
henvist henvise | remiss remitterad | henvisning henvist | referral referred
journal pasientjournal helseopplysninger | journal patientjournal | journal patientjournal | medical_record health_record patient_record
forbruk strømforbruk | förbrukning elförbrukning | forbrug elforbrug | consumption energy_usage
tyveri stjålet stjele innbrudd | stöld stulen stjäla inbrott | tyveri stjålet stjæle indbrud | theft stolen burglary
kontingent medlemsavgift årsavgift | medlemsavgift årsavgift | kontingent medlemsgebyr | membership_fee annual_fee
skriftstørrelse fontstørrelse små_bokstaver liten_tekst | textstorlek små_bokstäver liten_text | skriftstørrelse små_bogstaver lille_tekst | font_size small_text tiny_text
treningssenter treningsstudio gym | gym träningscenter | fitnesscenter motionscenter gym | gym fitness_centre fitness_center
leksjon forelesning undervisning undervisningstime | lektion föreläsning undervisning | lektion forelæsning undervisning | lesson lecture class
konkurrent konkurrenter en_annen_leverandør andre_leverandører | konkurrent konkurrenter annan_leverantör andra_leverantörer | konkurrent konkurrenter anden_leverandør andre_leverandører | competitor competitors another_supplier other_suppliers other_providers another_provider

ungdom tenåring ung unge | ungdom tonåring unga | unge teenager ung | teenager young young_people teens
utseende se_ut ser_ut | utseende se_ut ser_ut | udseende se_ud ser_ud | look_like looks_like appearance
`;
