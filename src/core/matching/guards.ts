import type { Alignment } from './alignment.ts';
import type { Concept } from './lexicon.ts';
import type { Analysis, Unit } from './reader.ts';

/** What two notes must not differ in, however alike their words are. */
export interface Guard {
  readonly name:
    | 'contrary'
    | 'negation'
    | 'numbers'
    | 'channels'
    | 'actors'
    | 'question'
    | 'feelings'
    | 'times'
    | 'contrast'
    | 'objects';
  /** `never`: they must not merge nor be offered. `unsure`: they may be offered. */
  readonly verdict: 'never' | 'unsure';
  forbids(a: Analysis, b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean;
}

/** The strict ones first: the first that forbids decides. */
export const GUARDS: readonly Guard[] = [
  { name: 'contrary', verdict: 'never', forbids: (_a, _b, alignment) => sides(alignment) === 'contrary' },
  { name: 'numbers', verdict: 'never', forbids: (a, b) => differ(numbers(a), numbers(b)) },
  {
    name: 'feelings',
    verdict: 'never',
    forbids: feelContrary,
  },
  {
    name: 'channels',
    verdict: 'never',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('channel', a, concepts), kindOf('channel', b, concepts)),
  },
  {
    name: 'times',
    verdict: 'never',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('time', a, concepts), kindOf('time', b, concepts)),
  },
  { name: 'contrast', verdict: 'never', forbids: (a, b, alignment) => contrasts(a, b, alignment) },
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
  if (turns.a === turns.b) return leftA === leftB ? 'alike' : 'unclear';
  return turns.a + leftA === turns.b + leftB ? 'unclear' : 'contrary';
}

/** Whether contrary sides are plain to see: by a negation or two opposite words, not only by a degree that one note lacks. */
export const plainlyContrary = ({ pairs }: Alignment): boolean =>
  pairs.some((pair) => isContrary(pair) && !pair.a.lent && !pair.b.lent) ||
  pairs.some(({ like }) => like.sideA !== like.sideB);

type Pair = Alignment['pairs'][number];
const sideOfA = ({ a, like }: Pair): number => like.sideA * a.sign;
const sideOfB = ({ b, like }: Pair): number => like.sideB * b.sign;
const isContrary = (pair: Pair): boolean => sideOfA(pair) !== sideOfB(pair);

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
  const literal = pairs.every(
    ({ like }) => like.kind === 'exact' || like.kind === 'inflection' || like.kind === 'spelling',
  );
  if (!literal || pairs.every(({ a }) => a.word.kind === 'number')) return false;
  if (a.question !== b.question || sides(alignment) !== 'alike') return true;
  return Math.min(leftA, leftB) > 0.6 && nearness - (coverA + coverB) / 2 < 0.12;
}

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
