import type { Drag } from './drags/drag.ts';
import { pan } from './drags/pan.ts';
import { startEditing, stopEditing } from './editor.ts';
import { placeText, press } from './tools.ts';
import type { View } from './view.ts';
import { edgePan } from './edge-pan.ts';
import { panned, zoomedAt } from './viewport.ts';

/** Binds mouse, pen, touch and wheel to the canvas; gives back the way out. `onPress` hears of every press on it. */
export function bindPointer(view: View, onPress: () => void): () => void {
  const { canvas } = view;
  const leave = new AbortController();
  const on = { signal: leave.signal };
  let drag: Drag | null = null;
  let space = false;
  const fingers = new Map<number, PointerEvent>();
  const edge = edgePan(view);

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      fingers.set(event.pointerId, event);
      if (fingers.size > 1) {
        if (fingers.size === 2) drag?.cancel();
        drag = pinch(view, fingers);
        return;
      }
      if (isTyping(event.target)) return;
      stopEditing(view);
      onPress();
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      const panning = space || event.button === 1 || event.button === 2;
      drag = panning ? pan(view, event) : press(view, event);
      if (view.editing.get() === null) focusChosen(view);
    },
    on,
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (fingers.has(event.pointerId)) fingers.set(event.pointerId, event);
      drag?.move(event);
      if (drag?.reaches) edge.follow(drag, event);
      view.pointer.set(view.at(event));
    },
    on,
  );
  const release = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    const ended = drag;
    drag = stillDown(view, fingers);
    edge.stop();
    if (event.type === 'pointercancel') ended?.cancel();
    else ended?.end(event);
  };
  canvas.addEventListener('pointerup', release, on);
  canvas.addEventListener('pointercancel', release, on);
  canvas.addEventListener('pointerleave', () => view.pointer.set(null), on);
  canvas.addEventListener(
    'dblclick',
    (event) => {
      // The canvas captured the pointer, so the event itself no longer knows what lies under it.
      const target = document.elementFromPoint(event.clientX, event.clientY);
      if (isTyping(target) || view.tool.get() === 'hand') return;
      if (target?.closest('[data-handle]')) return;
      const id =
        target?.closest<HTMLElement>('[data-frame-title]')?.dataset['frameTitle'] ??
        target?.closest<HTMLElement>('[data-item-id]')?.dataset['itemId'];
      const item = id === undefined ? undefined : view.doc.item(id);
      if (!item || (item.type === 'frame' && !target?.closest('[data-frame-title]'))) placeText(view, view.at(event));
      else startEditing(view, item.id);
    },
    on,
  );
  canvas.addEventListener('contextmenu', (event) => event.preventDefault(), on);
  canvas.addEventListener('wheel', (event) => turn(view, event), { ...on, passive: false });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && drag) {
        drag.cancel();
        drag = null;
        edge.stop();
      }
      if (event.key !== ' ' || isTyping(event.target) || !canvas.contains(document.activeElement)) return;
      space = true;
      canvas.classList.add('grabbable');
      event.preventDefault();
    },
    on,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== ' ') return;
      space = false;
      canvas.classList.remove('grabbable');
    },
    on,
  );
  return () => leave.abort();
}

/** Wheel and trackpad pan; with Ctrl (as a trackpad's pinch reports itself) they zoom at the pointer. */
function turn(view: View, event: WheelEvent): void {
  if (isTyping(event.target) && !event.ctrlKey) return;
  event.preventDefault();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
  const now = view.viewport.get();
  if (event.ctrlKey || event.metaKey) {
    const strength = Math.max(-60, Math.min(60, event.deltaY * unit));
    view.viewport.set(zoomedAt(now, view.screenAt(event), now.zoom * Math.exp(-strength * 0.008)));
  } else {
    const sideways = event.shiftKey && event.deltaX === 0;
    view.viewport.set(
      panned(now, (sideways ? event.deltaY : event.deltaX) * unit, (sideways ? 0 : event.deltaY) * unit),
    );
  }
}

/** When one of several fingers is lifted, those that stay down go on with the board. */
function stillDown(view: View, fingers: ReadonlyMap<number, PointerEvent>): Drag | null {
  const [first] = fingers.values();
  return fingers.size > 1 ? pinch(view, fingers) : first ? pan(view, first) : null;
}

/** Two fingers: pan with their middle, zoom with their distance. */
function pinch(view: View, fingers: ReadonlyMap<number, PointerEvent>): Drag {
  const spread = () => {
    const [a, b] = [...fingers.values()].map((finger) => view.screenAt(finger));
    if (!a || !b) return null;
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  let last = spread();
  return {
    move() {
      const next = spread();
      if (!next || !last) return;
      const now = panned(view.viewport.get(), last.middle.x - next.middle.x, last.middle.y - next.middle.y);
      view.viewport.set(zoomedAt(now, next.middle, (now.zoom * next.distance) / Math.max(1, last.distance)));
      last = next;
    },
    end: () => undefined,
    cancel: () => undefined,
  };
}

/** The keyboard goes where the pointer chose. */
function focusChosen(view: View): void {
  const chosen = view.selection();
  const element = chosen.length === 1 && chosen[0] !== undefined ? view.stage.element(chosen[0]) : undefined;
  (element ?? view.canvas).focus({ preventScroll: true });
}

/** Whether keys pressed there are words. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[contenteditable]') !== null);
