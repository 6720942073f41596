import type { StoredItem } from '../../stored.ts';
import type { View } from '../view.ts';
import type { MenuEntry } from './menu.tsx';
import { patchItems } from './patch-items.ts';

/** The board's tags, to put on the chosen notes and cards or take off. */
export function tagEntries(view: View, items: readonly StoredItem[]): readonly MenuEntry[] {
  const tags = [...view.doc.table('tags').values()];
  const wearers = items.filter(({ tagIds, locked }) => tagIds && !locked);
  if (tags.length === 0 || wearers.length === 0) return [];
  return [
    'rule',
    ...tags.map(({ id, title }) => {
      const worn = wearers.every(({ tagIds }) => tagIds?.includes(id));
      return { name: worn ? `✓ ${title}` : title, run: () => toggle(view, wearers, id, worn) };
    }),
  ];
}

/** Takes a tag off when all have it, and puts it on all otherwise. */
function toggle(view: View, wearers: readonly StoredItem[], tag: string, worn: boolean): void {
  patchItems(view, wearers, ({ tagIds = [] }) => ({
    tagIds: worn ? tagIds.filter((id) => id !== tag) : [...new Set([...tagIds, tag])],
  }));
}
