import type { AnswerKey } from './answer-key.ts';
import { boardLanguage } from './board-language.ts';
import { consolidate, type Consolidation } from './consolidate.ts';
import { notesOf } from './decisions/records.ts';
import { rematch } from './decisions/rematch.ts';
import type { Decision } from './decisions.ts';
import { place, type Placement } from './placement.ts';
import { findSheetsAndOffers, type SheetsAndOffers } from './sheets.ts';
import { titleOf } from './title.ts';

/** A board as read and what was kept about it: all that an answer key is made from. Without a title the sheets give it. */
export type Making = Omit<Consolidation, 'sheets' | 'placements' | 'language' | 'title'> & { readonly title?: string };

/** The answer key, and the sheets with their geometry it was made from. */
export interface Outcome extends SheetsAndOffers {
  readonly placements: readonly Placement[];
  readonly key: AnswerKey;
}

/** The stations on the way, in this order. */
export type MakingStep = 'finding' | 'placing' | 'merging';

/**
 * The whole way from a board to its answer key, the same in the panel, on the command line and in tests: find the sheets,
 * place the notes, bring the decisions to the notes there are now, consolidate. Notes are compared in their own language.
 */
export function makeKey(making: Making, onStep: (step: MakingStep) => void = () => undefined): Outcome {
  const { snapshot, corrections, scenario = {}, decisions = [] } = making;
  onStep('finding');
  const found = findSheetsAndOffers(snapshot, corrections);
  onStep('placing');
  const placements = place(snapshot, found.sheets);
  onStep('merging');
  const input: Consolidation = {
    ...making,
    sheets: found.sheets,
    placements,
    title: making.title || titleOf(found.sheets, scenario),
    language: boardLanguage(snapshot.items.map(({ text }) => text)),
  };
  return { ...found, placements, key: consolidate({ ...input, decisions: matched(decisions, input) }) };
}

/**
 * Decisions may name notes by the ids they had on the board this one was copied from. What can't be matched stays in the
 * record and is listed as lapsed.
 */
function matched(decisions: readonly Decision[], input: Consolidation): readonly Decision[] {
  const there = new Set(input.snapshot.items.map(({ id }) => id));
  if (decisions.every((decision) => notesOf(decision).every((note) => there.has(note)))) return decisions;
  // Notes, phases and rows are all that is asked of it: no pair need be judged, and nothing compared with an earlier one.
  const { previous: _, ...first } = input;
  const matcher = { ...first.matcher, pairs: () => [] };
  const { decisions: found, unmatched } = rematch(decisions, consolidate({ ...first, matcher, decisions: [] }));
  return [...found, ...unmatched.map(({ decision }) => decision)];
}
