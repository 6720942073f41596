import type { RowKind } from '../core/rows.ts';
import { clip } from './plain.ts';
import type { CellReading, JourneyReading, NumberedInsight } from './reading.ts';

/** A journey cut to what fits on one landscape page: the strongest lines of every cell. */
export interface Page {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly PageCell[] }[];
  /** Type size in points that makes it fit. */
  readonly points: number;
}

export interface PageCell {
  readonly lines: readonly {
    readonly text: string;
    readonly count: number;
    readonly strong: boolean;
    readonly anchor: string;
  }[];
  /** How many insights of the cell are not shown. */
  readonly more: number;
  /** Why it is empty: nobody wrote, or no group had it. */
  readonly empty: 'nothing' | 'not assigned' | null;
}

/** Space for the table's body, in millimetres: what A4 and Letter both give in landscape. */
const WIDTH = 250;
const HEIGHT = 158;
const LABEL = 33;
const SIZES = [8.5, 8, 7.5, 7];
/** Longest line, in lines of type. */
const LONGEST = 4;

/**
 * Chooses type size and lines per cell so that the page is as full as it can be and never two, also in a wide typeface.
 * The row that the curve stands for is left out.
 */
export function onePage(reading: JourneyReading, curve: { readonly height: number; readonly row?: RowKind }): Page {
  const rows = reading.journey.rows
    .map((row, index) => ({
      row,
      cells: reading.phases.map((phase) => phase.cells[index] ?? { phase: phase.phase, row, insights: [] }),
    }))
    .filter(({ row }) => row.kind === undefined || row.kind !== curve.row);
  const width = (WIDTH - LABEL) / Math.max(1, reading.phases.length) - 3;
  const pages = SIZES.map((points) => {
    const perLine = Math.max(8, Math.floor(width / (points * 0.205)));
    const shown = fill(
      rows.map(({ cells }) => cells),
      perLine,
      (HEIGHT - curve.height - rows.length * 2.8) / (points * 0.44),
    );
    return { points, perLine, shown, lines: shown.flat().reduce((sum, count) => sum + count, 0) };
  });
  const cells = Math.max(1, rows.length * reading.phases.length);
  const best = pages.toSorted((a, b) => b.points + (b.lines / cells) * 1.5 - a.points - (a.lines / cells) * 1.5)[0];
  return {
    columns: reading.phases.map((phase) => phase.phase.label),
    points: best?.points ?? 7,
    rows: rows.map(({ row, cells }, index) => ({
      label: row.label,
      cells: cells.map((cell, column) => {
        const shown = cell.insights.slice(0, best?.shown[index]?.[column] ?? 1);
        return {
          lines: shown.map((numbered) => line(numbered, best?.perLine ?? 20)),
          more: cell.insights.length - shown.length,
          empty: shown.length > 0 ? null : reading.phases[column]?.groups.length === 0 ? 'not assigned' : 'nothing',
        };
      }),
    })),
  };
}

/** How many insights each cell shows within so many lines of type: one each, and then more in the row that shows least. */
function fill(
  rows: readonly (readonly CellReading[])[],
  perLine: number,
  budget: number,
): readonly (readonly number[])[] {
  const heights = rows.map((cells) => Math.max(1, ...cells.map((cell) => typeLines(cell, 1, perLine))));
  const shownIn = (row: number): readonly number[] =>
    (rows[row] ?? []).map((cell) => fitting(cell, heights[row] ?? 1, perLine));
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const all = rows.map((cells) => total(cells.map((cell) => cell.insights.length)));
  for (let free = Math.floor(budget - total(heights)); free > 0; free--) {
    const shortest = rows
      .map((_, row) => ({ row, shown: total(shownIn(row)), all: all[row] ?? 0 }))
      .filter(({ shown, all }) => shown < all)
      .toSorted((a, b) => a.shown - b.shown || (heights[a.row] ?? 1) - (heights[b.row] ?? 1))[0];
    if (shortest === undefined) break;
    heights[shortest.row] = (heights[shortest.row] ?? 1) + 1;
  }
  return rows.map((_, row) => shownIn(row));
}

/** The most insights of a cell that fit in so many lines of type; one in any case. */
function fitting(cell: CellReading, height: number, perLine: number): number {
  let count = Math.min(1, cell.insights.length);
  while (count < cell.insights.length && typeLines(cell, count + 1, perLine) <= height) count++;
  return count;
}

/** Lines of type that a cell takes with its first `count` insights, and one that says how many more there are. */
const typeLines = (cell: CellReading, count: number, perLine: number): number =>
  cell.insights
    .slice(0, count)
    .reduce((sum, { text }) => sum + Math.ceil((clip(text, perLine * LONGEST).length + 5) / perLine) + 0.2, 0) +
  (cell.insights.length > count ? 1 : 0);

const line = ({ insight, text, anchor }: NumberedInsight, perLine: number) => ({
  text: clip(text, perLine * LONGEST),
  count: insight.sources.length,
  strong: insight.groups.length > 1,
  anchor,
});
