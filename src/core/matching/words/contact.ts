/** How people and companies reach each other. Format: see `lexicon.ts`. The lines under CHANNELS are told apart by the guards. */
export const CHANNELS = `
telefon tlf telefonsamtale ringe ringt oppringning telefonisk per_telefon telefonnummer fastlinje ta_en_telefon samtale opptatt_linje | telefon tfn tel ringa telefonsamtal samtal telefonnummer luren slå_en_signal | telefon tlf ringe ringede telefonopkald opkald telefonnummer telefonisk røret | phone telephone call phone_call hotline tel
epost e-post mail email e-mail mailadresse epostadresse meil innboks | epost e-post mejl mail e-mejl inkorg | mail email e-mail e-post indbakke | email e-mail mail inbox
sms tekstmelding melding_på_mobil | sms textmeddelande sms:a sms-meddelande | sms sms-besked tekstbesked | sms text text_message texts txt
chat nettprat chatbot chattbot | chat chatbot chattbot | chat chatbot | chat live_chat chatbot webchat
app mobilapp applikasjon | app mobilapp applikation | app mobilapp applikation | app application
nettside hjemmeside webside nettsted website web internettside forside portal på_nettet nettportal internett | hemsida webbplats webbsida sajt webb nätet webbsajt internet på_nätet portal webbportal sida förstasida | hjemmeside website webside nettet netside forside på_nettet internettet portal | website homepage web site webpage web_page online portal site landing_page internet
brev posten papirpost konvolutt i_posten postkasse | brev posten papperspost kuvert brevlåda | brev posten med_posten konvolut postkasse | letter post snail_mail by_post

butikk forretning fysisk_butikk utsalg | butik affär | butik forretning | store shop in-store retail

= sosiale_medier some sosiale facebook instagram linkedin twitter tiktok snapchat insta | sociala_medier some facebook instagram linkedin twitter tiktok | sociale_medier some facebook instagram linkedin twitter | social_media facebook instagram linkedin twitter tiktok socials
video film youtube filmsnutt | video film klipp youtube | video film videoklip youtube | video clip film youtube

videomøte teams videosamtale zoom videokonsultasjon digitalt_møte | videomöte videosamtal teams zoom digitalt_möte | videomøde videoopkald teams zoom | video_call video_meeting teams zoom video_conference
møte møter samtale_ansikt personlig_møte oppmøte ansikt_til_ansikt fysisk_møte | möte träff personligt_möte fysiskt_möte | møde møder personligt_møde fysisk_møde | meeting face-to-face in_person

nyhetsbrev | nyhetsbrev | nyhedsbrev | newsletter
reklame annonse markedsføring reklamer | reklam annons marknadsföring | reklame annonce markedsføring | ad advert advertising advertisement commercial marketing
brosjyre folder hefte flyer flygeblad løpeseddel | broschyr folder häfte flygblad | brochure folder hæfte flyer pjece | brochure leaflet flyer pamphlet
plakat skilt oppslag oppslagstavle | affisch skylt anslag anslagstavla | plakat skilt opslag opslagstavle | poster sign signage notice_board signs

resepsjon skranke luke disk | reception disk lucka | reception skranke | reception front_desk counter desk help_desk_counter

jungeltelegraf munn_til_munn vareprat | mun_till_mun djungeltelegrafen | mund_til_mund | word_of_mouth
= avis tv radio | tidning tv radio | avis tv radio | newspaper tv radio
google søkemotor googlesøk | google sökmotor googla | google søgemaskine | google search_engine
podcast podkast | podd podcast | podcast | podcast
forum nettforum | forum diskussionsforum | forum | forum

min_side minside mine_sider profilside kundeside | mina_sidor min_sida kundsida | min_side mit_login mine_sider selvbetjening | my_page my_account my_pages account_page customer_portal
intranett | intranät | intranet | intranet

webinar | webbinarium webinar | webinar | webinar
messe utstilling arrangement event | mässa utställning evenemang event | messe udstilling arrangement event begivenhed | fair trade_show exhibition event conference
`;
export const CONTACT = `

bli_ringt_opp ring_meg tilbakeringing ringe_tilbake ringe_opp oppringt callback bli_oppringt ringer_tilbake | bli_uppringd ring_mig ringa_tillbaka ringa_upp uppringd återuppringning bli_uppringd | blive_ringet_op ring_mig_op ringe_tilbage ringe_op bliver_ringet_op | callback call_back call_me_back call_me called_back get_called

varsel varsle beskjed gi_beskjed si_fra si_ifra notis notifikasjon pushvarsel push melding | avisera meddela notis besked säga_till ge_besked pushnotis varsel varna notifiering | besked give_besked varsel varsle notifikation notits meddelelse sige_til adviser | notification notify alert ping heads-up let_me_know tell_me message notice
minne_på påminne huske_på minn_meg | påminn komma_ihåg | påminde huske_på minde_om husk_mig | remind remind_me
bekrefte | bekräfta | bekræfte | confirm

kontakt ta_kontakt henvende nå_fram komme_gjennom komme_fram få_tak_i nå få_kontakt | kontakt ta_kontakt vända_sig nå komma_fram få_tag_på få_kontakt nå_fram höra_av_sig | kontakt henvende komme_igennem få_fat_i få_fat_på få_kontakt tage_kontakt | contact reach get_in_touch get_hold_of get_through reach_out in_touch get_through_to
svar besvare tilbakemelding respons få_svar høre_noe høre_fra | svar svara besvara återkoppling respons få_svar återkomma höra_något | svar besvare tilbagemelding respons feedback_svar få_svar vende_tilbage høre_noget | answer reply respond response get_back_to hear_back
spørsmål spør spurte lure lurer høre_med høre_hos | fråga undra ställa_frågor höra_med höra_sig_för | spørge spørgsmål undre høre_hos høre_ad høre_med | ask question enquire inquiry wonder query ask_around
snakke diskutere samtale dialog prat | prata tala snacka diskutera samtal dialog | snakke tale diskutere samtale dialog | talk speak discuss conversation chat_with
fortelle si informere opplyse fortalt forteller informert orientere holde_oppdatert | berätta säga informera upplysa berättar informerad hålla_uppdaterad | fortælle sige informere oplyse fortalt informeret orientere holde_opdateret | tell say inform told keep_me_posted keep_updated

klage reklamere reklamasjon misnøye anke | klaga klagomål reklamera reklamation överklaga | klage reklamere reklamation brokke anke | complain complaint appeal
tilbakemelding feedback evaluere spørreundersøkelse undersøkelse survey tilbakemeldinger kundeundersøkelse | återkoppling feedback utvärdera enkät undersökning | feedback evaluere spørgeskema undersøgelse tilbagemeldinger | feedback survey evaluation evaluate questionnaire
omtale anmeldelse vurdering kundeomtaler stjerner bedømmelse terningkast | recension omdöme betyg kundomdömen stjärnor | anmeldelse vurdering omtale bedømmelser stjerner trustpilot | review rating testimonial stars
anbefale råd rådgivning tips rådføre veilede rådgi veiledning | rekommendera rekommendation råd rådgivning tips vägleda | anbefale råd tips vejlede vejledning rådgive | recommend advice advise tip guidance

følge_opp oppfølging oppfølgingssamtale følger_opp | följa_upp uppföljning uppföljningssamtal följer_upp | følge_op opfølgning opfølgningssamtale følger_op | follow_up follow-up check_in followup follows_up
sende sendt oversende | skicka sända | sende sendt fremsende | send sent
motta få_tilsendt motta | få_hem ta_emot mottaga | modtage få_tilsendt | receive
dele deler | dela delar | dele deler | share
invitere invitasjon innby innbydelse | bjuda_in inbjudan inbjudning | invitere invitation indbydelse | invite inviting

kundeservice kundesenter kundestøtte support brukerstøtte kundebehandler saksbehandler callsenter servicetorg hjelpesenter | kundtjänst kundservice support kundcenter kundsupport handläggare användarstöd callcenter | kundeservice kundecenter support kundesupport sagsbehandler callcenter hotline | customer_service customer_support support helpdesk help_desk service_desk call_centre call_center customer_care help_centre help_center support_team
hjelp bistand assistanse støtte bistå hjelpsom | hjälp bistånd assistans stöd stödja hjälpsam | hjælp bistand assistance støtte hjælpsom | help assist assistance support aid helpful
kontaktperson fast_kontakt ett_kontaktpunkt én_person fast_saksbehandler kontaktpunkt samme_person | kontaktperson fast_kontakt en_kontakt samma_person | kontaktperson fast_kontakt én_indgang samme_person | contact_person single_point_of_contact named_person one_contact same_person dedicated_contact

bli_sendt_rundt sendt_videre sendes_videre kasteball satt_over viderekoblet settes_over | bollas_runt skickas_runt kopplas_vidare slussas | sendt_videre stillet_om viderestillet kastebold | passed_around transferred bounced_around passed_from
`;
