/** How something is. Format: see `lexicon.ts`. */
export const QUALITIES = `
~ lett enkel ukomplisert enkle greit brukervennlig intuitiv smidig knirkefritt ettertanke_lett barnemat problemfritt sømløst såre_enkelt | lätt enkel okomplicerad enkla smidig användarvänlig intuitiv busenkelt problemfritt sömlöst lättanvänd lättanvänt | let nem enkel ukompliceret smidigt gnidningsfrit brugervenlig intuitiv problemfrit ligetil ligefrem | easy simple simply easily uncomplicated effortless user-friendly intuitive straightforward smooth seamless painless hassle-free >< vanskelig komplisert krevende vrien innviklet utfordrende problematisk tung umulig ikke_mulig brukeruvennlig | svår svåra komplicerad krånglig krångligt krävande tungt invecklad utmanande besvärlig omöjlig knepig användarovänlig komplicerat meckigt bökigt trassligt | svær vanskelig kompliceret krævende indviklet udfordrende besværlig problematisk umulig kringlet | hard difficult complicated complex tricky tough impossible challenging convoluted
~ god bra fin flott topp suveren kjempebra flink utmerket supert | bra god fin toppen jättebra fint duktig utmärkt super kanon | god fin flot rigtig_god super fremragende | good great fine excellent nice super awesome brilliant well >< dårlig elendig slett svak begredelig mangelfull ræva kjip håpløs | dålig usel svag bristfällig eländig kass undermålig | dårlig elendig ringe svag mangelfuld | bad poor terrible awful weak lousy inadequate
~ mange flere masse mye haug flust rikelig for_mange altfor_mange veldig_mange utallig tallrike | många fler mycket massa mängd för_många alltför_många otaliga | mange flere meget masse for_mange alt_for_mange utallige | many more lots loads much plenty numerous too_many a_lot million tons bunch countless >< få_av færre for_få lite for_lite knapt manglende mindre mangler_nok sparsom | färre för_få alldeles_för_få lite för_lite knappt brist otillräcklig mindre | færre for_få alt_for_få lidt for_lidt alt_for_lidt knap utilstrækkelig mindre | few too_few little too_little lack insufficient scarce less not_enough

- opp oppover ovenpå | upp uppåt uppför | op opad ovenpå | up upwards upstairs uphill >< ned nedover nedenunder | ner ned neråt nerför | ned nedad nedenunder | down downwards downstairs downhill
- stor svær diger | stor stora | stor | big large huge >< liten små lite_rom mindre | liten små mindre | lille små mindre | small tiny little_size
~ lang lenge lang_tid ta_lang_tid tar_lang_tid tar_for_lang_tid ta_for_lang_tid drøye evighet i_en_evighet langvarig ukevis månedsvis timevis dagevis | lång länge lång_tid ta_lång_tid tar_lång_tid tar_för_lång_tid ta_för_lång_tid drar_ut_på_tiden evighet i_en_evighet långvarig veckovis månadsvis timvis | lang langt længe lang_tid tage_lang_tid tager_lang_tid tager_for_lang_tid tage_for_lang_tid trækker_ud evighed i_en_evighed langvarig ugevis månedsvis timevis | long lengthy takes_too_long take_too_long takes_ages ages takes_ages takes_forever forever eternity long_time >< kort korte kortfattet kort_tid | kort korta kortfattad | kort kortfattet | short brief concise bite-size quick_read

ny nytt | ny nytt | ny | new brand-new >< gammel gamle brukt bruktkjøpt | gammal gamla begagnad begagnat | gammel gamle brugt | old used second-hand
høy | hög | høj | high >< lav | låg låga | lav lave lavt | low

varm hett | varm het | varm hed | hot warm >< kald | kall | kold | cold freezing chilly
stille rolig_sted lydløs | tyst tystnad ljudlös | stille stilhed lydløs | quiet silent silence >< støy bråk høylytt | buller oväsen bullrig högljudd stökigt | støj larm højlydt | noise noisy loud
ren rent skinnende | ren städat | ren rent | clean >< skitten møkkete urent | smutsig skitig | beskidt snavset | dirty filthy unclean

åpen åpne | öppen öppet öppna | åben åbne | open >< lukket stengt | stängd stängt | lukket | closed shut
full fullsatt fullbooket utsolgt opptatt ingen_ledige fulltegnet stappfullt trangt smekkfullt trengsel folksomt | full fullsatt fullbokad slutsåld upptagen inga_lediga proppfullt trångt knökfullt trängsel | fuld fuldt_booket udsolgt optaget ingen_ledige | full fully_booked sold_out booked_up none_left >< tom ledig tilgjengelig blank | tom ledig tillgänglig blank | tom ledig tilgængelig blank | empty available free vacant blank free_slot
nær nærme i_nærheten kort_vei | nära i_närheten | nær tæt_på i_nærheten | near close_by nearby close proximity >< fjernt langt_unna lang_vei avstand langt_borte | långt_bort långt_ifrån avstånd långt_borta | langt_væk lang_vej afstand | far distance far_away distant

trygg_og_sikker sikker datasikkerhet | säker datasäkerhet | sikker datasikkerhed | security secure_data safety >< farlig risiko fare risikabelt | risk fara riskabelt | farlig risiko fare risikabelt | dangerous risk danger hazard
personvern gdpr persondata privatliv sensitiv personopplysninger | integritet gdpr personuppgifter sekretess känslig | privatliv gdpr persondata følsom personoplysninger databeskyttelse | privacy gdpr personal_data sensitive data_protection
rettferdig urett likt_for_alle | rättvis lika_för_alla | retfærdig fair lige_for_alle | fair fairness >< urettferdig | orättvis | uretfærdig | unfair

profesjonell proff seriøs kompetent faglig dyktig kompetanse flinke | professionell proffsig kompetent skicklig kompetens duktiga | professionel kompetent dygtig faglig kompetence | professional competent skilled competence knowledgeable >< uprofesjonell inkompetent | oproffsig inkompetent oprofessionell | uprofessionel inkompetent | unprofessional incompetent clueless
fleksibel fleksibilitet smidighet valgfri | flexibel flexibilitet valfri | fleksibel fleksibilitet valgfri | flexible flexibility optional >< rigid lite_fleksibel firkantet ufleksibel tvungen obligatorisk | rigid oflexibel fyrkantig tvingande obligatorisk | rigid ufleksibel firkantet obligatorisk | rigid inflexible mandatory compulsory
stabil driftssikker robust | stabil driftsäker robust | stabil driftssikker robust | stable robust >< ustabil driftsstans faller_ut hakker | ostabil driftstopp avbrott hackar | ustabil driftsstop nedbrud hakker | unstable flaky outages glitchy buggy

- mulig går_an | möjlig går_att | mulig kan_lade_sig_gøre | possible possibility feasible opportunity
digital elektronisk online på_nett nettbasert | digital elektronisk online på_nätet nätbaserad webbaserad | digital elektronisk online på_nettet netbaseret | digital electronic online electronically >< papir på_papir papirbasert analog utskrevet | papper på_papper pappersform analog | papir på_papir papirbaseret analog | paper on_paper analogue offline

moderne framtidsrettet nymotens | modern | moderne | modern contemporary
pen vakker stilig innbydende estetisk utseende | fin vacker snygg inbjudande estetisk | pæn smuk flot indbydende æstetisk | beautiful pretty attractive inviting good-looking >< stygg kjedelig_utseende | ful | grim | ugly unattractive

felles delt fellesskap sammen_med | gemensam delad gemenskap | fælles delt fællesskab | shared joint community common >< egen eget privat individuelt | egen eget privat | egen eget privat | own private
lokal nærmiljø | lokal lokalt närområde | lokal nærområde | local

miljøvennlig bærekraftig grønn miljø klima økologisk | miljövänlig hållbar grön miljö klimat ekologisk | miljøvenlig bæredygtig grøn miljø klima økologisk | sustainable eco-friendly green environment climate environmentally
sunn frisk helse | hälsosam frisk hälsa | sund rask | health >< syk sykdom | sjuk sjukdom | syg sygdom | sick ill

unødvendig overflødig bortkastet | onödig överflödig bortkastad | unødvendig overflødig spildt | unnecessary redundant waste_of needless pointless superfluous
- vanlig normal standard typisk | vanlig normal standard typisk | almindelig normal standard typisk | normal usual standard typical ordinary

realistisk ærlig_dato troverdig_dato | realistisk | realistisk | realistic
nøyaktig_info konkret spesifikk presis_info | konkret specifik exakt_info | konkret specifik | specific concrete exact
perfekt akkurat_det_jeg_trenger midt_i_blinken | perfekt klockrent | perfekt lige_i_øjet | perfect spot_on

universell_utforming tilgjengelighet rullestol tilrettelagt | tillgänglighet rullstol anpassad_för_alla | tilgængelighed kørestol | accessibility accessible wheelchair

= krydder krydret sterk_mat | krydda kryddstark stark_mat | krydderi krydret stærk_mad | spice spicy seasoning
sterk | stark | stærk | strong >< svak svakt svake | svag svagt svaga | svag svagt svage | weak
frivillig valgfritt valgfri | frivillig frivilligt valfri | frivillig frivilligt valgfri | voluntary optional >< obligatorisk tvungen tvunget pålagt må_være_med | obligatorisk tvingande tvungen | obligatorisk tvungen tvunget | compulsory mandatory forced
offentlig | offentlig kommunal | offentlig | public >< privat | privat | privat | private
hel helt_i_orden uskadd | hel oskadd | hel uskadt | intact undamaged >< ødelagt knust i_stykker | trasig sönder | ødelagt i_stykker | broken damaged
ryddig ryddet strukturert ordentlig | städat strukturerat prydligt | ryddelig struktureret | tidy structured organised organized neat >< rotete kaos kaotisk uryddig rot | rörigt kaos kaotiskt stökigt | rodet kaos kaotisk | messy chaotic cluttered disorganised disorganized
muntlig ansikt_til_ansikt | muntlig | mundtlig | oral verbal >< skriftlig | skriftlig | skriftlig | written in_writing
personlig_preg nær_tone | personlig_ton | personlig_tone | personal_touch >< upersonlig upersonlige | opersonlig opersonligt | upersonlig upersonligt | impersonal faceless
velsmakende godt_på_smak smaker_godt deilig nydelig | välsmakande smakar_gott utsökt | velsmagende lækker smager_godt | tasty delicious yummy >< smakløst vondt_på_smak kjedelig_mat | smaklöst | smagløst | tasteless bland
`;
