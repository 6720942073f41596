import { place } from '../../src/core/placement.ts';
import { findSheets } from '../../src/core/sheets.ts';
import { median } from '../../src/core/geometry.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { toSnapshot } from '../../src/miro/snapshot.ts';
import { drawBoard, type GridDrawing } from '../gallery/drawing.ts';
import type { Bench, Measured } from './bench.ts';

const PHASES = ['Oppdage', 'Vurdere', 'Kjøpe', 'Ta i bruk', 'Få hjelp', 'Anbefale'];
const ROWS = ['Aktiviteter', 'Tanker og følelser', 'Kanaler', 'Behov', 'Løsninger'];
const LIMIT = 100;

/** Some sheets in rows of ten with about so many notes in all. */
function workshop(sheets: number, notes: number, style: Partial<GridDrawing>): Snapshot {
  const grids = Array.from({ length: sheets }, (_, i): GridDrawing => ({
    group: `Gruppe ${i + 1}`,
    phases: PHASES,
    rows: ROWS,
    x: (i % 10) * 4600,
    y: Math.floor(i / 10) * 3400,
    widths: PHASES.map(() => 620),
    heights: ROWS.map(() => 560),
    borders: 'cells',
    notes: { perCell: notes / sheets / (PHASES.length * ROWS.length) },
    ...style,
  }));
  return toSnapshot(drawBoard(1, grids).board);
}

const STYLES: Readonly<Record<string, Partial<GridDrawing>>> = {
  'cells, in frames': {},
  'thin lines, no frames': { borders: 'thin shapes', heads: 'text', labels: 'text', frame: 'none' },
  'sticky heads, in frames': { borders: 'none', heads: 'sticky', labels: 'sticky' },
};

/** Finding and placing, in ms of processor time: the first time ever (the engine has compiled nothing yet), and when warm. */
function measured(snapshot: Snapshot): { readonly cold: number; readonly warm: number } {
  const spent = (): number => {
    const before = process.cpuUsage();
    place(snapshot, findSheets(snapshot));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const cold = spent();
  for (let i = 0; i < WARM_UP; i += 1) spent();
  return { cold, warm: median(Array.from({ length: RUNS }, spent)) };
}

const WARM_UP = 12;
const RUNS = 25;

export const bench: Bench = {
  title: `Finding the sheets and placing the notes, processor time (limit ${LIMIT} ms for 10,000 notes on 40 sheets)`,
  run: () =>
    Object.entries(STYLES).flatMap(([name, style]): readonly Measured[] => {
      const [few, many] = [1_000, 10_000].map((notes) => {
        const snapshot = workshop(40, notes, style);
        const count = snapshot.items.filter(({ type }) => type === 'sticky_note').length;
        return { what: `${name}: ${count} notes`, ...measured(snapshot) };
      });
      if (!few || !many) return [];
      const ratio = `ratio ${(many.warm / few.warm).toFixed(1)}${many.warm > LIMIT ? ', too slow' : ''}`;
      return [few, many].map(({ what, cold, warm }) => ({
        what,
        ms: warm,
        note: `warm; first time ${cold.toFixed(0)} ms${warm === many.warm ? `; ${ratio}` : ''}`,
      }));
    }),
};
