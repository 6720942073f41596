import type { Words } from '../../words.ts';

export const nb = {
  heading: 'Lag en mal',
  intro: 'Fyll ut det du vil, og sett malen inn på tavla. Alt kan også endres på tavla etterpå.',
  templateLanguage: 'Språk i malen',
  templateLanguageHint: 'Navn du ikke har endret selv, følger språket.',
  title: 'Navn på kundereisen',
  startOver: 'Begynn på nytt',
  undo: 'Angre',
  replaced: 'Fasene er byttet ut.',
  startedOver: 'Malen er tømt.',

  scenario: {
    heading: 'Scenariokort',
    hint: 'Står øverst på hvert ark. Felt du lar stå tomme, kan fylles ut på tavla.',
    who: 'Hvem følger vi på reisen?',
    situation: 'Hvilken situasjon er de i?',
    why: 'Hvorfor er det viktig?',
    purpose: 'Hva er målet med workshopen?',
    facilitator: 'Fasilitator',
    filled: (filled: number, of: number) => `${filled} av ${of} utfylt`,
  },

  phases: {
    heading: 'Faser',
    model: 'Fasemodell',
    use: 'Bruk modellen',
    models: {
      funnel: 'Trakt: fire faser pluss én',
      loyalty: 'Lojalitet: sju faser',
      beforeDuringAfter: 'Før – underveis – etter',
      trip: 'Tur eller leie: sju faser',
      blank: 'Tomme faser',
    },
    name: (number: number) => `Navn på fase ${number}`,
    minutes: (number: number) => `Minutter til fase ${number}`,
    macro: (number: number) => `Hovedfase for fase ${number}`,
    macroHint: 'Hovedfase',
    add: 'Legg til fase',
    hint: 'Fem til åtte faser. Alt + pil opp eller ned flytter en fase.',
    minutesShort: 'min',
  },

  rows: {
    heading: 'Rader',
    name: (number: number) => `Navn på rad ${number}`,
    prompt: (name: string) => `Spørsmål til «${name}»`,
    add: 'Legg til rad fra biblioteket',
    use: 'Legg til',
    allUsed: 'Alle radene i biblioteket er med.',
  },

  time: {
    heading: 'Tid',
    closing: 'Diskusjon til slutt, i minutter',
    sum: (phases: string, closing: string, total: string) => `${phases} på fasene + ${closing} diskusjon = ${total}`,
    sumShared: (total: string) => `Gruppen med mest å gjøre bruker ${total}.`,
    duration: (hours: number, minutes: number) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0t`
          : `${hours}\u00a0t\u00a0${minutes}\u00a0min`,
  },

  groups: {
    heading: 'Deltakere og grupper',
    participants: 'Antall deltakere',
    count: 'Antall grupper',
    name: (number: number) => `Navn på gruppe ${number}`,
    leader: (name: string) => `Gruppeleder i ${name}`,
    leaderHint: 'Gruppeleder',
    split: (groups: number) => `Del i ${groups} grupper`,
    shortTime: 'Knapt med tid: gruppene tar hver sine faser',
    takes: (name: string) => `Faser for ${name}`,
  },

  personas: {
    heading: 'Personaer',
    hint: 'Hver persona får sin egen reise. Uten personaer blir det én felles reise.',
    name: (number: number) => `Navn på persona ${number}`,
    add: 'Legg til persona',
    none: 'Ingen personaer',
    count: (count: number) => (count === 1 ? '1 persona' : `${count} personaer`),
  },

  list: {
    up: (name: string) => `Flytt ${name} opp`,
    down: (name: string) => `Flytt ${name} ned`,
    remove: (name: string) => `Fjern ${name}`,
    moved: (name: string, place: number, of: number) => `${name} er nå nummer ${place} av ${of}.`,
    removed: (name: string) => `${name} er fjernet.`,
    nameless: (number: number) => `nummer ${number}`,
  },

  problems: {
    tooFewPhases: (count: number, limit: number) => `En reise trenger minst ${limit} faser. Nå er det ${count}.`,
    tooManyPhases: (count: number, limit: number) =>
      `Flere enn ${limit} faser blir uoversiktlig. Nå er det ${count}. Slå sammen eller fjern noen.`,
    noRows: 'Malen har ingen rader. Legg til minst én.',
    noGroups: 'Det må være minst én gruppe.',
    unnamed: 'Skriv et navn.',
    doubled: (name: string) => `«${name}» finnes allerede. Gi den et annet navn.`,
    tooLong: (length: number, limit: number) => `${length} tegn er for mange. Høyst ${limit}.`,
    minutes: (limit: number) => `Skriv et helt tall fra 1 til ${limit}.`,
    closingMinutes: (limit: number) => `Skriv et helt tall fra 0 til ${limit}.`,
    participants: 'Skriv hvor mange som skal være med.',
    takesNothing: 'Gruppen har ingen faser. Velg minst én.',
    tooManySheets: (count: number, limit: number) => `Det blir ${count} ark. Høyst ${limit} kan settes inn om gangen.`,
    nobodyTakes: 'Ingen gruppe tar denne fasen.',
    largeGroups: (size: number, limit: number) =>
      `Det blir ${size} i gruppen. Med flere enn ${limit} kommer ikke alle til orde.`,
    blocked: (count: number) =>
      count === 1 ? 'Én ting må rettes før malen kan settes inn.' : `${count} ting må rettes før malen kan settes inn.`,
    show: 'Vis den første',
  },

  preview: {
    heading: 'Dette blir satt inn',
    picture: (sheets: number, phases: number, rows: number) =>
      `${sheets === 1 ? 'Ett ark' : `${sheets} ark`} med ${phases} faser og ${rows} ${rows === 1 ? 'rad' : 'rader'}`,
    more: (sheets: number) => `og ${sheets} til`,
  },

  insert: {
    insert: 'Sett inn på tavla',
    again: 'Sett inn én gang til',
    drawing: (done: number, total: number) => `Tegner … ${done} av ${total}`,
    starting: 'Finner ledig plass på tavla …',
    removing: (done: number, total: number) => `Fjerner … ${done} av ${total}`,
    mayClose: 'Du kan lukke panelet så lenge. Tegningen fortsetter.',
    read: 'OK',
    waiting: 'Miro ber om en pause. Tegningen fortsetter av seg selv innen et minutt.',
    stayOpen: 'La panelet stå åpent til alt er tegnet.',
    stop: 'Avbryt',
    done: (sheets: number) => (sheets === 1 ? 'Arket er satt inn.' : `${sheets} ark er satt inn.`),
    notKept: 'Hvilke faser gruppene tar, lot seg ikke lagre på tavla. Det står likevel på arkene.',
    finished: 'En mal som ble avbrutt, er tegnet ferdig.',
    clearedAway: 'En mal som ble avbrutt, er ryddet bort.',
    stopped: 'Avbrutt. Alt som var tegnet, er fjernet igjen.',
    failed: (detail: string) =>
      `Miro sa nei underveis. Det som var tegnet, er fjernet igjen, men alt du har fylt ut, står her. Prøv igjen. (Miro svarte: ${detail})`,
    failedAtOnce: (detail: string) =>
      `Malen ble ikke satt inn, men alt du har fylt ut, står her. Prøv igjen. (Miro svarte: ${detail})`,
    left: (detail: string) =>
      `Det gikk ikke å fjerne alt som var tegnet. Fasit prøver igjen neste gang tavla åpnes. (Miro svarte: ${detail})`,
    hourly: 'Timekvoten for forespørsler til Miro er brukt opp. Vent et kvarters tid og prøv igjen.',
    remove: 'Fjern det jeg nettopp satte inn',
    removeSure: 'Lappene som er skrevet, blir liggende på tavla. Resten fjernes.',
    removeYes: 'Ja, fjern',
    removeNo: 'Nei, la det stå',
    removed: (kept: number) =>
      kept === 0
        ? 'Alt er fjernet.'
        : kept === 1
          ? 'Fjernet. Én lapp ble liggende.'
          : `Fjernet. ${kept} lapper ble liggende.`,
    select: 'Merk arkene, så du kan låse dem',
    selected: (sheets: number) =>
      sheets === 1
        ? 'Arket er merket. Høyreklikk på det og velg «Lock», så blir det ikke flyttet ved et uhell.'
        : `${sheets} ark er merket. Høyreklikk på et av dem og velg «Lock», så blir de ikke flyttet ved et uhell.`,
    gone: 'Arkene finnes ikke lenger på tavla.',
  },
};

export type PrepareWords = Words<typeof nb>;
