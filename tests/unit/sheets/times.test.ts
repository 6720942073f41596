import { describe, expect, test } from 'vitest';
import type { GridDrawing } from '../../gallery/drawing.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { workshop } from './workshop.ts';

const columns = (over: Partial<GridDrawing>) =>
  findSheets(workshop([over])).map((sheet) => sheet.columns.map(({ label }) => label));
const minutes = (over: Partial<GridDrawing>) =>
  findSheets(workshop([over])).flatMap((sheet) => sheet.columns.map((column) => column.minutes));

const HEADS = ['shape', 'chevron', 'text', 'sticky', 'text on shape'] as const;

describe.each(HEADS)('heads drawn as %s', (heads) => {
  const over = { heads, labels: heads === 'chevron' ? 'shape' : heads } as const;

  test.each([
    [['09:00', '10:00', '12:30', '15:00']],
    [['Dag 1', 'Dag 2', 'Dag 3', 'Dag 4']],
    [['0–24 t', '1 uke', '2 uker', '3 mnd']],
    [['24 t', '48 t', '72 t', '96 t']],
  ])('are the phases when all of them are times and nothing else heads the columns: %s', (phases) => {
    expect(columns({ ...over, phases })).toEqual([phases]);
  });

  test('may be called after a time among others that are not', () => {
    const phases = ['Bestille', '24 t', 'Motta', '0h'];
    expect(columns({ ...over, phases })).toEqual([phases]);
  });

  test('keep their names where a row under them gives their minutes', () => {
    const phases = ['24 t', '48 t', '72 t', '96 t'];
    const timed = { ...over, phases, minutes: [15, 20, 15, 10] };
    expect(columns(timed)).toEqual([phases]);
    expect(minutes(timed)).toEqual([15, 20, 15, 10]);
  });
});

test('the word for time in the corner does not make the heads beside it a time row', () => {
  const phases = ['Før', '1 t', 'Under', 'Etter'];
  expect(columns({ phases, corner: 'Tid' })).toEqual([phases]);
});

test('weeks under the heads are no heads', () => {
  const phases = ['Oppdage', 'Kjøpe', 'Bruke', 'Anbefale'];
  const snapshot = workshop([{ phases, y: 0 }], (pen) =>
    phases.forEach((_, i) => pen.text(310 + 300 + i * 600, -40, 200, `Uke ${i + 1}`, 18)),
  );
  expect(findSheets(snapshot).map((sheet) => sheet.columns.map(({ label }) => label))).toEqual([phases]);
});

test('a row may be called after a time', () => {
  const rows = ['0–24 t', '2 uker', '3 mnd'];
  expect(findSheets(workshop([{ rows }])).map(({ bands }) => bands.map(({ label }) => label))).toEqual([rows]);
});
