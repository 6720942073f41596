/** What people do. Format: see `lexicon.ts`. */
export const DOING = `
bestille booke reservere reservasjon ordre bestilt | beställa boka bokning reservera reservation order beställt | bestille booke reservere reservation ordre bestilt | order book reserve placing_an_order
avbestille kansellere avlyse si_opp oppsigelse avslutte_abonnement oppsagt annullere avmelde melde_av melde_seg_av melde_seg_ut utmelding | avboka avbeställa säga_upp uppsägning ställa_in säger_upp annullera avsluta_abonnemang avanmäla avregistrera | afbestille aflyse annullere opsige sige_op afbud afmelde framelde | cancel unsubscribe call_off terminate opt_out deregister unregister called_off
endre forandre justere ombestemme flytte_tid omgjøre redigere rette | ändra förändra justera redigera omboka byta_tid | ændre forandre justere redigere flytte_tid rette | change edit adjust modify alter amend reschedule

returnere retur levere_tilbake sende_tilbake gi_tilbake innlevering tilbakelevering bytte_vare sender_tilbake levere_inn | returnera retur lämna_tillbaka skicka_tillbaka lämna_in återlämna skickar_tillbaka | returnere retur levere_tilbage sende_tilbage aflevere | return send_back give_back drop_off hand_back hand_in
levere leveranse levert tilkjøring frakt transport hjemlevering | leverera leverans hemleverans utkörning frakt | levere leverance udbringning fragt hjemlevering | deliver ship
hente avhente plukke_opp utlevering | hämta avhämta plocka_upp utlämning | hente afhente samle_op udlevering | pick_up collect pickup fetch pick-up

registrere melde_på påmelding opprette_konto opprette melde_seg_på innmelding lage_bruker lage_konto opprette_bruker | registrera anmäla skapa_konto anmäla_sig bli_medlem skapa_användare | registrere tilmelde oprette_konto oprette indmeldelse oprette_bruger oprette_profil | register registration sign_up signup create_account enrol enroll sign-up join create_an_account
logge_inn innlogging logge_på pålogging login logget_inn bankid logger_inn logger_seg_inn logge_seg_inn logge_seg_på logger_på | logga_in inloggning loggar_in bankid inloggad | logge_ind login logger_ind mitid nemid logge_på indlogging | log_in login sign_in logging_in log_on signing_in authenticate
identifisere legitimere legitimasjon id-kort | identifiera legitimera legitimation id-kort | identificere legitimere legitimation | identify verify_identity id_card

skjema fylle_ut fylle_inn utfylle søknadsskjema blankett fyller_ut oppgi taste_inn | formulär blankett fylla_i ifyllning ansökningsblankett fyller_i uppge | skema formular udfylde blanket ansøgningsskema indtaste | form fill_in fill_out filling_in enter complete_the_form fill
forhåndsutfylt ferdigutfylt utfylt_på_forhånd forhåndsutfylle | förifylld förifyllt ifylld_i_förväg | forudfyldt udfyldt_på_forhånd præudfyldt | pre-filled prefilled prepopulated pre-populated autofill
søknad søke_om søker_om søke_på | ansöka söka_om | ansøge søge_om | application apply
laste_opp opplasting sende_inn laster_opp vedlegg legge_ved innsending sender_inn levere_dokumentasjon | ladda_upp uppladdning skicka_in laddar_upp bilaga bifoga lämna_in_underlag | uploade indsende sende_ind vedhæfte bilag oplaste | upload attach submit send_in

laste_ned nedlasting laster_ned installere | ladda_ner installera nedladdning laddar_ner ladda_hem | hente_ned installere download | download install
installere installasjon sette_opp oppsett montere innstilling konfigurere sette_i_gang installer | installera installation sätta_upp montera inställning konfigurera | installere installation opsætning montere indstilling konfigurere sætte_op | install installation set_up setup configure mount setting_up settings
koble koble_til tilkoble koble_opp | koppla ansluta koppla_in koppla_upp | koble tilslutning tilslutte forbinde | connect plug hook_up integrate integration

virke fungere funke i_orden | fungera funka | virke fungere dur | work function operates >< ødelagt defekt i_stykker krasje henge_seg bryte_sammen nede kræsje havarere feile henger_seg funker_ikke ryke stopper_opp kneler knust | trasig sönder krascha hänga_sig ligga_nere haverera gå_sönder pajar söndrig | ødelagt defekt i_stykker crashe gå_ned nede bryde_sammen går_ned gået_i_stykker fryser | broken crash down fail faulty defective freeze breakdown breaks_down outage hangs
reparere fikse reparasjon ordne rette_opp utbedre | reparera fixa reparation ordna åtgärda rätta_till laga | reparere fikse reparation ordne rette_op udbedre | repair fix mend sort_out
løse rydde_opp | lösa | løse | solve solution resolve
problem utfordring vanskelighet trøbbel hindring hinder krøll | problem utmaning svårighet hinder bekymmer strul | problem udfordring vanskelighed besvær hindring | problem issue challenge trouble difficulty obstacle barrier hurdle

prøve test prøve_ut utprøving prøveperiode prøvetid | prova test prövar prova_på provperiod prövotid | prøve test afprøve prøveperiode prøvetid | test try trial try_out try_it_out trial_period
- bruk bruker_den benytte anvende | använda utnyttja | brug benytte anvende | use usage utilise utilize

vise synliggjøre framvise presentere synlig framgå skilte_med | visa synliggöra presentera synlig framgå | vise synliggøre præsentere synlig fremgå | show display shown visible present >< skjule skjult gjemme gjemt bortgjemt usynlig | dölja dold gömma gömd undangömd osynlig | skjule skjult gemme gemt usynlig | hide hidden buried conceal invisible
- tilby gi mulighet_for mulighet_til muligheten_til la_kunden la_oss | erbjuda ge möjlighet_att möjlighet_till låt_kunden låt_oss | tilbyde give mulighed_for lad_kunden lad_os | provide offering give let_customers possibility_to allow let_people let_us allow_people enable
- lage skape utvikle bygge utarbeide varelager beholdning | skapa utveckla göra_en bygga ta_fram | lave skabe udvikle bygge udarbejde lav | create develop build make design

! legge_til tilføye ekstra inkludere tillegg_av supplere | lägga_till inkludera extra komplettera | tilføj ekstra inkludere supplere | add include extra additional >< fjerne droppe kutte_ut ta_bort slette slutte_med avskaffe legge_ned utelate kvitte sløyfe | ta_bort slopa skippa radera sluta_med avskaffa lägga_ner utesluta tar_bort | fjerne droppe slette afskaffe nedlægge skære_væk tage_væk stoppe_med | remove drop delete skip scrap get_rid_of abolish eliminate do_away_with
forenkle enklere gjøre_enklere | förenkla enklare göra_enklare | forenkle nemmere gøre_nemmere enklere | simplify simpler easier streamline
forbedre bedre bli_bedre oppgradere | förbättra bättre uppgradera | forbedre bedre opgradere | improve better upgrade >< forverre verre dårligere nedgradere | försämra värre sämre | forværre værre dårligere | worsen worse deteriorate downgrade

planlegge forberede | planera förbereda | planlægge forberede planlægning | plan prepare planning plans

pakke pakker pakking | packa | pakke pakker | pack
flytte | flytt | flytte flytning | move relocate
kjøre kjøretur | köra kör körning | køre kørsel | drive
reise tur dra pendle reisetid | resa tur åka pendla restid | rejse tur tage_til pendle rejsetid | travel trip journey commute go_to
gå_til gå_innom innom dra_innom besøk oppsøke komme_innom stikke_innom | gå_in titta_förbi besök svänga_förbi gå_till uppsöka | gå_ind_i kigge_forbi besøg gå_til opsøge | visit stop_by drop_in go_see pop_in
gå spasere gå_til_fots | gå promenera till_fots | gå til_fods spadsere | walk on_foot

kom ankomme ankomst dukke_opp dukket_opp møte_opp møter_opp | kom ankomma ankomst dyka_upp dyker_upp dök_upp infinna | kom ankomme ankomst dukke_op dukkede_op møde_op | come arrive show_up turn_up came showed_up turned_up appear
møte møtes treffe bli_kjent | träffa möta bli_bekant | møde mødes træffe lære_at_kende | meet meet_up get_to_know
hjem bolig hus leilighet heim | hem bostad hus lägenhet | hjem bolig hus lejlighed | home house flat apartment at_home

skrive notere skrive_ned | skriva anteckna skriva_ner | skrive notere skrive_ned | write note_down wrote
skrive_ut utskrift printe | skriva_ut utskrift | udskrive printe udskrift | print printout
signere underskrive signatur underskrift skrive_under skriver_under | signera skriva_under underskrift signatur | underskrive signere underskrift signatur | sign signature signing
godkjenne tillatelse akseptere klarsignal innvilge samtykke | godkänna tillstånd acceptera klartecken bevilja | godkende tilladelse acceptere bevilge | approve accept sign_off sign-off authorize authorise permission green_light consent >< avslå avslag avvise nekte avvist få_nei nei | avslå avslag neka avvisa få_nej nej | afslå afslag afvise nægte afvist få_nej nej | reject deny decline refuse turned_down

få_plass få_time ledig_time | få_plats få_tid | få_plads få_tid | get_a_place get_a_slot get_in
hoppe_av falle_fra frafall gi_opp slutte_å_bruke forlate gå_fra | hoppa_av falla_bort ge_upp lämna gå_ifrån avhopp | falde_fra give_op frafald forlade gå_fra hoppe_fra | drop_out give_up churn abandon quit leave

spare_tid tidsbesparende | spara_tid tidsbesparande | spare_tid tidsbesparende | save_time time-saving
lagre | spara_uppgifter lagra | gemme_oplysninger lagre | save store_data storing
automatisk automatisere av_seg_selv automatikk | automatisk automatisera av_sig_själv automatik | automatisk automatisere af_sig_selv | automatic automatically automate by_itself auto >< manuell manuelt for_hånd | manuell för_hand | manuel i_hånden | manual_work manually by_hand
tilpasse skreddersy personlig individuell personalisere skreddersydd tilpasning | anpassa skräddarsy personlig individuell skräddarsydd | tilpasse skræddersy personlig individuel tilpasning | customise customize tailor personalised personalized individual tailor-made personal bespoke adapted >< upersonlig standardisert generell masseprodusert | opersonlig standardiserad generell | upersonlig standardiseret generel | impersonal generic standardised one-size-fits-all

- kreve krav nødvendig må_ha trenge behov behøve påkrevd | kräva krav nödvändig måste_ha behöva behov krävs | kræve krav nødvendig skal_have behøve behov har_brug_for brug_for | require need necessary demand
- ønske vil_ha | önska vill_ha önskemål | ønske vil_have | wish want desire would_like
! >< unngå slippe slippe_å spare_meg | undvika slippa | undgå slippe | avoid not_have_to spared

ta_ansvar ansvar eierskap | ta_ansvar ansvar ägarskap | tage_ansvar ansvar ejerskab | responsibility responsible accountable ownership take_responsibility in_charge
love løfte garantere garanti garantert | lova löfte garantera garanti | love løfte garantere garanti | promise guarantee warranty

dele_ut utdele | dela_ut | uddele | hand_out distribute
= låne utlån låne_bort leie utleie leier lånt lånebil | låna utlåning uthyrning hyr lånebil | låne udlån leje udlejning lejer | rent hire lend borrow_one loaner

miste tape tapt borte forsvinne forsvunnet forsvant kom_bort komme_bort kommet_bort | förlora tappa förlorad försvinna försvunnen försvann kom_bort komma_bort kommit_bort bort | miste tabe tabt væk forsvinde forsvundet forsvandt bortkommet | lose lost_item missing disappear gone loss lose went_missing loses
skade ødelegge ripe | skada förstöra repa | skade beskadiget ødelægge ridse | damage damaged harm scratch

rydde vaske rengjøre renhold | städa tvätta rengöra | rydde_op vaske rengøre | clean_up wash cleaning tidy
kaste søppel avfall avhende skrot | kasta slänga sopor avfall skräp | smide_ud kaste affald skrald | throw_away waste rubbish garbage trash dispose discard

reservere_plass sitteplass plass sete | sittplats plats säte | siddeplads plads sæde | seat
= spise mat lunsj middag drikke | äta mat lunch middag dricka | spise mad frokost middag drikke | eat food lunch dinner drink meal
= kaffe te servering | kaffe te fika servering | kaffe te servering | coffee tea refreshments
parkere parkeringsplass | parkera parkeringsplats | parkere parkeringsplads p-plads | park parking_space car_park

jobb arbeid | arbeta jobb arbete | arbejde job | work_job job
samarbeid sammen | samarbeta samarbete tillsammans | samarbejde sammen | collaborate together cooperate
følge_med oppmerksom på_vakt | hänga_med uppmärksam | følge_med opmærksom | pay_attention attentive

overføre flytte_over | överföra föra_över | overføre overførsel flytte_over | transfer migrate
se_på ser_på bla kikke_gjennom | titta_på kolla_på bläddra | se_på ser_på kigge_igennem bladre | look watch viewing

- arrangere avholde gjennomføre holde organisere | arrangera hålla genomföra anordna ordna_med | arrangere afholde gennemføre holde organisere | run hold arrange organise organize carry_out host conduct
begrense grense | begränsa gräns | begrænse grænse | limit restricted restriction
forlenge utvide utsette lengre | förlänga utöka skjuta_upp förlängd längre | forlænge udvide udskyde længere | extend extension prolong longer postpone >< forkorte kortere | förkorta kortare | forkorte kortere | shorten shorter
fornye | förnya | forny | renew
ta_med medbringe ha_med | ta_med medföra ha_med | tage_med medbringe have_med | bring take_along bring_along

åpne | öppna | åbne | open_up opening >< lukke stenge | stänga | lukke | close shut closing
reagere_raskt prioritere prioritet | prioritera prioritet | prioritere prioritet | prioritise prioritize priority

oversette oversettelse oversatt | översätta översatt | oversætte oversat | translate
abonnere_på følge_på | prenumerera_på följa_på | abonnere_på følge_på | subscribe_to
feire feiring markere jubileum | fira firande jubileum | fejre fejring markere jubilæum | celebrate celebration anniversary
selge salg selger | sälja försäljning | sælge salg | sell selling sales >< kjøpe kjøp innkjøp | köpa köp inköp | købe køb indkøb | buy buying purchase
vinne seier | vinna vinst | vinde | win >< tape taper | förlora förlorar | tabe taber | lose losing
ankomme innsjekk sjekke_inn sjekker_inn | checka_in incheckning | tjekke_ind indtjekning | check-in checking_in checkin >< reise_hjem utsjekking sjekke_ut sjekker_ut | checka_ut utcheckning | tjekke_ud udtjekning | check-out checking_out checkout_time
lage_mat matlaging kokkelere | laga_mat matlagning | lave_mad madlavning | cook
gå_seg_vill gå_seg_bort kjøre_seg_vill | gå_vilse vilse hittar_inte_dit | fare_vild farer_vild | get_lost got_lost

hente avhente plukke_opp | hämta avhämta plocka_upp | hente afhente | collect pick_up fetch >< returnere levere_tilbake gi_tilbake levere_inn sette_igjen | lämna återlämna lämna_tillbaka lämna_in | aflevere returnere levere_tilbage | return hand_back give_back hand_in drop_off
bestille booke reservere | boka beställa reservera | bestille booke reservere | book reserve order >< avbestille kansellere avlyse | avboka avbeställa ställa_in | afbestille aflyse annullere | cancel call_off
registrere melde_på melde_seg_på | anmäla gå_med bli_medlem | tilmelde melde_sig_ind indmelde | sign_up join enrol >< avmelde melde_av melde_seg_av melde_seg_ut | avanmäla gå_ur avregistrera | afmelde framelde melde_fra melde_sig_ud udmelde | unsubscribe opt_out deregister
fornye forlenge | förnya förlänga | forny forlænge | renew extend >< si_opp oppsigelse avslutte | säga_upp uppsägning avsluta | opsige sige_op opsigelse afslutte | cancel terminate
koble_til koble_inn | koppla_in ansluta | tilslutte koble_til | connect plug_in >< koble_fra koble_ut frakoble | koppla_ur koppla_från | koble_fra frakoble | disconnect unplug
slå_på skru_på | slå_på sätta_på | tænde slå_til | turn_on switch_on >< slå_av skru_av | slå_av stänga_av | slukke slå_fra | turn_off switch_off
låse | låsa | låse | lock >< låse_opp | låsa_upp | låse_op | unlock
holde_tilbake tilbakeholde | hålla_inne hålla_tillbaka | holde_tilbage tilbageholde | withhold hold_back
kjefte rope skrike krangle | skälla gräla bråka skrika | skælde råbe skændes | shout yell scold argue
`;
