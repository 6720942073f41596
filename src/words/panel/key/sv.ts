import type { KeyWords } from './nb.ts';
import { sv as types } from '../../item-types/sv.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const reasons: Record<Parameters<KeyWords['suggestions']['reason']>[0], string> = {
  exact: 'samma ord',
  spelling: 'nästan samma stavning',
  order: 'samma ord i annan ordning',
  inflection: 'samma ord i annan böjning',
  compound: 'skrivet i ett eller två ord',
  synonym: 'ord som betyder samma sak',
  words: 'gemensamma ord',
  language: 'samma sak på två språk',
  decision: 'avgjort av dig',
};

const sides: Record<Parameters<KeyWords['where']['side']>[0], string> = {
  left: 'till vänster om',
  right: 'till höger om',
  above: 'ovanför',
  below: 'nedanför',
  heads: 'på rubrikerna i',
  labels: 'på radnamnen i',
};

export const sv: KeyWords = {
  heading: 'Facit',
  intro:
    'Med ett klick läses tavlan, och allt som grupperna har skrivit samlas i en gemensam resa. Inget på tavlan ändras.',
  title: 'Dokumentets titel',
  titleHint: 'Lämnas fältet tomt hämtas titeln från arken.',
  make: 'Skapa facit',
  again: 'Skapa facit på nytt',
  steps: {
    reading: 'Läser tavlan …',
    finding: 'Letar upp arken …',
    placing: 'Tar reda på vilken ruta varje lapp ligger i …',
    merging: 'Slår ihop det som säger samma sak …',
  },
  ready: (lines, notes) =>
    `Facit är klart: ${count(notes, 'lapp', 'lappar')} blev ${count(lines, 'insikt', 'insikter')}.`,
  madeAt: (when) => `Skapat ${when}.`,
  changed: 'Tavlan har ändrats sedan facit skapades.',
  noSheets: 'Hittade ingen kundresa på tavlan.',
  noSheetsHelp:
    'Ett ark med en kundresa har faserna överst och radnamnen till vänster. Lägg in ett under Förbered, eller gå till Genomför och peka ut ramen som det ligger i.',
  toPrepare: 'Gå till Förbered',
  toDuring: 'Gå till Genomför',
  found: {
    heading: 'Det här hittades',
    sheets: (n) => count(n, 'ark', 'ark'),
    groups: (n) => count(n, 'grupp', 'grupper'),
    personas: (n) => count(n, 'persona', 'personor'),
    notes: (n) => count(n, 'lapp', 'lappar'),
    lines: (n) => count(n, 'insikt', 'insikter'),
    notCounted: (n) => `${count(n, 'ark', 'ark')} räknas inte med.`,
    emptyCopies: (n) => `${count(n, 'tom kopia', 'tomma kopior')} räknas inte med.`,
    copies: (n) =>
      `${count(n, 'ark', 'ark')} verkar ha kopierats med lappar och allt och räknas inte förrän du säger till.`,
  },
  ledger: {
    heading: 'Redovisning av lapparna',
    sum: (notes) => `${count(notes, 'lapp', 'lappar')} totalt. Var och en redovisas här:`,
    placed: 'Placerade i en ruta',
    line: 'Varav på en gräns',
    outside: 'Utanför arken',
    empty: 'Utan text',
    setAside: 'Lagda åt sidan',
    leftOut: 'På ark som hålls utanför',
    copies: 'På möjliga kopior',
    notNotes: 'Räknas inte som lappar',
    headings: 'Rubriker och radnamn',
    own: 'Ritat av Fasit',
    unreadable: 'Går inte att läsa (bilder, teckningar och liknande)',
  },
  where: {
    cell: (phase, row) => `${phase} · ${row}`,
    line: (share, phase, row) => `${share}\u00a0% ligger i ${phase} · ${row}`,
    rest: (phase, row) => `, resten i ${phase} · ${row}`,
    side: (side, sheet) => `${sides[side]} ”${sheet}”`,
    frame: (frame) => `i ramen ”${frame}”`,
    near: (sheet) => `nära ”${sheet}”`,
    free: 'fritt på tavlan',
  },
  noText: '(utan text)',
  unreadable: (type) => types.get(type) ?? `Objekt av typen ”${type}”`,
  go: 'Visa på tavlan',
  goTo: (text) => `Visa på tavlan: ${text}`,
  shown: (text) => `Visas på tavlan: ${text}`,
  view: { label: 'Visa resan som', grid: 'Rutnät', outline: 'Lista' },
  journey: 'Resa',
  oneJourney: 'Gemensam resa',
  gridLabel: (journey) => `${journey}: faser vågrätt, rader lodrätt. Rulla med piltangenterna.`,
  saidBy: (said, asked) =>
    said < asked ? `${said} av ${asked} grupper` : asked === 2 ? 'båda grupperna' : `alla ${asked} grupperna`,
  emptyCell: 'Ingen har skrivit något här',
  notes: (n) => count(n, 'lapp', 'lappar'),
  status: { settled: 'Avklarat', open: 'Fortfarande öppet' },
  facilitatorsWords: 'Formuleringen är workshopledarens.',
  originals: 'Lapparna bakom',
  point: (point) => `Punkten ”${point}” ur`,
  suggestions: {
    heading: 'Kanske samma sak',
    intro: 'De här liknar varandra, men inte så mycket att Fasit slår ihop dem på egen hand.',
    reason: (kind, pairs) => (pairs ? `Anledning: ${reasons[kind]} (${pairs})` : `Anledning: ${reasons[kind]}`),
  },
  opposed: {
    heading: 'Möjlig oenighet',
    intro: 'Här verkar lapparna säga emot varandra.',
    candidate: 'Inte avgjort',
    yes: 'Oenighet',
    no: 'Ingen oenighet',
    against: 'mot',
  },
  desk: {
    heading: 'Gå igenom',
    intro: (n) =>
      n === 0
        ? 'Inget är oklart. Du kan ändå ändra formuleringar och slå ihop.'
        : `${count(n, 'fråga', 'frågor')} väntar på dig.`,
    open: 'Gå igenom facit',
    big: 'Öppna i stort fönster',
    back: 'Tillbaka till facit',
  },
  publish: {
    heading: 'Rita facit på tavlan',
    intro: 'Då kan alla se det och finslipa formuleringarna där. De lappar som Fasit ritar räknas aldrig som underlag.',
    start: 'Rita på tavlan',
    working: (done, total) => `Ritar ${done} av ${total} …`,
    stop: 'Stoppa',
    stopped: 'Stoppat. Det som har ritats räknas inte som underlag. Tryck på ”Rita på tavlan” för att rita resten.',
    failed: (error) =>
      `Facit ritades inte klart. Det som har ritats räknas inte som underlag. Tryck på ”Rita på tavlan” för att rita resten. (Miro svarade: ${error})`,
    done: (created, changed, removed) =>
      `Facit ligger på tavlan: ${[created > 0 && `${created} ${created === 1 ? 'nytt' : 'nya'} objekt`, changed > 0 && `${changed} ${changed === 1 ? 'ändrat' : 'ändrade'}`, removed > 0 && `${removed} ${removed === 1 ? 'borttaget' : 'borttagna'}`].filter(Boolean).join(', ') || 'oförändrat'}.`,
    kept: (kept) =>
      `${count(kept, 'insikt', 'insikter')} har formulerats om på tavlan. Skapa facit på nytt för att få med de nya formuleringarna.`,
  },
  take: {
    heading: 'Ta med dig facit',
    format: 'Format',
    language: 'Dokumentets språk',
    preparing: 'Skapar dokumentet …',
    download: 'Ladda ner',
    copy: 'Kopiera',
    open: 'Öppna i ny flik',
    downloaded:
      'Nedladdningen har startat. Kom det ingen fil? Använd länken, kopiera texten eller öppna den i en ny flik.',
    link: (file, size) => `Spara ${file} (${size})`,
    copied: 'Kopierat. Klistra in där du vill ha det.',
    notCopied: 'Webbläsaren tillät inte kopiering. Texten är markerad här. Tryck på Ctrl+C (⌘C på Mac).',
    notOpened: 'Webbläsaren öppnade ingen ny flik. Använd ”Ladda ner” i stället.',
    text: 'Dokumentets text',
  },
};
