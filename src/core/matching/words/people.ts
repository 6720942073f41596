/** Who acts. Format: see `lexicon.ts`. Told apart by the guards. */
export const PEOPLE = `
- kunde forbruker bruker kjøper gjest | kund konsument användare köpare gäst | kunde forbruger bruger køber gæst | customer client consumer user buyer guest
ansatt medarbeider medarbeidere personale personell betjening bemanning de_som_jobber stab folk_på_jobb | anställd medarbetare personal bemanning de_som_jobbar | ansat medarbejder personale bemanding betjening dem_der_arbejder | employee staff personnel workers people_working
leder sjef ledelse direktør toppleder overordnet | chef ledare ledning direktör | leder chef ledelse direktør | manager boss management leader executive leadership chief
kollega medarbeider arbeidskamerat | kollega arbetskamrat arbetskompis jobbarkompis | kollega arbejdskammerat | colleague coworker co-worker peer

venn kompis kamerat bekjente kjente venninne | vän kompis bekant väninna polare kamrat | ven kammerat bekendte veninde | friend mate acquaintances buddy pal
familie slekt pårørende | familj släkt anhörig | familie slægt pårørende | family relative next_of_kin
nabo | granne | nabo | neighbour neighbor
barn unge unger småbarn | barn unge ungar småbarn småttingar | barn børn unge | child children kid little_ones
= forelder foreldre mor far mamma pappa foresatt | förälder föräldrar mamma pappa vårdnadshavare | forælder forældre mor far | parent mother father mum mom dad
partner samboer ektefelle kone mann kjæreste | partner sambo make maka fru man | partner samlever ægtefælle kone mand kæreste | partner spouse wife husband

eldre pensjonist gamle bestemor bestefar | äldre pensionär gamla mormor farmor | ældre pensionist bedstemor bedstefar | elderly pensioner senior older_people

ekspert spesialist fagperson rådgiver veileder konsulent ekspertise | expert specialist rådgivare konsult fackman | ekspert specialist rådgiver konsulent fagperson vejleder | expert specialist adviser advisor consultant
tekniker montør reparatør håndverker installatør mekaniker | tekniker montör reparatör hantverkare installatör mekaniker | tekniker montør reparatør håndværker installatør mekaniker | technician engineer fitter installer mechanic repairman craftsman tradesman
selger salgsperson ekspeditør butikkmedarbeider | säljare försäljare | sælger | salesperson seller salesman sales_rep salespeople sales_reps
sjåfør fører | förare chaufför | chauffør fører | driver

lege fastlege doktor | läkare doktor husläkare | læge doktor egen_læge | doctor gp physician
sykepleier pleier | sjuksköterska sköterska | sygeplejerske plejer | nurse
lærer pedagog foreleser underviser | lärare pedagog föreläsare | lærer pædagog underviser | teacher instructor

kommune bydel | kommun | kommune | municipality council local_authority
myndighet staten etat det_offentlige nav offentlig_etat | myndighet staten det_offentliga försäkringskassan | myndighed staten det_offentlige | authority government public_authorities

- andre_folk folk menneske person andre man_flere | folk människa person andra | folk menneske person andre | people person human others everyone everybody
team gruppe avdeling | team grupp avdelning arbetslag | team gruppe afdeling hold | team group department teams

ingen_kontakt robot maskin_svar automatisk_svar bot automat | robot bot telefonsvarare | robot bot telefonsvarer | robot bot automated_voice
ekte_menneske virkelig_person et_menneske levende_menneske | riktig_människa en_människa riktig_person | rigtigt_menneske et_menneske levende_menneske | real_person human human_being real_human actual_person
turist besøkende besøker reisende passasjer | turist besökare resenär passagerare | turist besøgende rejsende passager | tourist visitor traveller traveler passenger
student elev | student elev | studerende elev | student pupil

nybegynner førstegangs ny_kunde nye_kunder | nybörjare ny_kund nya_kunder förstagångs | nybegynder ny_kunde nye_kunder | beginner newcomer first-time new_customer new_customers newbie >< eksisterende_kunde gamle_kunder lojale_kunder faste_kunder | befintlig_kund gamla_kunder trogna_kunder lojala_kunder | eksisterende_kunde gamle_kunder faste_kunder loyale_kunder | existing_customer existing_customers loyal_customers
pasient | patient | patient | patient

eier utleier huseier | ägare hyresvärd | ejer udlejer | owner landlord
leietaker leieboer | hyresgäst | lejer | tenant
`;
