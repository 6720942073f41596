import { touchedBy } from '../../gestures.ts';
import { withGroups } from '../../capture.ts';
import { between } from '../box.ts';
import type { View } from '../view.ts';
import { TREMBLE, type Drag } from './drag.ts';

/** Draws a rectangle and selects what it touches; without a movement it is a click, which selects `clicked` or nothing. */
export function marquee(view: View, start: PointerEvent, clicked: string | null): Drag {
  const from = view.at(start);
  const kept = start.shiftKey ? view.selection() : [];
  let moved = false;
  const stop = () => view.sketch.set(null);
  return {
    reaches: true,
    move(event) {
      moved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > TREMBLE;
      if (!moved) return;
      const to = view.at(event);
      view.sketch.set({ kind: 'marquee', from, to });
      const box = between(from, to);
      const touched = touchedBy(view.doc, {
        left: box.x,
        top: box.y,
        right: box.x + box.width,
        bottom: box.y + box.height,
      });
      view.select(withGroups(view.doc, [...kept, ...touched]));
    },
    end() {
      stop();
      if (moved) return;
      view.select(clicked === null ? kept : [...kept, ...withGroups(view.doc, [clicked])]);
    },
    cancel() {
      stop();
      view.select(kept);
    },
  };
}
