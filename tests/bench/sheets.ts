import { place } from '../../src/core/placement.ts';
import { findSheets } from '../../src/core/sheets.ts';
import { toSnapshot } from '../../src/miro/snapshot.ts';
import { drawBoard, type GridDrawing } from '../gallery/drawing.ts';
import { timed, type Bench, type Measured } from './bench.ts';

const PHASES = ['Oppdage', 'Vurdere', 'Kjøpe', 'Ta i bruk', 'Få hjelp', 'Anbefale'];
const ROWS = ['Aktiviteter', 'Tanker og følelser', 'Kanaler', 'Behov', 'Løsninger'];
const LIMIT = 100;

/** Some sheets in rows of ten with about so many notes in all. */
function workshop(sheets: number, notes: number, style: Partial<GridDrawing>) {
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

export const bench: Bench = {
  title: `Finding the sheets and placing the notes (limit ${LIMIT} ms for 10,000 notes on 40 sheets)`,
  run: () =>
    Object.entries(STYLES).flatMap(([name, style]): readonly Measured[] => {
      const [small, large] = [workshop(40, 1_000, style), workshop(40, 10_000, style)];
      const both = (snapshot: typeof small) => timed(() => place(snapshot, findSheets(snapshot)));
      const [few, many] = [both(small), both(large)];
      const count = (snapshot: typeof small) => snapshot.items.filter(({ type }) => type === 'sticky_note').length;
      return [
        { what: `${name}: ${count(small)} notes`, ms: few },
        {
          what: `${name}: ${count(large)} notes`,
          ms: many,
          note: `ratio ${(many / few).toFixed(1)}${many > LIMIT ? ', too slow' : ''}`,
        },
      ];
    }),
};
