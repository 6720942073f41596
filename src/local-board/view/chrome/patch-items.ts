import type { StoredItem } from '../../stored.ts';
import type { View } from '../view.ts';

/** Changes several items in one step of undo. */
export function patchItems(
  { doc, user }: View,
  items: readonly StoredItem[],
  changes: (item: StoredItem) => Partial<StoredItem>,
): void {
  doc.transact(user, (tx) => items.forEach((item) => tx.patch(item.id, changes(item))), { gesture: 'restyle' });
}
