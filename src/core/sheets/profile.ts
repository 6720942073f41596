/** A note's paper along one axis. */
export type Stretch = readonly [from: number, to: number];

/** How notes lie along one axis, made ready for being asked many times. */
export interface Profile {
  readonly count: number;
  /** How much paper a border there would cut off, in notes: a fifth at most of each it crosses. */
  readonly cut: (at: number) => number;
  /** How many notes have their middle outside the two places. */
  readonly outside: (low: number, high: number) => number;
}

/** A note cut deeper than this lies on a line, and tells no more of where that line is. */
const MOST_CUT = 0.2;

/** Places that are measured; between them the measure is drawn straight. */
const PLACES = 1024;

export function profileOf(notes: readonly Stretch[]): Profile {
  let [low, high] = [Infinity, -Infinity];
  for (const [from, to] of notes) [low, high] = [Math.min(low, from), Math.max(high, to)];
  const step = (high - low) / PLACES || 1;
  const cuts = new Float64Array(PLACES + 2);
  for (const [from, to] of notes)
    for (let i = Math.ceil((from - low) / step); i <= (to - low) / step; i += 1) {
      const at = low + i * step;
      cuts[i] = (cuts[i] ?? 0) + Math.min(at - from, to - at, (to - from) * MOST_CUT) / (to - from);
    }
  const middles = notes.map(([from, to]) => (from + to) / 2).sort((a, b) => a - b);
  return {
    count: notes.length,
    cut: (at) => {
      const place = (at - low) / step;
      if (!(place > 0 && place < PLACES)) return 0;
      const i = Math.floor(place);
      const [one = 0, next = 0] = [cuts[i], cuts[i + 1]];
      return one + (next - one) * (place - i);
    },
    outside: (from, to) => below(middles, from) + middles.length - below(middles, to),
  };
}

/** How many of a sorted list are smaller. */
export function below(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
