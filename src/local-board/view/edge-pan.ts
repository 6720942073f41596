import type { Drag } from './drags/drag.ts';
import type { View } from './view.ts';
import { panned } from './viewport.ts';

/** px from the window's edge within which a drag pulls the board along, and how far per frame at the very edge. */
const REACH = 28;
const PULL = 14;

/** Lets a drag go on beyond what is shown: near an edge of the window the board moves under the resting pointer. */
export function edgePan(view: View) {
  let frame = 0;
  let last: { readonly drag: Drag; readonly event: PointerEvent } | null = null;
  const step = () => {
    frame = 0;
    if (!last) return;
    const { x, y } = view.screenAt(last.event);
    const { width, height } = view.size.get();
    const [dx, dy] = [pull(x, width), pull(y, height)];
    if (dx === 0 && dy === 0) return;
    view.viewport.set(panned(view.viewport.get(), dx, dy));
    last.drag.move(last.event);
    frame = requestAnimationFrame(step);
  };
  return {
    follow(drag: Drag, event: PointerEvent) {
      last = { drag, event };
      frame ||= requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      last = null;
    },
  };
}

function pull(at: number, length: number): number {
  if (at < REACH) return -PULL * Math.min(1, (REACH - at) / REACH);
  if (at > length - REACH) return PULL * Math.min(1, (at - length + REACH) / REACH);
  return 0;
}
