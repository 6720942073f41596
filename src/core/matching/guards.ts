import type { Alignment } from './alignment.ts';
import type { Concept } from './lexicon.ts';
import type { Analysis, Unit } from './reader.ts';
import { isLiteral, ofContraryDegrees, pointElsewhere, sides, type Pair } from './sides.ts';
import { contraryTimes, isTurning } from './ways.ts';

/** What two notes must not differ in, however alike their words are. */
export interface Guard {
  readonly name: string;
  /** `contrary`: they may be each other's contrary. `other`: they say another thing. `never`: they are near, but not to be offered as the same. `unsure`: they may be offered. */
  readonly verdict: 'contrary' | 'other' | 'never' | 'unsure';
  forbids(a: Analysis, b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean;
}

/** The strict ones first: the first that forbids decides. */
export const GUARDS: readonly Guard[] = [
  // Easy, hard; comes, doesn't come.
  { name: 'sides', verdict: 'contrary', forbids: (_a, _b, alignment) => sides(alignment) === 'contrary' },
  // Two weeks, three weeks.
  { name: 'numbers', verdict: 'other', forbids: (a, b) => differ(numbers(a), numbers(b)) },
  // A smile on one note, a tear on the other.
  { name: 'emoji', verdict: 'other', forbids: feelContrary },
  // By phone, by mail.
  { name: 'channels', verdict: 'other', forbids: (a, b, _alignment, concepts) => disjoint('channel', a, b, concepts) },
  // In the evening, in the morning.
  { name: 'times', verdict: 'other', forbids: (a, b, _alignment, concepts) => disjoint('time', a, b, concepts) },
  // Turn on, turn off.
  { name: 'directions', verdict: 'contrary', forbids: (_a, _b, { pairs }) => pairs.some(pointElsewhere) },
  // Before the meeting, after the meeting.
  { name: 'before and after', verdict: 'other', forbids: (a, b) => contraryTimes(a.ways, b.ways) },
  // The doctor calls me, I call the doctor.
  { name: 'roles', verdict: 'never', forbids: swapRoles },
  // Compare with driving, compare with the bus.
  { name: 'contrast', verdict: 'never', forbids: contrasts },
  // Annoyed; annoyed with the form.
  { name: 'bare feeling', verdict: 'never', forbids: isBareFeeling },
  // More trainers, fewer children.
  { name: 'degrees', verdict: 'never', forbids: (_a, _b, { pairs }) => pairs.some(ofContraryDegrees) },
  // Pack, unpack.
  { name: 'particles', verdict: 'unsure', forbids: (_a, _b, { pairs }) => pairs.some(differInParticle) },
  // Parking; parking near the door.
  { name: 'narrowed', verdict: 'unsure', forbids: narrows },
  // Call the plumber, phone the landlord.
  { name: 'endings', verdict: 'unsure', forbids: endElsewhere },
  // Happy with the room, worried about the room.
  { name: 'moods', verdict: 'unsure', forbids: feelOtherwise },
  // A reminder; a reminder two weeks before.
  { name: 'number', verdict: 'unsure', forbids: (a, b) => numbers(a).length > 0 !== numbers(b).length > 0 },
  // A turned word that only one of them has.
  { name: 'turned', verdict: 'unsure', forbids: (_a, _b, alignment) => sides(alignment) === 'unclear' },
  // A long queue; a long queue on the phone, for hours.
  { name: 'one channel', verdict: 'unsure', forbids: hasChannelToSpare },
  // The nurse explains, the doctor explains.
  { name: 'actors', verdict: 'unsure', forbids: (a, b, _alignment, concepts) => disjoint('actor', a, b, concepts) },
  // Is there a pool? The pool is cold.
  {
    name: 'question',
    verdict: 'unsure',
    forbids: (a, b, { coverA, coverB }) => a.question !== b.question && Math.min(coverA, coverB) < 0.9,
  },
];

/**
 * The same words and one thing else: people who repeat each other's words but for one mean that one ("compare with driving",
 * "compare with the bus"). Who says the same in earnest seldom says it in the same words.
 */
function contrasts(a: Analysis, b: Analysis, alignment: Alignment): boolean {
  const { pairs, leftA, leftB, coverA, coverB, nearness } = alignment;
  const literal = pairs.every(({ like }) => isLiteral(like));
  if (!literal || pairs.every(({ a }) => a.word.kind === 'number')) return false;
  if (a.question !== b.question || sides(alignment) !== 'alike') return true;
  if (apart(alignment)) return true;
  return Math.min(leftA, leftB) > 0.6 && nearness - (coverA + coverB) / 2 < 0.12;
}

/** The same words, turned round, and who writes stands on the other side. */
function swapRoles(a: Analysis, b: Analysis, { pairs }: Alignment): boolean {
  if (a.standing === null || b.standing === null || a.standing === b.standing) return false;
  const at = pairs.map((pair) => [a.units.indexOf(pair.a), b.units.indexOf(pair.b)] as const);
  return at.some(([i, k]) => at.some(([j, l]) => i < j && k > l));
}

/** "Pack" and "pack up", "slå av" and "slå ut": unless the lists know the verb with its particle. */
const differInParticle = ({ a, b, like }: Pair): boolean =>
  isLiteral(like) && a.way !== b.way && ((isTurning(a.way) && !a.bound) || (isTurning(b.way) && !b.bound));

/** A feeling and no more on one side; what it is about on the other. */
function isBareFeeling(a: Analysis, b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean {
  if (!narrows(a, b, alignment) || !isMood(alignment.pairs[0]!.a, concepts)) return false;
  return [a, b].some(({ key }) => key.split(' ').length <= 2);
}

/** Each has a feeling that the other lacks, about the same. */
function feelOtherwise(
  _a: Analysis,
  _b: Analysis,
  { restA, restB, pairs }: Alignment,
  concepts: readonly Concept[],
): boolean {
  const hasMood = (rest: readonly Unit[]) => rest.some((unit) => isMood(unit, concepts));
  return hasMood(restA) && hasMood(restB) && !hasMood(pairs.map(({ a }) => a));
}

/** Among what the two don't share is a channel. */
function hasChannelToSpare(_a: Analysis, _b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean {
  const { restA, restB, leftA, leftB } = alignment;
  return Math.min(leftA, leftB) > 0.5 && [...restA, ...restB].some((unit) => isOf('channel', unit, concepts));
}

/** A note of one word, and another that begins with it and goes on to say of what. */
function narrows(a: Analysis, b: Analysis, { pairs, restA, restB }: Alignment): boolean {
  const [only] = pairs;
  if (!only || pairs.length > 1) return false;
  const { a: first, b: second } = only;
  const goesOn = (short: Analysis, long: Analysis, shared: Unit, rest: readonly Unit[]) =>
    short.units.length === 1 &&
    !short.units[0]!.negated &&
    !shared.negated &&
    !shared.bound &&
    !rest.some(({ word }) => short.key.includes(word.stem)) &&
    long.units[0] === shared &&
    rest.some(({ word, clause, part }) => word.role === 'content' && clause === shared.clause && part !== 'first');
  return goesOn(a, b, second, restB) || goesOn(b, a, first, restA);
}

/** Both begin alike and go on to a thing of their own. What begins otherwise and ends alike ("book tickets", "buy tickets") is likelier the same. */
export function endElsewhere(a: Analysis, b: Analysis, { pairs, leftA, leftB }: Alignment): boolean {
  return Math.min(leftA, leftB) > 0.9 && pairs.some((pair) => pair.a === a.units[0] && pair.b === b.units[0]);
}

/** What is left over on both sides is listed words only, of different meanings: "buy the car", "sell the car". */
const apart = ({ restA, restB }: Alignment): boolean =>
  [restA, restB].every((rest) => {
    const content = rest.filter(({ word }) => word.role === 'content');
    return content.length > 0 && content.every(({ word }) => word.senses.length > 0);
  });

/** A smile on one note, a tear on the other. */
export function feelContrary(a: Analysis, b: Analysis): boolean {
  const feels = ({ key }: Analysis, sign: '☺' | '☹') => key.includes(sign);
  return (feels(a, '☺') && feels(b, '☹')) || (feels(a, '☹') && feels(b, '☺'));
}

const numbers = ({ units }: Analysis): readonly string[] =>
  units.filter(({ word }) => word.kind === 'number').map(({ word }) => word.word);

/** Both say how much, and not the same. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return [...a].toSorted().join(' ') !== [...b].toSorted().join(' ');
}

const isMood = (unit: Unit, concepts: readonly Concept[]): boolean =>
  unit.word.role === 'content' && isOf('feeling', unit, concepts);

const isOf = (kind: Concept['kind'], { word }: Unit, concepts: readonly Concept[]): boolean =>
  word.senses.some(({ concept }) => concepts[concept]!.kind === kind);

/** Both name something of a kind, and not the same. */
function disjoint(kind: Concept['kind'], a: Analysis, b: Analysis, concepts: readonly Concept[]): boolean {
  const some = kindOf(kind, a, concepts);
  const others = kindOf(kind, b, concepts);
  return some.size > 0 && others.size > 0 && ![...some].some((each) => others.has(each));
}

const kindOf = (kind: Concept['kind'], { units }: Analysis, concepts: readonly Concept[]): ReadonlySet<number> =>
  new Set(
    units
      .flatMap(({ word }) => word.senses.map(({ concept }) => concept))
      .filter((concept) => concepts[concept]!.kind === kind),
  );
