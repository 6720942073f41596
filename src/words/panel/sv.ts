import type { PanelWords } from './nb.ts';

export const sv: PanelWords = {
  places: { label: 'Delar av Fasit', prepare: 'Förbered', during: 'Genomför', key: 'Facit' },
  start: {
    intro:
      'Fasit gör lapparna från en kundreseworkshop till en gemensam resa: ett dokument där varje lapp redovisas och varje insikt leder tillbaka till lapparna bakom den.',
    prepare: 'Lägg in ark för grupperna, med faser, rader och frågor.',
    during: 'Se vem som har skrivit vad och vad som saknas.',
    key: 'Samla allt i en gemensam resa och ta med dig dokumentet.',
  },
  language: 'Språk',
  loading: 'Hämtar …',
  close: 'Stäng',
  retry: 'Försök igen',
  outsideMiro: 'Det här är Fasits panel. Den fungerar inne på en Miro-tavla: öppna tavlan och klicka på Fasit-ikonen.',
  problems: {
    minute: () => 'Miro tar inte emot fler förfrågningar just nu. Vänta en minut och försök igen.',
    hour: () =>
      'Timkvoten för förfrågningar till Miro är slut. Vänta en kvart och försök igen. Inget har gått förlorat.',
    scope: (detail) =>
      `Fasit saknar en behörighet på den här tavlan. Be den som installerade appen att godkänna den på nytt. (Miro svarade: ${detail})`,
    busy: () => 'Någon håller på att redigera samma sak på tavlan. Försök igen när de är klara.',
    full: () =>
      'Det finns inget mer lagringsutrymme för Fasit på den här tavlan. Ladda ner facit och ta bort gamla versioner för att få plats.',
    gone: () => 'Det du letar efter finns inte längre på tavlan.',
    plan: (detail) => `Miro erbjuder det här bara i betalda abonnemang. (Miro svarade: ${detail})`,
    part: () => 'En del av Fasit gick inte att hämta. Kontrollera nätet och öppna panelen igen.',
    network: () => 'Det gick inte att få kontakt. Kontrollera nätet och försök igen.',
    passing: (detail) => `Miro svarade inte som väntat. Försök igen. (${detail})`,
    unknown: (detail) => `Något gick fel: ${detail}`,
  },
};
