import type { PhrasingContent, RootContent } from 'mdast';
import type { KeyNote, KeySheet, NoteAt } from '../../core/answer-key.ts';
import {
  bullets,
  fold,
  heading,
  link,
  paragraph,
  quiet,
  section,
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
  const phases = new Map(journey?.phases.map((phase, index) => [phase.id, { label: phase.label, index }]));
  const rows = new Map(journey?.rows.map((row, index) => [row.id, { label: row.label, index }]));
  const order = (note: KeyNote): number => rows.get(note.row ?? '')?.index ?? rows.size;
  const byPhase = groupBy(
    notes.toSorted((a, b) => (phases.get(a.phase ?? '')?.index ?? 0) - (phases.get(b.phase ?? '')?.index ?? 0)),
    (note) => note.phase ?? '',
  );
  return [
    heading(3, w.appendix.group(sheet.group || sheet.title, sheet.persona)),
    fold(
      w.notes(notes.length),
      [...byPhase].flatMap(([phase, inPhase]) => [
        heading(4, phases.get(phase)?.label ?? ''),
        table(
          [3, 9, 1.3],
          [w.appendix.row, w.appendix.note, w.appendix.insight],
          inPhase
            .toSorted((a, b) => order(a) - order(b))
            .map((note) => [rows.get(note.row ?? '')?.label ?? '', noteWords(reading, note), numbers(reading, note)]),
        ),
      ]),
    ),
  ];
}

function elsewhere(reading: Reading, at: NoteAt, notes: readonly KeyNote[]): readonly RootContent[] {
  if (notes.length === 0) return [];
  const { words: w } = reading;
  return [
    heading(3, w.appendix.at[at]),
    fold(COUNTED_NOWHERE.has(at) ? String(notes.length) : w.notes(notes.length), [
      COUNTED_NOWHERE.has(at)
        ? inShort(reading, notes)
        : table(
            [7, 2.4, 3.2],
            [w.appendix.note, w.front.group, w.appendix.where],
            notes.map((note) => [noteWords(reading, note), note.group ?? '', whereabouts(reading, note)]),
          ),
    ]),
  ];
}

const COUNTED_NOWHERE: ReadonlySet<NoteAt> = new Set<NoteAt>(['heading', 'own']);

/** What is no participant's note, in a paragraph per group. */
const inShort = (reading: Reading, notes: readonly KeyNote[]): RootContent =>
  bullets(
    [...groupBy(notes, ({ group }) => group ?? '')].map(([group, own]) => [
      ...(group === '' ? [] : [strong(reading.words.colon(group)), ...words(' ')]),
      ...own.flatMap((note, index) => [...words(index === 0 ? '' : ' · '), ...noteWords(reading, note)]),
    ]),
  );

function noteWords(reading: Reading, note: KeyNote): PhrasingContent[] {
  const { words: w } = reading;
  const remarks = [
    ...(note.at === 'line' ? [w.appendix.at.line] : []),
    ...(note.votes ? [w.appendix.votes(note.votes)] : []),
    ...(note.dots ? [w.appendix.dots(note.dots)] : []),
    ...(note.tags ?? []),
    ...(note.author === undefined ? [] : [note.author]),
  ];
  return [
    ...link(reading.link(note.id), note.text || w.appendix.noText),
    ...words(remarks.length === 0 ? '' : ` (${remarks.join(' · ')})`),
  ];
}

const numbers = (reading: Reading, note: KeyNote): PhrasingContent[] =>
  reading
    .numbers(note.id)
    .flatMap(({ number, anchor }, index) => [...words(index === 0 ? '' : ', '), ...link(`#${anchor}`, number)]);

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
    table(
      [4, 1],
      [w.appendix.where, w.ledger.count],
      [...byType].map(([type, items]) => [w.appendix.type(type), String(items.length)]),
    ),
  ];
}
