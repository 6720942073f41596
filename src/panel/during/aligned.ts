import type { AnswerKey } from '../../core/answer-key.ts';

interface Part {
  readonly id: string;
  readonly label: string;
}

/** What a heading was taken for (`null`: one of its own) and what else it could be. */
interface Aligned {
  readonly value: string | null;
  readonly choices: readonly Part[];
}

/**
 * A phase or row that no other heading of the sheets was taken for is the heading's own: it is not among what it could be.
 * `taken`: what each of the journey's sheets has, heading by heading.
 */
export function alignedTo(value: string | null, parts: readonly Part[], taken: readonly (string | null)[]): Aligned {
  const isOwn = value === null || taken.filter((other) => other === value).length <= 1;
  return isOwn ? { value: null, choices: parts.filter(({ id }) => id !== value) } : { value, choices: parts };
}

/** The phases that the sheets of a journey have, heading by heading. */
export const phasesTaken = (key: AnswerKey, sheets: readonly string[]): readonly (string | null)[] =>
  key.sheets.filter(({ id }) => sheets.includes(id)).flatMap(({ columns }) => columns.map(({ phase }) => phase));

/** The rows that the sheets of a journey have, heading by heading. */
export const rowsTaken = (key: AnswerKey, sheets: readonly string[]): readonly (string | null)[] =>
  key.sheets.filter(({ id }) => sheets.includes(id)).flatMap(({ bands }) => bands.map(({ row }) => row));
