import type { PrepareWords } from './nb.ts';

export const da: PrepareWords = {
  heading: 'Lav en skabelon',
  intro: 'Udfyld det, du har lyst til, og indsæt skabelonen på tavlen. Alt kan også ændres på tavlen bagefter.',
  templateLanguage: 'Skabelonens sprog',
  templateLanguageHint: 'Navne, du ikke selv har ændret, følger sproget.',
  title: 'Kunderejsens navn',
  startOver: 'Begynd forfra',
  undo: 'Fortryd',
  replaced: 'Faserne er skiftet ud.',
  startedOver: 'Skabelonen er ryddet.',

  scenario: {
    heading: 'Scenariekort',
    hint: 'Står øverst på hvert ark. Felter, du lader stå tomme, kan udfyldes på tavlen.',
    who: 'Hvem følger vi på rejsen?',
    situation: 'Hvilken situation er de i?',
    why: 'Hvorfor er det vigtigt?',
    purpose: 'Hvad er formålet med workshoppen?',
    facilitator: 'Facilitator',
    filled: (filled, of) => `${filled} af ${of} udfyldt`,
  },

  phases: {
    heading: 'Faser',
    model: 'Fasemodel',
    use: 'Brug modellen',
    models: {
      funnel: 'Tragt: fire faser plus én',
      loyalty: 'Loyalitet: syv faser',
      beforeDuringAfter: 'Før – undervejs – efter',
      trip: 'Tur eller leje: syv faser',
      blank: 'Tomme faser',
    },
    name: (number) => `Navn på fase ${number}`,
    minutes: (number) => `Minutter til fase ${number}`,
    macro: (number) => `Hovedfase for fase ${number}`,
    macroHint: 'Hovedfase',
    add: 'Tilføj fase',
    hint: 'Fem til otte faser. Alt + pil op eller ned flytter en fase.',
    minutesShort: 'min',
  },

  rows: {
    heading: 'Rækker',
    name: (number) => `Navn på række ${number}`,
    prompt: (name) => `Spørgsmål til »${name}«`,
    add: 'Tilføj række fra biblioteket',
    use: 'Tilføj',
    allUsed: 'Alle bibliotekets rækker er med.',
  },

  time: {
    heading: 'Tid',
    closing: 'Afsluttende diskussion, i minutter',
    sum: (phases, closing, total) => `${phases} på faserne + ${closing} diskussion = ${total}`,
    sumShared: (total) => `Gruppen med mest at lave bruger ${total}.`,
    duration: (hours, minutes) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0t`
          : `${hours}\u00a0t\u00a0${minutes}\u00a0min`,
  },

  groups: {
    heading: 'Deltagere og grupper',
    participants: 'Antal deltagere',
    count: 'Antal grupper',
    name: (number) => `Navn på gruppe ${number}`,
    leader: (name) => `Gruppeleder i ${name}`,
    leaderHint: 'Gruppeleder',
    split: (groups) => `Del op i ${groups} grupper`,
    shortTime: 'Knap tid: grupperne tager hver deres faser',
    takes: (name) => `Faser til ${name}`,
  },

  personas: {
    heading: 'Personaer',
    hint: 'Hver persona får sin egen rejse. Uden personaer bliver det én fælles rejse.',
    name: (number) => `Navn på persona ${number}`,
    add: 'Tilføj persona',
    none: 'Ingen personaer',
    count: (count) => (count === 1 ? '1 persona' : `${count} personaer`),
  },

  list: {
    up: (name) => `Flyt ${name} op`,
    down: (name) => `Flyt ${name} ned`,
    remove: (name) => `Fjern ${name}`,
    moved: (name, place, of) => `${name} er nu nummer ${place} af ${of}.`,
    removed: (name) => `${name} er fjernet.`,
    nameless: (number) => `nummer ${number}`,
  },

  problems: {
    tooFewPhases: (count, limit) => `En rejse skal have mindst ${limit} faser. Lige nu er der ${count}.`,
    tooManyPhases: (count, limit) =>
      `Flere end ${limit} faser bliver uoverskueligt. Lige nu er der ${count}. Slå nogle sammen, eller fjern nogle.`,
    noRows: 'Skabelonen har ingen rækker. Tilføj mindst én.',
    noGroups: 'Der skal være mindst én gruppe.',
    unnamed: 'Skriv et navn.',
    doubled: (name) => `»${name}« findes allerede. Giv den et andet navn.`,
    tooLong: (length, limit) => `${length} tegn er for mange. Højst ${limit}.`,
    minutes: (limit) => `Skriv et helt tal fra 1 til ${limit}.`,
    closingMinutes: (limit) => `Skriv et helt tal fra 0 til ${limit}.`,
    participants: 'Skriv, hvor mange der skal være med.',
    takesNothing: 'Gruppen har ingen faser. Vælg mindst én.',
    tooManySheets: (count, limit) => `Det bliver ${count} ark. Højst ${limit} kan indsættes ad gangen.`,
    nobodyTakes: 'Ingen gruppe tager denne fase.',
    largeGroups: (size, limit) => `Der bliver ${size} i én gruppe. Med flere end ${limit} kommer ikke alle til orde.`,
    blocked: (count) =>
      count === 1
        ? 'Én ting skal rettes, før skabelonen kan indsættes.'
        : `${count} ting skal rettes, før skabelonen kan indsættes.`,
    show: 'Vis den første',
  },

  preview: {
    heading: 'Det her bliver indsat',
    picture: (sheets, phases, rows) =>
      `${sheets === 1 ? 'Ét ark' : `${sheets} ark`} med ${phases} faser og ${rows} ${rows === 1 ? 'række' : 'rækker'}`,
    more: (sheets) => `og ${sheets} til`,
  },

  insert: {
    insert: 'Indsæt på tavlen',
    again: 'Indsæt en gang til',
    drawing: (done, total) => `Tegner … ${done} af ${total}`,
    starting: 'Finder ledig plads på tavlen …',
    removing: (done, total) => `Fjerner … ${done} af ${total}`,
    mayClose: 'Du kan godt lukke panelet imens. Tegningen fortsætter.',
    read: 'OK',
    waiting: 'Miro beder om en pause. Tegningen fortsætter af sig selv inden for et minut.',
    stayOpen: 'Lad panelet stå åbent, til alt er tegnet.',
    stop: 'Afbryd',
    done: (sheets) => (sheets === 1 ? 'Arket er indsat.' : `${sheets} ark er indsat.`),
    notKept: 'Det kunne ikke gemmes på tavlen, hvilke faser grupperne tager. Det står dog på arkene.',
    finished: 'En afbrudt skabelon er tegnet færdig.',
    clearedAway: 'En afbrudt skabelon er ryddet væk.',
    stopped: 'Afbrudt. Alt, der var tegnet, er fjernet igen.',
    failed: (detail) =>
      `Miro sagde nej undervejs. Det, der var tegnet, er fjernet igen, men alt det, du har udfyldt, står her stadig. Prøv igen. (Miro svarede: ${detail})`,
    failedAtOnce: (detail) =>
      `Skabelonen blev ikke indsat, men alt det, du har udfyldt, står her stadig. Prøv igen. (Miro svarede: ${detail})`,
    left: (detail) =>
      `Ikke alt det, der var tegnet, kunne fjernes. Fasit prøver igen, næste gang tavlen åbnes. (Miro svarede: ${detail})`,
    hourly: 'Timekvoten for forespørgsler til Miro er brugt op. Vent et kvarters tid, og prøv igen.',
    remove: 'Fjern det, jeg lige har indsat',
    removeSure: 'Sedler, der er skrevet, bliver liggende på tavlen. Resten fjernes.',
    removeYes: 'Ja, fjern',
    removeNo: 'Nej, lad det stå',
    removed: (kept) =>
      kept === 0
        ? 'Alt er fjernet.'
        : kept === 1
          ? 'Fjernet. Én seddel blev liggende.'
          : `Fjernet. ${kept} sedler blev liggende.`,
    select: 'Markér arkene, så du kan låse dem',
    selected: (sheets) =>
      sheets === 1
        ? 'Arket er markeret. Højreklik på det, og vælg »Lock«, så bliver det ikke flyttet ved et uheld.'
        : `${sheets} ark er markeret. Højreklik på et af dem, og vælg »Lock«, så bliver de ikke flyttet ved et uheld.`,
    gone: 'Arkene findes ikke længere på tavlen.',
  },
};
