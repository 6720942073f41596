import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { drawBoard, type GridDrawing, type Heading } from '../../gallery/drawing.ts';
import { chance, shuffled } from '../../gallery/pencil.ts';
import { scoreOf } from '../../gallery/scores.ts';

const PHASES = ['Discover', 'Trial', 'Buy', 'Set up', 'Use', 'Renew', 'Leave', 'Return', 'Tell', 'Plan'];
const ROWS = [
  'What users do',
  'Feelings',
  'Channels',
  'Pains',
  'Needs',
  'Ideas',
  'Devices',
  'People',
  'Drivers',
  'Choices',
  'Priority',
  'Design',
];

interface Style {
  readonly borders: readonly GridDrawing['borders'][];
  readonly headings: readonly Heading[];
  readonly columns: { readonly min: number; readonly max: number };
  readonly rows: { readonly min: number; readonly max: number };
  /** Of a cell. */
  readonly jitter: number;
  /** The part of notes in their cell that must be read. */
  readonly cells: number;
}

/** Two columns with two rows are a matrix, and two heads without cells are too few to be told from anything else. */
const STYLES: Readonly<Record<string, Style>> = {
  cells: {
    borders: ['cells', 'rounded cells'],
    headings: ['shape', 'text', 'chevron'],
    columns: { min: 2, max: 10 },
    rows: { min: 3, max: 12 },
    jitter: 0.1,
    cells: 0.97,
  },
  'cells, one or two rows': {
    borders: ['cells'],
    headings: ['shape', 'text'],
    columns: { min: 3, max: 10 },
    rows: { min: 1, max: 2 },
    jitter: 0.1,
    cells: 0.97,
  },
  lines: {
    borders: ['thin shapes', 'connectors'],
    headings: ['shape', 'text'],
    columns: { min: 3, max: 10 },
    rows: { min: 2, max: 12 },
    jitter: 0.1,
    cells: 0.95,
  },
  bands: {
    borders: ['row bands', 'column bands'],
    headings: ['shape', 'chevron'],
    columns: { min: 3, max: 10 },
    rows: { min: 2, max: 12 },
    jitter: 0.1,
    cells: 0.8,
  },
  'nothing drawn': {
    borders: ['none'],
    headings: ['text', 'sticky', 'shape'],
    columns: { min: 3, max: 10 },
    rows: { min: 3, max: 12 },
    jitter: 0.1,
    cells: 0.8,
  },
};

const grids = (style: Style): fc.Arbitrary<{ seed: number; grid: GridDrawing }> =>
  fc
    .record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      columns: fc.integer(style.columns),
      rows: fc.integer(style.rows),
      borders: fc.constantFrom(...style.borders),
      headings: fc.constantFrom(...style.headings),
      width: fc.integer({ min: 350, max: 900 }),
      height: fc.integer({ min: 320, max: 700 }),
      jitter: fc.double({ min: 0, max: style.jitter, noNaN: true }),
      frame: fc.constantFrom('own' as const, 'none' as const),
      side: fc.constantFrom('left' as const, 'left' as const, 'right' as const),
      x: fc.integer({ min: -40_000, max: 40_000 }),
      y: fc.integer({ min: -40_000, max: 40_000 }),
    })
    .map(({ seed, columns, rows, borders, headings, width, height, ...rest }) => ({
      seed,
      grid: {
        group: 'Group 1',
        phases: PHASES.slice(0, columns),
        rows: ROWS.slice(0, rows),
        widths: Array.from({ length: columns }, () => width),
        heights: Array.from({ length: rows }, () => height),
        borders,
        heads: headings,
        labels: headings === 'chevron' ? 'shape' : headings,
        notes: { perCell: 3 },
        ...rest,
      },
    }));

/** The same grids every time, so that a failure tells of a change: one hand-drawn grid in some hundreds can't be read. */
const SEED = 4;

describe.each(Object.entries(STYLES))('any grid with %s', (_, style) => {
  test('is found with its labels in order, and its notes in their cells', () => {
    fc.assert(
      fc.property(grids(style), ({ seed, grid }) => {
        const { board, truth } = drawBoard(seed, [grid]);
        const score = scoreOf(toSnapshot(board), truth);
        expect(score).toMatchObject({ sheets: 1, labelled: 1, onLinePlaced: 1 });
        const lost = Math.round((1 - score.cells) * score.counts.cell);
        expect(lost).toBeLessThanOrEqual(Math.max(2, (1 - style.cells) * score.counts.cell));
      }),
      { numRuns: 60, seed: SEED },
    );
  });
});

test('any board reads the same in any order of its items, and every sticky note has one place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(STYLES)).chain(grids), fc.integer(), ({ seed, grid }, order) => {
      const snapshot = toSnapshot(drawBoard(seed, [grid]).board);
      const sheets = findSheets(snapshot);
      const mixed = { ...snapshot, items: shuffled(snapshot.items, chance(order)) };
      expect(findSheets(mixed)).toEqual(sheets);
      const placed = place(snapshot, sheets).map(({ note }) => note);
      expect(new Set(placed).size).toBe(placed.length);
      const stickies = snapshot.items.filter(({ type }) => type === 'sticky_note').map(({ id }) => id);
      expect(stickies.filter((id) => !placed.includes(id))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
