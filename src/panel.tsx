import { createRoot } from 'react-dom/client';
import { PanelApp } from './panel/panel-app.tsx';
import './panel/panel.css';
import { chosenLanguage, PanelFrame } from './panel/panel-frame.tsx';
import { panelWords } from './panel/panel-words.ts';
import { wordsOf } from './panel/use-words.ts';

const root = document.querySelector('#root');

/** Miro's script answers only inside a board; on its own the page says what it is. */
async function open(): Promise<void> {
  if (!root) throw new Error('panel.html: no #root to draw in, expected <div id="root">');
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
      <PanelApp />
    </PanelFrame>,
  );
}

void open();
