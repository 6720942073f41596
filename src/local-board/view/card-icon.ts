import { TREMBLE } from './drags/drag.ts';
import type { View } from './view.ts';

/** Hears of clicks on the icons of app cards; a drag that ends on one is none. Gives back the way out. */
export function onCardIcon({ canvas }: View, open: (id: string) => void): () => void {
  const leave = new AbortController();
  let pressed = { x: 0, y: 0 };
  canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), leave);
  canvas.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > TREMBLE) return;
      // The canvas captured the pointer, so the event itself no longer knows what lies under it.
      const icon = document.elementFromPoint(clientX, clientY)?.closest('[data-card-icon]');
      const id = icon?.closest<HTMLElement>('[data-item-id]')?.dataset['itemId'];
      if (id !== undefined) open(id);
    },
    leave,
  );
  return () => leave.abort();
}
