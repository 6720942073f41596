import { nb, type BoardWords } from './nb.ts';

export type { BoardWords, CommandWords } from './nb.ts';

export const BOARD_WORDS: Readonly<Record<string, BoardWords>> = { nb };
