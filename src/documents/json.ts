import type { AnswerKey } from '../core/answer-key.ts';

/** The answer key itself, whole and unchanged, after the schema in `public/answer-key.schema.json`. */
export const json = (key: AnswerKey): string => `${JSON.stringify(key, null, 2)}\n`;
