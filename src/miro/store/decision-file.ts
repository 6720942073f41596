import type { AnswerKey } from '../../core/answer-key.ts';
import type { Decision } from '../../core/decisions.ts';
import { asDecision } from './decision-record.ts';

/** Decisions as a file of their own, for another board or an archive. */
export interface DecisionFile {
  readonly schema: 'fasit.decisions/1';
  readonly board: string;
  readonly decisions: readonly Decision[];
}

/** Decisions as a file to keep or to bring to another copy of the board. */
export const toDecisionFile = ({ board, decisions }: Pick<AnswerKey, 'board' | 'decisions'>): DecisionFile => ({
  schema: 'fasit.decisions/1',
  board: board.id,
  decisions,
});

/** Reads a file of decisions, a whole answer key, or a bare list; `null` for anything else, and if one entry is broken. */
export function asDecisions(raw: unknown): readonly Decision[] | null {
  const list: unknown =
    typeof raw === 'object' && raw !== null && 'schema' in raw && 'decisions' in raw && isOurs(raw.schema)
      ? raw.decisions
      : raw;
  if (!Array.isArray(list)) return null;
  const decisions = list.map(asDecision);
  return decisions.every((decision) => decision !== null) ? decisions : null;
}

/** Whether a value is an answer key as Fasit writes it, as far as reading it back takes. */
export const isAnswerKey = (raw: unknown): raw is AnswerKey =>
  typeof raw === 'object' &&
  raw !== null &&
  'schema' in raw &&
  raw.schema === 'fasit.answer-key/1' &&
  ['sheets', 'notes', 'journeys', 'decisions'].every((field) =>
    Array.isArray((raw as Record<string, unknown>)[field]),
  ) &&
  'ledger' in raw;

const isOurs = (schema: unknown): boolean => schema === 'fasit.decisions/1' || schema === 'fasit.answer-key/1';
