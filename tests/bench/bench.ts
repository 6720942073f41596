/** What a file in `tests/bench` exports as `bench`. */
export interface Bench {
  readonly title: string;
  readonly run: () => readonly Measured[] | Promise<readonly Measured[]>;
}

export interface Measured {
  readonly what: string;
  readonly ms: number;
  readonly note?: string;
}

/** The median time of some runs, in ms, after one to warm up. */
export function timed(work: () => unknown, runs = 7): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
