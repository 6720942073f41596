import type { StoredItem } from './stored.ts';

/** Miro's ids are too long for a double: the shorter first, then digit by digit. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Back to front: frames at the very back, then by rank. */
export const compareBack = (a: StoredItem, b: StoredItem): number =>
  Number(b.type === 'frame') - Number(a.type === 'frame') || a.z - b.z || compareIds(a.id, b.id);

/** A rank just above (`1`) or below (`-1`) an item, before its neighbour. */
export function rankBeside(items: readonly StoredItem[], target: StoredItem, side: 1 | -1): number {
  const beyond = items.map(({ z }) => z).filter((z) => (side > 0 ? z > target.z : z < target.z));
  if (beyond.length === 0) return target.z + side;
  return (target.z + (side > 0 ? Math.min(...beyond) : Math.max(...beyond))) / 2;
}
