import type { Words } from '../words.ts';

type Kind =
  'minute' | 'hour' | 'scope' | 'busy' | 'full' | 'gone' | 'plan' | 'part' | 'network' | 'passing' | 'unknown';

const problems: Record<Kind, (detail: string) => string> = {
  minute: () =>
    'Miro tar ikke imot flere forespørsler akkurat nå. Ingenting er gått tapt. Vent et minutt og prøv igjen.',
  hour: () =>
    'Timekvoten for forespørsler til Miro er brukt opp. Ingenting er gått tapt. Vent et kvarters tid og prøv igjen.',
  scope: (detail) =>
    `Fasit mangler en tillatelse på denne tavla. Be den som installerte appen, om å godkjenne den på nytt. (Miro svarte: ${detail})`,
  busy: () => 'Noen holder på å redigere det samme på tavla. Prøv igjen når de er ferdige.',
  full: () =>
    'Fasit har ikke mer lagringsplass på denne tavla. Det som alt er lagret, er trygt. Last ned fasiten, og slett gamle versjoner under «Gå gjennom».',
  gone: () => 'Det du leter etter, finnes ikke lenger på tavla.',
  plan: (detail) => `Miro tilbyr dette bare i betalte abonnementer. (Miro svarte: ${detail})`,
  part: () => 'En del av Fasit lot seg ikke hente. Tavla er urørt. Sjekk nettforbindelsen og åpne panelet på nytt.',
  network: () => 'Fikk ikke svar over nettet. Sjekk forbindelsen og prøv igjen.',
  passing: (detail) => `Miro svarte ikke som ventet. Prøv igjen. (${detail})`,
  unknown: (detail) => `Noe gikk galt. Prøv igjen. Hjelper ikke det, lukk panelet og åpne det på nytt. (${detail})`,
};

export const nb = {
  places: { label: 'Deler av Fasit', prepare: 'Forbered', during: 'Underveis', key: 'Fasit' },
  start: {
    intro:
      'Fasit gjør lappene fra en kundereiseworkshop om til én felles reise: et dokument der hver lapp er gjort rede for, og hver innsikt viser til lappene bak.',
    prepare: 'Sett inn ark for gruppene, med faser, rader og spørsmål.',
    during: 'Se hvem som har skrevet hva, og hva som mangler.',
    key: 'Samle alt i én felles reise, og ta med deg dokumentet.',
    next: 'Neste steg',
    onBoard: (notes: number) => (notes === 1 ? 'Det ligger én lapp på tavla.' : `Det ligger ${notes} lapper på tavla.`),
  },
  language: 'Språk',
  loading: 'Henter …',
  close: 'Lukk',
  retry: 'Prøv igjen',
  outsideMiro: 'Dette er panelet til Fasit. Det virker inne i en Miro-tavle: åpne tavla og klikk på Fasit-ikonet.',
  problems,
};

export type PanelWords = Words<typeof nb>;
