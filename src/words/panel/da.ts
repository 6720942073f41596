import type { PanelWords } from './nb.ts';

export const da: PanelWords = {
  places: { label: 'Dele af Fasit', prepare: 'Forbered', during: 'Undervejs', key: 'Facit' },
  start: {
    intro:
      'Fasit gør sedlerne fra en kunderejseworkshop til én fælles rejse: et dokument, hvor der er gjort rede for hver seddel, og hver indsigt fører tilbage til sedlerne bag den.',
    prepare: 'Indsæt ark til grupperne, med faser, rækker og spørgsmål.',
    during: 'Se, hvem der har skrevet hvad, og hvad der mangler.',
    key: 'Saml det hele i én fælles rejse, og tag dokumentet med.',
    next: 'Næste trin',
    onBoard: (notes) => (notes === 1 ? 'Der ligger én seddel på tavlen.' : `Der ligger ${notes} sedler på tavlen.`),
  },
  language: 'Sprog',
  loading: 'Henter …',
  close: 'Luk',
  retry: 'Prøv igen',
  outsideMiro: 'Dette er Fasits panel. Det virker inde på en Miro-tavle: Åbn tavlen, og klik på Fasit-ikonet.',
  problems: {
    minute: () => 'Miro tager ikke imod flere forespørgsler lige nu. Intet er gået tabt. Vent et minut, og prøv igen.',
    hour: () =>
      'Timekvoten for forespørgsler til Miro er brugt op. Intet er gået tabt. Vent et kvarters tid, og prøv igen.',
    scope: (detail) =>
      `Fasit mangler en tilladelse på denne tavle. Bed den, der installerede appen, om at godkende den igen. (Miro svarede: ${detail})`,
    busy: () => 'Nogen er i gang med at redigere det samme på tavlen. Prøv igen, når de er færdige.',
    full: () =>
      'Fasit har ikke mere lagerplads på denne tavle. Det, der allerede er gemt, er der stadig. Download facit, og slet gamle versioner under »Gå igennem«.',
    gone: () => 'Det, du leder efter, findes ikke længere på tavlen.',
    plan: (detail) => `Miro tilbyder kun dette i betalte abonnementer. (Miro svarede: ${detail})`,
    part: () => 'En del af Fasit kunne ikke hentes. Tavlen er urørt. Tjek netforbindelsen, og åbn panelet igen.',
    network: () => 'Intet svar over nettet. Tjek forbindelsen, og prøv igen.',
    passing: (detail) => `Miro svarede ikke som ventet. Prøv igen. (${detail})`,
    unknown: (detail) => `Noget gik galt. Prøv igen. Hjælper det ikke, så luk panelet, og åbn det igen. (${detail})`,
  },
};
