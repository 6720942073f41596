import type { Language } from '../../core/answer-key.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb, type DocumentWords } from './nb.ts';
import { sv } from './sv.ts';

export type { DocumentWords } from './nb.ts';

/** Every text of the documents, by the document's language. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = { nb, sv, da, en };
