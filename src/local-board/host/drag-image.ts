import type { DragPreview } from '../protocol.ts';

/** What follows the pointer while something is dragged from a panel: its picture, or an outline where the board's page may not load that. */
export function createDragImage(document: Document) {
  const box = document.createElement('div');
  const image = document.createElement('img');
  image.alt = '';
  Object.assign(image.style, { width: '100%', height: '100%' });
  Object.assign(box.style, { position: 'fixed', pointerEvents: 'none', zIndex: '1000', opacity: '0.7' });
  return {
    show(at: { readonly x: number; readonly y: number }, preview: DragPreview | undefined) {
      if (!preview) return;
      const own = isOwn(preview.src, document.location.origin);
      if (own && image.src !== preview.src) image.src = preview.src;
      box.replaceChildren(...(own ? [image] : []));
      Object.assign(box.style, {
        outline: own ? 'none' : '2px dashed currentColor',
        width: `${preview.width}px`,
        height: `${preview.height}px`,
        left: `${at.x - preview.width / 2}px`,
        top: `${at.y - preview.height / 2}px`,
      });
      if (!box.isConnected) document.body.append(box);
    },
    hide: () => box.remove(),
  };
}

/** The content security policy lets the board's page show pictures of its own and such as carry their data. */
const isOwn = (src: string, origin: string): boolean =>
  /^(data|blob):/.test(src) || new URL(src, origin).origin === origin;
