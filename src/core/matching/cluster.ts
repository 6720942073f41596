import type { CellClusters, CellNote, Constraints, PairVerdict } from '../matcher.ts';
import { sameKey } from './normalise.ts';
import { offers } from './offers.ts';
import { pairKey } from './pair.ts';

/**
 * Complete link with constraints: notes decided `together` and notes equal after normalising start as one; then the surest
 * pairs join first, if every note of one side goes with every note of the other. What was decided together is not held
 * against a note that goes with one of them.
 */
export function clusterCell(
  notes: readonly CellNote[],
  verdicts: readonly PairVerdict[],
  constraints: Constraints = { together: [], apart: [] },
): CellClusters {
  const keys = notes.map((note) => sameKey(note.text));
  const byPair = new Map(verdicts.map((verdict) => [pairKey(verdict.a, verdict.b), verdict]));
  const apart = indexPairs(notes, constraints.apart);
  const order = (a: number, b: number) => compare(keys[a]!, keys[b]!) || compare(notes[a]!.id, notes[b]!.id);

  // Two levels: a core is what the matcher joined, a cluster is cores joined by decisions too.
  const core = partition(notes.length);
  const cluster = partition(notes.length);
  const mayJoin = (a: number, b: number) =>
    everyCross(cluster.of(a), cluster.of(b), (x, y) => !apart.has(pairKey(x, y)));
  const isSame = (a: number, b: number) => keys[a] === keys[b] || byPair.get(pairKey(a, b))?.verdict === 'same';
  const isTwin = (a: number, b: number) => isSame(a, b) && (byPair.get(pairKey(a, b))?.score ?? 1) >= TWIN;
  // A misspelled twin goes where the note goes that it is a twin of.
  const goTogether = (a: number, b: number) =>
    isSame(a, b) ||
    core.of(a).some((twin) => isTwin(a, twin) && isSame(twin, b)) ||
    core.of(b).some((twin) => isTwin(b, twin) && isSame(a, twin));

  for (const [a, b] of indexed(notes, constraints.together)) {
    if (!cluster.joined(a, b) && mayJoin(a, b)) cluster.join(a, b);
  }
  for (const equals of groupBy(keys)) {
    const firsts: number[] = [];
    for (const note of equals.toSorted(order)) {
      const first = firsts.find((other) => cluster.joined(other, note) || mayJoin(other, note));
      if (first === undefined) firsts.push(note);
      else joinBoth(first, note);
    }
  }
  for (const { a, b } of verdicts.filter(({ verdict }) => verdict === 'same').toSorted(surestFirst(order))) {
    if (cluster.joined(a, b) || !mayJoin(a, b)) continue;
    if (everyCross(core.of(a), core.of(b), goTogether)) joinBoth(a, b);
  }

  const clusters = cluster.parts();
  return {
    clusters: clusters.map((members) => members.map((member) => notes[member]!.id)),
    ...offers(clusters, verdicts, apart),
  };

  function joinBoth(a: number, b: number): void {
    core.join(a, b);
    if (!cluster.joined(a, b)) cluster.join(a, b);
  }
}

/** From this score on two notes are the same but for spelling. */
const TWIN = 0.95;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const surestFirst = (order: (a: number, b: number) => number) => (x: PairVerdict, y: PairVerdict) => {
  const [xs, ys] = [x, y].map(({ a, b }) => (order(a, b) <= 0 ? ([a, b] as const) : ([b, a] as const)));
  return y.score - x.score || order(xs![0], ys![0]) || order(xs![1], ys![1]);
};

/** Pairs of ids as pairs of indexes; those that name a note of another cell, or one note twice, are left out. */
function indexed(notes: readonly CellNote[], pairs: Constraints['together']): readonly (readonly [number, number])[] {
  const at = new Map(notes.map((note, index) => [note.id, index]));
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [at.get(first), at.get(second)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}

const indexPairs = (notes: readonly CellNote[], pairs: Constraints['apart']): ReadonlySet<number> =>
  new Set(indexed(notes, pairs).map(([a, b]) => pairKey(a, b)));

const everyCross = (as: readonly number[], bs: readonly number[], holds: (a: number, b: number) => boolean): boolean =>
  as.every((a) => bs.every((b) => holds(a, b)));

function groupBy(keys: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) groups.set(key, [...(groups.get(key) ?? []), index]);
  return [...groups.entries()].toSorted(([a], [b]) => compare(a, b)).map(([, members]) => members);
}

/** Disjoint sets of 0…n−1, each known by its members. */
function partition(n: number) {
  const parts = Array.from({ length: n }, (_, index) => [index]);
  return {
    of: (a: number): readonly number[] => parts[a]!,
    joined: (a: number, b: number): boolean => parts[a] === parts[b],
    join(a: number, b: number): void {
      const all = [...parts[a]!, ...parts[b]!];
      for (const member of all) parts[member] = all;
    },
    parts: (): readonly (readonly number[])[] =>
      parts.filter((part, index) => Math.min(...part) === index).map((part) => part.toSorted((x, y) => x - y)),
  };
}
