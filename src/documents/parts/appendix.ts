import type { PhrasingContent, RootContent } from 'mdast';
import type { KeyNote, KeySheet, NoteAt } from '../../core/answer-key.ts';
import {
  fold,
  heading,
  link,
  noted,
  paragraph,
  quiet,
  section,
  small,
  strong,
  table,
  words,
  type Section,
} from '../nodes.ts';
import { groupBy, type Reading } from '../reading.ts';

/** Every note of the board in the words it was written in, by group and cell; then those that are in no cell. */
export function appendix(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  const placed = groupBy(
    key.notes.filter((note) => note.at === 'cell' || note.at === 'line'),
    (note) => note.sheet ?? '',
  );
  const bySheet = key.sheets.flatMap((sheet) => {
    const notes = placed.get(sheet.id) ?? [];
    return notes.length === 0 ? [] : sheetNotes(reading, sheet, notes);
  });
  const known = new Set(key.sheets.map((sheet) => sheet.id));
  const strays = [...placed].flatMap(([sheet, notes]) => (known.has(sheet) ? [] : notes));
  return [
    section('appendix', [
      heading(2, w.appendix.heading),
      paragraph(w.appendix.lead),
      heading(3, w.ledger.heading),
      ledger(reading),
      ...bySheet,
      ...elsewhere(reading, 'cell', strays),
      ...OTHERS.flatMap((at) =>
        elsewhere(
          reading,
          at,
          key.notes.filter((note) => note.at === at),
        ),
      ),
      ...unreadable(reading),
    ]),
  ];
}

const OTHERS: readonly NoteAt[] = ['outside', 'empty', 'setAside', 'leftOut', 'copy', 'heading', 'own'];

function sheetNotes(reading: Reading, sheet: KeySheet, notes: readonly KeyNote[]): readonly RootContent[] {
  const { key, words: w } = reading;
  const journey = key.journeys.find(({ sheets }) => sheets.includes(sheet.id));
  const cells = (journey?.phases ?? []).flatMap((phase) =>
    (journey?.rows ?? []).map((row) => ({
      phase,
      row,
      notes: notes.filter((note) => note.phase === phase.id && note.row === row.id),
    })),
  );
  const filled = cells.filter((cell) => cell.notes.length > 0);
  const listed = new Set(filled.flatMap((cell) => cell.notes));
  return [
    heading(3, w.appendix.group(sheet.group || sheet.title, sheet.persona)),
    fold(w.notes(notes.length), [
      ...[...groupBy(filled, ({ phase }) => phase.id).values()].flatMap((inPhase) => [
        heading(4, inPhase[0]?.phase.label ?? ''),
        ...inPhase.map((cell) => runIn(reading, cell.row.label, cell.notes)),
      ]),
      ...notes.filter((note) => !listed.has(note)).map((note) => runIn(reading, '', [note])),
    ]),
  ];
}

function elsewhere(reading: Reading, at: NoteAt, notes: readonly KeyNote[]): readonly RootContent[] {
  if (notes.length === 0) return [];
  const { words: w } = reading;
  const byPlace = groupBy(notes, (note) =>
    [note.group ?? '', whereabouts(reading, note)].filter((part) => part !== '').join(' · '),
  );
  return [
    heading(3, w.appendix.at[at]),
    fold(
      COUNTED_NOWHERE.has(at) ? String(notes.length) : w.notes(notes.length),
      [...byPlace].map(([place, own]) => runIn(reading, place, own)),
    ),
  ];
}

const COUNTED_NOWHERE: ReadonlySet<NoteAt> = new Set<NoteAt>(['heading', 'own']);

/** Notes one after the other, after the place they share. */
const runIn = (reading: Reading, place: string, notes: readonly KeyNote[]): RootContent =>
  small([
    ...(place === '' ? [] : [strong(reading.words.colon(place)), ...words(' ')]),
    ...notes.flatMap((note, index) => [...words(index === 0 ? '' : '\u00a0· '), ...noteWords(reading, note)]),
  ]);

function noteWords(reading: Reading, note: KeyNote): PhrasingContent[] {
  const { words: w } = reading;
  const remarks: readonly PhrasingContent[][] = [
    ...reading.numbers(note.id).map(({ number, anchor }) => link(`#${anchor}`, number)),
    ...[
      ...(note.at === 'line' ? [w.appendix.at.line.toLocaleLowerCase(reading.locale)] : []),
      ...(note.votes ? [w.appendix.votes(note.votes)] : []),
      ...(note.dots ? [w.appendix.dots(note.dots)] : []),
      ...(note.tags ?? []),
      ...(note.author === undefined ? [] : [note.author]),
    ].map(words),
  ];
  return [
    noted(reading.anchor(note.id), reading.link(note.id), note.text || w.appendix.noText),
    ...remarks.flatMap((remark, index) => [...words(index === 0 ? ' (' : ', '), ...remark]),
    ...words(remarks.length === 0 ? '' : ')'),
  ];
}

function whereabouts({ key, words: w }: Reading, { where }: KeyNote): string {
  const sheet = key.sheets.find(({ id }) => id === where?.sheet);
  if (where?.side !== undefined && sheet) return w.appendix.nearby[where.side](sheet.title || sheet.group);
  return where?.frame === undefined ? '' : w.appendix.inFrame(where.frame);
}

function ledger({ key, words: w }: Reading): RootContent {
  const { ledger } = key;
  const rows: readonly (readonly [string, number])[] = [
    [w.ledger.placed, ledger.placed],
    [w.ledger.line, ledger.line.length],
    [w.ledger.outside, ledger.outside.length],
    [w.ledger.empty, ledger.empty.length],
    [w.ledger.setAside, ledger.setAside.length],
    [w.ledger.leftOut, ledger.leftOut.length],
    [w.ledger.copies, ledger.copies.length],
    [w.ledger.total, ledger.notes],
    [w.ledger.headings, ledger.headings.length],
    [w.ledger.own, ledger.own.length],
    [w.ledger.unreadable, ledger.unreadable.length],
  ];
  const always = new Set([w.ledger.placed, w.ledger.total]);
  return table(
    [4, 1],
    [w.ledger.where, w.ledger.count],
    rows.filter(([label, count]) => count > 0 || always.has(label)).map(([label, count]) => [label, String(count)]),
  );
}

function unreadable({ key, words: w }: Reading): readonly RootContent[] {
  const found = key.ledger.unreadable;
  if (found.length === 0) return [];
  const byType = groupBy(found, ({ type }) => type);
  return [
    heading(3, w.appendix.unreadable),
    quiet(w.appendix.unreadableLead),
    small(words([...byType].map(([type, items]) => `${w.appendix.type(type)} (${items.length})`).join(' · '))),
  ];
}
