import { PHASE_COUNT } from './template.ts';

/** The stages that phase models are put together from; their names are in `words/template`. */
export type PhaseKey =
  | 'awareness'
  | 'evaluation'
  | 'choice'
  | 'relationship'
  | 'recommendation'
  | 'consideration'
  | 'purchase'
  | 'onboarding'
  | 'use'
  | 'retention'
  | 'advocacy'
  | 'need'
  | 'search'
  | 'preparation'
  | 'start'
  | 'service'
  | 'followUp'
  | 'looking back'
  | 'plan'
  | 'research'
  | 'booking'
  | 'pick-up'
  | 'support'
  | 'return'
  | 'home';

export type MacroKey = 'before' | 'during' | 'after';

/** One phase of a model; a proposed one is the app's suggestion, since a journey has at least five. */
export interface ModelPhase {
  readonly key: PhaseKey | null;
  readonly macro?: MacroKey;
  readonly proposed?: true;
}

/** The phase models on offer, all of them only a starting point. A phase without key is called by its number. */
export const PHASE_MODELS = {
  funnel: [...phases(['awareness', 'evaluation', 'choice', 'relationship']), { key: 'recommendation', proposed: true }],
  loyalty: phases(['awareness', 'consideration', 'purchase', 'onboarding', 'use', 'retention', 'advocacy']),
  beforeDuringAfter: [
    ...phases(['need', 'search', 'preparation'], 'before'),
    ...phases(['start', 'service'], 'during'),
    ...phases(['followUp', 'looking back'], 'after'),
  ],
  trip: phases(['plan', 'research', 'booking', 'pick-up', 'support', 'return', 'home']),
  blank: Array.from({ length: PHASE_COUNT.min }, () => ({ key: null })),
} as const satisfies Readonly<Record<string, readonly ModelPhase[]>>;

export type PhaseModel = keyof typeof PHASE_MODELS;

/** In the order in which they are offered. */
export const PHASE_MODEL_NAMES = Object.keys(PHASE_MODELS) as readonly PhaseModel[]; // Object.keys forgets the keys' type

function phases(keys: readonly PhaseKey[], macro?: MacroKey): readonly ModelPhase[] {
  return keys.map((key) => (macro ? { key, macro } : { key }));
}
