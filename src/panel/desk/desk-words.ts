import type { DeskWords } from '../../words/panel/desk/nb.ts';
import { useWords, type Dictionaries } from '../use-words.ts';

const dictionaries: Dictionaries<DeskWords> = {
  nb: async () => (await import('../../words/panel/desk/nb.ts')).nb,
  sv: async () => (await import('../../words/panel/desk/sv.ts')).sv,
  da: async () => (await import('../../words/panel/desk/da.ts')).da,
  en: async () => (await import('../../words/panel/desk/en.ts')).en,
};

/** The words of the review desk. */
export const useDeskWords = (): DeskWords => useWords(dictionaries);
