import { makeKey, type Making, type MakingStep, type Outcome } from '../core/making.ts';
import type { Matcher } from '../core/matcher.ts';
import { matcher } from '../core/matching/index.ts';

export type { Outcome } from '../core/making.ts';

/** What the worker is asked: a board as read, and all that consolidating it takes. `survey` counts without merging. */
export type Task = Omit<Making, 'matcher'> & { readonly kind: 'survey' | 'consolidate' };

/** Carries a task out: in the worker, and in the page when no worker starts. */
export const carryOut = ({ kind, ...task }: Task, onStep?: (step: MakingStep) => void): Outcome =>
  makeKey({ ...task, matcher: kind === 'survey' ? NOTHING_IS_SAID : matcher }, onStep);

/** For counting while people write: no pair is judged, so that a hundred re-reads cost next to nothing. */
const NOTHING_IS_SAID: Matcher = {
  pairs: () => [],
  similar: () => [],
  isJunk: () => false,
  points: () => null,
};
