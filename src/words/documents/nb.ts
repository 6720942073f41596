import type { Words } from '../words.ts';
import { nb as types } from '../item-types/nb.ts';

const lapper = (n: number): string => (n === 1 ? '1 lapp' : `${n} lapper`);
const innsikter = (n: number): string => (n === 1 ? '1 innsikt' : `${n} innsikter`);
const grupper = (n: number): string => (n === 1 ? '1 gruppe' : `${n} grupper`);
const liste = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;

export const nb = {
  kind: 'Fasit',
  subtitle: 'Fasit fra kundereiseworkshop',
  untitled: 'Kundereise',
  contents: 'Innhold',
  page: 'Side',
  of: 'av',
  notes: lapper,
  colon: (term: string) => `${term}:`,
  quoted: (text: string) => `«${text}»`,
  list: liste,

  front: {
    purpose: 'Mål for workshopen',
    who: 'Hvem',
    situation: 'Situasjon',
    why: 'Hvorfor det er viktig',
    personas: 'Personaer',
    persona: 'Persona',
    groups: 'Grupper',
    group: 'Gruppe',
    facilitator: 'Fasilitator',
    date: 'Dato',
    leader: (group: string, leader: string) => `${group} (ledet av ${leader})`,
  },

  ledger: {
    sentence: (counts: { notes: number; placed: number }, groups: number, insights: number, rest: readonly string[]) =>
      rest.length === 0
        ? `${lapper(counts.notes)} fra ${grupper(groups)} er samlet i ${innsikter(insights)}; alle lappene er med.`
        : `${counts.placed} av ${lapper(counts.notes)} fra ${grupper(groups)} er samlet i ${innsikter(insights)}; ${liste(rest)}.`,
    none: 'Det er ingen lapper på tavla ennå.',
    outsideOf: (n: number) => `${n} ligger utenfor arkene`,
    emptyOf: (n: number) => `${n} er uten tekst`,
    setAsideOf: (n: number) => `${n} er lagt til side`,
    leftOutOf: (n: number) => `${n} hører til ark som er holdt utenfor`,
    copiesOf: (n: number) => `${n} ligger på ark som kan være kopier`,
    heading: 'Regnskap over lappene',
    where: 'Hvor',
    count: 'Antall',
    placed: 'Plassert i en rute',
    line: 'av dem på en linje mellom to ruter',
    outside: 'Utenfor arkene',
    empty: 'Uten tekst',
    setAside: 'Lagt til side',
    leftOut: 'På ark som er holdt utenfor',
    copies: 'På ark som kan være kopier',
    total: 'Lapper i alt',
    headings: 'Overskrifter og radnavn (telles ikke)',
    own: 'Tegnet av Fasit selv (telles ikke)',
    unreadable: 'Elementer som ikke kan leses',
  },

  journey: {
    heading: 'Reisen på én side',
    headingFor: (persona: string) => `Reisen på én side: ${persona}`,
    caption: (phases: number, rows: number) =>
      `Reisen som tabell: ${phases} faser bortover og ${rows} rader nedover, med det flest har sagt i hver rute.`,
    row: 'Rad',
    more: (n: number) => `+ ${n} til`,
    times: (n: number) => `${n}×`,
    legend: 'Det flest har sagt, står først i hver rute. Tallet er antall lapper når flere sier det samme.',
    nothing: 'ingen lapper',
    notAssigned: 'ikke tildelt',
  },

  phases: {
    heading: 'Fase for fase',
    headingFor: (persona: string) => `Fase for fase: ${persona}`,
    lead: (notes: number, insights: number, shared: number) => {
      const start = `${lapper(notes)} ble til ${innsikter(insights)}`;
      if (shared === 0) return `${start}.`;
      if (shared === insights) return `${start}, ${shared === 1 ? 'som' : 'og alle'} går igjen i flere grupper.`;
      return `${start}; ${shared === 1 ? 'én av dem' : `${shared} av dem`} går igjen i flere grupper.`;
    },
    nothing: 'Ingen har skrevet noe i denne fasen.',
    notAssigned: 'Ingen gruppe hadde denne fasen.',
    emptyRows: (rows: string) => `Tomt: ${rows}.`,
    open: 'Åpne lappen på tavla',
    allGroups: (n: number) => (n === 2 ? 'begge gruppene' : `alle ${n} gruppene`),
    byFacilitator: 'ordlyden er fasilitatorens',
  },

  agreement: { shared: 'felles', some: 'flere grupper', 'one group': 'én gruppe' },
  status: { settled: 'avklart', open: 'åpent' },

  disagreements: {
    heading: 'Uenighet og åpne punkter',
    opposed: 'Sier imot hverandre',
    confirmedLead: 'Fasilitatoren har bekreftet at disse sier det motsatte av hverandre.',
    candidateLead:
      'Fasit foreslår disse: lapper i samme rute som ser ut til å si det motsatte av hverandre. Ingen har vurdert dem ennå.',
    where: 'Hvor',
    one: 'Den ene siden',
    other: 'Den andre siden',
    open: 'Står åpent',
    settled: 'Avklart i diskusjonen til slutt',
    empty: 'Tomme ruter',
    emptyLead:
      'Her hadde gruppene en rute å fylle, men ingen skrev noe. Det kan være et hull i reisen, eller bare mangel på tid.',
    line: 'På en linje mellom to ruter',
    lineLead: 'Hver av disse lappene er talt i ruten der det meste av den ligger.',
    none: 'Ingen lapper sier imot hverandre, og ingenting står åpent.',
    place: (phase: string, row: string) => `${phase} · ${row}`,
  },

  ideas: {
    heading: 'Ideer',
    lead: 'Alt gruppene foreslo, fase for fase, med det forslagene kan svare på. Virkning, gjennomførbarhet og ansvarlig fylles ut av dem som tar ideene videre.',
    none: 'Ingen har foreslått løsninger.',
    phase: 'Fase',
    idea: 'Idé',
    answers: 'Kan svare på',
    groups: 'Grupper',
    notes: 'Lapper',
    votes: 'Stemmer',
    dots: 'Prikker',
    impact: 'Virkning',
    feasibility: 'Gjennomførbarhet',
    owner: 'Ansvarlig',
    persona: 'Persona',
    number: 'Nr.',
    sheet: 'Ideer',
    answersOf: (row: string) => `${row} i samme fase`,
    link: 'På tavla',
    open: 'Åpne lappen',
  },

  curve: {
    heading: 'Opplevelsen gjennom reisen',
    row: 'Opplevelse',
    phase: 'Fase',
    value: 'Nivå (0–100)',
    spread: 'Laveste–høyeste',
    notes: 'Lapper',
    byHeight:
      'Kurven viser hvor høyt lappene henger i opplevelsesraden: øverst er godt, nederst er dårlig. Nivået er medianen.',
    byLegend: 'Kurven følger fargene som er forklart på tavla. Nivået er andelen merket som gode.',
    byEmoji: 'Kurven følger smilefjesene deltakerne har satt. Nivået er andelen glade.',
    none: 'ingen merker',
    alt: (points: readonly string[]) => `Opplevelseskurve fra 0 (dårlig) til 100 (godt): ${points.join(', ')}.`,
    point: (phase: string, value: number) => `${phase} ${value}`,
  },

  changes: {
    heading: 'Endret siden sist',
    none: 'Ingenting er endret siden sist.',
    kinds: {
      'note added': 'Nye lapper',
      'note removed': 'Lapper som er fjernet',
      'note edited': 'Lapper med ny tekst',
      'note moved': 'Lapper som er flyttet',
      'insight new': 'Nye innsikter',
      'insight gone': 'Innsikter som er borte',
      'insight grown': 'Innsikter med flere lapper',
      'insight shrunk': 'Innsikter med færre lapper',
      'sheet added': 'Nye ark',
      'sheet removed': 'Ark som er borte',
      'phase added': 'Nye faser',
      'phase removed': 'Faser som er borte',
      'row added': 'Nye rader',
      'row removed': 'Rader som er borte',
      'phase renamed': 'Faser med nytt navn',
      'row renamed': 'Rader med nytt navn',
      'decision touched': 'Avgjørelser som er berørt',
    },
    touched: {
      overruled: 'en senere avgjørelse gjelder i stedet',
      'note gone': 'lappen er borte',
      'other cell': 'lappene ligger ikke lenger i samme rute',
      'text changed': 'teksten er en annen nå',
      ambiguous: 'flere lapper kan være den rette',
      'cell gone': 'ruten finnes ikke lenger',
      'not counted': 'lappen telles ikke lenger med',
      'holds again': 'gjelder igjen',
      'note edited': 'gjelder fortsatt, men lappen har fått ny tekst',
      'note moved': 'gjelder fortsatt, men lappen er flyttet',
    },
    before: (text: string) => `før: ${text}`,
    moved: (from: string, to: string) => `fra ${from} til ${to}`,
    counts: (before: number, now: number) => `${before} → ${lapper(now)}`,
    nowhere: 'utenfor arkene',
  },

  decisions: {
    together: 'Slått sammen',
    apart: 'Holdt fra hverandre',
    wording: 'Ordlyd',
    cell: 'Flyttet til en annen rute',
    split: 'Delt i flere poenger',
    setAside: 'Lagt til side',
    opposed: 'Uenighet',
    settled: 'Avklart eller åpent',
  },

  appendix: {
    heading: 'Vedlegg: alle lappene',
    lead: 'Hver lapp slik den ble skrevet, gruppe for gruppe. Nummeret viser til innsikten den inngår i.',
    group: (group: string, persona: string | null) => (persona === null ? group : `${group} · ${persona}`),
    row: 'Rad',
    note: 'Lapp',
    insight: 'Nr.',
    where: 'Hvor',
    noText: '(uten tekst)',
    votes: (n: number) => (n === 1 ? '1 stemme' : `${n} stemmer`),
    dots: (n: number) => (n === 1 ? '1 prikk' : `${n} prikker`),
    at: {
      cell: 'I en rute',
      line: 'På en linje',
      outside: 'Utenfor arkene',
      empty: 'Uten tekst',
      setAside: 'Lagt til side',
      leftOut: 'På ark som er holdt utenfor',
      copy: 'På ark som kan være kopier',
      own: 'Tegnet av Fasit selv',
      heading: 'Overskrifter og radnavn',
    },
    nearby: {
      left: (sheet: string) => `til venstre for ${sheet}`,
      right: (sheet: string) => `til høyre for ${sheet}`,
      above: (sheet: string) => `over ${sheet}`,
      below: (sheet: string) => `under ${sheet}`,
      heads: (sheet: string) => `blant faseoverskriftene i ${sheet}`,
      labels: (sheet: string) => `blant radnavnene i ${sheet}`,
    },
    inFrame: (frame: string) => `i rammen «${frame}»`,
    unreadable: 'Elementer som ikke kan leses',
    type: (type: string) => types.get(type) ?? type,
    unreadableLead: 'Bilder, tegninger, tabeller og lignende, som Miro ikke gir fra seg innholdet i.',
  },

  content: {
    sheet: 'Innhold',
    phase: 'Fase',
    channel: 'Kanal',
    variants: 'Også skrevet',
    persona: 'Persona',
    does: 'Hva brukeren gjør',
    asks: 'Hva brukeren spør om',
    feels: 'Hva brukeren føler',
    answer: 'Svar eller innhold',
    page: 'Side eller kanal',
    next: 'Neste steg',
    owner: 'Ansvarlig',
    status: 'Status',
    anywhere: 'Alle kanaler',
  },

  csv: {
    persona: 'Persona',
    phase: 'Fase',
    row: 'Rad',
    number: 'Nr.',
    insight: 'Innsikt',
    count: 'Lapper i innsikten',
    insightGroups: 'Grupper i innsikten',
    agreement: 'Enighet',
    status: 'Status',
    note: 'Lapp',
    group: 'Gruppe',
    at: 'Hvor',
    votes: 'Stemmer',
    dots: 'Prikker',
    color: 'Farge',
    tags: 'Merkelapper',
    author: 'Forfatter',
    link: 'Lenke',
    id: 'Lapp-id',
  },

  published: {
    hint: 'Skriv om en lapp her, så får fasiten den ordlyden neste gang den lages. Lappene her telles ikke som innspill.',
  },

  formats: {
    docx: { name: 'Word', about: 'Hele fasiten til å lese, skrive ut og arbeide videre i.' },
    html: { name: 'Nettside og PDF', about: 'Én fil til e-post, intranett eller utskrift. Virker uten nett.' },
    md: { name: 'Markdown', about: 'Ren tekst til wiki og oppgaveverktøy.' },
    content: { name: 'Innholdsark (Excel)', about: 'Fase × kanal med deltakernes egne ord, klart til å fylles ut.' },
    ideas: { name: 'Idéliste (Excel)', about: 'Alle løsningsforslag med stemmer og det de kan svare på.' },
    csv: { name: 'CSV', about: 'Én linje per lapp, til regneark og analyse.' },
    json: { name: 'JSON', about: 'Alt sammen, for andre programmer.' },
    zip: { name: 'Alt i én zip', about: 'Alle filene og selve tavla.' },
  },
};

/** The shape of the documents' texts in every language. */
export type DocumentWords = Words<typeof nb>;
