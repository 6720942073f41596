import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edges, overlap } from '../../../src/core/geometry.ts';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { paper, type Snapshot } from '../../../src/core/snapshot.ts';
import { tidyPlan, undone, type TidyPlan } from '../../../src/core/tidy.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { tidy } from '../../../src/miro/tidy.ts';
import { drawBoard, type DrawnBoard } from '../../gallery/drawing.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { sheet } from './workshop.ts';

const messy = (seed: number, perCell: number): DrawnBoard =>
  drawBoard(seed, [sheet({ notes: { perCell, habit: 'piles', onLine: 2 } })]);
const planFor = (snapshot: Snapshot): TidyPlan => {
  const sheets = findSheets(snapshot);
  return tidyPlan(snapshot, sheets, place(snapshot, sheets));
};
const moved = (snapshot: Snapshot, { moves }: TidyPlan): Snapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) => {
    const move = moves.find(({ note }) => note === item.id);
    return move && item.box ? { ...item, box: { ...item.box, ...move.to } } : item;
  }),
});
const cellsOf = (snapshot: Snapshot) =>
  place(snapshot, findSheets(snapshot)).map(({ note, column, band }) => [note, column, band]);

describe('a plan for tidying', () => {
  test('never takes a note out of its cell, leaves none on a line, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 12 }), (seed, perCell) => {
        const before = toSnapshot(messy(seed, perCell).board);
        const after = moved(before, planFor(before));
        expect(cellsOf(after)).toEqual(cellsOf(before));
        expect(place(after, findSheets(after)).filter(({ at }) => at === 'line')).toEqual([]);
        expect(planFor(after).moves).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('takes the worst cell first, and leaves neat cells and curves alone', () => {
    const neat = toSnapshot(drawBoard(3, [sheet({ notes: { perCell: 3, habit: 'rows' } })]).board);
    expect(planFor(neat)).toEqual({ moves: [], cells: 0, kept: [] });
    const curve = toSnapshot(
      drawBoard(3, [
        sheet({ rows: ['Opplevelse', 'Behov'], heights: [500, 500], notes: { perCell: 6, habit: 'piles' } }),
      ]).board,
    );
    const sheets = findSheets(curve);
    const bands = new Map(place(curve, sheets).map(({ note, band }) => [note, band]));
    expect(new Set(planFor(curve).moves.map(({ note }) => bands.get(note)))).toEqual(new Set([1]));
  });
});

describe('what lies among the notes', () => {
  const piled = (around: Parameters<typeof drawBoard>[2], perCell = 3) =>
    toSnapshot(drawBoard(7, [sheet({ notes: { perCell, habit: 'piles' } })], around).board);
  const firstCell = (snapshot: Snapshot) => {
    const [found] = findSheets(snapshot);
    return { left: found!.columns[0]!.left, top: found!.bands[0]!.top };
  };
  const corner = firstCell(piled(undefined));

  test('a text in a cell is not covered where there is room beside it', () => {
    const before = piled((pen) => pen.text(corner.left + 110, corner.top + 40, 180, 'Gjør', 24));
    const label = before.items.find(({ type, text }) => type === 'text' && text === 'Gjør');
    const after = moved(before, planFor(before));
    const covers = (snapshot: Snapshot) =>
      snapshot.items.filter(
        (item) =>
          item.type === 'sticky_note' &&
          item.box &&
          overlap(edges(paper({ ...item, box: item.box })), edges(label!.box!)) > 0,
      ).length;
    expect(planFor(before).moves.length).toBeGreaterThan(0);
    expect(covers(after)).toBe(0);
    expect(planFor(after).moves).toEqual([]);
  });

  test('a note that somebody voted on stays under its dot, and the plan says so', () => {
    const clean = piled(undefined);
    const first = planFor(clean).moves[0]!;
    const before = piled((pen) => pen.shape(first.from.x, first.from.y - 10, 16, 16, '', '#ff0000', 'circle'));
    const plan = planFor(before);
    expect(plan.kept).toContain(first.note);
    expect(plan.moves.map(({ note }) => note)).not.toContain(first.note);
    expect(plan.moves.length).toBeGreaterThan(0);
  });

  test('a sheet that does not count is left alone', () => {
    const snapshot = piled(undefined);
    const sheets = findSheets(snapshot).map((one) => ({ ...one, status: 'left out' as const }));
    expect(tidyPlan(snapshot, sheets, place(snapshot, sheets)).moves).toEqual([]);
  });
});

describe('tidying a board', () => {
  const open = () =>
    createLocalBoard({ file: JSON.parse(JSON.stringify(messy(5, 5).board)) as never, wait: async () => {} }); // a board file as JSON gives it
  const wait = async () => {};

  test('makes the planned moves, keeps parents and sizes, and is undone by the same moves back', async () => {
    const { board } = open();
    const before = await readBoard(board);
    const plan = planFor(before);
    expect(plan.moves.length).toBeGreaterThan(10);
    const result = await tidy(board, plan, { wait });
    expect(result.left).toEqual([]);
    const after = await readBoard(board);
    const shapeOf = ({ items }: Snapshot) =>
      new Map(items.map(({ id, parent, color, box }) => [id, [parent, color, box?.width, box?.height]]));
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect(planFor(after).moves).toEqual([]);
    await tidy(board, undone({ ...plan, moves: result.moved }), { wait });
    const back = await readBoard(board);
    for (const item of before.items) {
      const box = back.items.find(({ id }) => id === item.id)?.box;
      expect(box?.x).toBeCloseTo(item.box?.x ?? 0, 1);
      expect(box?.y).toBeCloseTo(item.box?.y ?? 0, 1);
    }
  });

  test('leaves a note that somebody moved meanwhile, and says so', async () => {
    const { board } = open();
    const plan = planFor(await readBoard(board));
    const [first] = plan.moves;
    const note = await board.getById(first?.note ?? '');
    if (note.type !== 'sticky_note') throw new Error(`plan: ${note.type}, expected a sticky note`);
    note.x += 40;
    await note.sync();
    const { left } = await tidy(board, plan, { wait });
    expect(left).toEqual([{ note: first?.note, why: 'moved' }]);
  });
});
