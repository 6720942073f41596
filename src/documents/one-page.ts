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
const HEIGHT = 142;
const LABEL = 26;
const SIZES = [8.5, 8, 7.5, 7, 6.5];

/** Chooses type size, lines per cell and length of line so that the page is as full as it can be and never two. */
export function onePage(reading: JourneyReading, curveHeight: number): Page {
  const rows = reading.journey.rows;
  const cells = rows.map((row, index) => ({
    label: row.label,
    cells: reading.phases.map((phase) => phase.cells[index] ?? { phase: phase.phase, row, insights: [] }),
    groups: reading.phases.map((phase) => phase.groups.length),
  }));
  const width = (WIDTH - LABEL) / Math.max(1, reading.phases.length) - 3;
  const fitting = SIZES.flatMap((points) => [5, 4, 3, 2, 1].map((lines) => ({ points, lines })));
  const richest = fitting
    .map((choice) => ({ ...choice, perLine: Math.floor(width / (choice.points * 0.176)) }))
    .filter(({ points, lines, perLine }) => {
      const height = cells.reduce(
        (sum, row) =>
          sum + Math.max(...row.cells.map((cell) => wrapped(cell, lines, perLine)), 1) * points * 0.43 + 2.4,
        0,
      );
      return height + curveHeight <= HEIGHT;
    })
    .toSorted((a, b) => b.lines * 0.8 + b.points - (a.lines * 0.8 + a.points))[0];
  const { points, lines, perLine } = richest ?? { points: 6.5, lines: 1, perLine: 30 };
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
    .reduce((sum, { text }) => sum + Math.ceil((clip(text, perLine * 3).length + 4) / perLine), 0) +
  (cell.insights.length > count ? 1 : 0);
