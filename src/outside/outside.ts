import './outside.css';
import type { OutsideWords } from '../words/outside/nb.ts';

/** Says what this page is to somebody who opened it outside Miro, and leads to the local board. */
export function showOutside(root: HTMLElement, words: OutsideWords): void {
  const main = document.createElement('main');
  main.append(
    element('h1', words.title),
    element('p', words.lead, 'lead'),
    element('p', words.what),
    element('p', words.where),
    element('p', words.privacy),
    link('./board.html', words.open),
    element('p', words.openHint, 'soft'),
  );
  root.replaceChildren(main);
  document.title = words.title;
}

function element(name: 'h1' | 'p', text: string, className?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(href: string, text: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  made.className = 'open';
  return made;
}
