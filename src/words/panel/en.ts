import type { PanelWords } from './nb.ts';

export const en: PanelWords = {
  places: { label: 'Parts of Fasit', prepare: 'Prepare', during: 'During', key: 'Answer key' },
  start: {
    intro:
      'Fasit turns the notes from a customer-journey workshop into one journey: a document in which every note is accounted for and every insight leads back to the notes behind it.',
    prepare: 'Insert sheets for the groups, with phases, rows and questions.',
    during: 'See who has written what, and what is missing.',
    key: 'Bring everything together in one journey, and take the document with you.',
  },
  language: 'Language',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  outsideMiro: 'This is the Fasit panel. It works inside a Miro board: open the board and click the Fasit icon.',
  problems: {
    minute: () => 'Miro is not taking any more requests right now. Wait a minute and try again.',
    hour: () =>
      'This hour’s allowance of requests to Miro is used up. Wait a quarter of an hour and try again. Nothing has been lost.',
    scope: (detail) =>
      `Fasit lacks a permission on this board. Ask whoever installed the app to approve it again. (Miro answered: ${detail})`,
    busy: () => 'Somebody is editing the same thing on the board. Try again when they have finished.',
    full: () =>
      'There is no more storage for Fasit on this board. Download the answer key, then delete old versions to make room.',
    gone: () => 'What you are looking for is no longer on the board.',
    plan: (detail) => `Miro offers this on paid plans only. (Miro answered: ${detail})`,
    part: () => 'Part of Fasit could not be loaded. Check your connection and open the panel again.',
    network: () => 'No connection. Check your network and try again.',
    passing: (detail) => `Miro did not answer as expected. Try again. (${detail})`,
    unknown: (detail) => `Something went wrong: ${detail}`,
  },
};
