import type { Lapse, LapsedDecision } from '../answer-key.ts';
import type { Decision } from '../decisions.ts';
import type { Unit } from '../standing.ts';
import { inForce, lapse } from './in-force.ts';
import { sameWords } from './placing.ts';

/** What was decided about pairs of notes, as units of the same cell, and what of it can't hold now. */
export interface PairConstraints {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly opposed: readonly {
    readonly a: string;
    readonly b: string;
    readonly opposed: boolean;
    readonly by: Decision;
  }[];
  readonly lapsed: readonly LapsedDecision[];
}

/** Why a note that is not a unit of any cell is none. */
export type Missing = (note: string) => Lapse;

/**
 * Takes the decisions latest first and keeps each that agrees with those already kept: what is together with the same
 * note is together, what is opposed is apart. Both notes must share a cell. Points that were told apart in one note stay
 * apart, whatever was decided later: to have them in one line again, the splitting is undone.
 */
export function constrainPairs(
  units: readonly Unit[],
  decisions: readonly Decision[],
  missing: Missing,
): PairConstraints {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const byNote = new Map<string, Unit[]>();
  for (const unit of units) byNote.set(unit.note, [...(byNote.get(unit.note) ?? []), unit]);
  const together: Kept[] = [];
  const points = pointsOfOneNote(byNote);
  const apart: Kept[] = [];
  const opposed: Kept[] = [];
  const lapsed: LapsedDecision[] = [];
  const classes = new Map<string, string>();

  for (const decision of inForce(decisions)) {
    if (decision.kind !== 'together' && decision.kind !== 'apart' && decision.kind !== 'opposed') continue;
    const pair = findPair(decision, known, byNote, missing);
    if (typeof pair === 'string') {
      lapsed.push(lapse(decision, pair));
      continue;
    }
    const kept: Kept = { ...pair, decision };
    const against = contradiction(kept, { together, apart, opposed }, classes);
    if (against) lapsed.push(lapse(decision, 'overruled', against));
    else if (decision.kind === 'together' && points.some((two) => joins(kept, two, classes)))
      lapsed.push(lapse(decision, 'one note'));
    else if (decision.kind === 'together') {
      together.push(kept);
      classes.set(rootOf(pair.a, classes), rootOf(pair.b, classes));
    } else {
      if (decision.kind === 'opposed') opposed.push(kept);
      if (separates(decision)) apart.push(kept);
    }
  }
  return {
    together: together.map(({ a, b }) => [a, b] as const),
    apart: [...points, ...apart].map(({ a, b }) => [a, b] as const),
    opposed: opposed.map(({ a, b, decision }) => ({
      a,
      b,
      opposed: decision.kind === 'opposed' && decision.opposed,
      by: decision,
    })),
    lapsed,
  };
}

interface Pair {
  readonly a: string;
  readonly b: string;
}
interface Kept extends Pair {
  readonly decision: Decision;
}
type PairDecision = Extract<Decision, { a: string }>;

const separates = (decision: Decision): boolean =>
  decision.kind === 'apart' || (decision.kind === 'opposed' && decision.opposed);

function findPair(
  decision: PairDecision,
  known: ReadonlyMap<string, Unit>,
  byNote: ReadonlyMap<string, readonly Unit[]>,
  missing: Missing,
): Pair | Lapse {
  const candidates = (ref: string) => (known.has(ref) ? [known.get(ref)] : (byNote.get(ref) ?? [])).filter((u) => !!u);
  const [left, right] = [candidates(decision.a), candidates(decision.b)];
  for (const [ref, found] of [
    [decision.a, left],
    [decision.b, right],
  ] as const) {
    const note = ref.split('#', 1)[0] ?? ref;
    if (found.length === 0) return byNote.has(note) ? 'text changed' : missing(note);
  }
  const pairs = left.flatMap((a) => right.map((b) => ({ a, b })));
  const fitting = pairs.length > 1 ? pairs.filter(({ a, b }) => sameWords(a.text, b.text)) : pairs;
  const [pair] = fitting;
  if (!pair || fitting.length > 1 || pair.a.id === pair.b.id) return 'ambiguous';
  return pair.a.cell === pair.b.cell ? { a: pair.a.id, b: pair.b.id } : 'other cell';
}

/** The points that a facilitator told apart in one note, two by two. */
const pointsOfOneNote = (byNote: ReadonlyMap<string, readonly Unit[]>): readonly Pair[] =>
  [...byNote.values()].flatMap((points) =>
    points.flatMap(({ id: a }, index) => points.slice(index + 1).map(({ id: b }) => ({ a, b }))),
  );

/** Whether a pair would bring two others together. */
function joins({ a, b }: Pair, two: Pair, classes: ReadonlyMap<string, string>): boolean {
  const [left, right, x, y] = [a, b, two.a, two.b].map((unit) => rootOf(unit, classes));
  return (x === left && y === right) || (x === right && y === left);
}

/** The later decision that this one can't stand beside. */
function contradiction(
  { a, b, decision }: Kept,
  kept: { readonly together: readonly Kept[]; readonly apart: readonly Kept[]; readonly opposed: readonly Kept[] },
  classes: ReadonlyMap<string, string>,
): Decision | undefined {
  const [rootA, rootB] = [rootOf(a, classes), rootOf(b, classes)];
  if (decision.kind === 'together') return kept.apart.find((other) => joins({ a, b }, other, classes))?.decision;
  if (separates(decision) && rootA === rootB)
    return kept.together.find((other) => rootOf(other.a, classes) === rootA)?.decision;
  if (decision.kind !== 'opposed') return undefined;
  return kept.opposed.find(
    (other) =>
      ((other.a === a && other.b === b) || (other.a === b && other.b === a)) &&
      separates(other.decision) !== separates(decision),
  )?.decision;
}

function rootOf(unit: string, classes: ReadonlyMap<string, string>): string {
  let root = unit;
  for (let next = classes.get(root); next !== undefined && next !== root; next = classes.get(root)) root = next;
  return root;
}
