import type { MakingStep } from '../core/making.ts';

/** On the way from board to answer key, in this order. Apart from what takes them, which is fetched when it is needed. */
export const STEPS = ['reading', 'finding', 'placing', 'merging'] as const satisfies readonly (
  'reading' | MakingStep
)[];
export type Step = (typeof STEPS)[number];
