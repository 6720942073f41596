import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import type { Dictionaries } from '../use-words.ts';

export const prepareWords: Dictionaries<PrepareWords> = {
  nb: async () => (await import('../../words/panel/prepare/nb.ts')).nb,
  sv: async () => (await import('../../words/panel/prepare/sv.ts')).sv,
  da: async () => (await import('../../words/panel/prepare/da.ts')).da,
  en: async () => (await import('../../words/panel/prepare/en.ts')).en,
};
