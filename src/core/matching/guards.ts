import type { Alignment } from './alignment.ts';
import type { Concept } from './lexicon.ts';
import type { Analysis, Unit } from './reader.ts';
import { contraryTimes, contraryWays, isTurning } from './ways.ts';

/** What two notes must not differ in, however alike their words are. */
export interface Guard {
  readonly name:
    | 'contrary'
    | 'negation'
    | 'numbers'
    | 'number'
    | 'channels'
    | 'actors'
    | 'question'
    | 'feelings'
    | 'times'
    | 'contrast'
    | 'roles'
    | 'objects'
    | 'directions'
    | 'particles'
    | 'bare feeling'
    | 'degrees'
    | 'narrowed'
    | 'endings'
    | 'moods';
  /** `other`: they say another thing. `never`: they are near, but not to be offered as the same. `unsure`: they may be offered. */
  readonly verdict: 'other' | 'never' | 'unsure';
  forbids(a: Analysis, b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean;
}

/** The strict ones first: the first that forbids decides. */
export const GUARDS: readonly Guard[] = [
  { name: 'contrary', verdict: 'other', forbids: (_a, _b, alignment) => sides(alignment) === 'contrary' },
  { name: 'numbers', verdict: 'other', forbids: (a, b) => differ(numbers(a), numbers(b)) },
  {
    name: 'feelings',
    verdict: 'other',
    forbids: feelContrary,
  },
  {
    name: 'channels',
    verdict: 'other',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('channel', a, concepts), kindOf('channel', b, concepts)),
  },
  {
    name: 'times',
    verdict: 'other',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('time', a, concepts), kindOf('time', b, concepts)),
  },
  {
    name: 'directions',
    verdict: 'other',
    forbids: (a, b, { pairs }) => pairs.some(pointElsewhere) || contraryTimes(a.ways, b.ways),
  },
  { name: 'roles', verdict: 'never', forbids: swapRoles },
  { name: 'contrast', verdict: 'never', forbids: (a, b, alignment) => contrasts(a, b, alignment) },
  {
    name: 'bare feeling',
    verdict: 'never',
    forbids: (a, b, alignment, concepts) =>
      narrows(a, b, alignment) &&
      isMood(alignment.pairs[0]!.a, concepts) &&
      [a, b].some(({ key }) => key.split(' ').length <= 2),
  },
  { name: 'particles', verdict: 'unsure', forbids: (_a, _b, { pairs }) => pairs.some(differInParticle) },
  { name: 'narrowed', verdict: 'unsure', forbids: narrows },
  { name: 'endings', verdict: 'unsure', forbids: endElsewhere },
  {
    name: 'moods',
    verdict: 'unsure',
    forbids: (_a, _b, { restA, restB, pairs }, concepts) =>
      [restA, restB].every((rest) => rest.some((unit) => isMood(unit, concepts))) &&
      !pairs.some(({ a }) => isMood(a, concepts)),
  },
  { name: 'number', verdict: 'unsure', forbids: (a, b) => numbers(a).length > 0 !== numbers(b).length > 0 },
  { name: 'degrees', verdict: 'never', forbids: (_a, _b, { pairs }) => pairs.some(ofContraryDegrees) },
  { name: 'negation', verdict: 'unsure', forbids: (_a, _b, alignment) => sides(alignment) === 'unclear' },
  {
    name: 'objects',
    verdict: 'unsure',
    forbids: (_a, _b, { restA, restB, leftA, leftB }, concepts) =>
      Math.min(leftA, leftB) > 0.5 && [...restA, ...restB].some((unit) => isOf('channel', unit, concepts)),
  },
  {
    name: 'actors',
    verdict: 'unsure',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('actor', a, concepts), kindOf('actor', b, concepts)),
  },
  {
    name: 'question',
    verdict: 'unsure',
    forbids: (a, b, { coverA, coverB }) => a.question !== b.question && Math.min(coverA, coverB) < 0.9,
  },
];

/**
 * Whether what two notes share is said with the same side. "Finner ikke info" and "ingen info å finne" turn one word each:
 * alike. A turned word that only one of them has leaves it unclear.
 */
