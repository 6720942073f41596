/** Lines of type that a cell takes with its first insight, with its first two, and so on. */
export type CellHeights = readonly number[];

/** A row of cells, and the lines of type it takes at the least. */
export interface Band {
  readonly cells: readonly CellHeights[];
  readonly least: number;
}

/**
 * How many insights each cell shows within so many lines of type: one each, and then more in the row that shows least.
 * `fits` is false where one each is too much already.
 */
export function fill(bands: readonly Band[], budget: number) {
  const heights = bands.map(({ cells, least }) => Math.max(least, ...cells.map(([first = 0]) => first)));
  let free = budget - heights.reduce((sum, height) => sum + height, 0);
  const fits = free >= 0;
  for (;;) {
    const next = bands
      .map(({ cells }, row) => step(cells, heights[row] ?? 1))
      .flatMap((step, row) => (step !== null && step.cost <= free ? [{ ...step, row }] : []))
      .toSorted((a, b) => a.shown - b.shown || a.cost - b.cost)[0];
    if (next === undefined) break;
    heights[next.row] = (heights[next.row] ?? 1) + next.cost;
    free -= next.cost;
  }
  return { fits, shown: bands.map(({ cells }, row) => cells.map((cell) => fitting(cell, heights[row] ?? 1))) };
}

/** How many lines a text takes, broken between words; a word longer than the line is broken anywhere. */
export function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const fits = used > 0 && used + 1 + length <= perLine;
    if (used > 0 && !fits) lines++;
    lines += fits ? 0 : Math.max(0, Math.ceil(length / perLine) - 1);
    used = fits ? used + 1 + length : (Math.max(0, length - 1) % perLine) + 1;
  }
  return lines;
}

/** How many insights a cell shows in a band so high; one in any case. */
const fitting = (cell: CellHeights, height: number): number =>
  Math.max(Math.min(1, cell.length), cell.findLastIndex((needed) => needed <= height) + 1);

/** How much higher a band must be to show one insight more, and how many it shows now; `null` when it shows all. */
function step(cells: readonly CellHeights[], height: number) {
  const shown = cells.map((cell) => fitting(cell, height));
  const next = cells.flatMap(
    (cell, column) => cell.find((needed, index) => index >= (shown[column] ?? 0) && needed > height) ?? [],
  );
  return next.length === 0
    ? null
    : { cost: Math.min(...next) - height, shown: shown.reduce((sum, count) => sum + count, 0) };
}
