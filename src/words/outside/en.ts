import type { OutsideWords } from './nb.ts';

export const en: OutsideWords = {
  title: 'Fasit for Miro',
  lead: 'From sticky notes to one customer journey.',
  what: 'Fasit is a Miro panel for customer-journey workshops. The facilitator inserts a template, the groups write their notes, and afterwards everything is brought together in one answer key to download and take with you.',
  where: 'This page is the part of the app that Miro loads in the background. Outside a board it has nothing to show.',
  privacy:
    'Everything happens in your browser. There is no server, no account and no AI service, and nothing leaves the board.',
  open: 'Try the local board',
  openHint: 'A board without Miro, with a workshop to play with.',
  finished: 'Fasit has finished drawing a template that was interrupted.',
  removed: 'Fasit has cleared away a template that was interrupted.',
};
