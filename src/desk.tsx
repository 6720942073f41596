import { createRoot } from 'react-dom/client';
import { DeskPage } from './panel/desk/desk-page.tsx';
import { chosenLanguage, PanelFrame } from './panel/panel-frame.tsx';
import './panel/panel.css';
import { panelWords } from './panel/panel-words.ts';
import { wordsOf } from './panel/use-words.ts';

const root = document.querySelector('#root');

/** The review desk as a large modal; Miro's script answers only inside a board. */
async function open(): Promise<void> {
  if (!root) throw new Error('desk.html: no #root to draw in, expected <div id="root">');
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
      <DeskPage />
    </PanelFrame>,
  );
}

void open();
