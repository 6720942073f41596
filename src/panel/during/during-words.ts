import type { DuringWords } from '../../words/panel/during/nb.ts';
import type { Dictionaries } from '../use-words.ts';
import { useWords } from '../use-words.ts';

const dictionaries: Dictionaries<DuringWords> = {
  nb: async () => (await import('../../words/panel/during/nb.ts')).nb,
  sv: async () => (await import('../../words/panel/during/sv.ts')).sv,
  da: async () => (await import('../../words/panel/during/da.ts')).da,
  en: async () => (await import('../../words/panel/during/en.ts')).en,
};

/** The words of *During*. */
export const useDuringWords = (): DuringWords => useWords(dictionaries);
