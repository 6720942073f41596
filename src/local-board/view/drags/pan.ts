import type { View } from '../view.ts';
import { panned } from '../viewport.ts';
import type { Drag } from './drag.ts';

/** Drags the board itself under the window. */
export function pan(view: View, start: PointerEvent): Drag {
  const before = view.viewport.get();
  let last = { x: start.clientX, y: start.clientY };
  view.canvas.classList.add('panning');
  const stop = () => view.canvas.classList.remove('panning');
  return {
    move(event) {
      view.viewport.set(panned(view.viewport.get(), last.x - event.clientX, last.y - event.clientY));
      last = { x: event.clientX, y: event.clientY };
    },
    end: stop,
    cancel() {
      stop();
      view.viewport.set(before);
    },
  };
}
