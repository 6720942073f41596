import { da } from './da.ts';
import { en } from './en.ts';
import { nb, type BoardWords } from './nb.ts';
import { sv } from './sv.ts';

export type { BoardWords, CommandWords } from './nb.ts';

export const BOARD_LANGUAGES = ['nb', 'sv', 'da', 'en'] as const;
export type BoardLanguage = (typeof BOARD_LANGUAGES)[number];

export const BOARD_WORDS: Readonly<Record<BoardLanguage, BoardWords>> = { nb, sv, da, en };

/** The first of a browser's preferred languages that the board speaks; Nynorsk reads Bokmål, others English. */
export function boardLanguage(preferred: readonly string[]): BoardLanguage {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'no' || base === 'nn') return 'nb';
    const found = BOARD_LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}
