import type { Bus } from '../protocol.ts';
import type { Handler } from './listening.ts';

/** Elements of a panel with the class `miro-draggable` can be dragged onto the board; the app hears where they land. */
export function dragging(bus: Bus) {
  const handlers = new Set<Handler>();
  let watched = false;
  return {
    async add(handler: Handler): Promise<void> {
      handlers.add(handler);
      if (watched || typeof document === 'undefined') return;
      watched = true;
      sense(bus, handlers);
    },
    async remove(handler: Handler): Promise<void> {
      handlers.delete(handler);
    },
  };
}

const THRESHOLD = 3;

function sense(bus: Bus, handlers: ReadonlySet<Handler>): void {
  let dragged: { readonly target: Draggable; readonly x: number; readonly y: number; moved: boolean } | null = null;
  document.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target.closest('.miro-draggable') : null;
    if (!isDraggable(target) || event.button !== 0 || handlers.size === 0) return;
    event.preventDefault();
    dragged = { target, x: event.clientX, y: event.clientY, moved: false };
    target.setPointerCapture(event.pointerId);
  });
  document.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    if (!dragged.moved && Math.hypot(event.clientX - dragged.x, event.clientY - dragged.y) < THRESHOLD) return;
    dragged.moved = true;
    const preview = previewOf(dragged.target);
    void bus.call('drag.over', { x: event.clientX, y: event.clientY, ...(preview ? { preview } : {}) });
  });
  document.addEventListener('pointerup', (event) => {
    const { target, moved } = dragged ?? {};
    dragged = null;
    if (!target || !moved) return;
    ignoreNextClick();
    void bus.call('drag.drop', { x: event.clientX, y: event.clientY }).then((at) => {
      if (at) for (const handler of handlers) handler({ x: at.x, y: at.y, target });
    });
  });
  document.addEventListener('pointercancel', () => {
    if (dragged) void bus.call('drag.end', {});
    dragged = null;
  });
}

/** Pictures in SVG can be dragged like all else. */
type Draggable = HTMLElement | SVGElement;

const isDraggable = (target: Element | null): target is Draggable =>
  target instanceof HTMLElement || target instanceof SVGElement;

/** On Miro the button is let go over the board, so that the panel sees no click; here the pointer is still the panel's. */
function ignoreNextClick(): void {
  const ignore = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('click', ignore, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }));
}

function previewOf(target: Draggable): { src: string; width: number; height: number } | undefined {
  const { dragPreview, dragPreviewWidth, dragPreviewHeight } = target.dataset;
  const src = dragPreview ?? (target instanceof HTMLImageElement ? target.src : undefined);
  if (src === undefined) return undefined;
  const { width, height } = target.getBoundingClientRect();
  return { src, width: Number(dragPreviewWidth ?? width), height: Number(dragPreviewHeight ?? height) };
}
