import { frameAround, withChildren, withGroups } from './capture.ts';
import type { BoardDocument } from './document.ts';
import { hull, union } from './geometry.ts';
import type { StoredItem } from './stored.ts';

/** Copied items with what they carry, plain JSON for a clipboard of any kind. */
export interface Clip {
  readonly items: readonly StoredItem[];
  /** Metadata by `item/app/key`: Miro copies it along (miro-facts §6). */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Items with their groups and the children of frames. */
export function copy(doc: BoardDocument, ids: readonly string[]): Clip {
  const items = withChildren(doc, withGroups(doc, ids));
  const chosen = new Set(items.map(({ id }) => id));
  const metadata = [...doc.table('metadata')].filter(([key]) => chosen.has(key.slice(0, key.indexOf('/'))));
  return { items, metadata: Object.fromEntries(metadata.map(([key, { value }]) => [key, value])) };
}

/** Puts a copy with its middle at a place of the board, on top; gives back the ids of its outermost items. */
export function paste(
  doc: BoardDocument,
  user: string,
  clip: Clip,
  middle: { readonly x: number; readonly y: number },
): string[] {
  const all = union(clip.items.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).map(hull));
  if (!all) return [];
  return insert(doc, user, clip, middle.x - (all.left + all.right) / 2, middle.y - (all.top + all.bottom) / 2, {
    gesture: 'paste',
  });
}

/** A copy beside the original. Miro tells apps nothing of it: no `items:create`. */
export const duplicate = (
  doc: BoardDocument,
  user: string,
  ids: readonly string[],
  by: { readonly dx: number; readonly dy: number } = { dx: 20, dy: 20 },
  how: { readonly merge?: string } = {},
): string[] => insert(doc, user, copy(doc, ids), by.dx, by.dy, { ...how, gesture: 'duplicate' });

interface How {
  readonly gesture: string;
  readonly merge?: string;
}

function insert(doc: BoardDocument, user: string, clip: Clip, dx: number, dy: number, how: How): string[] {
  const ids = new Map(clip.items.map(({ id }) => [id, doc.newId()]));
  const groups = new Map<string, string>();
  const groupOf = (old: string) => {
    const known = groups.get(old) ?? doc.newId();
    groups.set(old, known);
    return known;
  };
  const top = doc.above();
  const lowest = clip.items.reduce((low, { z }) => Math.min(low, z), Infinity);
  const endOf = (end: StoredItem['start']): StoredItem['start'] => {
    if (!end) return end;
    const item = end.item === undefined ? undefined : (ids.get(end.item) ?? end.item);
    if (item !== undefined) return { ...end, item };
    return end.position ? { ...end, position: { x: end.position.x + dx, y: end.position.y + dy } } : end;
  };
  return doc.transact(
    user,
    (tx) => {
      const at = doc.stamp();
      for (const { groupId, start, end, locked: _, ...item } of clip.items) {
        const id = ids.get(item.id) ?? item.id;
        const newStart = endOf(start);
        const newEnd = endOf(end);
        tx.put('items', id, {
          ...item,
          id,
          x: item.x + dx,
          y: item.y + dy,
          z: top + item.z - lowest,
          parentId: item.parentId === null ? null : (ids.get(item.parentId) ?? null),
          ...(groupId === undefined ? {} : { groupId: groupOf(groupId) }),
          ...(newStart ? { start: newStart } : {}),
          ...(newEnd ? { end: newEnd } : {}),
          createdAt: at,
          createdBy: user,
          modifiedAt: at,
          modifiedBy: user,
        });
      }
      for (const [key, value] of Object.entries(clip.metadata)) {
        const slash = key.indexOf('/');
        tx.put('metadata', `${ids.get(key.slice(0, slash))}${key.slice(slash)}`, { value });
      }
      const outer = clip.items.filter(({ parentId }) => parentId === null || !ids.has(parentId));
      const outerIds = outer.map((item) => ids.get(item.id) ?? item.id);
      const { captureOnDrop, dropContainment } = doc.switches();
      if (captureOnDrop)
        for (const id of outerIds) {
          const item = doc.item(id);
          const around = item && frameAround(doc, item, dropContainment);
          if (around) tx.patch(id, { parentId: around.id });
        }
      return outerIds;
    },
    how,
  );
}
