import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './panel.css';
import { chosenLanguage, PanelFrame } from './panel-frame.tsx';
import { panelWords } from './panel-words.ts';
import { wordsOf } from './use-words.ts';

/** Opens a page on the board it was loaded by; Miro's script answers only inside a board, so on its own it says what it is. */
export async function openPage(page: ReactNode): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error(`${location.pathname}: no #root to draw in, expected <div id="root">`);
  const language = chosenLanguage();
  const words = await wordsOf(panelWords, language);
  if (window.parent === window || typeof miro === 'undefined') {
    document.documentElement.lang = language;
    root.textContent = words.outsideMiro;
    return;
  }
  const { board } = miro;
  const info = await board.getInfo().catch(() => null);
  createRoot(root).render(
    <PanelFrame board={board} boardId={info?.id ?? 'unknown-board'}>
      {page}
    </PanelFrame>,
  );
}
