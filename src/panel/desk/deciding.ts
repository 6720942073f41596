import type { AnswerKey } from '../../core/answer-key.ts';
import { notesOf } from '../../core/decisions/records.ts';
import { wordsOf } from '../../core/decisions/rematch.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';

/** How many notes of a line a decision on the line names: it lasts as long as one of them does. */
const NAMED = 4;

/** Completes a decision: its id, a moment after all that was known, and the words of the notes it names. */
export function decisionOf(
  body: DecisionBody,
  key: AnswerKey,
  known: readonly Decision[],
  id: string,
  now: number,
): Decision {
  const latest = known.reduce((last, { at }) => Math.max(last, Date.parse(at) || 0), 0);
  const record = { id, at: new Date(Math.max(now, latest + 1)).toISOString(), notes: {} };
  const bare: Decision = { ...body, ...record };
  const notes = Object.fromEntries(
    [...new Set([...notesOf(bare), ...notesOfLine(bare, key)])].flatMap((id) => {
      const note = key.notes.find((candidate) => candidate.id === id);
      return note ? [[id, wordsOf(note, key)]] : [];
    }),
  );
  return { ...bare, notes };
}

/** The notes that stand in the line a decision is about: if the first is deleted, the line is found by the others. */
function notesOfLine(decision: Decision, { journeys }: AnswerKey): readonly string[] {
  if (decision.kind !== 'wording' && decision.kind !== 'settled') return [];
  const lines = journeys.flatMap(({ insights }) => insights);
  const line = lines.find(({ id }) => id === decision.note);
  return (line?.sources ?? []).slice(0, NAMED).map(({ note }) => note);
}
