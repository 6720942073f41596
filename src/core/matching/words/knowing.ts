/** Finding, understanding, judging. Format: see `lexicon.ts`. */
export const KNOWING = `
informasjon info informere informert informerer fortelle forteller opplyse opplysning fakta | information info informera informerad berätta berättar upplysa upplysning uppgift fakta | information info informere informeret fortælle fortæller oplyse oplysning fakta | information info facts detail

finne funnet finne_fram lete_fram oppdage finne_frem få_øye_på lokalisere | hitta finna upptäcka hitta_fram leta_fram | finde fundet opdage finde_frem finde_vej | find found locate discover spot
lete slå_opp søk undersøke sjekke_ut research jakte kikke se_etter orientere_seg kandidat jobbsøker | leta slå_upp sök undersöka research kolla_upp jaga se_efter | lede leder søg undersøge research tjekke_ud kigge_efter | search look_up look_for looking_for seek research hunt browse look_up
- kontroll sjekk dobbeltsjekke kikke se_på følge_med titte lese gå_gjennom | kolla kontroll checka dubbelkolla titta läsa gå_igenom | kontrol tjek dobbelttjekke kigge læse gå_igennem | check verify inspect double-check monitor look_at read go_through

forstå skjønne begripe fatte forståelig lettfattelig få_taket_på | förstå begripa fatta förståelse förståelig greppa förstår | forstå begribe fatte forståelig | understand comprehend grasp comprehensible make_sense figure_out get_it understood >< uforståelig ubegripelig gresk rot_i forvirrende_tekst | obegriplig oförståelig svårbegriplig rena_grekiskan svårförståelig | uforståelig ubegribelig | incomprehensible gobbledygook unintelligible makes_no_sense
vite vet visste kjenne_til kunnskap kjennskap aner få_vite vite_om | vet visste känna_till kunskap kännedom aning få_veta vet_om | vide ved vidste kende_til kendskab aner få_at_vide | know knowledge aware knew idea_what find_out
forklare forklart utdype begrunne | förklara motivera | forklare begrunde | explain explanation clarify
tydelig klar forståelig_språk klarspråk oversiktlig lesbar lettlest lettfattelig | tydlig klar klarhet klarspråk överskådlig lättläst lättbegriplig | tydelig klar klarsprog overskuelig letlæst | clear plain clarity legible plain_language easy_to_read readable transparent >< utydelig uklar diffus vag uoversiktlig forvirrende rotete kaotisk rot kronglete uryddig kaos skjønner_ikke forstår_ikke | otydlig oklar diffus vag oöverskådlig förvirrande rörig kaotisk rörigt stökig snårig kaos | utydelig uklar diffus vag uoverskuelig forvirrende rodet kaotisk rod | unclear vague confusing ambiguous messy chaotic cluttered opaque

oversikt overblikk helhet totaloversikt | överblick översikt helhet helhetsbild | overblik oversigt helhed | overview big_picture overall_view bird's-eye
forvirret rådvill fortapt vet_ikke_hva | förvirrad rådvill vilsen | forvirret rådvild fortabt | confused lost puzzled bewildered baffled at_a_loss

språk ord fagspråk sjargong stammespråk fagord faguttrykk byråkratspråk juristspråk fremmedord vanskelige_ord kansellispråk | språk ord fackspråk jargong facktermer juristspråk krångliga_ord myndighetsspråk fackord | sprog ord fagsprog jargon fagudtryk juristsprog svære_ord | language wording jargon legalese technical_terms lingo buzzwords
overveldet overveldende for_mye drukne mye_på_en_gang informasjonsoverflod hodet_koker | överväldigad överväldigande för_mycket drunkna mycket_på_en_gång | overvældet overvældende for_meget drukne | overwhelmed overwhelming too_much swamped flooded drowning overload head_spinning

riktig korrekt rett stemmer stemme sann nøyaktig måltid | rätt korrekt riktig stämma sann exakt | rigtig korrekt ret passer stemmer sand nøjagtig måltid retter | correct right accurate true precise >< feil gal galt feilaktig ukorrekt uriktig stemmer_ikke unøyaktig | fel felaktig inkorrekt stämmer_inte oriktig | forkert fejl fejlagtig ukorrekt stemmer_ikke passer_ikke | wrong incorrect inaccurate false erroneous mistaken
oppdatere oppdatert ajour ny_versjon | uppdatera aktuell | opdatere ajour | update up_to_date current >< utdatert foreldet gammel_info ikke_oppdatert gammeldags avlegs | utdaterad föråldrad gammal_info gammaldags omodern | forældet gammel_info gammeldags ikke_opdateret | outdated out_of_date obsolete stale old-fashioned
motstridende motsier selvmotsigende forskjellige_svar ulike_svar ulike_beskjeder forskjellig_beskjed | motstridiga motsägelsefull olika_svar olika_besked | modstridende selvmodsigende forskellige_svar forskellige_beskeder | contradictory conflicting inconsistent different_answers contradicts mixed_messages

lese lest gjennomlesing lese_gjennom sette_seg_inn | läsa läst läsa_igenom sätta_sig_in | læse læst læse_igennem sætte_sig_ind | read read_through
sammenligne sammenlikne vurdere_mot måle_mot se_forskjell | jämför ställa_mot | sammenlign holde_op_imod | compare comparison

velge valg utvalg alternativ valgmulighet bestemme_seg_for bestemmer_seg_for gå_for går_for lande_på | välja val urval alternativ valmöjlighet | vælge valg udvalg alternativ valgmulighed | choose choice select pick option alternative
bestemme avgjøre beslutning beslutte bestemme_seg ta_stilling vedtak | bestämma avgöra beslut bestämma_sig ta_ställning | bestemme afgøre beslutning beslutte bestemme_sig tage_stilling | decide decision make_up_mind conclude
vurdere overveie tenke_på vurdering_av tenke_over grunne | överväga fundera tänka_på tänka_över bedöma | overveje tænke_på tænke_over vurdere | consider weigh think_about evaluate assess
- tenke tanke mene synes | tänka tanke tycka tro mena | tænke tanke mene synes tro | think thought believe
forvente regne_med | förvänta räkna_med | forvente regne_med | expect

! huske minnes komme_på | komma_ihåg minnas minns | huske mindes | remember recall >< glemme glemt | glömma glömt | glemme glemt | forget forgot forgotten
lære lærer_seg kurs opplæring trening undervisning | lära kurs utbilda träning undervisning lär_sig inlärning lära_sig | lære kursus uddannelse oplæring træning undervisning | learn training train course teach education workshop onboard

veiledning bruksanvisning guide instruks manual oppskrift brukerveiledning instruksjon steg_for_steg veiviser framgangsmåte | bruksanvisning guide instruktion manual handledning steg_för_steg | vejledning brugsanvisning guide instruktion manual trin_for_trin | guide manual tutorial how-to step-by-step documentation instruction walkthrough wizard
eksempel eksempler mal | exempel mall | eksempel eksempler skabelon | example sample template
faq ofte_stilte_spørsmål vanlige_spørsmål spørsmål_og_svar | faq vanliga_frågor frågor_och_svar | faq ofte_stillede_spørgsmål spørgsmål_og_svar | faq frequently_asked q&a

forskjell ulik skille annerledes skilnad | skillnad olik skilja annorlunda | forskel adskille anderledes | difference different distinguish differ tell_apart >< lik like samme ens ser_like_ut | lik likadan samma ser_likadana_ut | ens samme lige ligner ser_ens_ud | same alike identical similar equal
ærlig oppriktig åpenhet redelig | ärlig ärlighet uppriktig öppenhet | ærlig oprigtig åbenhed | honest sincere transparency openness candid >< uærlig løgn lyver juks lure_kunden lureri | oärlig lögn ljuger fusk | uærlig løgn lyver snyd fup | dishonest lie lying cheat misleading

bevis dokumentere dokumentasjon attest | bevis dokumentera intyg styrka | bevis dokumentere dokumentation attest | proof prove evidence certificate
grunn årsak hvorfor begrunnelsen | anledning orsak skäl varför | grund årsag hvorfor | reason cause why
- betydning bety mening menes | betyda mening | betyde mening | mean

- viktig avgjørende vesentlig sentral | viktig avgörande väsentlig | vigtig afgørende væsentlig | important crucial essential key vital
oppleve erfare | erfarenhet uppleva | erfaring opleve | experience
kjent kjennskap velkjent | känd välkänd | kendt velkendt | known well-known familiar >< ukjent fremmed | okänd främmande | ukendt fremmed | unknown unfamiliar
gjette anta | gissa antar | gætte antage | guess assume

måle måling statistikk tall måltall analyse kpi rapport | mäta statistik siffror analys rapport | måle måling statistik tal analyse rapport | measure statistics metrics analytics analysis report figures stats
status hvor_i_prosessen hva_skjer hvor_langt hvordan_det_går framdrift fremdrift progresjon | status läget vad_som_händer hur_långt hur_det_går framsteg | status hvad_der_sker hvor_langt hvordan_det_går fremdrift fremgang | status progress what's_happening whats_going_on how_far state_of
spore følge_pakken følge_med_på sporingsnummer | spåra följa_paketet | spore følge_pakken | track trace
`;
