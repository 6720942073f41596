import type { PanelWords } from '../words/panel/nb.ts';
import type { Dictionaries } from './use-words.ts';

/** The words of the shell: tabs, problems, foot. */
export const panelWords: Dictionaries<PanelWords> = {
  nb: async () => (await import('../words/panel/nb.ts')).nb,
  sv: async () => (await import('../words/panel/sv.ts')).sv,
  da: async () => (await import('../words/panel/da.ts')).da,
  en: async () => (await import('../words/panel/en.ts')).en,
};
