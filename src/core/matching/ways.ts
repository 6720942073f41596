import type { Token } from './tokens.ts';
import { REFLEXIVES, WAYS } from './words/grammar.ts';

/** Where a small word after another points: "pack up", "melder av", "flyttar från". */
export type Way = keyof typeof WAYS;

const ways: ReadonlyMap<string, Way> = new Map(
  (Object.keys(WAYS) as Way[]).flatMap((way) => WAYS[way].split(' ').map((word) => [word, way] as const)),
);
const reflexives = new Set(REFLEXIVES.split(' '));

/** Of a word in lower case as spelled: "før" is not "for". */
export const wayOf = (plain: string): Way | null => ways.get(plain) ?? null;

/** The way that the words right after a token give it; "seg" may stand between. */
export function wayAfter(all: readonly Token[], at: number): Way | null {
  const next = all[at + 1];
  if (!next || next.clause !== all[at]!.clause) return null;
  return reflexives.has(next.plain) ? wayAfter(all, at + 1) : wayOf(next.plain);
}

const CONTRARIES: readonly (readonly [Way, Way])[] = [
  ['up', 'down'],
  ['in', 'out'],
  ['on', 'off'],
  ['to', 'from'],
  ['before', 'after'],
];

export const contraryWays = (a: Way | null, b: Way | null): boolean =>
  CONTRARIES.some(([there, back]) => (a === there && b === back) || (a === back && b === there));

/** Whether none of the small words of two notes that are else the same makes them two. */
export function pointAlike(a: readonly Way[], b: readonly Way[]): boolean {
  const turning = (some: readonly Way[]) => some.filter(isTurning).join(' ');
  return turning(a) === turning(b) && !a.some((way) => b.some((other) => contraryWays(way, other)));
}

/** "Before" on one side, "after" on the other. */
export const contraryTimes = (a: readonly Way[], b: readonly Way[]): boolean =>
  (['before', 'after'] as const).some(
    (way) => a.includes(way) && !b.includes(way) && b.some((other) => contraryWays(way, other)),
  );

/** Ways that make another word of their verb ("pack", "pack up"), not only a place to go with it. */
const TURNING = new Set<Way | null>(['up', 'down', 'out', 'away', 'back']);
export const isTurning = (way: Way | null): boolean => TURNING.has(way);
