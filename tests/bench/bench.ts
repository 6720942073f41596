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
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** The same for work that is awaited. */
export async function timedAsync(work: () => unknown, runs = 7): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
