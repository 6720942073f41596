/** What it is about. Format: see `lexicon.ts`. */
export const THINGS = `
dokument papirer dokumenter papirarbeid | dokument papper handlingar pappersarbete | dokument papirer dokumenter papirarbejde | document paperwork papers
liste sjekkliste huskeliste oversiktsliste | lista checklista minneslista | liste tjekliste huskeliste | list checklist to-do
kart veikart | karta | kort_over landkort | map
bilde foto fotografi illustrasjon | bild foto fotografi illustration | billede foto illustration | picture image photo

mobil mobiltelefon smarttelefon | mobil mobiltelefon smartphone | mobil mobiltelefon smartphone | mobile smartphone cell_phone mobile_phone cell
datamaskin pc laptop data maskinen | dator pc laptop | computer pc laptop | computer laptop pc desktop
nett internett wifi nettverk bredbånd trådløst_nett | internet wifi nätverk bredband nätet uppkoppling | internet wifi netværk bredbånd nettet | internet wifi network broadband wi-fi connectivity

= passord koder pinkode brukernavn | lösenord kod pinkod användarnamn | adgangskode kode pinkode password brugernavn kodeord | password passcode pin username
konto brukerkonto bruker_profil profil | konto användarkonto profil | konto brugerkonto profil | account profile
= knapp meny lenke link klikk trykke | knapp meny länk klick trycka | knap menu link knapper klik trykke | button menu link click

fil mappe | fil mapp | fil mappe | file folder
pakke pakken eske sending kartong | paket låda försändelse kartong | pakke pakken kasse æske forsendelse | package parcel box

= utstyr verktøy redskap apparat maskin dings | utrustning verktyg redskap apparat maskin | udstyr værktøj redskab apparat maskine | equipment tool gear device machine hardware kit
nøkkel nøkler nøkkelboks | nyckel nycklar nyckelskåp | nøgle nøgleboks | key_set keys

bil kjøretøy | bil fordon | bil køretøj | car vehicle
= buss trikk tog bane kollektivtrafikk t-bane offentlig_transport kollektivt | buss spårvagn tåg kollektivtrafik tunnelbana | bus sporvogn tog metro offentlig_transport kollektiv_trafik | bus tram train public_transport metro subway
sykkel sykle | cykel cykla | cykel cykle | bike bicycle cycle

kontor lokale avdelingskontor filial | kontor lokal filial | kontor lokale filial afdeling_kontor | office branch premises
sted lokasjon beliggenhet plassering | plats ställe läge beläge platsen | sted lokation beliggenhed placering | place location spot_place venue whereabouts
adresse | adress | adresse | address
vei veien veibeskrivelse gate rute_dit | väg vägbeskrivning gata | vej vejen vejbeskrivelse gade rutevejledning | road directions street route way_there

rom lokaler romslig | rum lokaler | rum værelse lokaler | room space
venterom ventesone venteværelse | väntrum | venteværelse | waiting_room waiting_area

produkt vare | produkt vara | produkt vare | product goods item merchandise
tjeneste service | tjänst service | tjeneste service ydelse | service
system løsningen plattform programvare program verktøyet | system plattform mjukvara program | system platform software program | system platform software program
prosess steg trinn prosedyre rutine flyt skritt | process steg procedur rutin flöde | proces trin procedure rutine flow skridt | process step procedure routine flow stages

sak saksnummer henvendelsen | ärende ärendenummer fall | sag sagsnummer | case ticket case_number
regel regler regelverk retningslinjer lov lover | regel regler regelverk riktlinjer lag lagar | regel regler regelsæt retningslinjer lov | rule regulations guidelines policy policies law
rettighet rett_til | rättighet rätt_till | rettighed ret_til | right_to rights entitled entitlement
tilgang adgang rettigheter_i | åtkomst tillgång behörighet tillträde | adgang tilladelser | access permission_settings permissions admin_rights

kvalitet standarden | kvalitet | kvalitet | quality
mål målsetting hensikt formål | mål målsättning syfte | mål målsætning formål hensigt | goal aim objective purpose
oppgave gjøremål | uppgift_att uppgifter_att syssla inlämningsuppgift | opgave gøremål | task chore to-dos
prosjekt | projekt | projekt | project

gave velkomstgave velkomstpakke presang | present gåva välkomstgåva välkomstpaket | gave velkomstgave velkomstpakke | gift present_gift welcome_pack presents
merke merkevare rykte omdømme image | varumärke märke rykte anseende | mærke varemærke ry omdømme | brand reputation
nyhet | nyhet | nyhed | news
referanse kundehistorier | referens kundberättelser | reference kundehistorier | reference case_study case_studies success_stories

størrelse mål_og | storlek | størrelse | size
farge fargekode | färg färgkod | farve farvekode | color colour color-coded colour-coded
lys belysning | ljus belysning | lys belysning | light
= vær regn snø | väder regn snö | vejr regn sne | weather rain snow

kvalitetssikring inspeksjon ettersyn befaring | besiktning inspektion | inspektion eftersyn syn | inspection survey_visit

funksjon funksjonalitet | funktion funktionalitet | funktion funktionalitet | feature functionality
innhold artikkel artikler tekst | innehåll artikel artiklar text | indhold artikel artikler tekst | content article text
kalkulator beregne kalkulere regne_ut utregning prisberegner | kalkylator beräkna räkna_ut uträkning priskalkylator | beregne udregne regne_ud prisberegner | calculator calculate work_out estimator
kampanjekode gavekort verdikode | presentkort värdecheck | gavekort værdikupon | gift_card voucher_code

billett | biljett | billet | ticket_pass pass fare

dekning signal mottak | täckning signal mottagning | dækning signal | coverage signal reception_signal
strøm elektrisitet energi | el ström elektricitet energi | strøm elektricitet energi el overskud | power electricity energy
hastighet fart båndbredde tempo | hastighet fart bandbredd tempo | hastighed fart båndbredde tempo | speed bandwidth pace

hverdagsliv rutinene dagligliv | vardagsliv | hverdagsliv dagligdag | everyday_life daily_life
komité styret råd_og | styrelse | bestyrelse | board committee
frihet fritt_valg | frihet | frihed | freedom
kultur holdning | kultur attityd | kultur holdning | culture attitude

= symptom smerte vondt_i | symptom smärta ont_i värk | symptom smerte ondt_i | symptom pain ache
= medisin resept | medicin recept | medicin recept | medicine prescription medication
behandle terapi | behandla terapi | behandle terapi | treat therapy
= skole barnehage | skola förskola | skole børnehave | school kindergarten nursery

mobildata data_abonnement | mobildata surf | mobildata | mobile_data
kontroll_med innsyn | insyn | indsigt | insight
`;
