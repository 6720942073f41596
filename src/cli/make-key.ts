import type { AnswerKey, Language } from '../core/answer-key.ts';
import { consolidate, type Consolidation } from '../core/consolidate.ts';
import { mergeDecisions } from '../core/decisions/records.ts';
import { rematch } from '../core/decisions/rematch.ts';
import type { Decision } from '../core/decisions.ts';
import { matcher } from '../core/matching/index.ts';
import { place } from '../core/placement.ts';
import { scenarioOn } from '../core/scenario.ts';
import { findSheets } from '../core/sheets.ts';
import { titleOf } from '../core/title.ts';
import { CARD_LABELS } from '../words/template/all.ts';
import type { BoardFile } from './board-file.ts';

/** The answer key of a board file, the same as the panel makes of that board, or `null` when no journey grid is on the board. */
export function makeKey(
  { snapshot, corrections, decisions: kept }: BoardFile,
  language: Language,
  createdAt: string,
  given: readonly Decision[],
  previous: AnswerKey | undefined,
): AnswerKey | null {
  const sheets = findSheets(snapshot, corrections);
  if (!sheets.some(({ status }) => status !== 'own')) return null;
  const scenario = scenarioOn(snapshot, CARD_LABELS);
  const input: Consolidation = {
    snapshot,
    sheets,
    placements: place(snapshot, sheets),
    corrections,
    matcher,
    language,
    title: titleOf(sheets, scenario),
    scenario,
    createdAt,
    ...(previous && { previous }),
  };
  const all = mergeDecisions(kept, given, previous?.decisions ?? []);
  const { decisions, unmatched } = rematch(all, consolidate(input));
  // What can't be matched stays in the record and is listed as lapsed.
  return consolidate({ ...input, decisions: [...decisions, ...unmatched.map(({ decision }) => decision)] });
}
