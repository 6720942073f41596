import type { AnswerKey, Insight, Journey, KeyNote, Language, Phase, Row } from '../core/answer-key.ts';
import { documentWords, type DocumentWords } from '../words/documents/index.ts';
import { LOCALES } from '../words/words.ts';
import type { DocumentOptions } from './format.ts';
import { plain, safeLink } from './plain.ts';
import { byStrength } from '../core/strength.ts';

/** The answer key made ready for reading: texts cleaned, notes looked up, insights ranked and numbered. */
export interface Reading {
  readonly key: AnswerKey;
  readonly language: Language;
  readonly words: DocumentWords;
  readonly locale: string;
  readonly timeZone: string;
  readonly title: string;
  readonly notes: ReadonlyMap<string, KeyNote>;
  readonly journeys: readonly JourneyReading[];
  /** The numbers of the insights a note stands in; empty for a note in none. */
  readonly numbers: (note: string) => readonly NumberedInsight[];
  readonly link: (note: string) => string | undefined;
  /** Where a note stands in the appendix. */
  readonly anchor: (note: string) => string;
}

export interface JourneyReading {
  /** Its insights as they are numbered. */
  readonly journey: Journey;
  /** Names of the groups whose sheets are counted, in the order of the sheets. */
  readonly groups: readonly string[];
  readonly phases: readonly PhaseReading[];
  readonly insight: (id: string) => NumberedInsight | undefined;
}

export interface PhaseReading {
  readonly phase: Phase;
  readonly number: number;
  /** Where its chapter begins. */
  readonly anchor: string;
  /** The groups that had this phase to work on. */
  readonly groups: readonly string[];
  readonly cells: readonly CellReading[];
  /** Notes that stand in its insights, each once. */
  readonly notes: number;
}

export interface CellReading {
  readonly phase: Phase;
  readonly row: Row;
  /** Said by most groups first, then by most notes; of equals, group by group. */
  readonly insights: readonly NumberedInsight[];
}

/** An insight with the number a reader finds it by: "2.7" is the seventh of the second phase; with several journeys, "B2.7". */
export interface NumberedInsight {
  readonly insight: Insight;
  readonly number: string;
  /** Usable as an id in HTML and as a bookmark in Word. */
  readonly anchor: string;
  readonly text: string;
  readonly notes: readonly KeyNote[];
}

/** Prepares an answer key for any of the documents. */
export function read(original: AnswerKey, options: DocumentOptions): Reading {
  const key = cleaned(original);
  const words = documentWords[options.language];
  const notes = new Map(key.notes.map((note) => [note.id, note]));
  const journeys = key.journeys.map((journey, index) =>
    readJourney(key, journey, key.journeys.length > 1 ? letter(index) : '', notes),
  );
  const numbers = new Map<string, NumberedInsight[]>();
  for (const journey of journeys)
    for (const phase of journey.phases)
      for (const cell of phase.cells)
        for (const numbered of cell.insights)
          for (const id of new Set(numbered.insight.sources.map((source) => source.note)))
            numbers.set(id, [...(numbers.get(id) ?? []), numbered]);
  const places = new Map(key.notes.map(({ id }, index) => [id, `n${index + 1}`]));
  const link = options.link ?? ((note: string) => noteAddress(key.board.id, note));
  return {
    key,
    language: options.language,
    words,
    locale: LOCALES[options.language],
    timeZone: options.timeZone ?? 'UTC',
    title: key.title || words.untitled,
    notes,
    journeys,
    numbers: (note) => numbers.get(note) ?? [],
    link: (note) => safeLink(link(note)),
    anchor: (note) => places.get(note) ?? '',
  };
}

/** Opens Miro at one item (the same address that `linkedTo` takes, https://developers.miro.com/docs/websdk-reference-frame). */
export const noteAddress = (board: string, note: string): string | undefined =>
  board === ''
    ? undefined
    : `https://miro.com/app/board/${encodeURIComponent(board).replaceAll('%3D', '=')}/?moveToWidget=${encodeURIComponent(note)}`;

function readJourney(
  key: AnswerKey,
  journey: Journey,
  prefix: string,
  notes: ReadonlyMap<string, KeyNote>,
): JourneyReading {
  const sheets = journey.sheets.flatMap((id) => key.sheets.filter((sheet) => sheet.id === id));
  const names = unique(sheets.map((sheet) => sheet.group));
  const inOrder = (insight: Insight): Insight => ({
    ...insight,
    groups: insight.groups.toSorted((a, b) => names.indexOf(a) - names.indexOf(b)),
  });
  const byCell = groupBy(journey.insights.map(inOrder), (insight) => `${insight.phase}\n${insight.row}`);
  const rank = ({ groups }: Insight): number => names.indexOf(groups[0] ?? '');
  const phases = journey.phases.map((phase, index): PhaseReading => {
    let count = 0;
    const cells = journey.rows.map((row): CellReading => {
      const insights = byCell.get(`${phase.id}\n${row.id}`) ?? [];
      const ranked = insights.toSorted((a, b) => byStrength(a, b) || rank(a) - rank(b));
      return {
        phase,
        row,
        insights: ranked.map((insight) => {
          const number = `${prefix}${index + 1}.${++count}`;
          return {
            insight,
            number,
            anchor: `i${number.replace('.', '_')}`,
            text: insight.text,
            notes: insight.sources.flatMap((source) => notes.get(source.note) ?? []),
          };
        }),
      };
    });
    const had = sheets.filter((sheet) => sheet.columns.some((column) => column.phase === phase.id && column.assigned));
    return {
      phase,
      number: index + 1,
      anchor: `p${prefix}${index + 1}`,
      groups: unique(had.map((sheet) => sheet.group)),
      cells,
      notes: new Set(cells.flatMap((cell) => cell.insights.flatMap((numbered) => numbered.notes))).size,
    };
  });
  const byId = new Map(
    phases.flatMap((phase) =>
      phase.cells.flatMap((cell) => cell.insights.map((numbered) => [numbered.insight.id, numbered] as const)),
    ),
  );
  const insights = [...byId.values()].map(({ insight }) => insight);
  const elsewhere = journey.insights.filter(({ id }) => !byId.has(id));
  return {
    journey: { ...journey, insights: [...insights, ...elsewhere] },
    groups: names,
    phases,
    insight: (id) => byId.get(id),
  };
}

/** Every text that people wrote, made fit for any format; ids stay as they are. */
function cleaned(key: AnswerKey): AnswerKey {
  const clean = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return WRITTEN.has(name) ? plain(value) : value;
    if (Array.isArray(value)) return value.map((entry: unknown) => clean(entry, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, clean(entry, name)]));
  };
  // The shape is untouched: only the contents of strings differ.
  return clean(key, '') as AnswerKey;
}

const WRITTEN: ReadonlySet<string> = new Set(
  (
    'title group groups leader persona label text before who situation why purpose facilitator macro prompt tags point ' +
    'points frame'
  ).split(' '),
);

/** In order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A to Z, then AA and so on. */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
