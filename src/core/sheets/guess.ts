import type { Border } from './borders.ts';
import { mirrored } from './mirror.ts';
import { profileOf, type Profile, type Stretch } from './profile.ts';
import { pitchOf, type Run } from './runs.ts';

/** All that is known along one axis: headings, the borders that show, and the notes between them. */
export interface Guessing {
  readonly run: Run;
  /** n + 1 borders; `null` where nothing shows. */
  readonly known: readonly (number | null)[];
  readonly notes: readonly Stretch[];
  readonly lie: Profile;
  /** No border lies beyond: the other headings' edge, or the frame's. */
  readonly limits: { readonly low: number; readonly high: number };
}

/** Places the borders that nothing shows, from the headings' middles and from how the notes lie; gives n + 1 places in order. */
export function settled(
  run: Run,
  borders: readonly Border[],
  notes: readonly Stretch[],
  limits: Guessing['limits'],
): readonly number[] {
  const known = borders.map(({ at }) => at);
  if (known.every((at) => at !== null))
    return ordered(
      known.map((at) => at ?? 0),
      run,
    );
  const axis = { run, known, notes, limits, lie: profileOf(notes) };
  if (known.slice(1, -1).some((at) => at !== null) || known.length === 2) return ordered(mirrored(axis), run);
  const free = oneByOne(axis);
  const model = [evenlyOver(axis), centredOn(axis), alignedWith(axis)]
    .flatMap((guess) => guess ?? [])
    .sort((a, b) => a.cost - b.cost)[0];
  const { edges } = model && model.cost <= free.cost + TRUST * notes.length + 0.5 ? model : free;
  return ordered(
    edges.map((at, i) => known[i] ?? at),
    run,
  );
}

/** One rule for all borders is believed even when it cuts this much more of each note than borders set one by one. */
const TRUST = 0.035;

interface Guess {
  readonly edges: readonly number[];
  /** In notes cut off. */
  readonly cost: number;
}

/** No border comes nearer to a heading's middle than this part of the usual distance between them. */
const MARGIN = 0.12;

/** Each inner border by itself: where the fewest notes are cut between two headings, rather in the middle. */
function oneByOne(axis: Guessing): Guess {
  const { run, known, lie } = axis;
  const inner = run.slice(1).map((span, i) => {
    const before = run[i]?.middle ?? span.middle;
    const gap = span.middle - before;
    const costOf = (at: number): number => lie.cut(at) + (Math.abs(at - (before + span.middle) / 2) / gap) * 0.3;
    return best(before + gap * MARGIN, span.middle - gap * MARGIN, costOf);
  });
  const edges = mirrored({ ...axis, known: [known[0] ?? null, ...inner, known.at(-1) ?? null] });
  return { edges, cost: paperCost(edges, lie) };
}

/** All borders from one width: if the cells are equal, and each heading only somewhat off the middle of its own. */
function evenlyOver({ run, lie, limits }: Guessing): Guess | null {
  if (run.length < 3) return null;
  const centre = (run.length - 1) / 2;
  const mean = run.reduce((sum, { middle }) => sum + middle, 0) / run.length;
  const [along, square] = run.reduce(
    ([sum, squares], { middle }, i) => [sum + (i - centre) * (middle - mean), squares + (i - centre) ** 2],
    [0, 0],
  );
  const width = along / square;
  const off = Math.max(...run.map(({ middle }, i) => Math.abs(middle - mean - (i - centre) * width)));
  if (off > width * CROOKED) return null;
  const edges = [...run, null].map((_, i) => mean + (i - centre - 0.5) * width);
  return {
    edges: edges.map((at) => Math.min(Math.max(at, limits.low), limits.high)),
    cost: costOf(edges, lie, width),
  };
}

/** So much of an equal cell's width a heading may be off its middle. */
const CROOKED = 0.13;

/** All borders from one: if every heading stands in the middle of its cell, the first border gives all others. */
function centredOn({ run, known, lie, limits }: Guessing): Guess | null {
  const middles = run.map(({ middle }) => middle);
  const [first = 0] = middles;
  const pitch = pitchOf(run);
  const chain = (start: number): readonly number[] | null => {
    const edges = [start];
    for (const [i, middle] of middles.entries()) {
      const at = 2 * middle - (edges[i] ?? 0);
      if (middle - (edges[i] ?? 0) < pitch * MARGIN || at > (middles[i + 1] ?? Infinity) - pitch * MARGIN) return null;
      edges.push(at);
    }
    return (edges.at(-1) ?? 0) <= limits.high ? edges : null;
  };
  const low = Math.max(limits.low, first - pitch * 1.2);
  const edges = chain(known[0] ?? best(low, first - pitch * MARGIN, (start) => costOf(chain(start), lie, pitch)));
  return edges && { edges, cost: costOf(edges, lie, pitch) };
}

/** All borders from one distance: if every heading begins the same way after the border before it. */
function alignedWith({ run, notes, lie, limits }: Guessing): Guess | null {
  const starts = run.map(({ box }) => box.left);
  const pitch = pitchOf(run);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const gaps = run.slice(1).map(({ box }, i) => box.left - (run[i]?.middle ?? 0));
  const far = Math.min(...gaps, first - limits.low, pitch * 0.4);
  if (far <= 0) return null;
  const chain = (off: number): readonly number[] => [
    ...starts.map((at) => at - off),
    Math.min(limits.high, last - off + pitch),
  ];
  const edges = chain(best(0, far, (off) => costOf(chain(off), lie, pitch)));
  const inLast = notes.filter(([from]) => from > last - far);
  const end = Math.min(limits.high, reached(edges.at(-1) ?? 0, inLast, pitch * 0.04));
  // Middles are the commoner way, so that this one must be clearly better.
  return { edges: [...edges.slice(0, -1), end], cost: costOf(edges, lie, pitch) + notes.length * 0.01 + 0.2 };
}

/** How far notes go on beyond a place without a gap. */
const reached = (from: number, notes: readonly Stretch[], gap: number): number =>
  [...notes]
    .sort((a, b) => a[0] - b[0])
    .reduce((end, [start, stop]) => (start < end + gap ? Math.max(end, stop) : end), from);

/** Paper cut off, and a little for uneven cells. */
function costOf(edges: readonly number[] | null, lie: Profile, pitch: number): number {
  if (!edges) return Infinity;
  let uneven = 0;
  for (let i = 1; i < edges.length; i += 1) uneven += Math.abs((edges[i] ?? 0) - (edges[i - 1] ?? 0) - pitch);
  return paperCost(edges, lie) + (EVENNESS * uneven) / pitch / (edges.length - 1);
}

const EVENNESS = 3;

/** What borders cut off, and half a note for each that would lie outside. */
function paperCost(edges: readonly number[], lie: Profile): number {
  let cost = lie.outside(edges[0] ?? 0, edges.at(-1) ?? 0) / 2;
  for (const at of edges) cost += lie.cut(at);
  return cost;
}

const STEPS = 120;

/** The middle of the best stretch of a function between two places. */
function best(low: number, high: number, costAt: (at: number) => number): number {
  const step = (high - low) / STEPS;
  let [least, from, to] = [Infinity, low, low];
  for (let i = 0; i <= STEPS; i += 1) {
    const at = low + step * i;
    const cost = costAt(at);
    if (cost < least - 1e-9) [least, from, to] = [cost, at, at];
    else if (cost <= least + 1e-9 && to >= at - step * 1.5) to = at;
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
