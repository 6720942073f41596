import type { Reason } from '../answer-key.ts';
import type { PairVerdict } from '../matcher.ts';
import { align, type Alignment, type Scale } from './alignment.ts';
import { feelContrary, GUARDS, plainlyContrary, sides } from './guards.ts';
import type { Concept } from './lexicon.ts';
import { isSlip } from './spelling.ts';
import type { Analysis, Unit } from './reader.ts';
import { pointAlike } from './ways.ts';

/** Where the lines are drawn; all are shares of a note's weight, 0–1, but `left`, a weight (a plain word weighs about 1). */
export interface Thresholds {
  /** To merge, the lesser of both covers must reach this … */
  readonly cover: number;
  /** … or this, if only one word meets; */
  readonly coverOne: number;
  /** … their mean this … */
  readonly mean: number;
  /** … and what each side has that the other lacks must not exceed this on both. */
  readonly left: number;
  /** To be offered, this nearness. */
  readonly maybe: number;
  /** To be offered as contraries, the greater cover must reach this, and the lesser that. */
  readonly opposed: number;
  readonly opposedLess: number;
}

export const DEFAULT: Thresholds = {
  cover: 0.3,
  coverOne: 0.4,
  mean: 0.42,
  left: 1,
  maybe: 0.32,
  opposed: 0.5,
  opposedLess: 0.4,
};

export type Judgement = Pick<PairVerdict, 'verdict' | 'score' | 'reason'>;

/** What is to be said of two notes; null: nothing. Of a note that holds several points, the point that says the most. */
export function judge(
  a: Analysis,
  b: Analysis,
  scale: Scale,
  concepts: readonly Concept[],
  limits: Thresholds = DEFAULT,
): Judgement | null {
  if (a.key === b.key) return { verdict: 'same', score: 1, reason: { kind: 'exact' } };
  if (misspelled(a, b)) return { verdict: 'same', score: 0.95, reason: { kind: 'spelling' } };
  const whole = judgeOne(a, b, scale, concepts, limits);
  if (a.parts.length === 0 && b.parts.length === 0) return whole;
  const [as, bs] = [a, b].map((each) => (each.parts.length > 0 ? each.parts : [each]));
  const judgements = as!.flatMap((x) => bs!.map((y) => judgeOne(x, y, scale, concepts, limits)));
  return [...judgements, whole].reduce((best, each) => (rank(each) > rank(best) ? each : best));
}

/** Whether two notes are word for word the same but for slips of the finger; two words of the lists are two words. */
const misspelled = (a: Analysis, b: Analysis): boolean =>
  a.spelled.length === b.spelled.length &&
  a.spelled.length > 0 &&
  !feelContrary(a, b) &&
  pointAlike(a.ways, b.ways) &&
  a.spelled.every(({ word, known }, index) => {
    const other = b.spelled[index]!;
    return (
      word === other.word || (!(known && other.known) && !/\d/.test(word + other.word) && isSlip(word, other.word))
    );
  });

const STRENGTH = { same: 3, opposed: 2, maybe: 1, never: 0 } as const;
const rank = (judgement: Judgement | null): number => (judgement ? STRENGTH[judgement.verdict] + judgement.score : -1);

function judgeOne(
  a: Analysis,
  b: Analysis,
  scale: Scale,
  concepts: readonly Concept[],
  limits: Thresholds,
): Judgement | null {
  const alignment = align(a, b, scale);
  const { coverA, coverB, leftA, leftB, pairs } = alignment;
  if (pairs.length === 0) return null;
  const score = scoreOf(alignment);
  const reason = reasonOf(a, b, alignment);
  if (sides(alignment) === 'contrary') {
    const covers = [
      inClauses(
        a,
        alignment.pairs.map((pair) => pair.a),
        scale,
      ),
      inClauses(
        b,
        alignment.pairs.map((pair) => pair.b),
        scale,
      ),
    ];
    const verdict =
      plainlyContrary(alignment) && Math.max(...covers) >= limits.opposed && Math.min(...covers) >= limits.opposedLess
        ? 'opposed'
        : 'never';
    return { verdict, score, reason };
  }
  const guard = GUARDS.find((each) => each.forbids(a, b, alignment, concepts));
  if (guard?.verdict === 'never') return { verdict: 'never', score, reason };
  const sure =
    Math.min(coverA, coverB) >= (pairs.length === 1 ? limits.coverOne : limits.cover) &&
    (coverA + coverB) / 2 >= limits.mean &&
    Math.min(leftA, leftB) <= limits.left;
  if (sure && !guard) return { verdict: 'same', score, reason };
  return score >= limits.maybe ? { verdict: 'maybe', score, reason } : null;
}

/** How much of the clauses they stand in some words make up, 0–1: a contrary said in passing need not be all of a note. */
function inClauses({ units }: Analysis, paired: readonly Unit[], scale: Scale): number {
  const clauses = new Set(paired.map(({ clause }) => clause));
  const weigh = (some: readonly Unit[]) => some.reduce((sum, unit) => sum + scale.weight(unit), 0);
  return weigh(paired) / weigh(units.filter(({ clause }) => clauses.has(clause)));
}

/** 0–1: the mean of what both share for sure and of what is near. */
export const scoreOf = ({ coverA, coverB, nearness }: Alignment): number =>
  Math.min(1, ((coverA + coverB) / 2 + nearness) / 2);

const RANK: readonly Reason['kind'][] = [
  'words',
  'language',
  'synonym',
  'inflection',
  'compound',
  'spelling',
  'order',
  'exact',
];

/** The weakest link, and the pairs of words that are not spelled the same. */
function reasonOf(a: Analysis, b: Analysis, { pairs, restA, restB }: Alignment): Reason {
  const differing = pairs.filter(({ like }) => like.kind !== 'exact');
  const words = differing.map(({ a, b }) => [a.text, b.text] as const);
  const kinds = differing.map(({ like }) => like.kind);
  const kind =
    kinds.length > 0
      ? RANK.find((each) => kinds.includes(each))!
      : restA.length === 0 && restB.length === 0
        ? sameOrder(a, b)
          ? 'spelling'
          : 'order'
        : 'words';
  return words.length > 0 ? { kind, words } : { kind };
}

const sameOrder = (a: Analysis, b: Analysis): boolean =>
  a.units.every((unit, index) => unit.word.id === b.units[index]?.word.id);
