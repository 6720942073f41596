import type { Unit, Word } from './reader.ts';
import type { Way } from './ways.ts';

/** What a note was read into, before its negations are given to its words. */
export type Item =
  | { readonly is: 'stop'; readonly clause: number; /** Like "and". */ readonly joins: boolean }
  | {
      readonly is: 'negation';
      readonly clause: number;
      /** It may follow its verb: "kommer ikke". */ readonly follows: boolean;
    }
  | {
      readonly is: 'unit';
      readonly clause: number;
      readonly text: string;
      readonly word: Word;
      readonly part: Unit['part'];
      readonly way: Way | null;
      readonly bound: boolean;
      readonly contrary: boolean;
    };

/**
 * Gives each negation to one word: the one right after it, else the verb right before it, else the next. Words of degree
 * lend theirs to the next word, unless "and" stands between.
 */
export function withSigns(items: readonly Item[]): readonly Unit[] {
  const negated = items.map(() => false);
  for (const [at, item] of items.entries()) {
    const target = item.is === 'negation' ? targetOf(items, at) : null;
    if (target !== null) negated[target] = !negated[target];
  }
  const units: Unit[] = [];
  const lent = new Map<number, 1 | -1>();
  const done = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (item.is !== 'unit') continue;
    const own = item.word.senses[0]?.sign ?? 1;
    const next = nextUnit(items, at);
    let sign: 1 | -1 = negated[at] !== item.contrary ? -1 : 1;
    if (next !== null && (item.word.role === 'degree' || item.word.role === 'turn')) {
      if (own * sign < 0) lent.set(next, -(lent.get(next) ?? 1) as 1 | -1);
      if (own * sign < 0 && item.word.role === 'turn') done.add(next);
      sign = own;
    }
    if (lent.get(at) === -1) sign = -sign as 1 | -1;
    units.push({
      text: item.text,
      word: item.word,
      sign,
      negated: negated[at]! || item.contrary,
      lent: lent.get(at) === -1 && !done.has(at),
      predicate: next === null,
      part: item.part,
      way: item.way,
      bound: item.bound,
      clause: item.clause,
    });
  }
  return units;
}

/** The next word of the same clause that no "and" parts from this one. */
function nextUnit(items: readonly Item[], at: number): number | null {
  const next = items.findIndex(
    (other, index) =>
      index > at && (other.clause !== items[at]!.clause || other.is === 'unit' || (other.is === 'stop' && other.joins)),
  );
  return items[next]?.is === 'unit' && items[next].clause === items[at]!.clause ? next : null;
}

/** In its own clause, or, if nothing else stands there ("Great! Not."), in all of the note. */
function targetOf(items: readonly Item[], at: number): number | null {
  const here = items[at]!;
  const alone = !items.some(({ is, clause }) => is === 'unit' && clause === here.clause);
  const isUnit = (index: number) => items[index]?.is === 'unit' && (alone || items[index].clause === here.clause);
  if (isUnit(at + 1)) return at + 1;
  if (here.is === 'negation' && here.follows && isUnit(at - 1)) return at - 1;
  const after = items.findIndex((_, index) => index > at && isUnit(index));
  const before = items.findLastIndex((_, index) => index < at && isUnit(index));
  if (alone && before >= 0) return before;
  return after >= 0 ? after : before >= 0 ? before : null;
}
