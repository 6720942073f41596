import type { RowKind } from '../core/rows.ts';
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

/** Space for the table's body, in millimetres: what A4 and Letter both give in landscape. */
const WIDTH = 250;
const HEIGHT = 158;
const LABEL = 33;
const SIZES = [8.5, 8, 7.5, 7];
/** Longest line, in lines of type. */
const LONGEST = 4;
/** A character's width and a line's height in millimetres, per point of type, in a rather wide sans serif. */
const CHARACTER = 0.17;
const LINE = 0.435;

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
    const perLine = Math.max(8, Math.floor(width / (points * CHARACTER)));
    const shown = fill(
      rows.map(({ cells }) => cells),
      perLine,
      (HEIGHT - curve.height - rows.length * 2.8) / (points * LINE),
    );
    return { points, perLine, shown, lines: shown.flat().reduce((sum, count) => sum + count, 0) };
  });
  const cells = Math.max(1, rows.length * reading.phases.length);
  const best = pages.toSorted((a, b) => b.points + (b.lines / cells) * 1.1 - a.points - (a.lines / cells) * 1.1)[0];
  return {
    columns: reading.phases.map(({ phase, anchor }) => ({ label: phase.label, anchor })),
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

/** How many insights each cell shows within so many lines of type: one each, and then more where the page has least. */
function fill(
  rows: readonly (readonly CellReading[])[],
  perLine: number,
  budget: number,
): readonly (readonly number[])[] {
  const bands = rows.map((cells) => cells.map((cell) => heightsOf(cell, perLine)));
  const heights = bands.map((band) => Math.max(1, ...band.map((cell) => cell[0] ?? 1)));
  let free = budget - heights.reduce((sum, height) => sum + height, 0);
  for (;;) {
    const next = bands
      .map((band, row) => step(band, heights[row] ?? 1))
      .flatMap((step, row) => (step !== null && step.cost <= free ? [{ ...step, row }] : []))
      .toSorted((a, b) => a.shown - b.shown || a.cost - b.cost)[0];
    if (next === undefined) break;
    heights[next.row] = (heights[next.row] ?? 1) + next.cost;
    free -= next.cost;
  }
  return bands.map((band, row) => band.map((cell) => fitting(cell, heights[row] ?? 1)));
}

/** Lines of type that a cell takes with its first insight, with its first two, and so on. */
function heightsOf({ insights }: CellReading, perLine: number): readonly number[] {
  let lines = 0;
  return insights.map(({ insight, text }, index) => {
    const count = insight.sources.length > 1 ? ' 10×' : '';
    lines +=
      linesOf(clip(text, perLine * LONGEST) + count, insight.groups.length > 1 ? perLine / BOLD : perLine) + BETWEEN;
    return lines + (index < insights.length - 1 ? 1 : 0); // one that says how many more there are
  });
}

/** How many lines a text takes, broken between words; one longer than the line is broken anywhere. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const fits = used > 0 && used + 1 + length <= perLine;
    if (used > 0 && !fits) lines++;
    lines += fits ? 0 : Math.max(0, Math.ceil(length / perLine) - 1);
    used = fits ? used + 1 + length : length % perLine;
  }
  return lines;
}

/** Bold type is so much wider. */
const BOLD = 1.09;
/** White space after an insight, in lines. */
const BETWEEN = 0.15;

/** How many insights a cell shows in a band so high; one in any case. */
const fitting = (cell: readonly number[], height: number): number =>
  Math.max(Math.min(1, cell.length), cell.findLastIndex((needed) => needed <= height) + 1);

/** How much higher a band must be to show one insight more, and how many it shows now; `null` when it shows all. */
function step(band: readonly (readonly number[])[], height: number) {
  const shown = band.map((cell) => fitting(cell, height));
  const next = band.flatMap(
    (cell, column) => cell.find((needed, index) => index >= (shown[column] ?? 0) && needed > height) ?? [],
  );
  return next.length === 0
    ? null
    : { cost: Math.min(...next) - height, shown: shown.reduce((sum, count) => sum + count, 0) };
}

const line = ({ insight, text, anchor }: NumberedInsight, perLine: number) => ({
  text: clip(text, perLine * LONGEST),
  count: insight.sources.length,
  strong: insight.groups.length > 1,
  anchor,
});
