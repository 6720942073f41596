import type { Words } from '../words.ts';

type Kind =
  'minute' | 'hour' | 'scope' | 'busy' | 'full' | 'gone' | 'plan' | 'part' | 'network' | 'passing' | 'unknown';

const problems: Record<Kind, (detail: string) => string> = {
  minute: () => 'Miro tar ikke imot flere forespørsler akkurat nå. Vent et minutt og prøv igjen.',
  hour: () =>
    'Timekvoten for forespørsler til Miro er brukt opp. Vent et kvarters tid og prøv igjen. Ingenting er gått tapt.',
  scope: (detail) =>
    `Fasit mangler en tillatelse på denne tavla. Be den som installerte appen, om å godkjenne den på nytt. (Miro svarte: ${detail})`,
  busy: () => 'Noen holder på å redigere det samme på tavla. Prøv igjen når de er ferdige.',
  full: () =>
    'Det er ikke mer lagringsplass for Fasit på denne tavla. Last ned fasiten, og slett gamle versjoner for å få plass.',
  gone: () => 'Det du leter etter, finnes ikke lenger på tavla.',
  plan: (detail) => `Miro tilbyr dette bare i betalte abonnementer. (Miro svarte: ${detail})`,
  part: () => 'En del av Fasit lot seg ikke hente. Sjekk nettforbindelsen og åpne panelet på nytt.',
  network: () => 'Fikk ikke kontakt. Sjekk nettforbindelsen og prøv igjen.',
  passing: (detail) => `Miro svarte ikke som ventet. Prøv igjen. (${detail})`,
  unknown: (detail) => `Noe gikk galt: ${detail}`,
};

export const nb = {
  places: { label: 'Deler av Fasit', prepare: 'Forbered', during: 'Underveis', key: 'Fasit' },
  start: {
    intro:
      'Fasit gjør lappene fra en kundereiseworkshop om til én felles reise: et dokument der hver lapp er gjort rede for, og hver innsikt viser til lappene bak.',
    prepare: 'Sett inn ark for gruppene, med faser, rader og spørsmål.',
    during: 'Se hvem som har skrevet hva, og hva som mangler.',
    key: 'Samle alt i én felles reise, og ta med deg dokumentet.',
  },
  language: 'Språk',
  loading: 'Henter …',
  close: 'Lukk',
  retry: 'Prøv igjen',
  outsideMiro: 'Dette er panelet til Fasit. Det virker inne i en Miro-tavle: åpne tavla og klikk på Fasit-ikonet.',
  problems,
};

export type PanelWords = Words<typeof nb>;
