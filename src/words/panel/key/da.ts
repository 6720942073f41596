import type { KeyWords } from './nb.ts';
import { da as types } from '../../item-types/da.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const reasons: Record<Parameters<KeyWords['suggestions']['reason']>[0], string> = {
  exact: 'samme ord',
  spelling: 'næsten samme stavemåde',
  order: 'samme ord i en anden rækkefølge',
  inflection: 'samme ord i en anden bøjning',
  compound: 'skrevet i ét eller to ord',
  synonym: 'ord, der betyder det samme',
  words: 'fælles ord',
  language: 'det samme på to sprog',
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
  titleHint: 'Står feltet tomt, hentes titlen fra arkene.',
  make: 'Lav facit',
  again: 'Lav facit igen',
  steps: {
    reading: 'Læser tavlen …',
    finding: 'Finder arkene …',
    placing: 'Finder det felt, hver seddel ligger i …',
    merging: 'Slår det sammen, der siger det samme …',
  },
  ready: (lines, notes) =>
    `Facit er klart: ${count(notes, 'seddel', 'sedler')} blev til ${count(lines, 'indsigt', 'indsigter')}.`,
  madeAt: (when) => `Lavet ${when}.`,
  changed: 'Tavlen er ændret, siden facit blev lavet.',
  noSheets: 'Fandt ingen kunderejse på tavlen.',
  noSheetsHelp:
    'Et ark med en kunderejse har faserne øverst og rækkenavnene til venstre. Indsæt et under Forbered, eller gå til Undervejs, og udpeg den ramme, det ligger i.',
  toPrepare: 'Gå til Forbered',
  toDuring: 'Gå til Undervejs',
  found: {
    heading: 'Det fandt Fasit',
    sheets: (n) => count(n, 'ark', 'ark'),
    groups: (n) => count(n, 'gruppe', 'grupper'),
    personas: (n) => count(n, 'persona', 'personaer'),
    notes: (n) => count(n, 'seddel', 'sedler'),
    lines: (n) => count(n, 'indsigt', 'indsigter'),
    notCounted: (n) => `${count(n, 'ark', 'ark')} er ikke talt med.`,
    emptyCopies: (n) => `${count(n, 'tom kopi', 'tomme kopier')} er ikke talt med.`,
    copies: (n) =>
      `${count(n, 'ark', 'ark')} ser ud til at være kopieret med sedler og det hele og tælles ikke med, før du siger ja.`,
  },
  ledger: {
    heading: 'Regnskab over sedlerne',
    sum: (notes) => `${count(notes, 'seddel', 'sedler')} i alt. Hver af dem står her:`,
    placed: 'Placeret i et felt',
    line: 'Heraf på en streg',
    outside: 'Uden for arkene',
    empty: 'Uden tekst',
    setAside: 'Lagt til side',
    leftOut: 'På udeladte ark',
    copies: 'På mulige kopier',
    notNotes: 'Tælles ikke som sedler',
    headings: 'Overskrifter og rækkenavne',
    own: 'Tegnet af Fasit',
    unreadable: 'Kan ikke læses (billeder, tegninger og lignende)',
  },
  where: {
    cell: (phase, row) => `${phase} · ${row}`,
    line: (share, phase, row) => `${share}\u00a0% ligger i ${phase} · ${row}`,
    rest: (phase, row) => `, resten i ${phase} · ${row}`,
    side: (side, sheet) => `${sides[side]} »${sheet}«`,
    frame: (frame) => `i rammen »${frame}«`,
    near: (sheet) => `tæt på »${sheet}«`,
    free: 'frit på tavlen',
  },
  noText: '(uden tekst)',
  unreadable: (type) => types.get(type) ?? `Element af typen »${type}«`,
  go: 'Vis på tavlen',
  goTo: (text) => `Vis på tavlen: ${text}`,
  shown: (text) => `Vises på tavlen: ${text}`,
  view: { label: 'Vis rejsen som', grid: 'Tabel', outline: 'Liste' },
  journey: 'Rejse',
  oneJourney: 'Fælles rejse',
  gridLabel: (journey) => `${journey}: faser vandret, rækker lodret. Rul med piletasterne.`,
  saidBy: (said, asked) =>
    said < asked ? `${said} af ${asked} grupper` : asked === 2 ? 'begge grupper' : `alle ${asked} grupper`,
  emptyCell: 'Ingen har skrevet noget her',
  notes: (n) => count(n, 'seddel', 'sedler'),
  status: { settled: 'Afklaret', open: 'Stadig åbent' },
  facilitatorsWords: 'Formuleringen er facilitatorens.',
  originals: 'Sedlerne bag',
  point: (point) => `Punktet »${point}« fra`,
  suggestions: {
    heading: 'Måske det samme',
    intro: 'Disse ligner hinanden, men ikke nok til, at Fasit slår dem sammen på egen hånd.',
    reason: (kind, pairs) => (pairs ? `Begrundelse: ${reasons[kind]} (${pairs})` : `Begrundelse: ${reasons[kind]}`),
  },
  opposed: {
    heading: 'Mulig uenighed',
    intro: 'Her ser sedlerne ud til at sige hinanden imod.',
    candidate: 'Ikke afgjort',
    yes: 'Uenighed',
    no: 'Ingen uenighed',
    against: 'mod',
  },
  desk: {
    heading: 'Gå igennem',
    intro: (n) =>
      n === 0
        ? 'Ingen tvivlstilfælde. Du kan stadig ændre formuleringer og slå sammen.'
        : `${count(n, 'spørgsmål', 'spørgsmål')} venter på dig.`,
    open: 'Gå facit igennem',
    big: 'Åbn i stort vindue',
    back: 'Tilbage til facit',
  },
  publish: {
    heading: 'Tegn facit på tavlen',
    intro: 'Så kan alle se det og finpudse formuleringerne der. De sedler, Fasit tegner, tælles aldrig som input.',
    start: 'Tegn på tavlen',
    working: (done, total) => `Tegner ${done} af ${total} …`,
    stop: 'Stop',
    stopped: 'Stoppet. Det, der er tegnet, tælles ikke som input. Tryk på »Tegn på tavlen« for at tegne resten.',
    failed: (error) =>
      `Facit blev ikke tegnet færdigt. Det, der er tegnet, tælles ikke som input. Tryk på »Tegn på tavlen« for at tegne resten. (Miro svarede: ${error})`,
    done: (created, changed, removed) =>
      `Facit ligger på tavlen: ${[created > 0 && `${created} ${created === 1 ? 'nyt element' : 'nye elementer'}`, changed > 0 && `${changed} ændret`, removed > 0 && `${removed} fjernet`].filter(Boolean).join(', ') || 'uændret'}.`,
    kept: (kept) =>
      `${count(kept, 'indsigt', 'indsigter')} er omformuleret på tavlen. Lav facit igen for at få de nye formuleringer med.`,
  },
  take: {
    heading: 'Tag facit med',
    format: 'Format',
    language: 'Dokumentets sprog',
    preparing: 'Laver dokumentet …',
    download: 'Download',
    copy: 'Kopiér',
    open: 'Åbn i ny fane',
    downloaded: 'Downloaden er i gang. Kom der ingen fil? Brug linket, kopiér teksten, eller åbn den i en ny fane.',
    link: (file, size) => `Gem ${file} (${size})`,
    copied: 'Kopieret. Sæt det ind, hvor du vil have det.',
    notCopied: 'Browseren tillod ikke kopiering. Teksten er markeret her: Tryk på Ctrl+C (⌘C på Mac).',
    notOpened: 'Browseren åbnede ikke en ny fane. Brug »Download« i stedet.',
    text: 'Dokumentets tekst',
  },
};
