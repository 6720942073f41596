import type { Alignment } from './alignment.ts';
import type { Unit } from './reader.ts';
import { contraryWays } from './ways.ts';

export type Pair = Alignment['pairs'][number];

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
  pairs.some((pair) => pair.like.sideA !== pair.like.sideB || pointElsewhere(pair));

const sideOfA = ({ a, like }: Pair): number => like.sideA * a.sign;
const sideOfB = ({ b, like }: Pair): number => like.sideB * b.sign;
const isContrary = (pair: Pair): boolean => sideOfA(pair) !== sideOfB(pair);

/** "Easy", "hard", said of different things. */
export const ofContraryDegrees = ({ a, b, like }: Pair): boolean =>
  a.word.role === 'degree' && like.sideA !== like.sideB && a.negated === b.negated;

const sideOf = ({ word, sign }: Unit): number => (word.senses[0]?.sign ?? 1) * sign;

/** A word left over that turns its note: negated, the bad side of a degree ("hard", "few"), or doing away with something. */
const isTurned = (unit: Unit): boolean =>
  unit.negated || ((unit.word.role === 'degree' || unit.word.role === 'turn') && sideOf(unit) < 0);

/** Two forms of one verb, or the lists know only one of them with its direction. */
export const pointElsewhere = ({ a, b, like }: Pair): boolean =>
  contraryWays(a.way, b.way) && (isLiteral(like) || a.bound !== b.bound);

/** One word in two shapes, not two words of one meaning. */
export const isLiteral = ({ kind }: Pair['like']): boolean =>
  kind === 'exact' || kind === 'inflection' || kind === 'spelling';
