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
const HEIGHT = 160;
const LABEL = 33;
const SIZES = [8.5, 8, 7.5, 7];

/** Chooses type size, lines per cell and length of line so that the page is as full as it can be and never two. The row that the curve stands for is left out. */
export function onePage(reading: JourneyReading, curve: { readonly height: number; readonly row?: RowKind }): Page {
  const cells = reading.journey.rows
    .map((row, index) => ({
      kind: row.kind,
      label: row.label,
      cells: reading.phases.map((phase) => phase.cells[index] ?? { phase: phase.phase, row, insights: [] }),
      groups: reading.phases.map((phase) => phase.groups.length),
    }))
    .filter(({ kind }) => kind === undefined || kind !== curve.row);
  const width = (WIDTH - LABEL) / Math.max(1, reading.phases.length) - 3;
  const fitting = SIZES.flatMap((points) => [5, 4, 3, 2, 1].map((lines) => ({ points, lines })));
  const richest = fitting
    .map((choice) => ({ ...choice, perLine: Math.floor(width / (choice.points * 0.205)) }))
    .filter(({ points, lines, perLine }) => {
      const height = cells.reduce(
        (sum, row) =>
          sum + Math.max(...row.cells.map((cell) => wrapped(cell, lines, perLine)), 1) * points * 0.44 + 2.8,
        0,
      );
      return height + curve.height <= HEIGHT;
    })
    .toSorted((a, b) => worth(b) - worth(a))[0];
  const { points, lines, perLine } = richest ?? { points: 7, lines: 1, perLine: 30 };
  return {
    columns: reading.phases.map((phase) => phase.phase.label),
    points,
    rows: cells.map((row) => ({
      label: row.label,
      cells: row.cells.map((cell, index) => {
        const shown = cell.insights.slice(0, lines);
        return {
          lines: shown.map((numbered) => line(numbered, perLine)),
          more: cell.insights.length - shown.length,
          empty: shown.length > 0 ? null : row.groups[index] === 0 ? 'not assigned' : 'nothing',
        };
      }),
    })),
  };
}

/** Another line in every cell is worth a little more than a larger type. */
const worth = ({ points, lines }: { readonly points: number; readonly lines: number }): number => points + lines * 1.3;

const line = ({ insight, text, anchor }: NumberedInsight, perLine: number) => ({
  text: clip(text, perLine * 3),
  count: insight.sources.length,
  strong: insight.groups.length > 1,
  anchor,
});

/** Lines of type that a cell takes with its first `count` insights. */
const wrapped = (cell: CellReading, count: number, perLine: number): number =>
  cell.insights
    .slice(0, count)
    .reduce((sum, { text }) => sum + Math.ceil((clip(text, perLine * 3).length + 5) / perLine), 0) +
  (cell.insights.length > count ? 1 : 0);
