import type { DragPreview } from '../protocol.ts';

/** The picture that follows the pointer while something is dragged from a panel. */
export function createDragImage(document: Document) {
  const image = document.createElement('img');
  image.alt = '';
  Object.assign(image.style, { position: 'fixed', pointerEvents: 'none', zIndex: '1000', opacity: '0.7' });
  return {
    show(at: { readonly x: number; readonly y: number }, preview: DragPreview | undefined) {
      if (!preview) return;
      if (image.src !== preview.src) image.src = preview.src;
      image.width = preview.width;
      image.height = preview.height;
      image.style.left = `${at.x - preview.width / 2}px`;
      image.style.top = `${at.y - preview.height / 2}px`;
      if (!image.isConnected) document.body.append(image);
    },
    hide: () => image.remove(),
  };
}
