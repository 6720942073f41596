import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { drawBoard } from '../../gallery/drawing.ts';
import { chance, shuffled } from '../../gallery/pencil.ts';
import { scoreOf } from '../../gallery/scores.ts';
import { grids, STYLES } from './any-grid.ts';
import { reading, transformed } from './moved.ts';

/** Of the notes in a grid, so many may be read wrong; in a small one, two. */
const LOST = 0.02;

describe.each(Object.entries(STYLES))('any grid with %s', (_, style) => {
  test('is found with its labels in order, and its notes in their cells', () => {
    fc.assert(
      fc.property(grids(style), ({ seed, grid }) => {
        const { board, truth } = drawBoard(seed, [grid]);
        const score = scoreOf(toSnapshot(board), truth);
        expect(score).toMatchObject({ sheets: 1, labelled: 1, onLinePlaced: 1 });
        const lost = Math.round((1 - score.cells) * score.counts.cell);
        expect(lost).toBeLessThanOrEqual(Math.max(2, LOST * score.counts.cell));
      }),
      { numRuns: 60 },
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

test('any board reads the same wherever it lies and however large it is', () => {
  const moves = fc.record({
    scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
    dx: fc.integer({ min: -40_000, max: 40_000 }),
    dy: fc.integer({ min: -40_000, max: 40_000 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(STYLES)).chain(grids), moves, ({ seed, grid }, moved) => {
      const snapshot = toSnapshot(drawBoard(seed, [grid]).board);
      expect(reading(transformed(snapshot, moved))).toEqual(reading(snapshot));
    }),
    { numRuns: 40 },
  );
});
