import type { StoredItem } from '../stored.ts';
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
