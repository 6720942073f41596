/** Finding, understanding, judging. Format: see `lexicon.ts`. */
export const KNOWING = `
informasjon info informere informert informerer fortelle forteller opplyse opplysning opplysninger infoen informasjonen fakta | information info informera informerad berätta berättar upplysa upplysning upplysningar uppgift uppgifter infon fakta | information info informere informeret fortælle fortæller oplyse oplysning oplysninger informationer fakta | information info details facts detail

finne finner funnet finne_fram lete_fram oppdage finne_frem få_øye_på lokalisere | hitta hittar hittat finna upptäcka hitta_fram leta_fram | finde finder fundet opdage finde_frem finde_vej | find finding found locate discover spot
lete slå_opp søke leter søk søker undersøke sjekke_ut research jakte kikke se_etter orientere_seg kandidat jobbsøker | leta slå_upp söka letar sök söker undersöka research kolla_upp jaga se_efter | lede søge leder søg søger undersøge research tjekke_ud kigge_efter | search look_up look_for looking_for seek research searching hunt browse look_up
sjekke kontrollere sjekker kontroll sjekk dobbeltsjekke kikke se_på følge_med titte | kolla kontrollera kollar kontroll checka dubbelkolla titta | tjekke kontrollere tjekker kontrol tjek dobbelttjekke kigge | check verify checking inspect double-check monitor look_at

forstå skjønne begripe fatte forståelse forståelig begripelig skjønner forstår lettfattelig få_taket_på | förstå begripa fatta förståelse förståelig begriplig fattar greppa förstår | forstå begribe fatte forståelse forståelig begribelig fatter forstår | understand comprehend grasp understanding understandable comprehensible make_sense figure_out get_it understood >< uforståelig ubegripelig uforståelige gresk rot_i forvirrende_tekst | obegriplig oförståelig svårbegriplig rena_grekiskan svårförståelig | uforståelig ubegribelig | incomprehensible gobbledygook unintelligible makes_no_sense
vite vet visste kjenne_til kunnskap kjennskap aner få_vite vite_om | veta vet visste känna_till kunskap kännedom aning få_veta vet_om | vide ved vidste kende_til viden kendskab aner få_at_vide | know knowing knowledge aware knew idea_what find_out awareness
forklare forklaring forklarer forklart utdype begrunne begrunnelse | förklara förklaring förklarar motivera motivering | forklare forklaring forklarer begrunde begrundelse | explain explanation explained explaining clarify
tydelig klar klart tydelige klarhet forståelig_språk klarspråk oversiktlig lesbar lettlest lettfattelig | tydlig klar tydligt klarhet klarspråk överskådlig lättläst lättbegriplig | tydelig klar klart tydeligt klarhed klarsprog overskuelig letlæst | clear clearly plain clarity legible plain_language easy_to_read readable transparent >< utydelig uklar uklart diffus vag uoversiktlig forvirrende rotete kaotisk rot kronglete uryddig kaos skjønner_ikke forstår_ikke | otydlig oklar oklart diffus vag oöverskådlig förvirrande rörig kaotisk rörigt stökig snårig kaos | utydelig uklar uklart diffus vag uoverskuelig forvirrende rodet kaotisk rod | unclear vague confusing ambiguous messy chaotic cluttered opaque

oversikt overblikk helhet oversikten totaloversikt | överblick översikt helhet helhetsbild | overblik oversigt helhed | overview big_picture overall_view bird's-eye
forvirret rådvill fortapt vet_ikke_hva | förvirrad rådvill vilsen | forvirret rådvild fortabt | confused lost puzzled bewildered baffled at_a_loss

språk ord fagspråk sjargong stammespråk fagord faguttrykk byråkratspråk juristspråk fremmedord vanskelige_ord kansellispråk | språk ord fackspråk jargong facktermer juristspråk krångliga_ord myndighetsspråk fackord | sprog ord fagsprog jargon fagudtryk juristsprog svære_ord | language wording jargon legalese technical_terms lingo buzzwords
overveldet overveldende for_mye drukne mye_på_en_gang informasjonsoverflod hodet_koker | överväldigad överväldigande för_mycket drunkna mycket_på_en_gång | overvældet overvældende for_meget drukne | overwhelmed overwhelming too_much swamped flooded drowning overload head_spinning

riktig korrekt rett stemmer stemme sann nøyaktig måltid | rätt korrekt riktig stämmer stämma sann exakt | rigtig korrekt ret passer stemmer sand nøjagtig måltid retter måltider | correct right accurate true precise >< feil gal galt feilaktig ukorrekt uriktig stemmer_ikke unøyaktig | fel felaktig inkorrekt stämmer_inte oriktig | forkert fejl fejlagtig ukorrekt stemmer_ikke passer_ikke | wrong incorrect inaccurate false erroneous mistaken
oppdatere oppdatering oppdatert ajour ny_versjon | uppdatera uppdatering uppdaterad aktuell | opdatere opdatering opdateret ajour | update updating updated up_to_date current >< utdatert foreldet gammel_info ikke_oppdatert gammeldags avlegs | utdaterad föråldrad gammal_info gammaldags omodern | forældet gammel_info gammeldags ikke_opdateret | outdated out_of_date obsolete stale old-fashioned
motstridende motsier selvmotsigende forskjellige_svar ulike_svar ulike_beskjeder forskjellig_beskjed | motstridiga motsägelsefull olika_svar olika_besked | modstridende selvmodsigende forskellige_svar forskellige_beskeder | contradictory conflicting inconsistent different_answers contradicts mixed_messages

lese leser lest gjennomlesing lese_gjennom sette_seg_inn | läsa läser läst läsa_igenom sätta_sig_in | læse læser læst læse_igennem sætte_sig_ind | read reading reads read_through
sammenligne sammenlikne sammenligning sammenlikning vurdere_mot måle_mot se_forskjell | jämföra jämförelse jämför ställa_mot | sammenligne sammenligning sammenlign holde_op_imod | compare comparison comparing comparisons

velge valg velger utvalg alternativ valgmulighet valgmuligheter alternativer bestemme_seg_for bestemmer_seg_for gå_for går_for lande_på | välja val väljer urval alternativ valmöjlighet | vælge valg vælger udvalg alternativ valgmulighed | choose choice select pick option options selection alternative choosing
bestemme avgjøre avgjørelse beslutning beslutte bestemme_seg ta_stilling vedtak | bestämma avgöra beslut besluta bestämma_sig ta_ställning | bestemme afgøre afgørelse beslutning beslutte bestemme_sig tage_stilling | decide decision deciding make_up_mind conclude
vurdere overveie tenke_på vurdering_av overveielse tenke_over grunne | överväga fundera tänka_på övervägande tänka_över bedöma | overveje tænke_på overvejelse tænke_over vurdere | consider considering weigh think_about evaluate assess
- tenke tanke tanker mene synes | tänka tanke tankar tycka tro mena | tænke tanke tanker mene synes tro | think thought thoughts believe
forvente forventning forventninger regne_med forventer | förvänta förväntning förväntningar räkna_med | forvente forventning forventninger regne_med | expect expectation expectations expecting

huske minnes husker komme_på | komma_ihåg minnas minns | huske mindes | remember recall >< glemme glemt glemmer | glömma glömt glömmer | glemme glemt glemmer | forget forgot forgotten
lære læring lærer_seg kurs opplæring trening undervisning kurse opplæringen kursing | lära lärande kurs utbildning utbilda träning undervisning lär_sig inlärning lära_sig | lære læring kursus uddannelse oplæring træning undervisning | learn training train course teach education learning workshop workshops onboard

veiledning bruksanvisning guide instruks manual oppskrift brukerveiledning instruksjon steg_for_steg veiviser framgangsmåte | bruksanvisning guide instruktion manual handledning steg_för_steg | vejledning brugsanvisning guide instruktion manual trin_for_trin | guide manual instructions tutorial how-to step-by-step documentation instruction walkthrough wizard guides
eksempel eksempler mal maler | exempel mall mallar | eksempel eksempler skabelon skabeloner | example examples sample samples template templates
faq ofte_stilte_spørsmål vanlige_spørsmål spørsmål_og_svar | faq vanliga_frågor frågor_och_svar | faq ofte_stillede_spørgsmål spørgsmål_og_svar | faq frequently_asked q&a

forskjell forskjeller ulik ulike forskjellig skille annerledes skilnad | skillnad skillnader olik olika skilja annorlunda | forskel forskelle forskellig adskille anderledes | difference differences different distinguish differ tell_apart >< lik like samme likt ens ser_like_ut | lik likadan samma lika likadana ser_likadana_ut | ens samme lige ligner ser_ens_ud | same alike identical similar equal
ærlig ærlighet oppriktig åpenhet redelig | ärlig ärlighet uppriktig öppenhet | ærlig ærlighed oprigtig åbenhed | honest honesty sincere transparency openness candid >< uærlig løgn lyver juks lure_kunden lureri | oärlig lögn ljuger fusk | uærlig løgn lyver snyd fup | dishonest lie lying cheat misleading

bevis dokumentere dokumentasjon attest bevise | bevis dokumentera intyg styrka | bevis dokumentere dokumentation attest | proof prove evidence certificate
grunn årsak hvorfor begrunnelsen | anledning orsak skäl varför | grund årsag hvorfor | reason cause why
- betydning bety betyr mening menes | betydelse betyda betyder mening | betydning betyde betyder mening | mean meaning means

- viktig avgjørende viktigst vesentlig sentral | viktig viktigast avgörande väsentlig | vigtig vigtigst afgørende væsentlig | important crucial essential key vital
erfaring opplevelse oppleve erfare erfaringer opplever | erfarenhet upplevelse uppleva upplever | erfaring oplevelse opleve oplever | experience experiences
kjent kjennskap velkjent | känd välkänd | kendt velkendt | known well-known familiar >< ukjent fremmed | okänd främmande | ukendt fremmed | unknown unfamiliar
gjette gjetter anta | gissa antar | gætte antage | guess assume guessing

måle måling statistikk tall måltall analyse kpi rapport rapportere analysere | mäta mätning statistik siffror analys rapport analysera | måle måling statistik tal analyse rapport analysere | measure measuring statistics metrics analytics analysis report figures stats
status statusen hvor_i_prosessen hva_skjer hvor_langt hvordan_det_går framdrift fremdrift progresjon | status läget vad_som_händer hur_långt hur_det_går framsteg | status hvad_der_sker hvor_langt hvordan_det_går fremdrift fremgang | status progress what's_happening whats_going_on how_far state_of
spore sporing følge_pakken følge_med_på sporingsnummer | spåra spårning följa_paketet | spore sporing følge_pakken | track tracking trace
`;
