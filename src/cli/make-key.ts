import type { AnswerKey, Language, Scenario } from '../core/answer-key.ts';
import { consolidate, type Consolidation } from '../core/consolidate.ts';
import { mergeDecisions } from '../core/decisions/records.ts';
import { rematch } from '../core/decisions/rematch.ts';
import type { Decision } from '../core/decisions.ts';
import { matcher } from '../core/matching/index.ts';
import { place } from '../core/placement.ts';
import { readScenarioCard } from '../core/scenario.ts';
import { findSheets, type Sheet } from '../core/sheets.ts';
import { byAge, type Snapshot } from '../core/snapshot.ts';
import { CARD_LABELS } from '../words/template/all.ts';
import type { BoardFile } from './board-file.ts';

/** The answer key of a board file, or `null` when no journey grid is on the board. */
export function makeKey(
  { snapshot, corrections, decisions: kept }: BoardFile,
  language: Language,
  createdAt: string,
  given: readonly Decision[],
  previous: AnswerKey | undefined,
): AnswerKey | null {
  const sheets = findSheets(snapshot, corrections);
  if (!sheets.some(({ status }) => status !== 'own')) return null;
  const input: Consolidation = {
    snapshot,
    sheets,
    placements: place(snapshot, sheets),
    corrections,
    matcher,
    language,
    title: titleOf(sheets, snapshot),
    scenario: scenarioOf(snapshot),
    createdAt,
    ...(previous && { previous }),
  };
  const all = mergeDecisions(kept, given, previous?.decisions ?? []);
  const { decisions, unmatched } = rematch(all, consolidate(input));
  // What can't be matched stays in the record and is listed as lapsed.
  return consolidate({ ...input, decisions: [...decisions, ...unmatched.map(({ decision }) => decision)] });
}

/** What the sheets' titles begin with, as far as whole words go; else what the workshop was about. */
function titleOf(sheets: readonly Sheet[], snapshot: Snapshot): string {
  const titles = sheets.filter(({ status }) => status === 'in').map(({ title }) => title.split(/\s+/));
  const [first = [], ...rest] = titles;
  const shared = first.findIndex((word, index) => rest.some((title) => title[index] !== word));
  const common = (shared < 0 ? first : first.slice(0, shared)).join(' ').replace(/[\s·–—:,|-]+$/u, '');
  return common || (scenarioOf(snapshot).situation ?? first.join(' '));
}

function scenarioOf({ items }: Snapshot): Scenario {
  for (const { text } of [...items].sort(byAge)) {
    const card = readScenarioCard(text, CARD_LABELS);
    if (card) return card.scenario;
  }
  return {};
}
