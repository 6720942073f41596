import { isMarked } from '../core/mark.ts';
import type { Item, Snapshot } from '../core/snapshot.ts';

/**
 * A short text that differs when anything that matters to an answer key differs, and not by the order of items nor by
 * what Fasit drew itself. For "the board has changed since", not for security.
 */
export function fingerprint({ items }: Snapshot): string {
  const ownFrames = new Set(items.filter(({ type, text }) => type === 'frame' && isMarked(text)).map(({ id }) => id));
  let sum = 0;
  let count = 0;
  for (const item of items) {
    if (isMarked(item.text) || (item.parent !== null && ownFrames.has(item.parent))) continue;
    sum = (sum + hash(essence(item))) % Number.MAX_SAFE_INTEGER;
    count += 1;
  }
  return `${count}-${sum.toString(36)}`;
}

function essence({ id, type, box, text, parent, color, tags }: Item): string {
  const place = box ? [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10)) : [];
  return JSON.stringify([id, type, place, text, parent, color, tags]);
}

/** FNV-1a in two halves, joined to 52 bits. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return (high >>> 12) * 0x100000000 + (low >>> 0);
}
