import { align, type Alignment } from './alignment.ts';
import type { AnswerKey, KeyNote, KeySheet, Language, Lapse, Ledger, Scenario } from './answer-key.ts';
import { changesBetween } from './changes.ts';
import { cellFinder } from './decisions/cells.ts';
import { placeByDecision } from './decisions/placing.ts';
import { earliestFirst, mergeDecisions } from './decisions/records.ts';
import type { Decision } from './decisions.ts';
import { earlierOnThisBoard } from './earlier.ts';
import { dotsOn } from './ideas.ts';
import { journeysOf, type Grid } from './journey.ts';
import { ledgerOf } from './ledger.ts';
import type { Matcher } from './matcher.ts';
import type { Placement } from './placement.ts';
import type { Sheet, SheetCorrections } from './sheets.ts';
import { compareIds, isUnreadable, type Snapshot } from './snapshot.ts';
import { standings, unitsOf, type SheetCells, type Standing } from './standing.ts';

/** Everything an answer key is made from. */
export interface Consolidation {
  readonly snapshot: Snapshot;
  readonly sheets: readonly Sheet[];
  readonly placements: readonly Placement[];
  readonly corrections?: SheetCorrections;
  readonly decisions?: readonly Decision[];
  readonly matcher: Matcher;
  readonly language: Language;
  readonly title: string;
  readonly scenario?: Scenario;
  /** ISO 8601; the core has no clock. */
  readonly createdAt: string;
  /** The answer key this one follows: what changed since then is listed in `changes`, unless it is of another board. */
  readonly previous?: AnswerKey;
  readonly withAuthors?: boolean;
}

/** Turns placed notes and decisions into the answer key. Pure: the same board gives the same answer, whatever the order of its items. */
export function consolidate(input: Consolidation): AnswerKey {
  const { snapshot, sheets, placements, matcher, language } = input;
  const decisions = mergeDecisions(input.decisions ?? []);
  const alignments = align(sheets, input.corrections);
  const found = standings(snapshot.items, placements, sheets, cellsBySheet(alignments), (text) => matcher.isJunk(text));
  const { standings: decided, lapsed } = placeByDecision(found, decisions, cellFinder(alignments, sheets));
  const byNote = new Map(decided.map((standing) => [standing.item.id, standing]));
  const { journeys, lapsed: lapsedInCells } = journeysOf(
    alignments.flatMap((alignment) => gridOf(alignment, sheets)),
    decided.flatMap(unitsOf),
    (note) => byNote.get(note)?.group ?? null,
    decisions,
    (note) => lapseOf(byNote.get(note)),
    matcher,
    language,
  );

  const dots = dotsOn(snapshot);
  const notes = decided.map((standing) => keyNote(standing, input, dots.get(standing.item.id)));
  const order = new Map([...decisions].sort(earliestFirst).map(({ id }, index) => [id, index]));
  const allLapsed = [...lapsed, ...lapsedInCells].sort(
    (a, b) => (order.get(a.decision) ?? 0) - (order.get(b.decision) ?? 0),
  );
  const key: AnswerKey = {
    schema: 'fasit.answer-key/1',
    title: input.title,
    language,
    createdAt: input.createdAt,
    board: { id: snapshot.boardId },
    scenario: input.scenario ?? {},
    sheets: sheets.map((sheet) => keySheet(sheet, alignments)),
    notes,
    journeys,
    decisions,
    ...(allLapsed.length > 0 && { lapsed: allLapsed }),
    ledger: ledgerOf(notes, unreadableOf(snapshot, sheets)),
  };
  const earlier = input.previous && earlierOnThisBoard(input.previous, key);
  return earlier ? { ...key, changes: changesBetween(earlier, key) } : key;
}

const cellsBySheet = (alignments: readonly Alignment[]): ReadonlyMap<string, SheetCells> =>
  new Map(
    alignments
      .flatMap(({ bySheet }) => Object.entries(bySheet))
      .map(([sheet, { columns, bands }]) => [
        sheet,
        { phases: columns.map(({ phase }) => phase), rows: bands.map(({ row }) => row) },
      ]),
  );

