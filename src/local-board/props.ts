import { ends } from './connector.ts';
import type { BoardDocument } from './document.ts';
import { edges } from './geometry.ts';
import type { StoredItem, StoredTag } from './stored.ts';

/** An item as the SDK shows it: plain, relative to its parent, keys in Miro's order. */
export type Props = Record<string, unknown> & { type: string; id: string };

/** What each type has of its own, in the order in which Miro lists it, before what all have in common. */
const OWN = {
  sticky_note: ['shape', 'content', 'style', 'tagIds'],
  shape: ['shape', 'content', 'style'],
  text: ['content', 'style'],
  frame: ['title', 'showContent', 'childrenIds', 'style'],
  card: ['title', 'description', 'style', 'dueDate', 'startDate', 'assignee', 'taskStatus', 'tagIds', 'fields'],
  app_card: ['owned', 'title', 'description', 'style', 'tagIds', 'status', 'fields'],
  image: ['title', 'alt', 'url'],
  embed: ['url', 'previewUrl', 'mode'],
  preview: ['url'],
  connector: ['shape', 'start', 'end', 'style', 'captions'],
  mindmap_node: ['nodeView', 'layout', 'direction', 'isRoot', 'childrenIds'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** By type, for checking against Miro's types. */
export type OwnKeys = { [T in keyof typeof OWN]: (typeof OWN)[T][number] };

/** What items have in common, whichever type they are; `rotation` only where it can be turned. */
export type CommonKey =
  | 'type' | 'id' | 'parentId' | 'groupId' | 'origin' | 'relativeTo' | 'createdAt' | 'createdBy' | 'modifiedAt'
  | 'modifiedBy' | 'linkedTo' | 'connectorIds' | 'x' | 'y' | 'width' | 'height' | 'rotation'; // prettier-ignore

const ROTATED: ReadonlySet<string> = new Set(['shape', 'text', 'card', 'app_card', 'image']);

/** Whether items of a type can be turned; sticky notes and frames stand upright. */
export const isTurned = (type: string): boolean => ROTATED.has(type);

/** The properties of an item that a `sync` may bring; all others are read-only. */
export const ownKeys = (type: string): readonly string[] =>
  Object.hasOwn(OWN, type) ? OWN[type as keyof typeof OWN] : []; // hasOwn says it is a key

/** Where a child's coordinates count from, in board coordinates. */
export function offset(doc: BoardDocument, parentId: string | null): { readonly x: number; readonly y: number } {
  const parent = parentId === null ? undefined : doc.item(parentId);
  if (!parent) return { x: 0, y: 0 };
  if (parent.type === 'mindmap_node') return parent;
  const { left, top } = edges(parent);
  return { x: left, y: top };
}

/** What the SDK hands out for an item; a new object every time. */
export function propsOf(doc: BoardDocument, item: StoredItem): Props {
  const own = Object.fromEntries(ownKeys(item.type).map((key) => [key, copied(valueOf(doc, item, key))]));
  const parent = item.parentId === null ? undefined : doc.item(item.parentId);
  const origin = offset(doc, item.parentId);
  const line = item.type === 'connector' ? ends(doc, item) : null;
  return {
    type: item.type,
    ...own,
    id: item.id,
    parentId: item.parentId,
    ...(item.groupId === undefined ? {} : { groupId: item.groupId }),
    origin: 'center',
    relativeTo:
      item.parentId === null ? 'canvas_center' : parent?.type === 'mindmap_node' ? 'parent_center' : 'parent_top_left',
    createdAt: item.createdAt,
    createdBy: item.createdBy,
    modifiedAt: item.modifiedAt,
    modifiedBy: item.modifiedBy,
    ...(line
      ? { width: Math.abs(line.x2 - line.x1), height: Math.abs(line.y2 - line.y1) }
      : {
          linkedTo: item.linkedTo,
          connectorIds: connectorsOf(doc, item.id).map(({ id }) => id),
          x: tidy(item.x - origin.x),
          y: tidy(item.y - origin.y),
          width: item.width,
          height: item.height,
        }),
    ...(isTurned(item.type) ? { rotation: item.rotation ?? 0 } : {}),
  };
}

/** A tag as the SDK gives it. */
export const propsOfTag = ({ id, title, color }: StoredTag): Props => ({ type: 'tag', id, title, color });

/** The groups there are, each with its members from back to front. */
export function groupsOf(doc: BoardDocument): { type: 'group'; id: string; itemsIds: string[] }[] {
  const members = new Map<string, string[]>();
  for (const { id, groupId } of doc.items())
    if (groupId !== undefined) members.set(groupId, [...(members.get(groupId) ?? []), id]);
  return [...members].map(([id, itemsIds]) => ({ type: 'group', id, itemsIds }));
}

/** The lines that hang on an item. */
export const connectorsOf = (doc: BoardDocument, id: string): StoredItem[] =>
  doc.connectors().filter(({ start, end }) => start?.item === id || end?.item === id);

function valueOf(doc: BoardDocument, item: StoredItem, key: string): unknown {
  if (key === 'childrenIds') return doc.children(item.id).map(({ id }) => id);
  return (item as unknown as Record<string, unknown>)[key] ?? item.more?.[key]; // the keys of OWN
}

/** A copy of what could be changed; what items hold is plain data, which is copied by hand much faster than by `structuredClone`. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) copy[key] = copied(entry);
  return copy;
}

/** Differences of coordinates carry noise in their last digits, which a board file should not. */
const tidy = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value);
