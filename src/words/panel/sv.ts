import type { PanelWords } from './nb.ts';

export const sv: PanelWords = {
  places: { label: 'Delar av Fasit', prepare: 'Förbered', during: 'Genomför', key: 'Facit' },
  start: {
    intro:
      'Fasit gör lapparna från en kundreseworkshop till en gemensam resa: ett dokument där varje lapp redovisas och varje insikt leder tillbaka till lapparna bakom den.',
    prepare: 'Lägg in ark för grupperna, med faser, rader och frågor.',
    during: 'Se vem som har skrivit vad och vad som saknas.',
    key: 'Samla allt i en gemensam resa och ta med dig dokumentet.',
    next: 'Nästa steg',
    onBoard: (notes) => (notes === 1 ? 'Det ligger en lapp på tavlan.' : `Det ligger ${notes} lappar på tavlan.`),
  },
  language: 'Språk',
  loading: 'Hämtar …',
  close: 'Stäng',
  retry: 'Försök igen',
  outsideMiro: 'Det här är Fasits panel. Den fungerar inne på en Miro-tavla: öppna tavlan och klicka på Fasit-ikonen.',
  problems: {
    minute: () =>
      'Miro tar inte emot fler förfrågningar just nu. Inget har gått förlorat. Vänta en minut och försök igen.',
    hour: () =>
      'Timkvoten för förfrågningar till Miro är slut. Inget har gått förlorat. Vänta en kvart och försök igen.',
    scope: (detail) =>
      `Fasit saknar en behörighet på den här tavlan. Be den som installerade appen att godkänna den på nytt. (Miro svarade: ${detail})`,
    busy: () => 'Någon håller på att redigera samma sak på tavlan. Försök igen när de är klara.',
    full: () =>
      'Fasit har inget mer lagringsutrymme på den här tavlan. Det som redan är sparat ligger kvar. Ladda ner facit och ta bort gamla versioner under ”Gå igenom”.',
    gone: () => 'Det du letar efter finns inte längre på tavlan.',
    plan: (detail) => `Miro erbjuder det här bara i betalda abonnemang. (Miro svarade: ${detail})`,
    part: () =>
      'En del av Fasit gick inte att hämta. Tavlan är orörd. Kontrollera uppkopplingen och öppna panelen igen.',
    network: () => 'Inget svar över nätet. Kontrollera uppkopplingen och försök igen.',
    passing: (detail) => `Miro svarade inte som väntat. Försök igen. (${detail})`,
    unknown: (detail) => `Något gick fel. Försök igen. Hjälper inte det, stäng panelen och öppna den igen. (${detail})`,
  },
};