/** A persona all of whose sheets are left out has no journey. */
function gridOf({ persona, sheets: ids, phases, rows, bySheet }: Alignment, sheets: readonly Sheet[]): readonly Grid[] {
  const counted = ids.flatMap((id) => sheets.find((sheet) => sheet.id === id && sheet.status === 'in') ?? []);
  if (counted.length === 0) return [];
  const groupsOf = (phase: string, row: string) => [
    ...new Set(
      counted
        .filter(({ id }) => {
          const aligned = bySheet[id];
          const had = aligned?.columns.some((column) => column.phase === phase && column.assigned);
          return had === true && aligned?.bands.some((band) => band.row === row) === true;
        })
        .map(({ group }) => group),
    ),
  ];
  return [{ persona, sheets: counted.map(({ id }) => id), phases, rows, groupsOf }];
}

function keySheet(sheet: Sheet, alignments: readonly Alignment[]): KeySheet {
  const { id, title, group, leader, persona, frame, status } = sheet;
  const aligned = alignments.map(({ bySheet }) => bySheet[id]).find((found) => found !== undefined);
  return {
    id,
    title,
    group,
    ...(leader !== undefined && { leader }),
    persona,
    frame,
    status,
    columns: sheet.columns.map(({ label }, index) => {
      const { phase = null, by = 'label', assigned = true } = aligned?.columns[index] ?? {};
      return { label, phase, by, assigned };
    }),
    bands: sheet.bands.map(({ label }, index) => {
      const { row = null, by = 'label' } = aligned?.bands[index] ?? {};
      return { label, row, by };
    }),
  };
}

function keyNote(
  standing: Standing,
  { snapshot, matcher, language, withAuthors }: Consolidation,
  dots: number | undefined,
): KeyNote {
  const { item, at, sheet, group, phase, row, share, where, also, height, points, whole } = standing;
  const placed = at === 'cell' || at === 'line';
  const twoPoints = placed && !points && !whole ? matcher.points(item.text, language) : null;
  const votes = snapshot.votes && Object.hasOwn(snapshot.votes, item.id) ? snapshot.votes[item.id] : undefined;
  return {
    id: item.id,
    type: item.type,
    sheet,
    group,
    text: item.text,
    phase,
    row,
    at,
    ...(share !== undefined && { share }),
    ...(where && { where }),
    ...(at === 'line' && also && { also }),
    ...(item.color !== undefined && { color: item.color }),
    ...(item.tags && item.tags.length > 0 && { tags: item.tags }),
    ...(votes !== undefined && { votes }),
    ...(dots !== undefined && { dots }),
    ...(withAuthors && item.author !== undefined && { author: item.author }),
    ...(item.createdAt !== undefined && { createdAt: item.createdAt }),
    ...(placed && height !== undefined && { height }),
    ...(twoPoints && { twoPoints }),
  };
}

/** Why a note that is in no line is in none. */
function lapseOf(standing: Standing | undefined): Lapse {
  if (!standing) return 'note gone';
  return standing.at === 'outside' ? 'other cell' : 'not counted';
}

function unreadableOf({ items }: Snapshot, sheets: readonly Sheet[]): Ledger['unreadable'] {
  return items
    .filter(isUnreadable)
    .sort((a, b) => compareIds(a.id, b.id))
    .map(({ id, type, box }) => {
      const sheet = box && sheets.find((sheet) => covers(sheet, box.x, box.y));
      return { id, type, ...(sheet && { sheet: sheet.id }) };
    });
}

const covers = ({ columns, bands }: Sheet, x: number, y: number): boolean =>
  columns.some(({ left, right }) => left <= x && x <= right) &&
  bands.some(({ top, bottom }) => top <= y && y <= bottom);
