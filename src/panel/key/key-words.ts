import type { KeyWords } from '../../words/panel/key/nb.ts';
import type { Dictionaries } from '../use-words.ts';
import { useWords } from '../use-words.ts';

const dictionaries: Dictionaries<KeyWords> = {
  nb: async () => (await import('../../words/panel/key/nb.ts')).nb,
  sv: async () => (await import('../../words/panel/key/sv.ts')).sv,
  da: async () => (await import('../../words/panel/key/da.ts')).da,
  en: async () => (await import('../../words/panel/key/en.ts')).en,
};

/** The words of everything that shows an answer key. */
export const useKeyWords = (): KeyWords => useWords(dictionaries);
