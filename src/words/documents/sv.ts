import { nb, type DocumentWords } from './nb.ts';

export const sv: DocumentWords = nb;
