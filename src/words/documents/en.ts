import { nb, type DocumentWords } from './nb.ts';

export const en: DocumentWords = nb;
