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
  let dragged: { readonly target: HTMLElement; readonly x: number; readonly y: number; moved: boolean } | null = null;
  document.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target.closest('.miro-draggable') : null;
    if (!(target instanceof HTMLElement) || event.button !== 0 || handlers.size === 0) return;
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
    void bus.call('drag.drop', { x: event.clientX, y: event.clientY }).then((at) => {
      if (at) for (const handler of handlers) handler({ x: at.x, y: at.y, target });
    });
  });
  document.addEventListener('pointercancel', () => {
    if (dragged) void bus.call('drag.end', {});
    dragged = null;
  });
}

function previewOf(target: HTMLElement): { src: string; width: number; height: number } | undefined {
  const { dragPreview, dragPreviewWidth, dragPreviewHeight } = target.dataset;
  const src = dragPreview ?? (target instanceof HTMLImageElement ? target.src : undefined);
  if (src === undefined) return undefined;
  return {
    src,
    width: Number(dragPreviewWidth ?? target.offsetWidth),
    height: Number(dragPreviewHeight ?? target.offsetHeight),
  };
}
