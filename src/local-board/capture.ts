import type { BoardDocument, Transaction } from './document.ts';
import { lies, type Containment } from './geometry.ts';
import type { StoredItem } from './stored.ts';

/** What a frame never holds: connectors follow their ends, mind maps and frames lie where they are. */
const UNCAPTURED: ReadonlySet<string> = new Set(['connector', 'mindmap_node', 'frame']);

/** The frame an item lying there belongs to: the nearest to the eye that contains it. */
export function frameAround(doc: BoardDocument, item: StoredItem, rule: Containment): StoredItem | undefined {
  if (UNCAPTURED.has(item.type) && !(item.type === 'frame' && doc.switches().nestedFrames)) return undefined;
  return doc
    .items()
    .filter((frame) => frame.type === 'frame' && frame.id !== item.id && lies(item, frame, rule))
    .at(-1);
}

/** After a drop by hand: items over a frame join it, items dragged out leave theirs, as the switches have it. */
export function settle(doc: BoardDocument, tx: Transaction, ids: readonly string[]): void {
  const { captureOnDrop, dropContainment } = doc.switches();
  for (const id of ids) {
    const item = doc.item(id);
    if (!item || !movable(item)) continue;
    const parent = item.parentId === null ? undefined : doc.item(item.parentId);
    if (parent && (parent.type !== 'frame' || ids.includes(parent.id))) continue;
    const around = frameAround(doc, item, dropContainment);
    if (around ? around.id === parent?.id : !parent) continue;
    if (around && captureOnDrop) tx.patch(id, { parentId: around.id });
    else if (parent) tx.patch(id, { parentId: null });
  }
}

/** After a frame was made or resized by hand: what lies in it joins, what no longer does is let go. */
export function gather(doc: BoardDocument, tx: Transaction, frameId: string): void {
  const frame = doc.item(frameId);
  if (!frame) return;
  const { captureOnDrop, dropContainment } = doc.switches();
  for (const child of doc.children(frameId))
    if (!lies(child, frame, dropContainment)) tx.patch(child.id, { parentId: null });
  if (!captureOnDrop) return;
  for (const item of doc.items())
    if (item.parentId === null && frameAround(doc, item, dropContainment)?.id === frameId)
      tx.patch(item.id, { parentId: frameId });
}

/** Items Miro gives no place (children of kanban boards, tables) cannot be moved. */
export const movable = (item: StoredItem): boolean => Number.isFinite(item.x) && Number.isFinite(item.y);

/** These items and everything that travels with them: children of frames, nodes of mind maps. */
export function withChildren(doc: BoardDocument, ids: readonly string[]): StoredItem[] {
  const found = new Map<string, StoredItem>();
  const visit = (id: string) => {
    const item = doc.item(id);
    if (!item || found.has(id)) return;
    found.set(id, item);
    for (const child of doc.children(id)) visit(child.id);
  };
  ids.forEach(visit);
  return [...found.values()];
}

/** These items and the rest of their groups. */
export function withGroups(doc: BoardDocument, ids: readonly string[]): string[] {
  const groups = new Set(ids.map((id) => doc.item(id)?.groupId).filter((id) => id !== undefined));
  const mates = groups.size === 0 ? [] : doc.items().filter((i) => i.groupId !== undefined && groups.has(i.groupId));
  return [...new Set([...ids, ...mates.map(({ id }) => id)])];
}
