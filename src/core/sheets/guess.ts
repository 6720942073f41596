import { median } from '../geometry.ts';
import type { Border } from './borders.ts';
import { pitchOf, type Run } from './runs.ts';

/** A note's paper along one axis. */
export type Stretch = readonly [from: number, to: number];

/** Places the borders that nothing shows, from the headings' middles and from how the notes lie; gives n + 1 places in order. */
export function settled(
  run: Run,
  borders: readonly Border[],
  notes: readonly Stretch[],
  limits: Limits,
): readonly number[] {
  const known = borders.map(({ at }) => at);
  if (known.every((at) => at !== null))
    return ordered(
      known.map((at) => at ?? 0),
      run,
    );
  if (known.slice(1, -1).some((at) => at !== null) || known.length === 2)
    return ordered(mirrored(run, known, limits), run);
  const free = between(run, known, notes, limits);
  const models = [centredOn, alignedWith].flatMap((model) => model(run, known, notes, limits) ?? []);
  const model = models.sort((a, b) => a.cost - b.cost)[0];
  return ordered(model && model.cost <= free.cost + TRUST * notes.length + 0.5 ? model.edges : free.edges, run);
}

/** One rule for all borders is believed even when it cuts this much more of each note than borders set one by one. */
const TRUST = 0.035;

/** How much paper a border cuts off, in notes: half a note at most for each it crosses. */
export function cut(at: number, notes: readonly Stretch[]): number {
  let sum = 0;
  for (const [from, to] of notes) if (at > from && at < to) sum += Math.min(at - from, to - at) / (to - from);
  return sum;
}

/** Fills in from the borders that are known: a heading stands in the middle of its cell. */
function mirrored(run: Run, known: readonly (number | null)[], limits: Limits): readonly number[] {
  const edges = [...known];
  const pitch = pitchOf(run);
  const lean =
    median(
      run.flatMap(({ middle }, i) => {
        const [left, right] = [known[i], known[i + 1]];
        return left != null && right != null ? [(middle - left) / (right - left)] : [];
      }),
    ) || 0.5;
  const off = Math.abs(lean - 0.5) < 0.08 ? 0.5 : lean;
  const middles = run.map(({ middle }) => middle);
  for (let i = 1; i <= run.length; i += 1) {
    const [before, middle] = [edges[i - 1], middles[i - 1] ?? 0];
    if (edges[i] != null || before == null) continue;
    const at = before + (middle - before) / off;
    edges[i] =
      at > middle && at < (middles[i] ?? Infinity)
        ? at
        : i < run.length
          ? (middle + (middles[i] ?? middle)) / 2
          : middle + pitch / 2;
  }
  for (let i = run.length - 1; i >= 0; i -= 1) {
    const [after, middle] = [edges[i + 1], middles[i] ?? 0];
    if (edges[i] != null || after == null) continue;
    const at = after - (after - middle) / (1 - off);
    edges[i] =
      at < middle && at > (middles[i - 1] ?? -Infinity)
        ? at
        : i > 0
          ? (middle + (middles[i - 1] ?? middle)) / 2
          : middle - pitch / 2;
  }
  return edges.map((at, i) => {
    const value = at ?? 0;
    if (known[i] != null) return value;
    return i === 0 ? Math.max(value, limits.low) : i === run.length ? Math.min(value, limits.high) : value;
  });
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

interface Guess {
  readonly edges: readonly number[];
  readonly cost: number;
}

const STEPS = 120;
const MARGIN = 0.12;

/** Each inner border by itself: where the fewest notes are cut between two headings, rather in the middle. */
function between(run: Run, known: readonly (number | null)[], notes: readonly Stretch[], limits: Limits): Guess {
  const inner = run.slice(1).map((span, i) => {
    const before = run[i]?.middle ?? span.middle;
    const gap = span.middle - before;
    const [low, high] = [before + gap * MARGIN, span.middle - gap * MARGIN];
    return best(low, high, (at) => cut(at, notes) + (Math.abs(at - (before + span.middle) / 2) / gap) * 0.3);
  });
  const edges = mirrored(run, [known[0] ?? null, ...inner, known.at(-1) ?? null], limits);
  return { edges, cost: edges.reduce((sum, at) => sum + cut(at, notes), 0) };
}

/** All borders from one: if every heading stands in the middle of its cell, the first border gives all others. */
function centredOn(
  run: Run,
  known: readonly (number | null)[],
  notes: readonly Stretch[],
  limits: Limits,
): Guess | null {
  const middles = run.map(({ middle }) => middle);
  const [first = 0] = middles;
  const pitch = pitchOf(run);
  const chain = (start: number): readonly number[] | null => {
    const edges = [start];
    for (const [i, middle] of middles.entries()) {
      const at = 2 * middle - (edges[i] ?? 0);
      const gapBefore = middle - (edges[i] ?? 0);
      if (gapBefore < pitch * MARGIN || at > (middles[i + 1] ?? Infinity) - pitch * MARGIN) return null;
      edges.push(at);
    }
    return (edges.at(-1) ?? 0) <= limits.high ? edges : null;
  };
  const costOf = (start: number): number => costWith(chain(start), notes, pitch);
  const low = Math.max(limits.low, first - pitch * 1.2);
  const edges = chain(known[0] ?? best(low, first - pitch * MARGIN, costOf));
  return edges && { edges, cost: costWith(edges, notes, pitch) };
}

/** All borders from one distance: if every heading begins the same way after the border before it. */
function alignedWith(
  run: Run,
  _known: readonly (number | null)[],
  notes: readonly Stretch[],
  limits: Limits,
): Guess | null {
  const starts = run.map(({ box }) => box.left);
  const pitch = pitchOf(run);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const far = Math.min(
    ...run.slice(1).map(({ box }, i) => box.left - (run[i]?.middle ?? 0)),
    first - limits.low,
    pitch * 0.4,
  );
  if (far <= 0) return null;
  const chain = (off: number): readonly number[] => [
    ...starts.map((at) => at - off),
    Math.min(limits.high, last - off + pitch),
  ];
  const edges = chain(best(0, far, (off) => costWith(chain(off), notes, pitch)));
  return { edges, cost: costWith(edges, notes, pitch) };
}

/** Paper cut off, and a little for uneven cells. */
function costWith(edges: readonly number[] | null, notes: readonly Stretch[], pitch: number): number {
  if (!edges) return Infinity;
  const uneven =
    edges.slice(1).reduce((sum, at, i) => sum + Math.abs(at - (edges[i] ?? 0) - pitch) / pitch, 0) / (edges.length - 1);
  return edges.reduce((sum, at) => sum + cut(at, notes), 0) + uneven * EVENNESS;
}

const EVENNESS = 3;

/** The middle of the best stretch of a function between two places. */
function best(low: number, high: number, costOf: (at: number) => number): number {
  let [least, from, to] = [Infinity, low, low];
  for (let step = 0; step <= STEPS; step += 1) {
    const at = low + ((high - low) * step) / STEPS;
    const cost = costOf(at);
    if (cost < least - 1e-9) [least, from, to] = [cost, at, at];
    else if (cost <= least + 1e-9 && to >= at - ((high - low) * 1.5) / STEPS) to = at;
  }
  return (from + to) / 2;
}

/** Borders in order, whatever was found: a border never passes the headings it separates. */
function ordered(edges: readonly number[], run: Run): readonly number[] {
  const result = [...edges];
  for (let i = 1; i < result.length; i += 1) {
    const low = result[i - 1] ?? 0;
    if ((result[i] ?? 0) <= low) result[i] = Math.max(low + 1, run[i - 1]?.middle ?? low + 1);
  }
  return result;
}
