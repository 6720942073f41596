/** Who acts. Format: see `lexicon.ts`. Told apart by the guards. */
export const PEOPLE = `
- kunde kunden kunder forbruker bruker brukere kjøper gjest | kund kunder konsument användare köpare gäst | kunde kunder forbruger bruger køber gæst | customer client consumer user users clients customers buyer guest
ansatt ansatte medarbeider medarbeidere personale personell betjening bemanning de_som_jobber stab folk_på_jobb | anställd anställda medarbetare personal bemanning de_som_jobbar | ansat ansatte medarbejder personale bemanding betjening dem_der_arbejder | employee staff employees personnel workers staffing people_working
leder sjef ledelse ledere sjefen direktør ledelsen toppleder overordnet | chef ledare ledning chefen direktör ledningen | leder chef ledelse chefen direktør ledelsen | manager boss management leader executive managers leadership chief
kollega kollegaer kolleger medarbeider arbeidskamerat | kollega kollegor arbetskamrat arbetskompis jobbarkompis | kollega kolleger arbejdskammerat | colleague colleagues coworker co-worker coworkers peers peer

venn venner kompis kamerat kamerater bekjente kjente venninne | vän vänner kompis kompisar bekant bekanta väninna polare kamrat | ven venner kammerat bekendte veninde | friend friends mate mates acquaintances buddy pal
familie slekt familien pårørende | familj släkt familjen anhörig anhöriga | familie slægt familien pårørende | family relatives relative next_of_kin
nabo naboer naboen | granne grannar grannen | nabo naboer naboen | neighbour neighbor neighbours neighbors
barn barna unge unger småbarn | barn barnen unge ungar småbarn småttingar | barn børn børnene unge | child children kid kids little_ones
= forelder foreldre mor far mamma pappa foresatte foresatt | förälder föräldrar mamma pappa vårdnadshavare | forælder forældre mor far | parent parents mother father mum mom dad
partner samboer ektefelle kone mann kjæreste | partner sambo make maka fru man | partner samlever ægtefælle kone mand kæreste | partner spouse wife husband

eldre pensjonist gamle bestemor bestefar | äldre pensionär gamla mormor farmor | ældre pensionist bedstemor bedstefar | elderly pensioner senior older_people seniors

ekspert spesialist fagperson rådgiver veileder konsulent ekspertise | expert specialist rådgivare konsult fackman | ekspert specialist rådgiver konsulent fagperson vejleder | expert specialist adviser advisor consultant
tekniker montør reparatør håndverker installatør mekaniker | tekniker montör reparatör hantverkare installatör mekaniker | tekniker montør reparatør håndværker installatør mekaniker | technician engineer fitter installer mechanic repairman craftsman tradesman
selger selgere salgsperson selgeren ekspeditør butikkmedarbeider | säljare försäljare säljaren | sælger sælgere sælgeren | salesperson seller salesman sales_rep salespeople sales_reps
sjåfør fører | förare chaufför | chauffør fører | driver

lege fastlege doktor | läkare doktor husläkare | læge doktor egen_læge | doctor gp physician
sykepleier pleier | sjuksköterska sköterska | sygeplejerske plejer | nurse
lærer pedagog foreleser underviser | lärare pedagog föreläsare | lærer pædagog underviser | teacher instructor

kommune kommunen bydel | kommun kommunen | kommune kommunen | municipality council local_authority
myndighet staten etat det_offentlige nav offentlig_etat | myndighet staten det_offentliga försäkringskassan | myndighed staten det_offentlige | authority government public_authorities authorities

- andre_folk folk mennesker menneske person personer andre man_flere | folk människor människa person personer andra | folk mennesker menneske person personer andre | people person human persons others everyone everybody
team gruppe avdeling teamet grupper | team grupp avdelning arbetslag grupper | team gruppe afdeling hold | team group department teams groups

ingen_kontakt robot maskin_svar automatisk_svar bot automat | robot bot telefonsvarare | robot bot telefonsvarer | robot bot automated_voice
ekte_menneske virkelig_person et_menneske levende_menneske | riktig_människa en_människa riktig_person | rigtigt_menneske et_menneske levende_menneske | real_person human human_being real_human actual_person
turist besøkende besøker reisende passasjer | turist besökare resenär passagerare | turist besøgende rejsende passager | tourist visitor visitors traveller traveler passenger
student elev studenter elever | student elev studenter elever | studerende elev elever | student pupil students

nybegynner førstegangs ny_kunde nye_kunder | nybörjare ny_kund nya_kunder förstagångs | nybegynder ny_kunde nye_kunder | beginner newcomer first-time new_customer new_customers newbie >< eksisterende_kunde gamle_kunder lojale_kunder faste_kunder | befintlig_kund gamla_kunder trogna_kunder lojala_kunder | eksisterende_kunde gamle_kunder faste_kunder loyale_kunder | existing_customer existing_customers loyal_customers
pasient pasienter | patient patienter | patient patienter | patient patients

eier utleier huseier | ägare hyresvärd | ejer udlejer | owner landlord
leietaker leieboer | hyresgäst | lejer | tenant
`;
