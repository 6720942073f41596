import { withChildren } from '../../capture.ts';
import { scale } from '../../scale.ts';
import { unionOf, type Box, type Point } from '../box.ts';
import { seenOf } from '../paper.ts';
import type { View } from '../view.ts';
import { mergeKey, type Drag } from './drag.ts';
import type { Handle } from './stretch.ts';

/** The corners by which several chosen items are made larger or smaller together. */
export const CORNERS: readonly Handle[] = ['nw', 'ne', 'se', 'sw'];

/** Drags a corner of everything that is chosen; the opposite corner stays. */
export function stretchAll(view: View, start: PointerEvent, handle: Handle): Drag {
  const from = withChildren(view.doc, view.selection());
  const chosen = new Set(view.selection());
  const box = unionOf(
    from.filter(({ id, type, x }) => chosen.has(id) && type !== 'connector' && Number.isFinite(x)).map(seenOf),
  );
  const grip = view.at(start);
  const merge = mergeKey('stretch-all');
  const to = (event: PointerEvent, done: boolean) => {
    if (!box) return;
    const at = view.at(event);
    const { fixed, factor } = pulled(box, handle, { x: at.x - grip.x, y: at.y - grip.y });
    scale(view.doc, view.user, { from, fixed, factor }, { merge, done });
  };
  return {
    reaches: true,
    move: (event) => to(event, false),
    end: (event) => to(event, true),
    cancel: () => view.doc.abandon(view.user, merge),
  };
}

/** The point that stays and how many times larger a box becomes when one of its corners is pulled; the wider wish wins. */
export function pulled(box: Box, handle: Handle, by: Point): { readonly fixed: Point; readonly factor: number } {
  const east = handle.includes('e');
  const south = handle.includes('s');
  const across = (box.width + (east ? by.x : -by.x)) / box.width;
  const down = (box.height + (south ? by.y : -by.y)) / box.height;
  return {
    fixed: { x: east ? box.x : box.x + box.width, y: south ? box.y : box.y + box.height },
    factor: Math.max(across, down),
  };
}
