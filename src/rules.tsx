import { createRoot } from 'react-dom/client';
import './panel/panel.css';
import { RulesRun } from './panel/rules/rules-run.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('rules.html: no #root to draw in, expected <div id="root">');
if (window.parent === window || typeof miro === 'undefined')
  root.textContent = 'This page tries what Fasit believes of Miro. It works in a panel on a board.';
else createRoot(root).render(<RulesRun board={miro.board} clientVersion={miro.clientVersion} />);
