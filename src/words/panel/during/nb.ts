import type { Words } from '../../words.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const doubts: Readonly<Record<string, string>> = {
  copy: 'Arket er helt likt et annet ark, med lapper og alt. Det telles ikke med før du sier fra.',
  'no borders': 'Det er ikke tegnet streker mellom rutene, så grensene er anslått ut fra overskriftene.',
  'no row labels': 'Radene har ingen navn.',
  'one row': 'Det er bare én rad.',
  'empty copy': 'Dette er en tom kopi. Den telles ikke med.',
};

export const nb = {
  following: (time: string) => `Følger tavla. Sist lest kl.\u00a0${time}.`,
  notRead: 'Leser tavla for første gang …',
  reading: 'Leser tavla …',
  paused: (time: string) => `Følger ikke tavla akkurat nå. Prøver igjen kl.\u00a0${time}.`,
  readNow: 'Les tavla nå',
  none: 'Fant ingen kundereise på tavla.',
  noneHelp:
    'Et ark med en kundereise har fasene øverst og radnavnene til venstre. Sett inn et under Forbered. Finnes det allerede ett som Fasit ikke ser, kan du peke det ut nedenfor.',
  toPrepare: 'Gå til Forbered',
  heat: {
    heading: 'Hvor gruppene har skrevet',
    lead: (notes: number, groups: number) =>
      `I rutene: ${count(notes, 'lapp', 'lapper')} fra ${count(groups, 'gruppe', 'grupper')} så langt.`,
    journey: 'Reise',
    oneJourney: 'Felles reise',
    who: 'Vis',
    everybody: 'Alle gruppene',
    table: 'Antall lapper i hver rute, faser bortover og rader nedover',
    cell: (phase: string, row: string, notes: number, silent: string) =>
      `${phase}, ${row}: ${count(notes, 'lapp', 'lapper')}.${silent ? ` Ingenting fra ${silent}.` : ''}`,
    legend:
      'Tallet er antall lapper. Hver prikk er en gruppe: fylt når den har skrevet noe i ruten, åpen når den ikke har det.',
    notGiven: 'Ikke tildelt',
    chosen: (phase: string, row: string) => `${phase} · ${row}`,
    ofGroup: (group: string, notes: number) =>
      `${group}: ${notes === 0 ? 'ingenting ennå' : count(notes, 'lapp', 'lapper')}`,
    close: 'Lukk',
  },
  gaps: {
    heading: 'Her kan du hjelpe',
    nothing: 'Det er skrevet noe i alle rutene, og alle gruppene har skrevet i alle fasene de har fått.',
    empty: (n: number) => count(n, 'tom rute', 'tomme ruter'),
    emptyCell: (phase: string, row: string) => `${phase} · ${row}`,
    silent: (n: number) => count(n, 'stille gruppe', 'stille grupper'),
    silentAll: (group: string) => `${group} har ikke skrevet noe ennå`,
    silentIn: (group: string, phases: string) => `${group} har ikke skrevet noe i ${phases}`,
    line: (n: number) => `${count(n, 'lapp ligger', 'lapper ligger')} på en linje`,
    lineHelp:
      'En slik lapp telles i ruten der det meste av den ligger. Er det feil, kan den som skrev den, flytte den.',
    outside: (n: number) => `${count(n, 'lapp ligger', 'lapper ligger')} utenfor arkene`,
    outsideHelp: 'Lapper utenfor arkene blir ikke med i reisen.',
    elsewhere: (frames: string) => `Lapper i andre rammer hører ikke med: ${frames}.`,
    inFrame: (frame: string, n: number) => `«${frame}» (${n})`,
  },
  sheets: {
    heading: (n: number) => (n === 1 ? 'Arket på tavla' : `De ${n} arkene på tavla`),
    drawing: (columns: number, bands: number) =>
      `${count(columns, 'fase', 'faser')} og ${count(bands, 'rad', 'rader')}`,
    notes: (n: number) => count(n, 'lapp', 'lapper'),
    status: { in: 'Talt med', 'left out': 'Holdt utenfor', 'copy?': 'Mulig kopi', own: 'Tegnet av Fasit' },
    countIt: 'Tell det med',
    leaveOut: 'Hold utenfor',
    takeIn: 'Ta med igjen',
    doubt: (reason: string) => doubts[reason] ?? `Fasit er usikker her: ${reason}.`,
    group: 'Gruppe',
    leader: 'Gruppeleder',
    leaderOf: (leader: string) => `ledet av ${leader}`,
    persona: 'Persona',
    personaHint: 'La stå tomt hvis alle arkene hører til samme reise.',
    columns: 'Faser',
    is: (column: string) => `«${column}» hører til fasen`,
    guessed: 'gjettet ut fra rekkefølgen',
    guessedPhases: 'Gjettede faser',
    guessedRows: 'Gjettede rader',
    rows: 'Rader',
    isRow: (row: string) => `«${row}» hører til raden`,
    ownRow: 'en egen rad',
    byHand: 'bestemt av deg',
    own: 'en egen fase',
    given: (phase: string) => `Gruppen har fått «${phase}»`,
    split: 'Del i to',
    splitOf: (column: string) => `Del «${column}» i to`,
    join: 'Slå sammen med neste',
    joinOf: (column: string, next: string) => `Slå «${column}» sammen med «${next}»`,
    mend: 'Angre delingen',
    mendOf: (column: string) => `Angre at «${column}» ble delt`,
    part: 'Del opp igjen',
    partOf: (column: string) => `Del opp «${column}» igjen`,
    noLabel: '(uten navn)',
    reset: 'Angre rettelsene på dette arket',
  },
  offers: {
    heading: (n: number) => (n === 1 ? 'En ramme som kan være en kundereise' : `${n} rammer som kan være kundereiser`),
    help: 'Her står det overskrifter bortover med lapper under, men ingen radnavn. Det kan leses som en reise med én rad.',
    use: 'Les som én rad',
  },
  selection: {
    heading: 'Rett det Fasit har misforstått',
    help: 'Merk noe på tavla, så kan du si hva det er. Fest panelet først (knappenålen øverst), ellers lukker Miro det når du klikker på tavla.',
    chosen: (what: string) => `Merket: ${what}`,
    frame: (title: string) => `rammen «${title}»`,
    item: (text: string) => `«${text}»`,
    noText: 'et element uten tekst',
    many: (n: number) => count(n, 'element', 'elementer'),
    useFrame: 'Her er det en kundereise',
    dropFrame: 'Her er det ingen kundereise likevel',
    isHeading: 'Dette er en overskrift',
    isNote: 'Dette er ikke en overskrift',
    forget: 'Glem det jeg sa om dette',
    saved: 'Lagret på tavla.',
  },
  said: {
    heading: 'Det som er rettet på tavla',
    frame: (name: string) => `Det er en kundereise i «${name}»`,
    notRead:
      'Fasit ser fortsatt ingen kundereise her. Merk overskriftene over fasene og radnavnene, og si at de er overskrifter.',
    isHeading: (name: string) => `«${name}» er en overskrift`,
    isNot: (name: string) => `«${name}» er ikke en overskrift`,
    noText: 'et element uten tekst',
    forget: 'Glem',
    forgetOf: (name: string) => `Glem det som er sagt om «${name}»`,
  },
  tidy: {
    heading: 'Rydd lappene',
    intro: 'Legger lappene i hver rute i ryddige rader. Ingen lapp bytter rute, størrelse eller farge.',
    plan: 'Se hva som må flyttes',
    nothing: 'Alt ligger ryddig. Ingenting må flyttes.',
    willMove: (n: number) =>
      n === 1 ? '1 lapp blir flyttet innenfor ruten sin.' : `${n} lapper blir flyttet, hver innenfor sin rute.`,
    kept: (n: number) =>
      n === 1
        ? '1 lapp blir liggende, siden noe er festet på den.'
        : `${n} lapper blir liggende, siden noe er festet på dem.`,
    start: (n: number) => `Flytt ${count(n, 'lapp', 'lapper')}`,
    working: (done: number, total: number) => `Flytter ${done} av ${total} …`,
    done: (n: number) => `${count(n, 'lapp er flyttet', 'lapper er flyttet')}.`,
    notMoved: (n: number) => `${count(n, 'lapp ble', 'lapper ble')} liggende:`,
    why: { gone: 'er slettet', moved: 'er flyttet av noen andre', refused: 'redigeres av noen akkurat nå' },
    stop: 'Stopp',
    undo: 'Angre ryddingen',
    undone: (n: number) => (n === 1 ? '1 lapp ligger der den lå før.' : `${n} lapper ligger der de lå før.`),
    cancel: 'Avbryt',
  },
};

export type DuringWords = Words<typeof nb>;
