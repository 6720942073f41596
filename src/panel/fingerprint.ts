import { isMarked } from '../core/mark.ts';
import type { Item, Snapshot } from '../core/snapshot.ts';

/**
 * A short text that differs when anything that matters to an answer key differs, and not by the order of items nor by
 * what Fasit drew itself. For "the board has changed since", not for security.
 */
export function fingerprint({ items }: Snapshot): string {
  const ownFrames = new Set(items.filter(({ type, text }) => type === 'frame' && isMarked(text)).map(({ id }) => id));
  const sums = [0, 0];
  let count = 0;
  for (const item of items) {
    if (isMarked(item.text) || (item.parent !== null && ownFrames.has(item.parent))) continue;
    // Sums of whole 32-bit numbers: floating point would make the order count.
    for (const [index, part] of hash(essence(item)).entries()) sums[index] = ((sums[index] ?? 0) + part) >>> 0;
    count += 1;
  }
  return [count, ...sums].map((part) => part.toString(36)).join('-');
}

function essence({ id, type, box, text, parent, color, tags }: Item): string {
  const place = box ? [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10)) : [];
  return JSON.stringify([id, type, place, text, parent, color, tags]);
}

/** FNV-1a twice, with different primes. */
function hash(text: string): readonly number[] {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + index), 0x85ebca6b);
  }
  return [one >>> 0, two >>> 0];
}
