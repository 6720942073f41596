import type { AnswerKey, KeyNote } from '../core/answer-key.ts';
import type { DocumentOptions } from './format.ts';
import { read, type JourneyReading, type NumberedInsight, type Reading } from './reading.ts';

/** One line per note, with the insight it stands in beside it; a note that was split has a line per point. */
export function csv(key: AnswerKey, options: DocumentOptions): string {
  const reading = read(key, options);
  const lines = [
    COLUMNS.map(({ head }) => head(reading)),
    ...entries(reading).map((entry) => COLUMNS.map(({ cell }) => cell(entry, reading))),
  ];
  const separator = options.separator ?? ',';
  // A byte order mark makes Excel read UTF-8; line ends after RFC 4180.
  return `\ufeff${lines.map((cells) => cells.map(field).join(separator)).join('\r\n')}\r\n`;
}

/** A note in one of its insights, or in none. */
interface Entry {
  readonly note: KeyNote;
  readonly journey?: JourneyReading;
  readonly numbered?: NumberedInsight;
  readonly text: string;
}

interface Column {
  readonly head: (reading: Reading) => string;
  readonly cell: (entry: Entry, reading: Reading) => string | number;
}

const COLUMNS: readonly Column[] = [
  { head: ({ words }) => words.csv.persona, cell: ({ journey }) => journey?.journey.persona ?? '' },
  { head: ({ words }) => words.csv.phase, cell: ({ note, journey }) => label(journey?.journey.phases, note.phase) },
  { head: ({ words }) => words.csv.row, cell: ({ note, journey }) => label(journey?.journey.rows, note.row) },
  { head: ({ words }) => words.csv.number, cell: ({ numbered }) => numbered?.number ?? '' },
  { head: ({ words }) => words.csv.insight, cell: ({ numbered }) => numbered?.text ?? '' },
  { head: ({ words }) => words.csv.count, cell: ({ numbered }) => numbered?.insight.sources.length ?? '' },
  { head: ({ words }) => words.csv.insightGroups, cell: ({ numbered }) => numbered?.insight.groups.join('; ') ?? '' },
  {
    head: ({ words }) => words.csv.agreement,
    cell: ({ numbered }, { words }) => (numbered?.insight.agreement ? words.agreement[numbered.insight.agreement] : ''),
  },
  {
    head: ({ words }) => words.csv.status,
    cell: ({ numbered }, { words }) => (numbered?.insight.status ? words.status[numbered.insight.status] : ''),
  },
  { head: ({ words }) => words.csv.note, cell: ({ text }) => text },
  { head: ({ words }) => words.csv.group, cell: ({ note }) => note.group ?? '' },
  { head: ({ words }) => words.csv.at, cell: ({ note }, { words }) => words.appendix.at[note.at] },
  { head: ({ words }) => words.csv.votes, cell: ({ note }) => note.votes ?? '' },
  { head: ({ words }) => words.csv.dots, cell: ({ note }) => note.dots ?? '' },
  { head: ({ words }) => words.csv.color, cell: ({ note }) => note.color ?? '' },
  { head: ({ words }) => words.csv.tags, cell: ({ note }) => note.tags?.join('; ') ?? '' },
  { head: ({ words }) => words.csv.author, cell: ({ note }) => note.author ?? '' },
  { head: ({ words }) => words.csv.link, cell: ({ note }, { link }) => link(note.id) ?? '' },
  { head: ({ words }) => words.csv.id, cell: ({ note }) => note.id },
];

/** By journey, phase and row as the document has them; then the notes that are in no cell. */
function entries(reading: Reading): readonly Entry[] {
  const placed = reading.journeys.flatMap((journey) =>
    journey.phases.flatMap(({ cells }) =>
      cells.flatMap(({ insights }) =>
        insights.flatMap((numbered) =>
          numbered.insight.sources.flatMap(({ note: id, point }): readonly Entry[] => {
            const note = reading.notes.get(id);
            return note === undefined ? [] : [{ note, journey, numbered, text: point ?? note.text }];
          }),
        ),
      ),
    ),
  );
  const seen = new Set(placed.map(({ note }) => note.id));
  const rest = reading.key.notes.filter((note) => !seen.has(note.id));
  return [...placed, ...rest.map((note) => ({ note, text: note.text }))];
}

const label = (
  all: readonly { readonly id: string; readonly label: string }[] | undefined,
  id: string | null,
): string => all?.find((entry) => entry.id === id)?.label ?? '';

/**
 * A field in quotes. What a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection), also after spaces and for the full-width signs.
 */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = /^\s*[=+\-@＝＋－＠]/u.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}
