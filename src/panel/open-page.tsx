import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { patiently } from '../miro/board.ts';
import { Progress } from './elements/progress.tsx';
import './panel.css';
import { chosenLanguage, PanelFrame } from './panel-frame.tsx';
import { panelWords } from './panel-words.ts';
import { Refused } from './refused.tsx';
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
  const app = createRoot(root);
  const open = async (): Promise<void> => {
    app.render(<Progress label={words.loading} />);
    try {
      const { id } = await patiently(() => board.getInfo(), {});
      app.render(
        <PanelFrame board={board} boardId={id}>
          {page}
        </PanelFrame>,
      );
    } catch (error) {
      // Without the board's id nothing that is remembered can be found again: better no panel than an empty one.
      app.render(<Refused error={error} words={words} retry={() => void open()} />);
    }
  };
  await open();
}
