import type { Decision } from '../decisions.ts';

/**
 * Joins lists of records that several facilitators kept at the same time. Of two copies of a record the undone one stays,
 * then the later one; the order and number of the lists make no difference.
 */
export function mergeDecisions(...lists: readonly (readonly Decision[])[]): readonly Decision[] {
  const records = new Map<string, Decision>();
  for (const decision of lists.flat()) {
    const known = records.get(decision.id);
    records.set(decision.id, known ? newerDecision(known, decision) : decision);
  }
  return [...records.values()].sort(earliestFirst);
}

/** Which of two copies of a record stays: an undone one, else the later. */
export const newerDecision = (a: Decision, b: Decision): Decision => (rank(a) < rank(b) ? b : a);

/** Oldest first, as they are kept and listed. */
export const earliestFirst = (a: Decision, b: Decision): number => (stamp(a) < stamp(b) ? -1 : 1);

/** The ids of the notes a decision names, without the points of split ones. */
export function notesOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'together':
    case 'apart':
    case 'opposed':
      return [noteOf(decision.a), noteOf(decision.b)];
    default:
      return [noteOf(decision.note)];
  }
}

/** `12#2` is the second point of note 12: its note. */
export const noteOf = (ref: string): string => ref.split('#', 1)[0] ?? ref;

const stamp = (decision: Decision): string => `${decision.at}\n${decision.id}`;
const rank = (decision: Decision): string => `${decision.undone ? 1 : 0}\n${decision.at}\n${inKeyOrder(decision)}`;

/** The same text for the same record, whatever the order in which its fields were written. */
const inKeyOrder = (record: object): string =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
