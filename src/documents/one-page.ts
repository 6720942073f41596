import type { RowKind } from '../core/rows.ts';
import { fill, linesOf, type CellHeights } from './fill.ts';
import { clip } from './plain.ts';
import type { CellReading, JourneyReading, NumberedInsight } from './reading.ts';

/** A journey cut to what fits on one landscape page: the strongest lines of every cell. */
export interface Page {
  readonly columns: readonly { readonly label: string; readonly anchor: string }[];
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

/** Space for the table, in millimetres: what A4 and Letter both give in landscape. */
const WIDTH = 250;
const HEIGHT = 166;
const LABEL = 33;
/** Type sizes in points, and the most lines that one insight may take: what is read most easily first. */
const SIZES = [8.5, 8, 7.5, 7, 6.5];
const LONGEST = [4, 3, 2, 1];
/** A character's width and a line's height in millimetres, per point of type, in a rather wide sans serif; bold is wider. */
const CHARACTER = 0.17;
const LINE = 0.435;
const BOLD = 1.09;
/** White space of a row in millimetres, and after an insight in lines. */
const PADDING = 2.8;
const BETWEEN = 0.15;

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
  const column = (WIDTH - LABEL) / Math.max(1, reading.phases.length) - 3;
  const height = HEIGHT - curve.height - (rows.length + 1) * PADDING;
  const pages = LONGEST.map((longest) =>
    SIZES.map((points) => {
      const perLine = Math.max(8, Math.floor(column / (points * CHARACTER)));
      const heads = Math.max(1, ...reading.phases.map(({ phase }) => linesOf(phase.label, perLine / BOLD)));
      const bands = rows.map(({ row, cells }) => ({
        cells: cells.map((cell) => heightsOf(cell, perLine, longest)),
        least: linesOf(row.label, (LABEL - 3) / (points * CHARACTER * BOLD)),
      }));
      return { points, length: perLine * longest, ...fill(bands, height / (points * LINE) - heads) };
    }),
  );
  // Shorter lines only where longer ones fit at no size.
  const fitting = pages.map((sizes) => sizes.filter(({ fits }) => fits)).find((sizes) => sizes.length > 0);
  const best = fitting?.toSorted((a, b) => worth(b) - worth(a))[0] ?? pages.at(-1)?.at(-1);
  const { points, length, shown } = best ?? { points: 7, length: 20, shown: [] };
  return {
    columns: reading.phases.map(({ phase, anchor }) => ({ label: phase.label, anchor })),
    points,
    rows: rows.map(({ row, cells }, index) => ({
      label: row.label,
      cells: cells.map((cell, column) => {
        const lines = cell.insights.slice(0, shown[index]?.[column] ?? 1);
        return {
          lines: lines.map((numbered) => line(numbered, length)),
          more: cell.insights.length - lines.length,
          empty: lines.length > 0 ? null : reading.phases[column]?.groups.length === 0 ? 'not assigned' : 'nothing',
        };
      }),
    })),
  };
}

/** A point of type is worth as much as one line more in every cell, nearly. */
function worth({ points, shown }: { readonly points: number; readonly shown: readonly (readonly number[])[] }): number {
  const counts = shown.flat();
  return points + (counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)) * 1.1;
}

function heightsOf({ insights }: CellReading, perLine: number, longest: number): CellHeights {
  let lines = 0;
  return insights.map(({ insight, text }, index) => {
    const count = insight.sources.length > 1 ? ' 10×' : '';
    const width = insight.groups.length > 1 ? perLine / BOLD : perLine;
    lines += linesOf(clip(text, perLine * longest) + count, width) + BETWEEN;
    return lines + (index < insights.length - 1 ? 1 : 0); // one that says how many more there are
  });
}

const line = ({ insight, text, anchor }: NumberedInsight, length: number) => ({
  text: clip(text, length),
  count: insight.sources.length,
  strong: insight.groups.length > 1,
  anchor,
});
