import { count } from './count.ts';
import type { CliWords } from './nb.ts';

export const en: CliWords = {
  usage:
    'Usage: npm run -s consolidate -- FILE --out DIR [--format json,md,html] [--language nb|sv|da|en] [--decisions FILE] [--previous FILE]',
  ledger: {
    notes: count('note', 'notes'),
    placed: (n) => `${n} placed`,
    line: (n) => `${n} on a line`,
    outside: (n) => `${n} outside the sheets`,
    empty: (n) => `${n} empty`,
    setAside: (n) => `${n} set aside`,
    leftOut: (n) => `${n} on sheets left out`,
    copies: (n) => `${n} on possible copies`,
    headings: count('heading', 'headings'),
    own: (n) => `${n} in Fasit’s own drawings`,
    unreadable: (n) => `${n} unreadable`,
    insights: count('insight', 'insights'),
    sheets: count('sheet', 'sheets'),
    lapsed: (n) => (n === 1 ? '1 decision does not apply now' : `${n} decisions do not apply now`),
  },
  problems: {
    noGrid: (file) => `No customer journey found on the board in ${file}: no grid with phases and rows.`,
    noFile: (file) => `Can’t find the file ${file}.`,
    unreadable: (file, why) => `Can’t read ${file}: ${why}.`,
    notJson: (file) => `${file} is not valid JSON.`,
    notABoard: (file) => `${file} is not a board file: expected { "info", "items" } or a REST v2 answer.`,
    brokenItem: (file, item) => `Item ${item} in ${file} is broken: it has no id or no type.`,
    notDecisions: (file) => `${file} does not hold decisions from Fasit.`,
    notAnAnswerKey: (file) => `${file} is not an answer key (answer-key.json).`,
    otherBoard: (file) =>
      `${file} is from another board: hardly any notes are the same. Nothing was compared, and its decisions were not used.`,
    unwritable: (folder, why) => `Can’t write to ${folder}: ${why}.`,
    notWritten: (format, why) => `Could not make the format ${format}: ${why}.`,
    missing: (what) => `${what} is missing.`,
    unknownOption: (option) => `Unknown option ${option}.`,
    unknownFormat: (format, known) => `Unknown format “${format}”; the formats are ${known}.`,
    unknownLanguage: (language, known) => `Unknown language “${language}”; the languages are ${known}.`,
    file: 'The board file',
    out: 'The folder (--out)',
    unexpected: (why) => `Something unexpected went wrong: ${why}.`,
  },
};
