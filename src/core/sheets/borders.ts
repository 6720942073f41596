import { median, turned, type Edges } from '../geometry.ts';
import type { Pieces, Rule } from './pieces.ts';
import { pitchOf, type Run } from './runs.ts';

/** What is drawn between cells, with the axis that is looked along as x. */
export interface Drawn {
  readonly surfaces: readonly Edges[];
  readonly rules: readonly Rule[];
}

export const drawnAlong = (drawn: Pick<Pieces, 'surfaces' | 'rules'>, axis: 'across' | 'down'): Drawn =>
  axis === 'across'
    ? { surfaces: drawn.surfaces.map(({ box }) => box), rules: drawn.rules }
    : {
        surfaces: drawn.surfaces.filter(({ isFrame }) => !isFrame).map(({ box }) => turned(box)),
        rules: drawn.rules.map((rule) => ({ ...rule, upright: !rule.upright })),
      };

/** A border between two headings, or outside the first or last: where it is as far as something shows it, else `null`. */
export interface Border {
  readonly at: number | null;
  readonly by: 'drawn' | 'heads' | 'guess';
}

/**
 * Looks for the n + 1 borders of n headings. At each of the `levels` (a place across the axis, one per crossing heading)
 * the edge of a cell or a drawn line may be met; the middle of those met is the border. At the grid's ends, lines along the
 * axis end too.
 */
export function bordersOf(
  run: Run,
  levels: readonly number[],
  drawn: Drawn,
  limits: { readonly low: number; readonly high: number },
): readonly Border[] {
  const pitch = pitchOf(run);
  const crossing = Math.max(1, (Math.max(...levels) - Math.min(...levels)) / Math.max(1, levels.length - 1));
  const alone = run.length === 1;
  const outer = {
    low: alone ? limits.low : Math.max(limits.low, (run[0]?.box.left ?? 0) - pitch),
    high: alone ? limits.high : Math.min(limits.high, (run.at(-1)?.box.right ?? 0) + pitch * 1.5),
  };
  const near = {
    left: Math.min(outer.low, run[0]?.middle ?? 0),
    right: Math.max(outer.high, run.at(-1)?.middle ?? 0),
    top: Math.min(...levels),
    bottom: Math.max(...levels),
  };
  const large = drawn.surfaces.filter(
    (box) => meets(box, near) && box.right - box.left > pitch * 0.3 && box.bottom - box.top > crossing * 0.2,
  );
  const upright = drawn.rules.filter(
    ({ upright, at, from, to }) =>
      upright && at > near.left && at < near.right && from <= near.bottom && to >= near.top,
  );
  const sections = levels.map((level) => sectionAt(level, large, through(upright, near)));
  const [start, end] = [run[0]?.middle ?? 0, run.at(-1)?.middle ?? 0];
  const [first, last] = [Math.min(...levels) - crossing, Math.max(...levels) + crossing];
  const long = drawn.rules.filter(
    ({ upright, at, from, to }) =>
      !upright && at > first && at < last && Math.min(to, end) - Math.max(from, start) >= 0.6 * (end - start),
  );
  return [...run, null].map((span, index): Border => {
    const before = run[index - 1];
    const low = before?.middle ?? outer.low;
    const high = span?.middle ?? outer.high;
    const met = sections.flatMap((section) => meet(section, before ? low : null, span ? high : null, low, high) ?? []);
    if (met.length >= Math.max(1, levels.length * 0.4)) return { at: median(met), by: 'drawn' };
    if (!before || !span) {
      const ends = long.map(({ from, to }) => (before ? to : from)).filter((at) => at > low && at < high);
      if (ends.length > 0) return { at: median(ends), by: 'drawn' };
    }
    if (
      before &&
      span &&
      span.box.left - before.box.right < 0.3 * (span.middle - before.middle) &&
      before.piece.kind === 'shape'
    )
      return { at: (before.box.right + span.box.left) / 2, by: 'heads' };
    return { at: null, by: 'guess' };
  });
}

/** Lines that go through as much of the grid as the others do: a short one among long ones is an arrow somebody drew. */
function through(rules: readonly Rule[], { top, bottom }: Edges): readonly Rule[] {
  const lengthOf = ({ from, to }: Rule): number => Math.min(to, bottom) - Math.max(from, top);
  const longest = Math.max(0, ...rules.map(lengthOf));
  return rules.filter((rule) => lengthOf(rule) >= longest / 2);
}

/** What a line straight through the grid at one level meets. */
interface Section {
  readonly cells: readonly Edges[];
  readonly lines: readonly number[];
}

const sectionAt = (level: number, surfaces: readonly Edges[], rules: readonly Rule[]): Section => ({
  cells: surfaces.filter(({ top, bottom }) => level >= top && level <= bottom),
  lines: rules.filter(({ from, to }) => level >= from && level <= to).map(({ at }) => at),
});

const meets = (a: Edges, b: Edges): boolean =>
  a.right >= b.left && a.left <= b.right && a.bottom >= b.top && a.top <= b.bottom;

/** Where one section shows the border between the middles `low` and `high` (one of them may be missing at the grid's ends). */
function meet(
  { cells, lines }: Section,
  before: number | null,
  after: number | null,
  low: number,
  high: number,
): number | null {
  const line = lines.filter((at) => at > low && at < high);
  if (line.length > 0) return before === null ? Math.max(...line) : after === null ? Math.min(...line) : median(line);
  const end = before === null ? undefined : narrowest(cells, before)?.right;
  const start = after === null ? undefined : narrowest(cells, after)?.left;
  const ends = end !== undefined && end > low && end < high + (high - low) * 0.1;
  const starts = start !== undefined && start < high && start > low - (high - low) * 0.1;
  if (ends && starts) return (end + start) / 2;
  return ends ? end : starts ? start : null;
}

const narrowest = (cells: readonly Edges[], at: number): Edges | undefined =>
  cells
    .filter(({ left, right }) => at > left && at < right)
    .reduce<Edges | undefined>(
      (best, cell) => (best && best.right - best.left <= cell.right - cell.left ? best : cell),
      undefined,
    );
