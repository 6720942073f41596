/** How people and companies reach each other. Format: see `lexicon.ts`. The lines under CHANNELS are told apart by the guards. */
export const CHANNELS = `
telefon tlf telefonen telefonsamtale ringe ringer ringt oppringning telefonisk per_telefon telefonnummer fastlinje ta_en_telefon samtale opptatt_linje | telefon tfn tel ringa ringer ringde telefonsamtal samtal telefonnummer luren slå_en_signal | telefon tlf ringe ringede telefonopkald opkald telefonnummer telefonisk telefonen røret | phone telephone call calling phone_call calls hotline tel
epost e-post mail email mailen eposten e-mail mailadresse epostadresse meil innboks | epost e-post mejl mail mejla maila e-mejl mejlen mailen inkorg | mail email e-mail mailen e-post indbakke | email e-mail mail inbox emails
sms tekstmelding melding_på_mobil tekstmeldinger | sms textmeddelande sms:a sms-meddelande | sms sms-besked tekstbesked | sms text text_message texts txt
chat chatte nettprat chatten chatbot chatbott chattbot | chatt chatta chat chatten chatbot chattbot | chat chatte chatten chatbot | chat live_chat chatbot webchat chatting
app appen mobilapp applikasjon apper | app appen mobilapp applikation appar | app appen mobilapp applikation | app application apps
nettside hjemmeside webside nettsted website web nettsiden internettside nettsider hjemmesiden forside forsiden portal på_nettet nettportal internett | hemsida webbplats webbsida sajt webb webben nätet hemsidan webbsajt internet på_nätet portal webbportal sida förstasida | hjemmeside website webside nettet netside forside forsiden på_nettet internettet portal hjemmesiden | website homepage web site webpage web_page online portal site landing_page internet
brev posten papirpost konvolutt i_posten postkasse | brev posten papperspost kuvert brevlåda | brev posten med_posten konvolut postkasse | letter post snail_mail letters by_post

butikk forretning butikken fysisk_butikk utsalg | butik affär butiken | butik forretning butikken | store shop in-store stores retail

= sosiale_medier some sosiale facebook instagram linkedin twitter tiktok snapchat insta | sociala_medier some facebook instagram linkedin twitter tiktok | sociale_medier some facebook instagram linkedin twitter | social_media facebook instagram linkedin twitter tiktok socials
video film videoer filmer youtube filmsnutt | video film klipp filmer youtube | video film videoklip youtube | video clip film videos youtube

videomøte teams videosamtale zoom videokonsultasjon digitalt_møte | videomöte videosamtal teams zoom digitalt_möte | videomøde videoopkald teams zoom | video_call video_meeting teams zoom video_conference
møte møter samtale_ansikt personlig_møte oppmøte ansikt_til_ansikt fysisk_møte | möte möten träff personligt_möte fysiskt_möte | møde møder personligt_møde fysisk_møde | meeting meetings face-to-face in_person

nyhetsbrev | nyhetsbrev | nyhedsbrev | newsletter
reklame annonse annonser markedsføring reklamer annonsering | reklam annons annonser marknadsföring annonsering | reklame annonce annoncer markedsføring | ad advert advertising advertisement commercial marketing ads
brosjyre folder hefte flyer brosjyrer flygeblad løpeseddel | broschyr folder häfte flygblad broschyrer | brochure folder hæfte flyer pjece | brochure leaflet flyer pamphlet
plakat skilt oppslag skilting oppslagstavle | affisch skylt anslag skyltning anslagstavla | plakat skilt opslag skiltning opslagstavle | poster sign signage notice_board signs

resepsjon skranke skranken luke disk | reception receptionen disk disken lucka | reception receptionen skranke | reception front_desk counter desk help_desk_counter

jungeltelegraf munn_til_munn vareprat jungeltelegrafen | mun_till_mun djungeltelegrafen | mund_til_mund | word_of_mouth
= avis tv radio | tidning tv radio | avis tv radio | newspaper tv radio
google søkemotor googler googlesøk googling googlet | google sökmotor googla googlar | google søgemaskine googler | google search_engine googling
podcast podkast | podd podcast poddar | podcast | podcast
forum nettforum | forum diskussionsforum | forum | forum forums

min_side minside mine_sider profilside kundeside | mina_sidor min_sida kundsida | min_side mit_login mine_sider selvbetjening | my_page my_account my_pages account_page customer_portal
intranett intranettet | intranät intranätet | intranet intranettet | intranet

webinar webinarer | webbinarium webinar | webinar | webinar
messe utstilling arrangement event | mässa utställning evenemang event | messe udstilling arrangement event begivenhed | fair trade_show exhibition event conference
`;
export const CONTACT = `

bli_ringt_opp ring_meg tilbakeringing ringe_tilbake ringe_opp oppringt callback bli_oppringt ringer_tilbake | bli_uppringd ring_mig ringa_tillbaka ringa_upp uppringd återuppringning bli_uppringd | blive_ringet_op ring_mig_op ringe_tilbage ringe_op bliver_ringet_op | callback call_back call_me_back call_me called_back get_called

varsel varsle varsling beskjed gi_beskjed si_fra si_ifra varsler notis notifikasjon pushvarsel push melding | avisering avisera meddelande meddela notis besked säga_till ge_besked pushnotis varsel varna notifiering | besked give_besked varsel varsle notifikation notits meddelelse sige_til adviser advisering | notification notify alert alerts notifications ping heads-up let_me_know tell_me message notice
påminnelse minne_på påminne huske_på påminnelser minn_meg | påminnelse påminna påminner påminn komma_ihåg | påmindelse påminde huske_på minde_om husk_mig | reminder remind reminders remind_me
bekreftelse bekrefte bekreftet bekrefter | bekräftelse bekräfta bekräftad | bekræftelse bekræfte bekræftet | confirmation confirm confirmed confirming

kontakte kontakt ta_kontakt henvende henvendelse nå_fram komme_gjennom komme_fram få_tak_i nå få_kontakt | kontakta kontakt ta_kontakt vända_sig nå komma_fram få_tag_på få_kontakt nå_fram höra_av_sig | kontakte kontakt henvende henvendelse komme_igennem få_fat_i få_fat_på få_kontakt tage_kontakt | contact reach get_in_touch get_hold_of get_through reach_out in_touch get_through_to
svar svare svarer besvare tilbakemelding respons få_svar høre_noe høre_fra | svar svara svarar besvara återkoppling respons få_svar återkomma höra_något | svar svare besvare tilbagemelding respons feedback_svar få_svar vende_tilbage høre_noget | answer reply respond response answers get_back_to answering hear_back
spørre spørsmål spør spurte lure lurer | fråga frågor frågar undra undrar ställa_frågor | spørge spørgsmål spørger undre | ask question questions asking asked enquire inquiry wonder query
snakke prate snakker diskutere samtale dialog prat | prata tala snacka diskutera samtal dialog pratar | snakke tale diskutere samtale dialog | talk speak discuss conversation chat_with speaking talking
fortelle si informere opplyse fortalt forteller informert sier orientere holde_oppdatert | berätta säga informera upplysa berättar informerad säger hålla_uppdaterad | fortælle sige informere oplyse fortalt informeret orientere holde_opdateret | tell say inform informed told tells keep_me_posted keep_updated informs

klage klager reklamere reklamasjon klaging misnøye anke | klaga klagomål reklamera reklamation klagar överklaga | klage reklamere reklamation klager brokke anke | complain complaint complaints complaining appeal
tilbakemelding feedback evaluere evaluering spørreundersøkelse undersøkelse survey tilbakemeldinger kundeundersøkelse | återkoppling feedback utvärdera utvärdering enkät undersökning | feedback evaluere evaluering spørgeskema undersøgelse tilbagemeldinger | feedback survey evaluation evaluate questionnaire
omtale anmeldelse vurdering anmeldelser omtaler kundeomtaler stjerner bedømmelse terningkast | recension omdöme recensioner omdömen betyg kundomdömen stjärnor | anmeldelse vurdering anmeldelser omtale bedømmelser stjerner trustpilot | review reviews rating ratings testimonial testimonials stars
anbefale anbefaling råd rådgivning tips tipse rådføre anbefalinger veilede rådgi veiledning | rekommendera rekommendation råd rådgivning tips tipsa vägleda vägledning | anbefale anbefaling råd rådgivning tips vejlede vejledning rådgive | recommend recommendation advice advise tip tips guidance recommendations

følge_opp oppfølging oppfølgingssamtale følger_opp | följa_upp uppföljning uppföljningssamtal följer_upp | følge_op opfølgning opfølgningssamtale følger_op | follow_up follow-up check_in followup follows_up
sende sender sendt oversende | skicka sända skickar skickat sänder | sende sender sendt fremsende | send sending sent sends
motta få_tilsendt motta mottar | få_hem ta_emot mottaga | modtage få_tilsendt modtager | receive received
dele deler | dela delar | dele deler | share sharing
invitere invitasjon innby innbydelse | bjuda_in inbjudan inbjudning | invitere invitation indbydelse | invite invitation inviting

kundeservice kundesenter kundestøtte support brukerstøtte kundebehandler saksbehandler callsenter servicetorg hjelpesenter | kundtjänst kundservice support kundcenter kundsupport handläggare användarstöd callcenter | kundeservice kundecenter support kundesupport sagsbehandler callcenter hotline | customer_service customer_support support helpdesk help_desk service_desk call_centre call_center customer_care help_centre help_center support_team
hjelp hjelpe bistand assistanse støtte hjelper bistå hjelpsom | hjälp hjälpa bistånd assistans stöd stödja hjälper hjälpsam | hjælp hjælpe bistand assistance støtte hjælper hjælpsom | help helping assist assistance support aid helpful
kontaktperson fast_kontakt ett_kontaktpunkt én_person fast_saksbehandler kontaktpunkt samme_person | kontaktperson fast_kontakt en_kontakt samma_person | kontaktperson fast_kontakt én_indgang samme_person | contact_person single_point_of_contact named_person one_contact same_person dedicated_contact

bli_sendt_rundt sendt_videre sendes_videre kasteball satt_over viderekoblet settes_over | bollas_runt skickas_runt kopplas_vidare slussas | sendt_videre stillet_om viderestillet kastebold | passed_around transferred bounced_around passed_from
`;