export function sides({ pairs, restA, restB }: Alignment): 'alike' | 'unclear' | 'contrary' {
  const turned = pairs.filter(isContrary);
  const turns = {
    a: turned.filter((pair) => sideOfA(pair) < 0).length,
    b: turned.filter((pair) => sideOfA(pair) > 0).length,
  };
  // "… men ikke …": what is turned in another clause than the one they share has no say.
  const leftIn = (rest: readonly Unit[], shared: readonly Unit[]) =>
    rest.filter((unit) => isTurned(unit) && shared.some(({ clause }) => clause === unit.clause)).length;
  const leftA = leftIn(
    restA,
    pairs.map(({ a }) => a),
  );
  const leftB = leftIn(
    restB,
    pairs.map(({ b }) => b),
  );
  if (turned.length === 0 && leftA === leftB && pairs.some(ofContraryDegrees)) return 'unclear';
  if (turns.a === turns.b) return leftA === leftB ? 'alike' : 'unclear';
  return turns.a + leftA === turns.b + leftB ? 'unclear' : 'contrary';
}

/** Whether contrary sides are plain to see: by a negation or two opposite words, not only by a degree that one note lacks. */
export const plainlyContrary = ({ pairs }: Alignment): boolean =>
  pairs.some((pair) => isContrary(pair) && !pair.a.lent && !pair.b.lent) ||
  pairs.some(({ like }) => like.sideA !== like.sideB);

type Pair = Alignment['pairs'][number];
const isLiteral = ({ kind }: Pair['like']): boolean => kind === 'exact' || kind === 'inflection' || kind === 'spelling';
const sideOfA = ({ a, like }: Pair): number => like.sideA * a.sign;
const sideOfB = ({ b, like }: Pair): number => like.sideB * b.sign;
const isContrary = (pair: Pair): boolean => sideOfA(pair) !== sideOfB(pair);

/** "Easy", "hard", said of different things. */
const ofContraryDegrees = ({ a, b, like }: Pair): boolean =>
  a.word.role === 'degree' && like.sideA !== like.sideB && a.negated === b.negated;

const sideOf = ({ word, sign }: Unit): number => (word.senses[0]?.sign ?? 1) * sign;

/** A word left over that turns its note: negated, the bad side of a degree ("hard", "few"), or doing away with something. */
const isTurned = (unit: Unit): boolean =>
  unit.negated || ((unit.word.role === 'degree' || unit.word.role === 'turn') && sideOf(unit) < 0);

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

/** "The doctor calls me", "I call the doctor": the same words, turned round, and who writes stands on the other side. */
function swapRoles(a: Analysis, b: Analysis, { pairs }: Alignment): boolean {
  if (a.standing === null || b.standing === null || a.standing === b.standing) return false;
  const at = pairs.map((pair) => [a.units.indexOf(pair.a), b.units.indexOf(pair.b)] as const);
  return at.some(([i, k]) => at.some(([j, l]) => i < j && k > l));
}

/** Two forms of one verb, or the lists know only one of them with its direction. */
const pointElsewhere = ({ a, b, like }: Pair): boolean =>
  contraryWays(a.way, b.way) && (isLiteral(like) || a.bound !== b.bound);

/** "Pack" and "pack up", "slå av" and "slå ut": unless the lists know the verb with its particle. */
const differInParticle = ({ a, b, like }: Pair): boolean =>
  isLiteral(like) && a.way !== b.way && ((isTurning(a.way) && !a.bound) || (isTurning(b.way) && !b.bound));

/** A note of one word, and another that begins with it and goes on to say of what: "annoyed", "annoyed with the form". */
function narrows(a: Analysis, b: Analysis, { pairs, restA, restB }: Alignment): boolean {
  if (pairs.length !== 1) return false;
  const [{ a: first, b: second }] = pairs as [Pair];
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

/** Both begin alike and go on to a thing of their own: "call the plumber", "phone the landlord". What begins otherwise and ends alike ("book tickets", "buy tickets") is likelier the same. */
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

const kindOf = (kind: Concept['kind'], { units }: Analysis, concepts: readonly Concept[]): ReadonlySet<number> =>
  new Set(
    units
      .flatMap(({ word }) => word.senses.map(({ concept }) => concept))
      .filter((concept) => concepts[concept]!.kind === kind),
  );

const disjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));
