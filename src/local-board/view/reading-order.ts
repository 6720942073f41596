import type { BoardDocument } from '../document.ts';
import type { StoredItem } from '../stored.ts';

/** A frame or loose item with what belongs to it, as a screen reader and the Tab key go through the board. */
export interface Entry {
  readonly item: StoredItem;
  readonly children: readonly Entry[];
}

/** Frames first, each with its items, then what lies loose; line by line, left to right. Lines come last. */
export function readingOrder(doc: BoardDocument): readonly Entry[] {
  const lines = doc.items().filter(({ type }) => type === 'connector');
  const roots = doc.items().filter((item) => item.type !== 'connector' && !hasParent(doc, item));
  const [frames, loose] = [roots.filter(({ type }) => type === 'frame'), roots.filter(({ type }) => type !== 'frame')];
  const entries = [...byPlace(frames), ...byPlace(loose), ...lines].map((item) => entryOf(doc, item, new Set()));
  // Items that are each other's parents hang on nothing; they come at the end rather than nowhere.
  const reached = new Set(flatOrder(entries));
  const lost = doc.items().filter((item) => !reached.has(item));
  return [...entries, ...lost.map((item) => ({ item, children: [] }))];
}

/** The same as one list of items. */
export function flatOrder(entries: readonly Entry[]): StoredItem[] {
  return entries.flatMap(({ item, children }) => [item, ...flatOrder(children)]);
}

function entryOf(doc: BoardDocument, item: StoredItem, above: ReadonlySet<string>): Entry {
  const seen = new Set([...above, item.id]);
  const children = doc.children(item.id).filter((child) => child.type !== 'connector' && !seen.has(child.id));
  return { item, children: byPlace(children).map((child) => entryOf(doc, child, seen)) };
}

const hasParent = (doc: BoardDocument, item: StoredItem): boolean =>
  item.parentId !== null && doc.item(item.parentId) !== undefined;

/** Items whose tops lie within half a height of each other stand on one line. */
function byPlace(items: readonly StoredItem[]): StoredItem[] {
  const rows: StoredItem[][] = [];
  const top = (item: StoredItem) => item.y - item.height / 2;
  const left = (item: StoredItem) => item.x - item.width / 2;
  for (const item of items.toSorted((a, b) => top(a) - top(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && top(item) - top(first) < Math.min(first.height, item.height) / 2) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.sort((a, b) => left(a) - left(b)));
}
