import type { Alignment } from './alignment.ts';
import type { Concept } from './lexicon.ts';
import type { Analysis, Unit } from './note.ts';

/** What two notes must not differ in, however alike their words are. */
export interface Guard {
  readonly name: 'contrary' | 'numbers' | 'channels' | 'actors' | 'question';
  /** `never`: they must not merge nor be offered. `unsure`: they may be offered. */
  readonly verdict: 'never' | 'unsure';
  forbids(a: Analysis, b: Analysis, alignment: Alignment, concepts: readonly Concept[]): boolean;
}

export const GUARDS: readonly Guard[] = [
  { name: 'contrary', verdict: 'never', forbids: (_a, _b, alignment) => contrary(alignment) },
  { name: 'numbers', verdict: 'never', forbids: (a, b) => differ(numbers(a), numbers(b)) },
  {
    name: 'channels',
    verdict: 'never',
    forbids: (a, b, _alignment, concepts) => disjoint(kindOf('channel', a, concepts), kindOf('channel', b, concepts)),
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

/** Whether the words two notes share are said with contrary sides, and no word left over makes up for it. */
export function contrary({ pairs, restA, restB }: Alignment): boolean {
  const sides = pairs.reduce((product, { a, b, like }) => product * like.side * a.sign * b.sign, 1);
  const leftover = [...restA, ...restB].filter(isTurned).length % 2 === 1 ? -1 : 1;
  return sides * leftover < 0;
}

/** A word left over that turns its note: negated, or the bad side of a degree ("hard", "few", "poor"). */
const isTurned = ({ negated, word, sign }: Unit): boolean =>
  negated || (word.role === 'degree' && (word.senses[0]?.sign ?? 1) * sign < 0);

const numbers = ({ units }: Analysis): readonly string[] =>
  units.filter(({ word }) => word.kind === 'number').map(({ word }) => word.word);

/** Both say how much, and not the same. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return [...a].toSorted().join(' ') !== [...b].toSorted().join(' ');
}

const kindOf = (kind: Concept['kind'], { units }: Analysis, concepts: readonly Concept[]): ReadonlySet<number> =>
  new Set(
    units
      .flatMap(({ word }) => word.senses.map(({ concept }) => concept))
      .filter((concept) => concepts[concept]!.kind === kind),
  );

const disjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));
