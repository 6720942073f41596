import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { consolidate, type Consolidation } from '../../../src/core/consolidate.ts';
import { exactMatcher } from '../../../src/core/matching/index.ts';
import type { Placement } from '../../../src/core/placement.ts';
import type { Sheet } from '../../../src/core/sheets.ts';
import type { Item } from '../../../src/core/snapshot.ts';

const [WIDTH, HEIGHT] = [600, 500];

/** A note in a cell by index; without a cell it lies outside. */
export interface WrittenNote {
  readonly id: string;
  readonly text: string;
  readonly group: string;
  readonly cell: readonly [phase: number, row: number] | null;
  readonly line?: boolean;
}

/** Such a note in short; in the first cell where nothing else is said. */
export const write = (id: string, group: string, text: string, cell: WrittenNote['cell'] = [0, 0]): WrittenNote => ({
  id,
  group,
  text,
  cell,
});

/** A workshop as plain data: groups with the same grid, and what they wrote. */
export interface Workshop {
  readonly phases: readonly string[];
  readonly rows: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly status?: Sheet['status'];
    readonly persona?: string | null;
  }[];
  readonly notes: readonly WrittenNote[];
}

export const workshop = (given: Partial<Workshop> = {}): Workshop => ({
  phases: ['Finne', 'Velge', 'Bestille'],
  rows: ['Gjøre', 'Føle'],
  groups: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
  notes: [],
  ...given,
});

/** Everything `consolidate` takes, with the exact matcher, so that what merges can be seen in the texts. */
export function consolidation(shop: Workshop, given: Partial<Consolidation> = {}): Consolidation {
  const sheets = shop.groups.map((_, index) => sheetOf(shop, index));
  const headings = sheets.flatMap((sheet) =>
    sheet.headings.map((id): Item => ({ id, type: 'shape', box: null, text: 'heading', parent: null })),
  );
  return {
    snapshot: { boardId: 'board', items: [...headings, ...shop.notes.map((note) => itemOf(note, shop))] },
    sheets,
    placements: [
      ...headings.map(({ id }): Placement => ({ note: id, at: 'heading', sheet: null, column: null, band: null })),
      ...shop.notes.map((note) => placementOf(note, shop)),
    ],
    matcher: exactMatcher,
    language: 'nb',
    title: 'Reisen',
    createdAt: '2026-11-21T20:00:00.000Z',
    ...given,
  };
}

export const consolidated = (shop: Workshop, given: Partial<Consolidation> = {}): AnswerKey =>
  consolidate(consolidation(shop, given));

/** The lines of one cell as texts, in the order shown. */
export const lines = (key: AnswerKey, phase = 0, row = 0): readonly string[] =>
  key.journeys.flatMap(({ phases, rows, insights }) =>
    insights.filter((line) => line.phase === phases[phase]?.id && line.row === rows[row]?.id).map(({ text }) => text),
  );

/** The line a note stands in, as the notes of that line. */
export const lineWith = (key: AnswerKey, note: string): readonly string[] | undefined =>
  key.journeys
    .flatMap(({ insights }) => insights)
    .find(({ sources }) => sources.some((source) => source.note === note))
    ?.sources.map((source) => source.note);

export const heading = (group: number, what: 'phase' | 'row', index: number): string =>
  `${what === 'phase' ? 1 : 2}${group}0${index}`;

function sheetOf({ phases, rows, groups }: Workshop, index: number): Sheet {
  const group = groups[index]!;
  const left = index * 5000;
  const columns = phases.map((label, at) => ({
    label,
    item: heading(index, 'phase', at),
    left: left + at * WIDTH,
    right: left + (at + 1) * WIDTH,
  }));
  const bands = rows.map((label, at) => ({
    label,
    item: heading(index, 'row', at),
    top: at * HEIGHT,
    bottom: (at + 1) * HEIGHT,
  }));
  return {
    id: `90${index}`,
    frame: `90${index}`,
    title: `Kundereise – Gruppe ${group.name}`,
    group: group.name,
    persona: group.persona ?? null,
    columns,
    bands,
    headings: [...columns, ...bands].map(({ item }) => item),
    surfaces: [],
    status: group.status ?? 'in',
    doubts: [],
  };
}

function itemOf({ id, text, group, cell }: WrittenNote, { groups }: Workshop): Item {
  const left = groups.findIndex(({ name }) => name === group) * 5000;
  const [x, y] = cell ? [left + (cell[0] + 0.5) * WIDTH, (cell[1] + 0.5) * HEIGHT] : [left - 900, -900];
  return { id, type: 'sticky_note', text, box: { x, y, width: 199, height: 228 }, parent: null, createdAt: stamp(id) };
}

function placementOf({ id, text, group, cell, line }: WrittenNote, { groups }: Workshop): Placement {
  const index = groups.findIndex(({ name }) => name === group);
  if (!cell) return { note: id, at: text === '' ? 'empty' : 'outside', sheet: null, column: null, band: null };
  return {
    note: id,
    at: text === '' ? 'empty' : line ? 'line' : 'cell',
    sheet: `90${index}`,
    column: cell[0],
    band: cell[1],
    share: line ? 0.6 : 1,
  };
}

/** The larger the id, the later it was written. */
const stamp = (id: string): string => new Date(Date.UTC(2026, 9, 14) + Number(id) * 1000).toISOString();
