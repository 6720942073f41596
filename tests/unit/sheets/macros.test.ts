import { expect, test } from 'vitest';
import { findSheets } from '../../../src/core/sheets.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { drawBoard, type GridDrawing } from '../../gallery/drawing.ts';

const PHASES = ['Find', 'Compare', 'Order', 'Wait', 'Receive', 'Return'];
const ROWS = ['Doing', 'Feelings', 'Needs'];

const macrosOf = (over: Pick<GridDrawing, 'macro' | 'macroAs'>): readonly (string | undefined)[] => {
  const { board } = drawBoard(4, [
    {
      group: 'Group 1',
      phases: PHASES,
      rows: ROWS,
      x: 0,
      y: 0,
      widths: PHASES.map(() => 560),
      heights: ROWS.map(() => 480),
      borders: 'cells',
      notes: { perCell: 2 },
      ...over,
    },
  ]);
  return findSheets(toSnapshot(board)).flatMap(({ columns }) => columns.map(({ macro }) => macro));
};

test.each(['shape', 'words over a bar'] as const)(
  'every column knows the head over its head, drawn as %s',
  (macroAs) => {
    const macro = [
      { label: 'Before', columns: 2 },
      { label: 'During', columns: 3 },
      { label: 'After', columns: 1 },
    ];
    expect(macrosOf({ macro, macroAs })).toEqual(macro.flatMap(({ label, columns }) => Array(columns).fill(label)));
  },
);

test('a single head over some of the heads is over those alone', () => {
  expect(macrosOf({ macro: [{ label: 'First weeks', columns: 3 }] })).toEqual([
    'First weeks',
    'First weeks',
    'First weeks',
    undefined,
    undefined,
    undefined,
  ]);
});
