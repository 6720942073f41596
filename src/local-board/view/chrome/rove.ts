import type { KeyboardEvent } from 'react';

/** Arrow keys go through a toolbar's buttons, which is one stop of the Tab key. */
export function rove(event: KeyboardEvent<HTMLElement>): void {
  const forward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  if (!forward && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = buttons.indexOf(document.activeElement as HTMLElement); // an element or not in the list
  if (at < 0) return;
  event.preventDefault();
  const next = buttons[(at + (forward ? 1 : -1) + buttons.length) % buttons.length];
  next?.focus();
}
