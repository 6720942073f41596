import type { PanelWords } from './nb.ts';

export const en: PanelWords = {
  places: { label: 'Parts of Fasit', prepare: 'Prepare', during: 'During', key: 'Answer key' },
  start: {
    intro:
      'Fasit turns the notes from a customer-journey workshop into one journey: a document in which every note is accounted for and every insight leads back to the notes behind it.',
    prepare: 'Insert sheets for the groups, with phases, rows and questions.',
    during: 'See who has written what, and what is missing.',
    key: 'Bring everything together in one journey, and take the document with you.',
    next: 'Next step',
    onBoard: (notes) => (notes === 1 ? 'There is one note on the board.' : `There are ${notes} notes on the board.`),
  },
  language: 'Language',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  outsideMiro: 'This is the Fasit panel. It works inside a Miro board: open the board and click the Fasit icon.',
  problems: {
    minute: () => 'Miro is not taking any more requests right now. Nothing has been lost. Wait a minute and try again.',
    hour: () =>
      'This hour’s allowance of requests to Miro is used up. Nothing has been lost. Wait a quarter of an hour and try again.',
    scope: (detail) =>
      `Fasit lacks a permission on this board. Ask whoever installed the app to approve it again. (Miro answered: ${detail})`,
    busy: () => 'Somebody is editing the same thing on the board. Try again when they have finished.',
    full: () =>
      'Fasit has no more storage on this board. What was saved before is safe. Download the answer key, then delete old versions under Review.',
    gone: () => 'What you are looking for is no longer on the board.',
    plan: (detail) => `Miro offers this on paid plans only. (Miro answered: ${detail})`,
    part: () =>
      'Part of Fasit could not be loaded. The board is untouched. Check your connection and open the panel again.',
    network: () => 'No answer over the network. Check your connection and try again.',
    passing: (detail) => `Miro did not answer as expected. Try again. (${detail})`,
    unknown: (detail) =>
      `Something went wrong. Try again. If that doesn’t help, close the panel and open it again. (${detail})`,
  },
};
