import type { KeyWords } from './nb.ts';
import { en as types } from '../../item-types/en.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const reasons: Record<Parameters<KeyWords['suggestions']['reason']>[0], string> = {
  exact: 'the same words',
  spelling: 'almost the same spelling',
  order: 'the same words in another order',
  inflection: 'the same words in another form',
  compound: 'written as one word or two',
  synonym: 'words that mean the same',
  words: 'words in common',
  language: 'the same thing in two languages',
  decision: 'you decided',
};

const sides: Record<Parameters<KeyWords['where']['side']>[0], string> = {
  left: 'to the left of',
  right: 'to the right of',
  above: 'above',
  below: 'below',
  heads: 'on the headings of',
  labels: 'on the row labels of',
};

export const en: KeyWords = {
  heading: 'Answer key',
  intro:
    'One click reads the board and brings everything the groups wrote together in one journey. Nothing on the board changes.',
  title: 'Document title',
  titleHint: 'Leave empty to take the title from the sheets.',
  make: 'Make the answer key',
  again: 'Make it again',
  steps: {
    reading: 'Reading the board…',
    finding: 'Finding the sheets…',
    placing: 'Working out which cell each note is in…',
    merging: 'Merging notes that say the same thing…',
  },
  ready: (lines, notes) =>
    `The answer key is ready: ${count(notes, 'note', 'notes')} became ${count(lines, 'insight', 'insights')}.`,
  madeAt: (when) => `Made ${when}.`,
  changed: 'The board has changed since this answer key was made.',
  noSheets: 'No journey sheet was found on the board.',
  noSheetsHelp:
    'A journey sheet has phases across the top and row labels on the left. Insert one under Prepare, or go to During and point out its frame.',
  toPrepare: 'Go to Prepare',
  toDuring: 'Go to During',
  found: {
    heading: 'What was found',
    sheets: (n) => count(n, 'sheet', 'sheets'),
    groups: (n) => count(n, 'group', 'groups'),
    personas: (n) => count(n, 'persona', 'personas'),
    notes: (n) => count(n, 'note', 'notes'),
    lines: (n) => count(n, 'insight', 'insights'),
    notCounted: (n) => `${count(n, 'sheet is', 'sheets are')} not counted.`,
    emptyCopies: (n) => `${count(n, 'empty copy is', 'empty copies are')} not counted.`,
    copies: (n) =>
      `${count(n, 'sheet seems', 'sheets seem')} to have been copied together with the notes, and won’t be counted until you say so.`,
  },
  ledger: {
    heading: 'Ledger: where every note went',
    sum: (notes) => `${count(notes, 'note', 'notes')} in all. Every one is listed here:`,
    placed: 'Placed in a cell',
    line: 'Of these, on a line',
    outside: 'Outside the sheets',
    empty: 'Without text',
    setAside: 'Set aside',
    leftOut: 'On sheets left out',
    copies: 'On possible copies',
    notNotes: 'Not counted as notes',
    headings: 'Headings and row labels',
    own: 'Drawn by Fasit',
    unreadable: 'Unreadable (pictures, drawings and the like)',
  },
  where: {
    cell: (phase, row) => `${phase} · ${row}`,
    line: (share, phase, row) => `${share}% is in ${phase} · ${row}`,
    rest: (phase, row) => `, the rest in ${phase} · ${row}`,
    side: (side, sheet) => `${sides[side]} “${sheet}”`,
    frame: (frame) => `in the frame “${frame}”`,
    near: (sheet) => `near “${sheet}”`,
    free: 'loose on the board',
  },
  noText: '(no text)',
  unreadable: (type) => types.get(type) ?? `Item of type “${type}”`,
  go: 'Show on the board',
  goTo: (text) => `Show on the board: ${text}`,
  shown: (text) => `Shown on the board: ${text}`,
  view: { label: 'Show the journey as', grid: 'Grid', outline: 'List' },
  journey: 'Journey',
  oneJourney: 'The journey',
  gridLabel: (journey) => `${journey}: phases across, rows down. Scroll with the arrow keys.`,
  saidBy: (said, asked) =>
    said < asked ? `${said} of ${asked} groups` : asked === 2 ? 'both groups' : `all ${asked} groups`,
  emptyCell: 'Nobody wrote anything here',
  notes: (n) => count(n, 'note', 'notes'),
  status: { settled: 'Settled', open: 'Still open' },
  facilitatorsWords: 'The wording is the facilitator’s.',
  originals: 'The notes behind it',
  point: (point) => `The point “${point}” from`,
  suggestions: {
    heading: 'Possibly the same',
    intro: 'These are alike, but not enough for Fasit to merge them on its own.',
    reason: (kind, pairs) => (pairs ? `Reason: ${reasons[kind]} (${pairs})` : `Reason: ${reasons[kind]}`),
  },
  opposed: {
    heading: 'Possible disagreement',
    intro: 'Here the notes seem to say opposite things.',
    candidate: 'Not decided',
    yes: 'Disagreement',
    no: 'No disagreement',
    against: 'against',
  },
  desk: {
    heading: 'Review',
    intro: (n) =>
      n === 0
        ? 'Nothing is in doubt. You can still reword and merge.'
        : `${count(n, 'question is', 'questions are')} waiting for you.`,
    open: 'Review the answer key',
    big: 'Open in a large window',
    back: 'Back to the answer key',
  },
  publish: {
    heading: 'Draw it on the board',
    intro: 'Everybody can then see it and polish the wording there. Notes in the drawing are never counted as input.',
    start: 'Draw on the board',
    working: (done, total) => `Drawing ${done} of ${total}…`,
    stop: 'Stop',
    stopped: 'Stopped. What has been drawn is not counted as input. Press “Draw on the board” to draw the rest.',
    failed: (error) =>
      `The drawing was not finished. What has been drawn is not counted as input. Press “Draw on the board” to draw the rest. (Miro answered: ${error})`,
    done: (created, changed, removed) =>
      `The answer key is on the board: ${[created > 0 && `${created} new ${created === 1 ? 'item' : 'items'}`, changed > 0 && `${changed} changed`, removed > 0 && `${removed} removed`].filter(Boolean).join(', ') || 'unchanged'}.`,
    kept: (kept) =>
      `${kept === 1 ? '1 insight has' : `${kept} insights have`} been reworded on the board. Make the answer key again to include the new wording.`,
  },
  take: {
    heading: 'Take the answer key with you',
    format: 'Format',
    language: 'Document language',
    preparing: 'Making the document…',
    download: 'Download',
    copy: 'Copy',
    open: 'Open in a new tab',
    downloaded: 'The download has started. No file? Use the link, copy the text or open it in a new tab.',
    link: (file, size) => `Save ${file} (${size})`,
    copied: 'Copied. Paste it where you want it.',
    notCopied: 'The browser did not allow copying. The text is selected here: press Ctrl+C (⌘C on a Mac).',
    notOpened: 'The browser did not open a new tab. Use Download instead.',
    text: 'Document text',
  },
};
