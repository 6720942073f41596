import type { KeyWords } from './nb.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const reasons: Record<Parameters<KeyWords['suggestions']['reason']>[0], string> = {
  exact: 'samme ord',
  spelling: 'næsten samme stavemåde',
  order: 'samme ord i en anden rækkefølge',
  inflection: 'samme ord i en anden bøjning',
  compound: 'sammensat ord over for to ord',
  synonym: 'ord, der betyder det samme',
  words: 'mange fælles ord',
  language: 'samme sag på to sprog',
  decision: 'afgjort af dig',
};

const sides: Record<Parameters<KeyWords['where']['side']>[0], string> = {
  left: 'til venstre for',
  right: 'til højre for',
  above: 'over',
  below: 'under',
  heads: 'på overskrifterne i',
  labels: 'på rækkenavnene i',
};

export const da: KeyWords = {
  heading: 'Facit',
  intro:
    'Ét klik læser tavlen og samler det, alle grupperne har skrevet, i én fælles rejse. Intet på tavlen bliver ændret.',
  title: 'Dokumentets titel',
  titleHint: 'Tomt: Titlen hentes fra arkene.',
  make: 'Lav facit',
  again: 'Lav facit igen',
  steps: {
    reading: 'Læser tavlen …',
    finding: 'Finder arkene …',
    placing: 'Ser, hvilket felt hver seddel ligger i …',
    merging: 'Samler det, der siger det samme …',
  },
  ready: (lines, notes) =>
    `Facit er klart: ${count(notes, 'seddel', 'sedler')} blev til ${count(lines, 'indsigt', 'indsigter')}.`,
  madeAt: (when) => `Lavet ${when}.`,
  changed: 'Tavlen er ændret, siden dette facit blev lavet.',
  noSheets: 'Fandt ikke noget rejseark på tavlen.',
  noSheetsHelp:
    'Et rejseark har faser henad og rækker nedad. Indsæt et under Forbered, eller udpeg den ramme, det ligger i, under Undervejs.',
  toPrepare: 'Gå til Forbered',
  toDuring: 'Gå til Undervejs',
  found: {
    heading: 'Det her blev fundet',
    sheets: (n) => count(n, 'ark', 'ark'),
    groups: (n) => count(n, 'gruppe', 'grupper'),
    personas: (n) => count(n, 'persona', 'personaer'),
    notes: (n) => count(n, 'seddel', 'sedler'),
    lines: (n) => count(n, 'indsigt', 'indsigter'),
    notCounted: (n) => `${count(n, 'ark', 'ark')} er ikke talt med.`,
    emptyCopies: (n) => `${count(n, 'tom kopi', 'tomme kopier')} er ikke talt med.`,
    copies: (n) =>
      `${count(n, 'ark', 'ark')} ser ud til at være kopieret med sedler og det hele og tælles ikke med, før du siger til.`,
  },
  ledger: {
    heading: 'Regnskab over sedlerne',
    sum: (notes) => `${count(notes, 'seddel', 'sedler')} i alt. Hver af dem står her:`,
    placed: 'Placeret i et felt',
    line: 'Heraf på en streg',
    outside: 'Uden for arkene',
    empty: 'Uden tekst',
    setAside: 'Lagt til side',
    leftOut: 'På ark, der er holdt udenfor',
    copies: 'På mulige kopier',
    notNotes: 'Ikke regnet som sedler',
    headings: 'Overskrifter og rækkenavne',
    own: 'Tegnet af Fasit',
    unreadable: 'Kan ikke læses (billeder, tegninger og andet)',
  },
  where: {
    cell: (phase, row) => `${phase} · ${row}`,
    line: (share, phase, row) => `${share} % ligger i ${phase} · ${row}`,
    rest: (phase, row) => `, resten i ${phase} · ${row}`,
    side: (side, sheet) => `${sides[side]} »${sheet}«`,
    frame: (frame) => `i rammen »${frame}«`,
    near: (sheet) => `tæt på »${sheet}«`,
    free: 'frit på tavlen',
  },
  noText: '(uden tekst)',
  unreadable: (type) => `Element af typen »${type}«`,
  go: 'Vis på tavlen',
  goTo: (text) => `Vis på tavlen: ${text}`,
  shown: (text) => `Vises på tavlen: ${text}`,
  view: { label: 'Vis rejsen som', grid: 'Gitter', outline: 'Liste' },
  journey: 'Rejse',
  oneJourney: 'Fælles rejse',
  gridLabel: (journey) => `${journey}: faser henad, rækker nedad. Rul med piletasterne.`,
  agreement: { shared: 'Fælles', some: 'Nogle grupper', 'one group': 'Én gruppe' },
  emptyCell: 'Ingen har skrevet noget her',
  notes: (n) => count(n, 'seddel', 'sedler'),
  status: { settled: 'Afklaret', open: 'Stadig åbent' },
  facilitatorsWords: 'Ordlyden er facilitatorens.',
  originals: 'Sedlerne bag',
  point: (point) => `Punktet »${point}« fra`,
  suggestions: {
    heading: 'Måske det samme',
    intro: 'De ligner hinanden, men ikke nok til at Fasit samler dem på egen hånd.',
    reason: (kind, pairs) => (pairs ? `Fordi: ${reasons[kind]} (${pairs})` : `Fordi: ${reasons[kind]}`),
  },
  opposed: {
    heading: 'Måske uenighed',
    intro: 'Her ser sedlerne ud til at sige hinanden imod.',
    candidate: 'Ikke afgjort',
    yes: 'Uenighed',
    no: 'Ikke uenighed',
    against: 'mod',
  },
  desk: {
    heading: 'Gå igennem',
    intro: (n) =>
      n === 0
        ? 'Ingen tvivlstilfælde. Du kan stadig ændre ordlyd og samle.'
        : `${count(n, 'spørgsmål', 'spørgsmål')} venter på dig.`,
    open: 'Gå tvivlstilfældene igennem',
    big: 'Åbn på storskærm',
    back: 'Tilbage til facit',
  },
  publish: {
    heading: 'Tegn facit på tavlen',
    intro: 'Så kan alle se det og finpudse ordlyden der. Sedlerne i tegningen tælles aldrig som input.',
    start: 'Tegn på tavlen',
    working: (done, total) => `Tegner ${done} af ${total} …`,
    stop: 'Stop',
    failed: (error) => `Det lykkedes ikke: ${error}`,
    done: (created, changed, removed) =>
      `Facit ligger på tavlen: ${[created > 0 && `${created} nye`, changed > 0 && `${changed} ændret`, removed > 0 && `${removed} fjernet`].filter(Boolean).join(', ') || 'uændret'}.`,
    kept: (kept) =>
      `${kept === 1 ? '1 linje er' : `${kept} linjer er`} skrevet om på tavlen. Lav facit igen for at få ordlyden med.`,
  },
  take: {
    heading: 'Tag facit med',
    format: 'Format',
    language: 'Dokumentets sprog',
    preparing: 'Laver dokumentet …',
    download: 'Hent',
    copy: 'Kopiér',
    open: 'Åbn i ny fane',
    downloaded:
      'Filen er ved at blive hentet. Kom der ingen fil? Brug linket, kopiér teksten, eller åbn den i en ny fane.',
    link: (file, size) => `Gem ${file} (${size})`,
    copied: 'Kopieret. Sæt det ind, hvor du vil have det.',
    notCopied: 'Browseren lod os ikke kopiere. Teksten er markeret her: Tryk Ctrl+C (⌘C på Mac).',
    notOpened: 'Browseren åbnede ikke en ny fane. Brug Hent.',
    text: 'Dokumentets tekst',
  },
};
