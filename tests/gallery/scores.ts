import { align } from '../../src/core/alignment.ts';
import { place, type Placement } from '../../src/core/placement.ts';
import { findSheets, type Sheet } from '../../src/core/sheets.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';

/** The truth beside a board file: `rowKeys` where its rows are named by keys, else their labels. */
export interface BoardTruth {
  readonly grids: readonly {
    readonly group: string;
    readonly phases: readonly string[];
    readonly rows: readonly string[];
    readonly rowKeys?: readonly string[];
    readonly xs: readonly number[];
    readonly ys: readonly number[];
  }[];
  readonly notes: Readonly<
    Record<
      string,
      {
        readonly group?: string;
        readonly phase?: number;
        readonly row?: string;
        readonly at: string;
        readonly also?: { readonly phase: number; readonly row: string };
      }
    >
  >;
}

/** How a board was read, held against its truth. Parts are 0–1 and 1 where there is nothing to count. */
export interface Score {
  readonly sheets: number;
  readonly grids: number;
  /** Grids found with all their labels in order. */
  readonly labelled: number;
  readonly cells: number;
  readonly onLineListed: number;
  readonly onLinePlaced: number;
  readonly cellsListedAsLine: number;
  readonly outside: number;
  readonly counts: { readonly cell: number; readonly line: number; readonly outside: number };
}

/** Finds and places, and counts what is right. `scale` and `shift` say how the board was moved since the truth was written. */
export function scoreOf(
  snapshot: Snapshot,
  truth: BoardTruth,
  moved: { scale: number; dx: number; dy: number } = { scale: 1, dx: 0, dy: 0 },
): Score {
  const sheets = findSheets(snapshot).filter(({ status }) => status === 'in');
  const placements = new Map(place(snapshot, sheets).map((placement) => [placement.note, placement]));
  align(sheets);
  const pairs = new Map(truth.grids.map((grid) => [grid.group, { grid, sheet: nearest(grid, sheets, moved) }]));
  const entries = Object.entries(truth.notes).map(([id, note]) => ({
    note,
    placement: placements.get(id),
    ...pairs.get(note.group ?? ''),
  }));
  const at = (kind: string) => entries.filter(({ note }) => note.at === kind);
  const placed = (
    { placement, note, sheet, grid }: (typeof entries)[number],
    phase = note.phase,
    row = note.row,
  ): boolean =>
    placement?.sheet !== undefined &&
    placement.sheet === sheet?.id &&
    placement.column === phase &&
    placement.band === (grid?.rowKeys ?? grid?.rows ?? []).indexOf(row ?? '');
  const is =
    (...kinds: readonly Placement['at'][]) =>
    ({ placement }: (typeof entries)[number]) =>
      placement !== undefined && kinds.includes(placement.at);
  return {
    sheets: sheets.length,
    grids: truth.grids.length,
    labelled: [...pairs.values()].filter(
      ({ grid, sheet }) => sheet && same(sheet.columns, grid.phases) && same(sheet.bands, grid.rows),
    ).length,
    cells: part(at('cell'), (entry) => placed(entry) && is('cell', 'line', 'empty')(entry)),
    onLineListed: part(at('line'), is('line')),
    onLinePlaced: part(
      at('line'),
      (entry) => placed(entry) || placed(entry, entry.note.also?.phase, entry.note.also?.row),
    ),
    cellsListedAsLine: at('cell').length === 0 ? 0 : at('cell').filter(is('line')).length / at('cell').length,
    outside: part(at('outside'), is('outside')),
    counts: { cell: at('cell').length, line: at('line').length, outside: at('outside').length },
  };
}

const same = (found: readonly { readonly label: string }[], labels: readonly string[]): boolean =>
  found.length === labels.length && found.every(({ label }, i) => label === labels[i]);

const part = <T>(list: readonly T[], holds: (entry: T) => boolean): number =>
  list.length === 0 ? 1 : list.filter(holds).length / list.length;

/** The sheet whose cells overlap the true ones most. */
function nearest(
  { xs, ys }: BoardTruth['grids'][number],
  sheets: readonly Sheet[],
  { scale, dx, dy }: { scale: number; dx: number; dy: number },
): Sheet | undefined {
  const [left, right, top, bottom] = [
    xs[0]! * scale + dx,
    xs.at(-1)! * scale + dx,
    ys[0]! * scale + dy,
    ys.at(-1)! * scale + dy,
  ];
  const shared = ({ columns, bands }: Sheet): number =>
    Math.max(0, Math.min(right, columns.at(-1)!.right) - Math.max(left, columns[0]!.left)) *
    Math.max(0, Math.min(bottom, bands.at(-1)!.bottom) - Math.max(top, bands[0]!.top));
  const best = [...sheets].sort((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 0.3 * (right - left) * (bottom - top) ? best : undefined;
}
