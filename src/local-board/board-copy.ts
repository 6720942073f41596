import { saveBoard, type BoardFile } from './board-file.ts';
import type { BoardDocument } from './document.ts';

/**
 * What a copy of the board made in Miro would hold: every item under a new id, its metadata with it, no storage, and app
 * data only if the switch says so, since Miro's documentation says both. Ids inside what apps stored are stale, as there.
 */
export function copyOfBoard(doc: BoardDocument): BoardFile {
  const { storage: _, appData, metadata, apps: __, ...file } = saveBoard(doc);
  const ids = new Map(file.items.map(({ id }) => [id, doc.newId()]));
  return {
    ...file,
    ...(doc.switches().appDataOnCopy && appData ? { appData } : {}),
    ...(metadata ? { metadata: renamedKeys(metadata, ids) } : {}),
    items: renamed(file.items, ids) as BoardFile['items'], // the same items but for their ids
    info: { ...file.info, id: doc.newId() },
  };
}

/** Ids stand in items as values of their own: `id`, `parentId`, `tagIds`, a connector's ends. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, renamed(entry, ids)]));
}

const renamedKeys = <T>(record: Readonly<Record<string, T>>, ids: ReadonlyMap<string, string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [ids.get(id) ?? id, value]));
