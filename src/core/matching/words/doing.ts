/** What people do. Format: see `lexicon.ts`. */
export const DOING = `
bestille bestilling bestiller booke booking reservere reservasjon bestillingen ordre ordren bestilt booket | beställa beställning beställer boka bokning reservera reservation order bokad beställt | bestille bestilling bestiller booke booking reservere reservation ordre bestilt | order book booking ordering reserve reservation ordered placing_an_order booked
avbestille kansellere avlyse si_opp oppsigelse kansellering avslutte_abonnement oppsagt avbestilling annullere avmelde avmelding melde_av melde_seg_av melde_seg_ut utmelding | avboka avbeställa säga_upp uppsägning ställa_in avbokning säger_upp annullera avsluta_abonnemang avanmäla avanmälan avregistrera | afbestille aflyse annullere opsige opsigelse sige_op afbud afbestilling aflysning afmelde afmelding framelde framelding | cancel cancellation cancelling unsubscribe call_off terminate opt_out cancelled deregister unregister called_off
endre endring forandre justere endrer ombestemme flytte_tid omgjøre redigere rette | ändra ändring förändra justera ändrar redigera omboka byta_tid | ændre ændring forandre justere ændrer redigere flytte_tid rette | change edit adjust modify alter changing amend reschedule

returnere retur levere_tilbake sende_tilbake gi_tilbake innlevering tilbakelevering bytte_vare sender_tilbake levere_inn | returnera retur lämna_tillbaka skicka_tillbaka lämna_in återlämna återlämning skickar_tillbaka | returnere retur levere_tilbage sende_tilbage aflevere aflevering returnering | return returning returns send_back give_back drop_off hand_back hand_in
levere levering leveranse leveres levert leveringen tilkjøring frakt frakte transport hjemlevering | leverera leverans levereras levererad hemleverans utkörning frakt | levere levering leverance leveres leveret udbringning fragt hjemlevering | deliver delivery delivered shipping shipment ship deliveries
hente henting avhente plukke_opp utlevering hentes | hämta hämtning avhämta plocka_upp utlämning hämtas | hente afhentning afhente samle_op udlevering hentes | pick_up collect pickup collection fetch pick-up

registrere registrering melde_på påmelding opprette_konto opprette melde_seg_på innmelding lage_bruker registrerer lage_konto oppretter opprette_bruker | registrera registrering anmäla anmälan skapa_konto anmäla_sig bli_medlem skapa_användare registrerar | registrere registrering tilmelde tilmelding oprette_konto oprette indmeldelse oprette_bruger oprette_profil | register registration sign_up signup create_account enrol enroll sign-up join registering create_an_account
logge_inn innlogging logge_på pålogging login logget_inn bankid logger_inn logger_seg_inn logge_seg_inn logge_seg_på logger_på | logga_in inloggning loggar_in bankid inloggad | logge_ind login logger_ind mitid nemid logge_på indlogging | log_in login sign_in logging_in log_on signing_in authenticate
identifisere legitimere legitimasjon identifisering id-kort | identifiera legitimera legitimation legitimering id-kort | identificere legitimere legitimation | identify identification verify_identity id_card

skjema fylle_ut fylle_inn utfylling utfylle skjemaet søknadsskjema blankett fyller_ut oppgi taste_inn skjemaer | formulär blankett fylla_i ifyllning ansökningsblankett fyller_i uppge | skema formular udfylde blanket ansøgningsskema udfylder indtaste skemaet | form fill_in fill_out forms filling_in enter complete_the_form fill
forhåndsutfylt ferdigutfylt utfylt_på_forhånd forhåndsutfylle | förifylld förifyllt ifylld_i_förväg | forudfyldt udfyldt_på_forhånd præudfyldt | pre-filled prefilled prepopulated pre-populated autofill
søknad søke_om søker_om søke_på | ansökan ansöka söka_om ansöker | ansøgning ansøge søge_om | application apply applying
laste_opp opplasting sende_inn laster_opp vedlegg legge_ved innsending sender_inn levere_dokumentasjon | ladda_upp uppladdning skicka_in laddar_upp bilaga bifoga lämna_in_underlag | uploade indsende sende_ind vedhæfte bilag oplaste vedhæftning | upload attach attachment submit uploading attachments send_in

laste_ned nedlasting laster_ned installere | ladda_ner installera nedladdning laddar_ner ladda_hem | hente_ned downloade installere download | download install downloading
installere installasjon sette_opp oppsett montere montering innstilling konfigurere sette_i_gang installer | installera installation sätta_upp montera montering inställning konfigurera | installere installation opsætning montere montering indstilling konfigurere sætte_op | install installation set_up setup configure configuration mount setting_up settings
koble tilkobling koble_til tilkoble koble_opp kobler | koppla anslutning ansluta koppla_in koppla_upp | koble tilslutning tilslutte forbinde | connect connection plug hook_up connecting integrate integration

virke fungere funke funker fungerer virker i_orden | fungera funka funkar fungerar | virke fungere virker fungerer dur | work function works functioning working operates >< ødelagt defekt i_stykker krasje henge_seg bryte_sammen nede kræsje havarere feile krasjer henger_seg funker_ikke ryke stopper_opp kneler knust | trasig sönder krascha hänga_sig ligga_nere kraschar haverera gå_sönder pajar söndrig | ødelagt defekt i_stykker crashe gå_ned nede bryde_sammen går_ned gået_i_stykker fryser | broken crash down fail faulty crashes defective fails freeze breakdown breaks_down outage hangs
reparere fikse reparasjon ordne rette_opp utbedre fikset ordner | reparera fixa reparation ordna åtgärda rätta_till laga fixar | reparere fikse reparation ordne rette_op udbedre | repair fix fixing fixed mend sort_out
løse løsning løsninger løser rydde_opp | lösa lösning lösningar löser | løse løsning løsninger løser | solve solution resolve solving solutions resolved
problem utfordring problemer vanskelighet trøbbel hindring hinder krøll | problem utmaning problemet svårighet hinder bekymmer strul | problem udfordring problemer vanskelighed besvær hindring | problem issue challenge trouble difficulty obstacle problems issues barrier hurdle

teste prøve test prøver prøve_ut utprøving testing prøveperiode prøvetid | testa prova test prövar prova_på provperiod prövotid | teste prøve test afprøve prøveperiode prøvetid | test try trial trying testing try_out try_it_out trial_period
- bruke bruk bruker_den benytte anvende | använda användning använder utnyttja | bruge brug benytte anvende | use using usage usable utilise utilize uses

vise vises synliggjøre framvise presentere synlig framgå viser skilte_med | visa visas synliggöra presentera synlig framgå visar | vise vises synliggøre præsentere synlig fremgå viser | show display shown visible present displays showing displayed >< skjule skjult gjemme gjemt bortgjemt usynlig | dölja dold gömma gömd undangömd osynlig | skjule skjult gemme gemt usynlig | hide hidden buried conceal invisible
- tilby tilbyr gi gir mulighet_for mulighet_til muligheten_til la_kunden la_oss | erbjuda erbjuder ge ger möjlighet_att möjlighet_till låt_kunden låt_oss | tilbyde tilbyder give giver mulighed_for lad_kunden lad_os | provide offering give let_customers possibility_to allow let_people let_us allow_people enable
- lage skape utvikle laget lager bygge utarbeide varelager beholdning | skapa utveckla göra_en bygga ta_fram skapar | lave skabe udvikle bygge udarbejde lav | create develop build make making design

! legge_til tilføye ekstra inkludere tillegg_av supplere | lägga_till inkludera extra komplettera | tilføje tilføj ekstra inkludere supplere | add include adding extra included additional >< fjerne droppe kutte_ut ta_bort slette slutte_med avskaffe legge_ned utelate kvitte sløyfe fjerner | ta_bort slopa skippa radera sluta_med avskaffa lägga_ner utesluta tar_bort | fjerne droppe slette afskaffe nedlægge skære_væk tage_væk stoppe_med | remove drop delete skip scrap get_rid_of abolish eliminate do_away_with
forenkle enklere forenkling gjøre_enklere | förenkla enklare förenkling göra_enklare | forenkle nemmere forenkling gøre_nemmere enklere | simplify simpler easier streamline
forbedre bedre forbedring bli_bedre oppgradere | förbättra bättre förbättring uppgradera | forbedre bedre forbedring opgradere | improve better improvement upgrade improving >< forverre verre dårligere nedgradere | försämra värre sämre | forværre værre dårligere | worsen worse deteriorate downgrade

planlegge forberede planlegging forberedelse planlegger | planera förbereda planering förberedelse planerar | planlægge forberede planlægning forberedelse | plan prepare planning preparation preparing plans

pakke pakker pakking | packa packar packning | pakke pakker | pack packing
flytte flytting flytter | flytta flytt flyttar | flytte flytning flytter | move moving relocate relocation
kjøre kjører kjøretur | köra kör körning | køre kører kørsel | drive driving
reise tur reiser dra pendle drar reisetid | resa tur reser åka pendla åker restid | rejse tur rejser tage_til pendle rejsetid | travel trip journey commute travelling go_to
gå_til gå_innom besøke innom dra_innom besøk oppsøke komme_innom stikke_innom | besöka gå_in titta_förbi besök svänga_förbi gå_till uppsöka | besøge gå_ind_i kigge_forbi besøg gå_til opsøge | visit stop_by drop_in visiting go_see pop_in
gå spasere gå_til_fots | gå promenera till_fots | gå til_fods spadsere | walk on_foot

komme kommer kom ankomme ankomst dukke_opp dukket_opp møte_opp møter_opp kommet | komma kommer kom ankomma ankomst dyka_upp dyker_upp dök_upp infinna | komme kommer kom ankomme ankomst dukke_op dukkede_op møde_op | come arrive show_up arrival turn_up came arrives showed_up turned_up appear
møte møtes treffe bli_kjent | träffa möta mötas bli_bekant | møde mødes træffe lære_at_kende | meet meet_up get_to_know
hjem hjemme bolig hus leilighet heim | hem hemma bostad hus lägenhet | hjem hjemme bolig hus lejlighed | home house flat apartment housing at_home

skrive skriver notere skrive_ned | skriva skriver anteckna skriva_ner | skrive skriver notere skrive_ned | write writing note_down wrote
skrive_ut utskrift printe | skriva_ut utskrift | udskrive printe udskrift | print printing printout
signere underskrive signatur underskrift skrive_under skriver_under | signera skriva_under underskrift signatur | underskrive signere underskrift signatur | sign signature signing
godkjenne godkjenning tillatelse akseptere klarsignal innvilge samtykke | godkänna godkännande tillstånd acceptera klartecken bevilja | godkende godkendelse tilladelse acceptere bevilge | approve approval accept sign_off sign-off authorize authorise permission approved green_light consent >< avslå avslag avvise nekte avvist få_nei nei | avslå avslag neka nekad avvisa få_nej nej | afslå afslag afvise nægte afvist få_nej nej | reject deny decline refuse rejection denied declined turned_down

få_plass få_time ledig_time | få_plats få_tid | få_plads få_tid | get_a_place get_a_slot get_in
hoppe_av falle_fra frafall gi_opp slutte_å_bruke forlate gå_fra | hoppa_av falla_bort ge_upp lämna gå_ifrån avhopp | falde_fra give_op frafald forlade gå_fra hoppe_fra | drop_out give_up churn abandon quit leave

spare_tid tidsbesparende | spara_tid tidsbesparande | spare_tid tidsbesparende | save_time time-saving
lagre lagring lagret | spara_uppgifter lagra lagring | gemme_oplysninger lagre lagring | save store_data storing
automatisk automatisere av_seg_selv automatikk automatisering | automatisk automatisera av_sig_själv automatik automatisering | automatisk automatisere af_sig_selv automatisering | automatic automatically automate automated by_itself automation auto >< manuell manuelt for_hånd | manuell manuellt för_hand | manuel manuelt i_hånden | manual_work manually by_hand
tilpasse skreddersy personlig tilpasset individuell personalisere skreddersydd tilpasning | anpassa skräddarsy personlig anpassad individuell skräddarsydd anpassning | tilpasse skræddersy personlig tilpasset individuel skræddersyet tilpasning | customise customize tailor personalised personalized individual tailored tailor-made personal bespoke adapted >< upersonlig standardisert generell masseprodusert | opersonlig standardiserad generell | upersonlig standardiseret generel | impersonal generic standardised one-size-fits-all

- kreve krav nødvendig må_ha trenge behov trenger behøve kreves påkrevd | kräva krav nödvändig måste_ha behöva behov behöver krävs | kræve krav nødvendig skal_have behøve behov kræves har_brug_for brug_for | require requirement need necessary demand required needs requires needed
- ønske ønsker vil_ha ønskelig ønskes | önska önskar vill_ha önskemål önskas | ønske ønsker vil_have ønskes | wish want desire wants would_like
! >< unngå slippe unngår slippe_å slipper spare_meg | undvika slippa undviker slipper | undgå slippe undgår slipper | avoid not_have_to avoiding spared

ta_ansvar ansvar ansvarlig eierskap ansvaret | ta_ansvar ansvar ansvarig ägarskap ansvaret | tage_ansvar ansvar ansvarlig ejerskab | responsibility responsible accountable ownership take_responsibility in_charge
love løfte lovet garantere garanti garantert | lova löfte lovade garantera garanti garanterad | love løfte lovet garantere garanti | promise guarantee promised warranty guaranteed

dele_ut utdele | dela_ut | uddele | hand_out distribute
= låne utlån låne_bort leie utleie leier lånt lånebil | låna utlåning hyra uthyrning hyr lånebil | låne udlån leje udlejning lejer | rent hire rental lend lending borrow_one loaner

miste mistet tape tapt borte forsvinne forsvunnet forsvinner forsvant kom_bort komme_bort kommet_bort | förlora tappa förlorad borta försvinna försvunnen försvinner försvann kom_bort komma_bort kommit_bort tappat bort | miste mistet tabe tabt væk forsvinde forsvundet forsvinder forsvandt bortkommet | lose lost_item missing disappear gone disappears loss lose went_missing loses
skade skader skadet ødelegge ripe ødelegger | skada skador skadad förstöra repa | skade skader beskadiget ødelægge ridse | damage damaged damages harm scratch

rydde vaske rengjøre renhold vasking | städa tvätta rengöra städning | rydde_op vaske rengøre rengøring | clean_up wash cleaning tidy
kaste kastet søppel avfall avhende skrot | kasta slänga sopor avfall skräp | smide_ud kaste affald skrald | throw_away waste rubbish garbage trash dispose discard

reservere_plass sitteplass plass sete seter | sittplats plats säte | siddeplads plads sæde | seat seats seating
= spise mat lunsj middag drikke | äta mat lunch middag dricka | spise mad frokost middag drikke | eat food lunch dinner drink meal
= kaffe te servering | kaffe te fika servering | kaffe te servering | coffee tea refreshments
parkere parkering parkeringsplass | parkera parkering parkeringsplats | parkere parkering parkeringsplads p-plads | park parking parking_space car_park

arbeide jobbe jobb arbeid jobber | arbeta jobba jobb arbete jobbar | arbejde job arbejder | work_job job jobs
samarbeide samarbeid sammen samarbeider | samarbeta samarbete tillsammans samarbetar | samarbejde sammen samarbejder | collaborate cooperation together collaboration cooperate
følge_med oppmerksom på_vakt | hänga_med uppmärksam | følge_med opmærksom | pay_attention attentive

overføre overføring flytte_over | överföra överföring föra_över | overføre overførsel flytte_over | transfer migrate migration
se_på ser_på bla kikke_gjennom | titta_på kolla_på bläddra | se_på ser_på kigge_igennem bladre | look watch viewing watching

- arrangere avholde gjennomføre holde organisere | arrangera hålla genomföra anordna ordna_med | arrangere afholde gennemføre holde organisere | run hold arrange organise organize carry_out host conduct
begrense begrenset begrensning grense grenser | begränsa begränsad begränsning gräns | begrænse begrænset begrænsning grænse | limit limited restricted restriction limits
forlenge forlengelse utvide utsette forlenget lengre | förlänga förlängning utöka skjuta_upp förlängd längre | forlænge forlængelse udvide udskyde forlænget længere | extend extension prolong longer extended postpone >< forkorte kortere | förkorta kortare | forkorte kortere | shorten shorter
fornye fornyelse fornyes | förnya förnyelse förnyas | forny fornyelse fornyes | renew renewal renewing renews
ta_med medbringe ha_med | ta_med medföra ha_med | tage_med medbringe have_med | bring take_along bring_along

åpne | öppna | åbne | open_up opening >< lukke stenge | stänga | lukke | close shut closing
reagere_raskt prioritere prioritet | prioritera prioritet | prioritere prioritet | prioritise prioritize priority

oversette oversettelse oversatt | översätta översättning översatt | oversætte oversættelse oversat | translate translation translated
abonnere_på følge_på | prenumerera_på följa_på | abonnere_på følge_på | subscribe_to
feire feiring markere jubileum | fira firande jubileum | fejre fejring markere jubilæum | celebrate celebration anniversary
selge salg | sälja försäljning | sælge salg | sell selling sales >< kjøpe kjøp innkjøp | köpa köp inköp | købe køb indkøb | buy buying purchase
vinne vinner seier | vinna vinner vinst | vinde vinder | win winning winner >< tape taper | förlora förlorar | tabe taber | lose losing
ankomme innsjekk sjekke_inn sjekker_inn | checka_in incheckning | tjekke_ind indtjekning | check-in checking_in checkin >< reise_hjem utsjekking sjekke_ut sjekker_ut | checka_ut utcheckning | tjekke_ud udtjekning | check-out checking_out checkout_time
adoptere adopsjon omplassere | adoptera adoption omplacera | adoptere adoption | adopt adoption rehome rehoming adopting
donere donasjon gi_penger_til | donera donation skänka | donere donation | donate donation donating
lage_mat matlaging kokkelere | laga_mat matlagning | lave_mad madlavning | cook cooking
gå_seg_vill gå_seg_bort kjøre_seg_vill | gå_vilse vilse hittar_inte_dit | fare_vild farer_vild | get_lost got_lost
`;
