import { boardLanguage } from '../core/board-language.ts';
import type { AnswerKey } from '../core/answer-key.ts';
import { consolidate, type Consolidation } from '../core/consolidate.ts';
import type { Matcher } from '../core/matcher.ts';
import { matcher } from '../core/matching/index.ts';
import { place, type Placement } from '../core/placement.ts';
import { findSheetsAndOffers, type SheetsAndOffers } from '../core/sheets.ts';
import { titleOf } from '../core/title.ts';

/** What the worker is asked: a board as read, and all that consolidating it takes. `survey` counts without merging; without a title the sheets give it. */
export interface Task extends Omit<Consolidation, 'sheets' | 'placements' | 'matcher' | 'language'> {
  readonly kind: 'survey' | 'consolidate';
}

/** The sheets with their geometry, what may be one, and the answer key made of them. */
export interface Outcome extends SheetsAndOffers {
  readonly placements: readonly Placement[];
  readonly key: AnswerKey;
}

/** On the way from board to answer key, in this order. */
export const STEPS = ['reading', 'finding', 'placing', 'merging'] as const;
export type Step = (typeof STEPS)[number];

/** From a snapshot to an answer key: the same steps in the worker, in the page when no worker starts, and in tests. */
export function carryOut({ kind, ...task }: Task, onStep: (step: Step) => void): Outcome {
  onStep('finding');
  const { sheets, offers } = findSheetsAndOffers(task.snapshot, task.corrections);
  onStep('placing');
  const placements = place(task.snapshot, sheets);
  onStep('merging');
  const key = consolidate({
    ...task,
    sheets,
    placements,
    title: task.title || titleOf(sheets, task.scenario ?? {}),
    language: boardLanguage(task.snapshot.items.map(({ text }) => text)),
    matcher: kind === 'survey' ? NOTHING_IS_SAID : matcher,
  });
  return { sheets, offers, placements, key };
}

/** For counting while people write: no pair is judged, so that a hundred re-reads cost next to nothing. */
const NOTHING_IS_SAID: Matcher = {
  pairs: () => [],
  similar: () => [],
  isJunk: () => false,
  points: () => null,
};
