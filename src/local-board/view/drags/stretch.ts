import { edges, type Edges } from '../../geometry.ts';
import { resize } from '../../gestures.ts';
import type { StoredItem } from '../../stored.ts';
import type { Point } from '../box.ts';
import { PAPER_SHARE } from '../paper.ts';
import type { View } from '../view.ts';
import { mergeKey, type Drag } from './drag.ts';

export type Handle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';

/** The handles a type has: notes and pictures keep their proportions, a text's height follows from its words. */
export function handlesOf(type: string): readonly Handle[] {
  if (type === 'connector' || type === 'mindmap_node') return [];
  if (type === 'text') return ['e', 'w'];
  if (type === 'shape' || type === 'frame') return ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];
  return ['nw', 'ne', 'se', 'sw'];
}

/** Drags a handle of one item. */
export function stretch(view: View, start: PointerEvent, id: string, handle: Handle): Drag {
  const item = view.doc.item(id);
  const from = view.at(start);
  const merge = mergeKey('stretch');
  const to = (point: Point, even: boolean) => {
    if (item)
      resize(view.doc, view.user, id, stretchedTurned(item, handle, point.x - from.x, point.y - from.y, even), {
        merge,
      });
  };
  return {
    reaches: true,
    move: (event) => to(view.at(event), event.shiftKey),
    end: () => undefined,
    cancel: () => view.doc.abandon(view.user, merge),
  };
}

/** The same for an item that is turned: its corners move along its own sides, and the corner opposite stays where it is. */
export function stretchedTurned(item: StoredItem, handle: Handle, dx: number, dy: number, even = false): Edges {
  const angle = ((item.rotation ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const box = stretched(item, handle, dx * cos + dy * sin, dy * cos - dx * sin, even);
  const [x, y] = [(box.left + box.right) / 2 - item.x, (box.top + box.bottom) / 2 - item.y];
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return edges({ x: item.x + x * cos - y * sin, y: item.y + x * sin + y * cos, width, height });
}

const EVEN: ReadonlySet<string> = new Set(['sticky_note', 'image', 'embed', 'preview']);
const SMALLEST = 16;

/** The box a handle gives an item when it is dragged by a distance; `even` keeps its proportions. */
export function stretched(item: StoredItem, handle: Handle, dx: number, dy: number, even = false): Edges {
  const box = edges(item);
  const east = handle.includes('e');
  const west = handle.includes('w');
  const south = handle.includes('s');
  const north = handle.includes('n');
  let width = Math.max(SMALLEST, item.width + (east ? dx : west ? -dx : 0));
  let height = Math.max(SMALLEST, item.height + (south ? dy : north ? -dy : 0));
  if ((even || EVEN.has(item.type)) && handle.length === 2) {
    // The hand is on the paper's corner, not on the box's, so the vertical wish counts for the paper.
    const share = item.type === 'sticky_note' ? PAPER_SHARE : 1;
    const scale = Math.max(width / item.width, (item.height * share + height - item.height) / (item.height * share));
    width = item.width * Math.max(scale, SMALLEST / item.width);
    height = item.height * Math.max(scale, SMALLEST / item.width);
  }
  return {
    left: west ? box.right - width : box.left,
    right: west ? box.right : box.left + width,
    top: north ? box.bottom - height : box.top,
    bottom: north ? box.bottom : box.top + height,
  };
}
