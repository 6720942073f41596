/** What it is about. Format: see `lexicon.ts`. */
export const THINGS = `
dokument papirer dokumenter dokumentet papirarbeid | dokument papper handlingar dokumenten pappersarbete | dokument papirer dokumenter papirarbejde | document documents paperwork papers
liste sjekkliste lister huskeliste oversiktsliste | lista checklista listor minneslista | liste tjekliste huskeliste lister | list checklist lists to-do
kart kartet veikart | karta kartan | kort_over landkort | map maps
bilde bilder foto fotografi illustrasjon | bild bilder foto fotografi illustration | billede billeder foto illustration | picture image photo pictures images photos

mobil mobiltelefon smarttelefon mobilen | mobil mobiltelefon smartphone mobilen | mobil mobiltelefon smartphone mobilen | mobile smartphone cell_phone mobile_phone cell
datamaskin pc laptop data maskinen | dator pc laptop datorn | computer pc laptop computeren | computer laptop pc desktop
nett internett wifi nettverk bredbånd nettet trådløst_nett | internet wifi nätverk bredband nätet uppkoppling | internet wifi netværk bredbånd nettet | internet wifi network broadband wi-fi connectivity

= passord koder pinkode brukernavn | lösenord kod pinkod användarnamn | adgangskode kode pinkode password brugernavn kodeord | password passcode pin username passwords
konto brukerkonto bruker_profil profil | konto användarkonto profil | konto brugerkonto profil | account profile
= knapp meny lenke link knapper klikk klikke trykke | knapp meny länk knappar klick klicka trycka | knap menu link knapper klik klikke trykke | button menu link buttons click clicks

fil filer mappe | fil filer mapp | fil filer mappe | file files folder
pakke pakken eske esker sending kartong | paket paketet låda lådor försändelse kartong | pakke pakken kasse æske forsendelse | package parcel box packages boxes

= utstyr verktøy redskap utstyret apparat maskin dings | utrustning verktyg redskap utrustningen apparat maskin | udstyr værktøj redskab udstyret apparat maskine | equipment tool gear device machine tools hardware kit
nøkkel nøkler nøkkelboks | nyckel nycklar nyckelskåp | nøgle nøgler nøgleboks | key_set keys

bil bilen kjøretøy | bil bilen fordon | bil bilen køretøj | car vehicle cars
= buss trikk tog bane kollektivtrafikk t-bane offentlig_transport kollektivt | buss spårvagn tåg kollektivtrafik tunnelbana | bus sporvogn tog metro offentlig_transport kollektiv_trafik | bus tram train public_transport metro subway
sykkel sykle | cykel cykla | cykel cykle | bike bicycle cycle cycling

kontor lokale kontoret avdelingskontor filial | kontor lokal kontoret filial | kontor lokale kontoret filial afdeling_kontor | office branch premises
sted lokasjon beliggenhet stedet plassering | plats ställe läge beläge platsen | sted lokation beliggenhed stedet placering | place location spot_place venue whereabouts
adresse adressen | adress adressen | adresse adressen | address
vei veien veibeskrivelse gate rute_dit | väg vägen vägbeskrivning gata | vej vejen vejbeskrivelse gade rutevejledning | road directions street route way_there

rom rommet lokaler romslig | rum rummet lokaler | rum værelse lokaler | room rooms space
venterom ventesone venteværelse | väntrum | venteværelse | waiting_room waiting_area

produkt vare produkter varer varen | produkt vara produkter varor varan | produkt vare produkter varer | product goods item products items merchandise
tjeneste service tjenester tjenesten servicen | tjänst service tjänster tjänsten servicen | tjeneste service ydelse ydelser tjenester | service services
system systemet løsningen plattform systemer programvare program verktøyet | system systemet plattform mjukvara program systemen | system systemet platform software program systemer | system platform software program systems programme
prosess steg prosessen trinn prosedyre rutine flyt skritt rutiner | process steg processen procedur rutin flöde rutiner | proces trin processen procedure rutine flow skridt | process step steps procedure routine flow stages

sak saken saksnummer henvendelsen | ärende ärendet ärendenummer fall | sag sagen sagsnummer | case ticket tickets case_number
regel regler regelverk retningslinjer lov lover | regel regler regelverk riktlinjer lag lagar | regel regler regelsæt retningslinjer lov | rule rules regulations guidelines policy policies law
rettighet rettigheter rett_til | rättighet rättigheter rätt_till | rettighed rettigheder ret_til | right_to rights entitled entitlement
tilgang adgang tilgangen rettigheter_i | åtkomst tillgång behörighet tillträde | adgang adgangen tilladelser | access permission_settings permissions admin_rights

kvalitet kvaliteten standarden | kvalitet kvaliteten | kvalitet kvaliteten | quality
mål målsetting hensikt formål | mål målsättning syfte | mål målsætning formål hensigt | goal aim objective purpose
oppgave oppgaver gjøremål | uppgift_att uppgifter_att syssla inlämningsuppgift | opgave opgaver gøremål | task tasks chore to-dos
prosjekt prosjektet | projekt projektet | projekt projektet | project projects

gave gaver velkomstgave velkomstpakke presang | present gåva välkomstgåva välkomstpaket | gave gaver velkomstgave velkomstpakke | gift present_gift welcome_pack presents
merke merkevare rykte omdømme image | varumärke märke rykte anseende | mærke varemærke ry omdømme | brand reputation
nyhet nyheter | nyhet nyheter | nyhed nyheder | news
referanse referanser kundehistorier | referens referenser kundberättelser | reference referencer kundehistorier | reference references case_study case_studies success_stories

størrelse størrelser mål_og | storlek storlekar | størrelse størrelser | size sizes sizing
farge fargekode farger | färg färgkod färger | farve farvekode farver | color colour color-coded colour-coded
lys belysning | ljus belysning | lys belysning | light lighting
= vær regn snø | väder regn snö | vejr regn sne | weather rain snow

kvalitetssikring inspeksjon ettersyn befaring | besiktning inspektion | inspektion eftersyn syn | inspection survey_visit

funksjon funksjonalitet funksjoner | funktion funktionalitet funktioner | funktion funktionalitet funktioner | feature functionality features
innhold artikkel artikler tekst | innehåll artikel artiklar text | indhold artikel artikler tekst | content article articles text
kalkulator beregne kalkulere regne_ut utregning beregning prisberegner | kalkylator beräkna räkna_ut uträkning beräkning priskalkylator | beregner beregne udregne regne_ud beregning prisberegner | calculator calculate work_out calculation estimator
kampanjekode gavekort verdikode | presentkort värdecheck | gavekort værdikupon | gift_card voucher_code

billett billetter | biljett biljetter | billet billetter | ticket_pass pass fare

dekning signal mottak | täckning signal mottagning | dækning signal | coverage signal reception_signal
strøm elektrisitet energi | el ström elektricitet energi | strøm elektricitet energi el overskud | power electricity energy
hastighet fart båndbredde tempo | hastighet fart bandbredd tempo | hastighed fart båndbredde tempo | speed bandwidth pace

hverdagsliv rutinene dagligliv | vardagsliv | hverdagsliv dagligdag | everyday_life daily_life
komité styret råd_og | styrelse styrelsen | bestyrelse | board committee
frihet fritt_valg | frihet | frihed | freedom
kultur holdning | kultur attityd | kultur holdning | culture attitude

= symptom smerte vondt_i | symptom smärta ont_i värk | symptom smerte ondt_i | symptom pain ache
= medisin resept | medicin recept | medicin recept | medicine prescription medication
behandling behandle terapi | behandling behandla terapi | behandling behandle terapi | treatment treat therapy
= skole barnehage | skola förskola | skole børnehave | school kindergarten nursery

mobildata data_abonnement | mobildata surf | mobildata | mobile_data
kontroll_med innsyn | insyn | indsigt | insight
`;
