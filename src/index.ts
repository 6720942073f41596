import type { Language } from './core/answer-key.ts';
import type { OutsideWords } from './words/outside/nb.ts';
import { preferredLanguage } from './words/words.ts';

/** The headless page: Miro loads it with the board and keeps it as long as the board's tab is open. */
const WORDS: Readonly<Record<Language, () => Promise<OutsideWords>>> = {
  nb: async () => (await import('./words/outside/nb.ts')).nb,
  sv: async () => (await import('./words/outside/sv.ts')).sv,
  da: async () => (await import('./words/outside/da.ts')).da,
  en: async () => (await import('./words/outside/en.ts')).en,
};

const language = preferredLanguage(navigator.languages);

if (window.parent === window) void outside();
else void headless();

async function outside(): Promise<void> {
  const [{ showOutside }, words] = await Promise.all([import('./outside/outside.ts'), WORDS[language]()]);
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root) showOutside(root, words);
}

/** Opens the panel on a click on the icon, and does the work that must outlive it. */
async function headless(): Promise<void> {
  const tab = crypto.randomUUID();
  void miro.board.ui.on('icon:click', () => void miro.board.ui.openPanel({ url: 'panel.html', data: { tab } }));
  const { work } = await import('./headless/work.ts');
  await work(miro.board, tab, WORDS[language]);
}
