import { createNote, createText } from '../gestures.ts';
import type { Point } from './box.ts';
import { carry } from './drags/carry.ts';
import type { Drag } from './drags/drag.ts';
import { marquee } from './drags/marquee.ts';
import { pan } from './drags/pan.ts';
import { itemUnder, sketchBox, sketchLine } from './drags/sketch.ts';
import { spin } from './drags/spin.ts';
import { stretchAll } from './drags/stretch-all.ts';
import { stretch, type Handle } from './drags/stretch.ts';
import { startEditing } from './editor.ts';
import type { ToolName, View } from './view.ts';

/** What pressing the pointer on the board does while a tool is chosen. */
type Press = (view: View, event: PointerEvent) => Drag | null;

const select: Press = (view, event) => {
  const target = event.target instanceof Element ? event.target : null;
  const handle = target?.closest<HTMLElement>('[data-handle]');
  const dot = target?.closest<HTMLElement>('[data-line-from]');
  const [only, ...more] = view.selection();
  if (target?.closest('[data-spin]') && only !== undefined) return spin(view, event, only);
  if (handle && only !== undefined) {
    const name = handle.dataset['handle'] as Handle; // set by overlay.ts
    return more.length > 0 ? stretchAll(view, event, name) : stretch(view, event, only, name);
  }
  if (dot) return sketchLine(view, event, dot.dataset['lineFrom'] ?? null);
  const title = target?.closest<HTMLElement>('[data-frame-title]')?.dataset['frameTitle'];
  const pressed = title ?? target?.closest<HTMLElement>('[data-item-id]')?.dataset['itemId'] ?? null;
  const item = pressed === null ? undefined : view.doc.item(pressed);
  if (!item) return event.pointerType === 'touch' ? pan(view, event) : marquee(view, event, null);
  const chosen = view.selection().includes(item.id);
  const ground = item.locked === true || (item.type === 'frame' && title === undefined && !chosen);
  return ground ? marquee(view, event, item.id) : carry(view, event, item.id);
};

/** A mouse puts down at once; a finger when it is lifted, since a second one may come and mean the board. */
const puts =
  (put: (view: View, at: Point) => void): Press =>
  (view, event) => {
    if (event.pointerType === 'touch')
      return { move: () => undefined, end: (last) => put(view, view.at(last)), cancel: () => undefined };
    put(view, view.at(event));
    return null;
  };

const PRESSES: Readonly<Record<ToolName, Press>> = {
  select,
  hand: pan,
  note: puts((view, at) => placeNote(view, at)),
  text: puts((view, at) => placeText(view, at)),
  shape: (view, event) => sketchBox(view, event, 'shape'),
  frame: (view, event) => sketchBox(view, event, 'frame'),
  connector: (view, event) => sketchLine(view, event, itemUnder(view, event)),
};

/** In the order in which they stand in the tool bar. */
export const TOOL_NAMES: readonly ToolName[] = ['select', 'hand', 'note', 'text', 'shape', 'frame', 'connector'];

/** What a press on the canvas begins with the tool in hand. */
export const press = (view: View, event: PointerEvent): Drag | null => PRESSES[view.tool.get()](view, event);

/** Puts a new note with the middle of its paper there and lets the person type. */
export function placeNote(
  view: View,
  middle: Point,
  like: { readonly color?: string; readonly width?: number } = {},
): string {
  const { noteColor, noteShape } = view.choices.get();
  const height = 228 * ((like.width ?? (noteShape === 'square' ? 199 : 350)) / (noteShape === 'square' ? 199 : 350));
  const id = createNote(view.doc, view.user, {
    x: middle.x,
    y: middle.y + (height - height * (199 / 228)) / 2,
    color: like.color ?? noteColor,
    shape: noteShape,
    ...(like.width === undefined ? {} : { width: like.width }),
  });
  begin(view, id);
  return id;
}

/** Puts down a new text around a point of the board and lets the person type. */
export function placeText(view: View, middle: Point): void {
  begin(view, createText(view.doc, view.user, { x: middle.x + 110, y: middle.y, fontSize: textSize(view) }));
}

/** New text is readable at the zoom it is written at. */
const textSize = (view: View): number => Math.max(14, Math.min(288, Math.round(18 / view.viewport.get().zoom)));

function begin(view: View, id: string): void {
  view.tool.set('select');
  view.select([id]);
  startEditing(view, id);
}
