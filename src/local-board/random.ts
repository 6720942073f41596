/** Reproducible numbers in [0, 1) from a seed (mulberry32), so that a run with faults can be run again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A shuffled copy. */
export function shuffled<T>(all: readonly T[], next: () => number): T[] {
  const copy = [...all];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const swapped = copy[other] as T; // other <= last < copy.length
    copy[other] = copy[last] as T; // last < copy.length
    copy[last] = swapped;
  }
  return copy;
}

/** Miro's ids: 19 digits, ascending with creation, too long for a double. */
export function idMaker(next: () => number): () => string {
  const salt = String(Math.floor(next() * 900_000) + 100_000);
  let count = 0;
  return () => {
    count += 1 + Math.floor(next() * 3);
    return `3458764${salt}${String(count).padStart(6, '0')}`;
  };
}
