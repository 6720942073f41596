import { edges } from '../geometry.ts';
import { isMarked } from '../mark.ts';
import type { Item } from '../snapshot.ts';

/**
 * Says of an item whether it belongs to an answer key that Fasit drew: it lies in a frame whose title, or a text inside
 * of which, begins with the mark (a copy keeps the text when somebody renames the frame), or it is itself marked.
 */
export function ownZones(items: readonly Item[]): (item: Item) => boolean {
  const marks = items.filter(({ text }) => isMarked(text));
  if (marks.length === 0) return () => false;
  const frames = new Set(marks.flatMap(({ id, type, parent }) => (type === 'frame' ? [id] : (parent ?? []))));
  const zones = items.flatMap(({ id, box }) => (box && frames.has(id) ? [edges(box)] : []));
  return ({ id, box, parent, text }) =>
    frames.has(id) ||
    (parent !== null && frames.has(parent)) ||
    isMarked(text) ||
    (parent === null &&
      box !== null &&
      zones.some((zone) => box.x >= zone.left && box.x <= zone.right && box.y >= zone.top && box.y <= zone.bottom));
}
