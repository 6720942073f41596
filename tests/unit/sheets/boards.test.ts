import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { place } from '../../../src/core/placement.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { GALLERY } from '../../gallery/boards.ts';
import { chance, shuffled } from '../../gallery/pencil.ts';
import { scoreOf, type BoardTruth, type Score } from '../../gallery/scores.ts';

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
  const { snapshot, truth } = load(name);
  const sheets = findSheets(snapshot);
  const places = place(snapshot, sheets);

  test('reads the same whatever the order of its items', () => {
    const mixed = { ...snapshot, items: shuffled(snapshot.items, chance(7)) };
    expect(findSheets(mixed)).toEqual(sheets);
    expect(place(mixed, findSheets(mixed))).toEqual(places);
  });

  test.each([
    { scale: 1, dx: 40_000, dy: -40_000 },
    { scale: 0.5, dx: -40_000, dy: 40_000 },
    { scale: 2, dx: 0, dy: 0 },
  ])('reads the same when moved and scaled: $scale × + ($dx, $dy)', (moved) => {
    const there = transformed(snapshot, moved);
    const score = scoreOf(there, truth, moved);
    expectRead(score);
    const found = findSheets(there);
    expect(found.map(({ columns, bands }) => [columns.length, bands.length])).toEqual(
      sheets.map(({ columns, bands }) => [columns.length, bands.length]),
    );
  });

  test('gives every sticky note one place', () => {
    const stickies = snapshot.items.filter(({ type }) => type === 'sticky_note').map(({ id }) => id);
    const placed = places.map(({ note }) => note);
    expect(new Set(placed).size).toBe(placed.length);
    expect(stickies.filter((id) => !placed.includes(id))).toEqual([]);
  });
});

function transformed(snapshot: Snapshot, { scale, dx, dy }: { scale: number; dx: number; dy: number }): Snapshot {
  return {
    ...snapshot,
    items: snapshot.items.map((item) => ({
      ...item,
      box: item.box && {
        x: item.box.x * scale + dx,
        y: item.box.y * scale + dy,
        width: item.box.width * scale,
        height: item.box.height * scale,
      },
      ...(item.fontSize !== undefined && { fontSize: item.fontSize * scale }),
      ...(item.line && {
        line: {
          x1: item.line.x1 * scale + dx,
          y1: item.line.y1 * scale + dy,
          x2: item.line.x2 * scale + dx,
          y2: item.line.y2 * scale + dy,
        },
      }),
    })),
  };
}
