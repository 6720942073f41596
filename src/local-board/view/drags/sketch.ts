import { createConnector, createFrame, createShape } from '../../gestures.ts';
import type { Endpoint } from '../../stored.ts';
import { between, centreOf, type Box, type Point } from '../box.ts';
import { startEditing } from '../editor.ts';
import type { View } from '../view.ts';
import { TREMBLE, type Drag } from './drag.ts';

/** What a click instead of a drag makes, dp. */
const CLICKED = { shape: { width: 160, height: 160 }, frame: { width: 800, height: 600 } } as const;

/** Draws the box of a new shape or frame. */
export function sketchBox(view: View, start: PointerEvent, kind: 'shape' | 'frame'): Drag {
  const from = view.at(start);
  const stop = () => view.sketch.set(null);
  return {
    reaches: true,
    move: (event) => view.sketch.set({ kind: 'box', from, to: view.at(event) }),
    end(event) {
      stop();
      const click = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= TREMBLE;
      const size = CLICKED[kind];
      const drawn = between(from, view.at(event));
      const box: Box = click ? { ...size, x: from.x - size.width / 2, y: from.y - size.height / 2 } : drawn;
      makeBox(view, kind, box);
    },
    cancel: stop,
  };
}

/** Makes a shape or frame of that box, selects it and goes back to the select tool. */
export function makeBox(view: View, kind: 'shape' | 'frame', box: Box): void {
  const { doc, user } = view;
  const given = { ...centreOf(box), width: Math.max(box.width, 8), height: Math.max(box.height, 8) };
  const id =
    kind === 'shape'
      ? createShape(doc, user, { ...given, shape: view.choices.get().shape })
      : createFrame(doc, user, {
          ...given,
          width: Math.max(100, box.width),
          height: Math.max(100, box.height),
          title: view.words.newFrame(doc.items().filter(({ type }) => type === 'frame').length + 1),
        });
  view.tool.set('select');
  view.select([id]);
  if (kind === 'frame') startEditing(view, id);
}

/** Draws a line from an item or place to another. */
export function sketchLine(view: View, start: PointerEvent, fromItem: string | null): Drag {
  const from = view.at(start);
  const stop = () => view.sketch.set(null);
  return {
    reaches: true,
    move: (event) => view.sketch.set({ kind: 'line', from, to: view.at(event) }),
    end(event) {
      stop();
      const to = view.at(event);
      const toItem = itemUnder(view, event);
      if (toItem !== null && toItem === fromItem) return;
      if (toItem === null && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= TREMBLE)
        return;
      const id = createConnector(view.doc, view.user, { start: endAt(fromItem, from), end: endAt(toItem, to) });
      view.tool.set('select');
      view.select([id]);
    },
    cancel: stop,
  };
}

const endAt = (item: string | null, position: Point): Endpoint =>
  item === null ? { position } : { item, snapTo: 'auto' };

/** The item under a pointer that a line may hang on: neither frames nor other lines. */
export function itemUnder(view: View, event: { readonly clientX: number; readonly clientY: number }): string | null {
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    const id = element.closest<HTMLElement>('[data-item-id]')?.dataset['itemId'];
    const type = id === undefined ? undefined : view.doc.item(id)?.type;
    if (id !== undefined && type !== undefined && type !== 'frame' && type !== 'connector') return id;
  }
  return null;
}
