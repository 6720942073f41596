import type { Likeness } from './likeness.ts';
import { ALIGNED } from './likeness.ts';
import type { Analysis, Unit, Word } from './reader.ts';

/** Which words of two notes stand for each other, and what is left over on either side. */
export interface Alignment {
  readonly pairs: readonly { readonly a: Unit; readonly b: Unit; readonly like: Likeness }[];
  readonly restA: readonly Unit[];
  readonly restB: readonly Unit[];
  /** How much of each note the other says too, 0–1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Like the mean of both, but counting words that are merely near each other. */
  readonly nearness: number;
  /** Weight of what is left over. */
  readonly leftA: number;
  readonly leftB: number;
}

export interface Scale {
  readonly like: (a: Word, b: Word) => Likeness;
  readonly weight: (unit: Unit) => number;
}

/** Pairs the words of two notes, the most alike first. */
export function align(a: Analysis, b: Analysis, scale: Scale): Alignment {
  const candidates: { readonly i: number; readonly j: number; readonly like: Likeness; readonly worth: number }[] = [];
  for (const [i, first] of a.units.entries()) {
    for (const [j, second] of b.units.entries()) {
      const like = scale.like(first.word, second.word);
      if (like.value === 0) continue;
      candidates.push({ i, j, like, worth: like.value * (scale.weight(first) + scale.weight(second)) });
    }
  }
  candidates.sort((x, y) => y.worth - x.worth || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i + x.j - y.i - y.j);
  const [takenA, takenB, nearA, nearB] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  const pairs: { a: Unit; b: Unit; like: Likeness }[] = [];
  let [sharedA, sharedB, near] = [0, 0, 0];
  for (const { i, j, like } of candidates) {
    if (nearA.has(i) || nearB.has(j)) continue;
    const [first, second] = [a.units[i]!, b.units[j]!];
    nearA.add(i);
    nearB.add(j);
    near += like.value * (scale.weight(first) + scale.weight(second));
    if (like.value < ALIGNED) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push({ a: first, b: second, like });
    sharedA += like.value * scale.weight(first);
    sharedB += like.value * scale.weight(second);
  }
  // "alerts and pings" on one side, "notifications" on the other: what says the same again is not left over.
  for (const { i, j, like } of candidates) {
    if (like.value < ALIGNED || takenA.has(i) === takenB.has(j)) continue;
    if (!takenA.has(i)) sharedA += like.value * scale.weight(a.units[i]!);
    else sharedB += like.value * scale.weight(b.units[j]!);
    takenA.add(i);
    takenB.add(j);
  }
  const total = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + scale.weight(unit), 0);
  const [wholeA, wholeB] = [total(a.units), total(b.units)];
  const restA = a.units.filter((_, index) => !takenA.has(index));
  const restB = b.units.filter((_, index) => !takenB.has(index));
  return {
    pairs,
    restA,
    restB,
    coverA: wholeA > 0 ? sharedA / wholeA : 0,
    coverB: wholeB > 0 ? sharedB / wholeB : 0,
    nearness: wholeA + wholeB > 0 ? near / (wholeA + wholeB) : 0,
    leftA: total(restA),
    leftB: total(restB),
  };
}
