import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSheets } from '../../../src/core/sheets.ts';
import { place } from '../../../src/core/placement.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { GALLERY } from '../../gallery/boards.ts';
import { chance, shuffled } from '../../gallery/pencil.ts';
import { scoreOf, type BoardTruth, type Score } from '../../gallery/scores.ts';
import { reading, transformed } from './moved.ts';

const folder = new URL('../../fixtures/boards/', import.meta.url);
const boardsIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.board.json'))
    .map((name) => name.replace('.board.json', ''));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const load = (name: string) => ({
  snapshot: toSnapshot(read(`${name}.board.json`)),
  truth: read(`${name}.truth.json`) as BoardTruth, // written beside the board by whoever drew it
});

/** What every board must score, also where no border is drawn. */
const limit = { cells: 0.995, onLineListed: 0.95, cellsListedAsLine: 0.02, outside: 0.98 };

function expectRead(score: Score): void {
  expect(score.sheets).toBe(score.grids);
  expect(score.labelled).toBe(score.grids);
  expect(score.cells).toBeGreaterThanOrEqual(limit.cells);
  expect(score.onLinePlaced).toBe(1);
  expect(score.onLineListed).toBeGreaterThanOrEqual(limit.onLineListed);
  expect(score.cellsListedAsLine).toBeLessThanOrEqual(limit.cellsListedAsLine);
  expect(score.outside).toBeGreaterThanOrEqual(limit.outside);
}

const line = (
  name: string,
  { sheets, grids, labelled, cells, onLineListed, cellsListedAsLine, outside, counts }: Score,
): string =>
  `${name}: ${sheets} of ${grids} sheets, ${labelled} with all labels; ` +
  `${(cells * 100).toFixed(1)} % of ${counts.cell} in their cell, ${(onLineListed * 100).toFixed(0)} % of ${counts.line} listed as on a line, ` +
  `${(cellsListedAsLine * 100).toFixed(1)} % wrongly so, ${(outside * 100).toFixed(0)} % of ${counts.outside} outside`;

describe.each(['', 'gallery/'])('boards in %s', (path) => {
  test.each(boardsIn(path))('%s is read as it was drawn', (name) => {
    const { snapshot, truth } = load(path + name);
    const score = scoreOf(snapshot, truth);
    console.log(line(name, score));
    expectRead(score);
  });

  test.each(boardsIn(path))('%s reads the same when moved and scaled', (name) => {
    const { snapshot } = load(path + name);
    const there = [
      { scale: 1, dx: 40_000, dy: -40_000 },
      { scale: 0.5, dx: -40_000, dy: 40_000 },
      { scale: 2, dx: 0, dy: 0 },
    ];
    for (const moved of there) expect(reading(transformed(snapshot, moved))).toEqual(reading(snapshot));
  });
});

test('the stored gallery is what its descriptions draw', () => {
  expect(boardsIn('gallery/').sort()).toEqual(Object.keys(GALLERY).sort());
  for (const [name, draw] of Object.entries(GALLERY))
    expect(JSON.parse(JSON.stringify(draw()))).toEqual({
      board: read(`gallery/${name}.board.json`),
      truth: read(`gallery/${name}.truth.json`),
    });
});

describe.each(boardsIn(''))('%s', (name) => {
  const { snapshot } = load(name);
  const sheets = findSheets(snapshot);
  const places = place(snapshot, sheets);

  test('reads the same whatever the order of its items', () => {
    const mixed = { ...snapshot, items: shuffled(snapshot.items, chance(7)) };
    expect(findSheets(mixed)).toEqual(sheets);
    expect(place(mixed, findSheets(mixed))).toEqual(places);
  });

  test('gives every sticky note one place', () => {
    const stickies = snapshot.items.filter(({ type }) => type === 'sticky_note').map(({ id }) => id);
    const placed = places.map(({ note }) => note);
    expect(new Set(placed).size).toBe(placed.length);
    expect(stickies.filter((id) => !placed.includes(id))).toEqual([]);
  });
});
