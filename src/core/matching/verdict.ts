import type { Reason } from '../answer-key.ts';
import type { PairVerdict } from '../matcher.ts';
import { align, type Alignment, type Scale } from './alignment.ts';
import { endElsewhere, feelContrary, GUARDS, type Guard } from './guards.ts';
import { plainlyContrary } from './sides.ts';
import type { Cell } from './cell.ts';
import { isSlip } from './spelling.ts';
import type { Analysis, Unit } from './reader.ts';
import { pointAlike } from './ways.ts';

/**
 * Where the lines are drawn; all are shares of a note's weight, 0–1, but `left`, a weight (a plain word weighs 1). They were
 * swept over the workshops in tests/fixtures/gold. With each left out in turn the others would choose a laxer `mean` (0.42);
 * the stricter one is kept, because a wrong merge costs more than a missed one.
 */
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
  mean: 0.5,
  left: 1,
  maybe: 0.36,
  opposed: 0.5,
  opposedLess: 0.4,
};

export type Judgement = Pick<PairVerdict, 'verdict' | 'score' | 'reason'>;

/** What is to be said of two notes; null: nothing. Of a note that holds several points, the point that says the most; a contrary outweighs all. */
export function judge(a: Analysis, b: Analysis, cell: Cell, limits: Thresholds = DEFAULT): Judgement | null {
  if (a.key === b.key) return { verdict: 'same', score: 1, reason: { kind: 'exact' } };
  if (misspelled(a, b)) return { verdict: 'same', score: 0.95, reason: { kind: 'spelling' } };
  if (a.key > b.key) return turned(judge(b, a, cell, limits));
  return best(
    points(a, b).map(([x, y]) => judgeOne(x, y, cell, limits)),
    (judgement) => (judgement ? STRENGTH[judgement.verdict] + judgement.score : -1),
  );
}

/** The same of the same notes, the other one first: ties between words are settled alike whichever comes first. */
const turned = (judgement: Judgement | null): Judgement | null =>
  judgement?.reason.words
    ? { ...judgement, reason: { ...judgement.reason, words: judgement.reason.words.map(([x, y]) => [y, x] as const) } }
    : judgement;

/** How near two notes are, 0–1, whatever may keep them apart: to rank what is offered to someone who looks for its like. */
export function nearness(a: Analysis, b: Analysis, cell: Cell): number {
  if (a.key === b.key || misspelled(a, b)) return 1;
  const near = points(a, b).map(([x, y]) => {
    const alignment = align(x, y, cell);
    const guard = guardOf(x, y, alignment, cell);
    return Math.max(0, scoreOf(alignment) - (guard ? COST[guard.verdict] : 0));
  });
  return Math.max(...near);
}

/** What a doubt costs when notes are ranked: next to nothing if they may be the same, everything if they say another thing. */
const COST = { contrary: 1, other: 1, never: 0.1, unsure: 0.1 } as const;
const STRENGTH = { opposed: 3, same: 2, maybe: 1, never: 0 } as const;

/** The notes as wholes, and each point of one with each of the other. */
function points(a: Analysis, b: Analysis): readonly (readonly [Analysis, Analysis])[] {
  if (a.parts.length === 0 && b.parts.length === 0) return [[a, b]];
  const [as, bs] = [a, b].map((each) => (each.parts.length > 0 ? each.parts : [each]));
  return [...as!.flatMap((x) => bs!.map((y) => [x, y] as const)), [a, b]];
}

const best = <T>(all: readonly T[], rank: (one: T) => number): T =>
  all.reduce((first, each) => (rank(each) > rank(first) ? each : first));

const guardOf = (a: Analysis, b: Analysis, alignment: Alignment, { lexicon }: Cell): Guard | undefined =>
  GUARDS.find((guard) => guard.forbids(a, b, alignment, lexicon.concepts));

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

function judgeOne(a: Analysis, b: Analysis, cell: Cell, limits: Thresholds): Judgement | null {
  const alignment = align(a, b, cell);
  if (alignment.pairs.length === 0) return null;
  const said = (verdict: Judgement['verdict']): Judgement => ({
    verdict,
    score: scoreOf(alignment),
    reason: reasonOf(a, b, alignment),
  });
  const guard = guardOf(a, b, alignment, cell);
  if (guard?.verdict === 'contrary') return said(areOpposed(a, b, alignment, cell, limits) ? 'opposed' : 'never');
  if (guard && guard.verdict !== 'unsure') return said('never');
  if (!guard && areSame(alignment, limits)) return said('same');
  return scoreOf(alignment) >= limits.maybe ? said('maybe') : null;
}

const areSame = ({ coverA, coverB, leftA, leftB, pairs }: Alignment, limits: Thresholds): boolean =>
  Math.min(coverA, coverB) >= (pairs.length === 1 ? limits.coverOne : limits.cover) &&
  (coverA + coverB) / 2 >= limits.mean &&
  Math.min(leftA, leftB) <= limits.left;

function areOpposed(a: Analysis, b: Analysis, alignment: Alignment, cell: Cell, limits: Thresholds): boolean {
  const { pairs } = alignment;
  if (!plainlyContrary(alignment)) return false;
  const [inA, inB] = [pairs.map((pair) => pair.a), pairs.map((pair) => pair.b)];
  const covered = [inClauses(a, inA, cell), inClauses(b, inB, cell)];
  const [less, more] = [Math.min(...covered), Math.max(...covered)];
  // "Worried about the climate", "not worried about money": each of a thing of its own.
  if (pairs.length === 1 && more < 0.95 && endElsewhere(a, b, alignment)) return false;
  return more >= limits.opposed && less >= limits.opposedLess;
}

/** How much of the clauses they stand in some words make up, 0–1: a contrary said in passing need not be all of a note. */
function inClauses({ units }: Analysis, paired: readonly Unit[], scale: Scale): number {
  const clauses = new Set(paired.map(({ clause }) => clause));
  const weigh = (some: readonly Unit[]) => some.reduce((sum, unit) => sum + scale.weight(unit), 0);
  return weigh(paired) / weigh(units.filter(({ clause }) => clauses.has(clause)));
}

/** 0–1: the mean of what both share for sure and of what is near. */
const scoreOf = ({ coverA, coverB, nearness }: Alignment): number =>
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
