import type { Scenario } from './answer-key.ts';
import { byAge, isWritable, type Snapshot } from './snapshot.ts';

/** The fields of a scenario card, in the order they are drawn and read. */
export const SCENARIO_FIELDS = ['who', 'situation', 'why', 'purpose', 'facilitator'] as const;
export type ScenarioField = (typeof SCENARIO_FIELDS)[number];

/** Every line of a card: the scenario, the group's leader and the minutes kept for the closing discussion. */
export const CARD_FIELDS = [...SCENARIO_FIELDS, 'leader', 'closing'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** The name of each line in one language, as drawn before its colon. */
export type CardLabels = Readonly<Record<CardField, string>>;

/** A scenario card as read from the board. */
export interface ScenarioCard {
  readonly scenario: Scenario;
  readonly leader?: string;
  readonly closingMinutes?: number;
}

/**
 * Reads a scenario card's text back, whichever of the languages it was drawn in, or `null` when the text is no card:
 * at least two of its lines must begin with a field's name and a colon. Lines without one carry on the field above.
 */
export function readScenarioCard(text: string, languages: readonly CardLabels[]): ScenarioCard | null {
  const names = new Map(
    languages.flatMap((labels) => CARD_FIELDS.map((field) => [labels[field].toLowerCase(), field] as const)),
  );
  const values = new Map<CardField, string>();
  let current: CardField | undefined;
  for (const line of text.split('\n')) {
    const [, name = '', rest = ''] = /^\s*([^::]{1,60})[::]\s*(.*)$/.exec(line) ?? [];
    const field = names.get(name.trim().toLowerCase());
    if (field) values.set((current = field), rest.trim());
    else if (current && line.trim() !== '') values.set(current, `${values.get(current) ?? ''} ${line.trim()}`.trim());
  }
  if (values.size < 2) return null;
  const leader = values.get('leader');
  const closing = /\d+/.exec(values.get('closing') ?? '')?.[0];
  return {
    scenario: Object.fromEntries(
      SCENARIO_FIELDS.flatMap((field) => (values.get(field) ? [[field, values.get(field)]] : [])),
    ),
    ...(leader ? { leader } : {}),
    ...(closing ? { closingMinutes: Number(closing) } : {}),
  };
}

/** The scenario as it stands on the board now: the oldest card that names one, in any of the languages, or nothing. */
export function scenarioOn({ items }: Snapshot, languages: readonly CardLabels[]): Scenario {
  for (const item of items.filter(isWritable).toSorted(byAge)) {
    const card = readScenarioCard(item.text, languages);
    if (card) return card.scenario;
  }
  return {};
}
