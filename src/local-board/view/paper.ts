import type { StoredItem } from '../stored.ts';
import { hull } from '../geometry.ts';
import { around, type Box } from './box.ts';

/** The part of a sticky note's box that is paper; the rest, at the bottom, is its shadow (miro-facts §3.1). */
export const PAPER_SHARE = 199 / 228;

/** The whole box an item takes up on the board. */
export const boxOf = (item: StoredItem): Box => around(item, item.width, item.height);

/** What people see of an item: a note's paper without its shadow, the box of anything else. */
export function paperOf(item: StoredItem): Box {
  const box = boxOf(item);
  return item.type === 'sticky_note' ? { ...box, height: box.height * PAPER_SHARE } : box;
}

/** The upright box around what people see of an item, turned as it may be. */
export function seenOf(item: StoredItem): Box {
  if (!item.rotation) return paperOf(item);
  const { left, top, right, bottom } = hull(item);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
