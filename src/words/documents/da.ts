import { nb, type DocumentWords } from './nb.ts';

export const da: DocumentWords = nb;
