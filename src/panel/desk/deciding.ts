import type { AnswerKey } from '../../core/answer-key.ts';
import { notesOf } from '../../core/decisions/records.ts';
import { wordsOf } from '../../core/decisions/rematch.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';

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
    notesOf(bare).flatMap((id) => {
      const note = key.notes.find((candidate) => candidate.id === id);
      return note ? [[id, wordsOf(note, key)]] : [];
    }),
  );
  return { ...bare, notes };
}
