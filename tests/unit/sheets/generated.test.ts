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

/** Of so many grids, so many may be misread: now and then no human could tell a head from a note either. */
const [DRAWN, MISREAD] = [60, 2];

describe.each(Object.entries(STYLES))('grids with %s', (_, style) => {
  test('are found with their labels in order, and their notes in their cells', () => {
    const misread = fc.sample(grids(style), DRAWN).flatMap(({ seed, grid }) => {
      const { board, truth } = drawBoard(seed, [grid]);
      const { sheets, labelled, onLinePlaced, cells, counts } = scoreOf(toSnapshot(board), truth);
      const lost = Math.round((1 - cells) * counts.cell);
      const isRead = sheets === 1 && labelled === 1 && onLinePlaced === 1 && lost <= Math.max(2, LOST * counts.cell);
      return isRead ? [] : [{ seed, grid, sheets, labelled, onLinePlaced, lost }];
    });
    expect(misread.slice(MISREAD)).toEqual([]);
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
