import type { Scenario } from '../core/answer-key.ts';
import { readScenarioCard } from '../core/scenario.ts';
import { byAge, isWritable, type Snapshot } from '../core/snapshot.ts';
import { CARD_LABELS } from '../words/template/all.ts';

/** The scenario as it stands on the board now: the oldest card that names one, or nothing. */
export function scenarioOn({ items }: Snapshot): Scenario {
  for (const item of items.filter(isWritable).toSorted(byAge)) {
    const card = readScenarioCard(item.text, CARD_LABELS);
    if (card) return card.scenario;
  }
  return {};
}
