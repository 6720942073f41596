import type { Lapse, LapsedDecision } from '../answer-key.ts';
import type { Decision } from '../decisions.ts';

/** The decisions that were not undone, latest first: the order in which they get their way. */
export const inForce = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter((decision) => !decision.undone).sort(latestFirst);

/** Latest first; of two of the same moment the one with the larger id, so that everybody gets the same order. */
export const latestFirst = (a: Decision, b: Decision): number => compare(b.at, a.at) || compare(b.id, a.id);

/** A lapsed decision and what made it so. */
export const lapse = (decision: Decision, why: Lapse, by?: Decision): LapsedDecision => ({
  decision: decision.id,
  why,
  ...(by && { by: by.id }),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
