import type { BoardDocument } from '../document.ts';
import type { StoredItem } from '../stored.ts';
import { holds } from './box.ts';
import { paperOf } from './paper.ts';

/**
 * Files from a real board say nothing of what lies on top: `get` gives no order. Where a file would bury a note whole
 * under a shape, its order means nothing, so the larger goes behind the smaller.
 */
export function restack(doc: BoardDocument, user: string): void {
  const items = doc.items().filter((item) => item.type !== 'frame' && Number.isFinite(item.x));
  if (!buriesANote(items)) return;
  const bySize = items.toSorted((a, b) => rank(a) - rank(b));
  doc.transact(user, (tx) => bySize.forEach((item, index) => tx.put('items', item.id, { ...item, z: index + 1 })), {
    origin: 'open',
  });
}

function buriesANote(items: readonly StoredItem[]): boolean {
  const forms = items.filter(({ type }) => type === 'shape' || type === 'image');
  return items.some(
    (note) =>
      note.type === 'sticky_note' && forms.some((form) => form.z > note.z && holds(paperOf(form), paperOf(note))),
  );
}

/** The largest first; lines above all. */
const rank = ({ type, width, height }: StoredItem): number => (type === 'connector' ? 1 : -width * height);
