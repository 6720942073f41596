import type { Reason } from '../../../core/answer-key.ts';
import type { Where } from '../../../core/placement.ts';
import type { Words } from '../../words.ts';
import { nb as types } from '../../item-types/nb.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const reasons: Record<Reason['kind'], string> = {
  exact: 'samme ord',
  spelling: 'nesten samme skrivemåte',
  order: 'samme ord i annen rekkefølge',
  inflection: 'samme ord i annen bøyning',
  compound: 'skrevet i ett eller to ord',
  synonym: 'ord som betyr det samme',
  words: 'felles ord',
  language: 'det samme på to språk',
  decision: 'avgjort av deg',
};

const sides: Record<NonNullable<Where['side']>, string> = {
  left: 'til venstre for',
  right: 'til høyre for',
  above: 'over',
  below: 'under',
  heads: 'på overskriftene i',
  labels: 'på radnavnene i',
};

export const nb = {
  heading: 'Fasit',
  intro:
    'Ett klikk leser tavla og samler det alle gruppene har skrevet, i én felles reise. Ingenting på tavla blir endret.',
  title: 'Tittel på dokumentet',
  titleHint: 'La stå tomt for å hente tittelen fra arkene.',
  make: 'Lag fasit',
  again: 'Lag fasit på nytt',
  steps: {
    reading: 'Leser tavla …',
    finding: 'Finner arkene …',
    placing: 'Finner ruten hver lapp ligger i …',
    merging: 'Slår sammen det som sier det samme …',
  },
  ready: (lines: number, notes: number) =>
    `Fasiten er klar: ${count(notes, 'lapp', 'lapper')} ble til ${count(lines, 'innsikt', 'innsikter')}.`,
  madeAt: (when: string) => `Laget ${when}.`,
  changed: 'Tavla er endret siden denne fasiten ble laget.',
  noSheets: 'Fant ingen kundereise på tavla.',
  noSheetsHelp:
    'Et ark med en kundereise har fasene øverst og radnavnene til venstre. Sett inn et under Forbered, eller gå til Underveis og pek ut rammen det ligger i.',
  toPrepare: 'Gå til Forbered',
  toDuring: 'Gå til Underveis',
  found: {
    heading: 'Dette ble funnet',
    sheets: (n: number) => count(n, 'ark', 'ark'),
    groups: (n: number) => count(n, 'gruppe', 'grupper'),
    personas: (n: number) => count(n, 'persona', 'personaer'),
    notes: (n: number) => count(n, 'lapp', 'lapper'),
    lines: (n: number) => count(n, 'innsikt', 'innsikter'),
    notCounted: (n: number) => `${count(n, 'ark er', 'ark er')} ikke talt med.`,
    emptyCopies: (n: number) => `${count(n, 'tom kopi er', 'tomme kopier er')} ikke talt med.`,
    copies: (n: number) =>
      `${count(n, 'ark ser', 'ark ser')} ut til å være kopiert med lapper og alt, og telles ikke med før du sier fra.`,
  },
  ledger: {
    heading: 'Regnskap over lappene',
    sum: (notes: number) => `${count(notes, 'lapp', 'lapper')} i alt. Hver av dem står her:`,
    placed: 'Plassert i en rute',
    line: 'Av disse på en linje',
    outside: 'Utenfor arkene',
    empty: 'Uten tekst',
    setAside: 'Lagt til side',
    leftOut: 'På ark som er holdt utenfor',
    copies: 'På mulige kopier',
    notNotes: 'Ikke regnet som lapper',
    headings: 'Overskrifter og radnavn',
    own: 'Tegnet av Fasit',
    unreadable: 'Kan ikke leses (bilder, tegninger og lignende)',
  },
  where: {
    cell: (phase: string, row: string) => `${phase} · ${row}`,
    line: (share: number, phase: string, row: string) => `${share}\u00a0% ligger i ${phase} · ${row}`,
    rest: (phase: string, row: string) => `, resten i ${phase} · ${row}`,
    side: (side: NonNullable<Where['side']>, sheet: string) => `${sides[side]} «${sheet}»`,
    frame: (frame: string) => `i rammen «${frame}»`,
    near: (sheet: string) => `nær «${sheet}»`,
    free: 'fritt på tavla',
  },
  noText: '(uten tekst)',
  unreadable: (type: string) => types.get(type) ?? `Element av typen «${type}»`,
  go: 'Vis på tavla',
  goTo: (text: string) => `Vis på tavla: ${text}`,
  shown: (text: string) => `Vises på tavla: ${text}`,
  view: { label: 'Vis reisen som', grid: 'Rutenett', outline: 'Liste' },
  journey: 'Reise',
  oneJourney: 'Felles reise',
  gridLabel: (journey: string) => `${journey}: faser bortover, rader nedover. Rull med piltastene.`,
  saidBy: (said: number, asked: number) =>
    said < asked ? `${said} av ${asked} grupper` : asked === 2 ? 'begge gruppene' : `alle ${asked} gruppene`,
  emptyCell: 'Ingen har skrevet noe her',
  notes: (n: number) => count(n, 'lapp', 'lapper'),
  status: { settled: 'Avklart', open: 'Fortsatt åpent' },
  facilitatorsWords: 'Ordlyden er fasilitatorens.',
  originals: 'Lappene bak',
  point: (point: string) => `Poenget «${point}» fra`,
  suggestions: {
    heading: 'Kanskje det samme',
    intro: 'Disse ligner på hverandre, men ikke nok til at Fasit slår dem sammen på egen hånd.',
    reason: (kind: Reason['kind'], pairs: string) =>
      pairs ? `Begrunnelse: ${reasons[kind]} (${pairs})` : `Begrunnelse: ${reasons[kind]}`,
  },
  opposed: {
    heading: 'Kanskje uenighet',
    intro: 'Her ser det ut til at lappene sier det motsatte av hverandre.',
    candidate: 'Ikke avgjort',
    yes: 'Uenighet',
    no: 'Ikke uenighet',
    against: 'mot',
  },
  desk: {
    heading: 'Gå gjennom',
    intro: (n: number) =>
      n === 0
        ? 'Ingen tvilstilfeller. Du kan likevel endre ordlyd og slå sammen.'
        : `${count(n, 'spørsmål venter', 'spørsmål venter')} på deg.`,
    open: 'Gå gjennom fasiten',
    big: 'Åpne i stort vindu',
    back: 'Tilbake til fasiten',
  },
  publish: {
    heading: 'Tegn fasiten på tavla',
    intro: 'Da kan alle se den og finpusse ordlyden der. Lappene i tegningen telles aldri som innspill.',
    start: 'Tegn på tavla',
    working: (done: number, total: number) => `Tegner ${done} av ${total} …`,
    stop: 'Stopp',
    stopped: 'Stoppet. Det som er tegnet, telles ikke som innspill. Trykk «Tegn på tavla» for å tegne resten.',
    failed: (error: string) =>
      `Tegningen ble ikke ferdig. Det som er tegnet, telles ikke som innspill. Trykk «Tegn på tavla» for å tegne resten. (Miro svarte: ${error})`,
    done: (created: number, changed: number, removed: number) =>
      `Fasiten ligger på tavla: ${[created > 0 && `${created} ${created === 1 ? 'nytt element' : 'nye elementer'}`, changed > 0 && `${changed} endret`, removed > 0 && `${removed} fjernet`].filter(Boolean).join(', ') || 'uendret'}.`,
    kept: (kept: number) =>
      `${kept === 1 ? '1 innsikt er' : `${kept} innsikter er`} skrevet om på tavla. Lag fasiten på nytt for å få med den nye ordlyden.`,
  },
  take: {
    heading: 'Ta med deg fasiten',
    format: 'Format',
    language: 'Språk i dokumentet',
    preparing: 'Lager dokumentet …',
    download: 'Last ned',
    copy: 'Kopier',
    open: 'Åpne i ny fane',
    downloaded: 'Nedlastingen er i gang. Kom det ingen fil? Bruk lenken, kopier teksten eller åpne den i en ny fane.',
    link: (file: string, size: string) => `Lagre ${file} (${size})`,
    copied: 'Kopiert. Lim inn der du vil ha det.',
    notCopied: 'Nettleseren tillot ikke kopiering. Teksten er merket her: Trykk Ctrl+C (⌘C på Mac).',
    notOpened: 'Nettleseren åpnet ingen ny fane. Bruk «Last ned» i stedet.',
    text: 'Teksten i dokumentet',
  },
};

export type KeyWords = Words<typeof nb>;
