import type { Snapshot } from '../../../src/core/snapshot.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { drawBoard, type GridDrawing } from '../../gallery/drawing.ts';
import type { Pencil } from '../../gallery/pencil.ts';

const PHASES = ['Oppdage', 'Kjøpe', 'Bruke', 'Anbefale'];
const ROWS = ['Aktiviteter', 'Tanker og følelser', 'Løsninger'];

/** One sheet of a workshop; what isn't said is ordinary. */
export const sheet = (over: Partial<GridDrawing> = {}): GridDrawing => {
  const { phases = PHASES, rows = ROWS } = over;
  return {
    group: 'Gruppe 1',
    phases,
    rows,
    x: 0,
    y: 0,
    widths: phases.map(() => 600),
    heights: rows.map(() => 500),
    borders: 'cells',
    notes: { perCell: 2 },
    ...over,
  };
};

/** Sheets side by side, as the app sees them; `around` draws what else is on the board. */
export function workshop(sheets: readonly Partial<GridDrawing>[], around?: (pen: Pencil) => void): Snapshot {
  const drawings = sheets.map((over, i) => sheet({ group: `Gruppe ${i + 1}`, x: i * 4000, ...over }));
  return toSnapshot(drawBoard(1, drawings, around).board);
}
