import { isSupported } from '../defaults.ts';
import type { BoardDocument } from '../document.ts';
import { refuse, says } from '../errors.ts';
import { lies } from '../geometry.ts';
import { offset, ownKeys } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import { accept, type Given } from './accept.ts';
import { free, type Context } from './command.ts';
import { checkEnds } from './connections.ts';
import { newBox } from './size.ts';

const READ_ONLY = [
  'type',
  'parentId',
  'groupId',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
  'connectorIds',
  'childrenIds',
];
const FIXED: Readonly<Record<string, readonly string[]>> = {
  text: ['height'],
  card: ['height'],
  app_card: ['height', 'owned'],
  connector: ['width', 'height'],
  embed: ['width', 'height', 'url'],
  preview: ['url'],
  mindmap_node: ['height', 'isRoot'],
};

/**
 * What the app changed since it last had the item from the board (`known`), or what differs from `base`; refuses what it
 * may not change.
 */
export function changedOf(type: string, props: Given, known: Given, base: Given): Given {
  const differs = (key: string) => !equal(props[key], known[key]);
  const fixed = [...READ_ONLY, ...(FIXED[type] ?? []), ...(isSupported(type) ? [] : ['width', 'height'])];
  for (const key of fixed) if (key in props && differs(key)) refuse(says.readOnly(key));
  const writable = [...ownKeys(type), 'x', 'y', 'width', 'height', 'rotation', 'linkedTo'];
  const changed = writable.filter((key) => key in props && !equal(props[key], base[key]));
  return Object.fromEntries(
    changed.map((key) => [key, key === 'style' ? styleChanges(props, base) : (props[key] ?? '')]),
  );
}

function styleChanges(props: Given, base: Given): Given {
  const now = (props['style'] ?? {}) as Given; // the app's own object
  const before = (base['style'] ?? {}) as Given; // as above
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => !equal(value, before[key])));
}

const equal = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

type Patch = (id: string, changes: Partial<StoredItem>) => void;

/** Applies an app's changes to an item, its place counted as the app counts it. */
export function write(context: Context, item: StoredItem, changed: Given, patch: Patch): void {
  const { doc } = context;
  const { x, y, width, height, style, more, ...rest } = accept(item.type, changed, doc.switches());
  checkEnds(context, rest);
  const from = offset(doc, item.parentId);
  const size = newBox(item, rest, {
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    style,
  });
  const moved = {
    ...item,
    ...size,
    x: x === undefined ? item.x : x + from.x,
    y: y === undefined ? item.y : y + from.y,
  };
  if ((x !== undefined || y !== undefined) && !Number.isFinite(item.x)) refuse(says.pastEdge(item.type, item.id));
  const changes = {
    ...rest,
    ...(style ? { style: { ...item.style, ...style } } : {}),
    ...(more ? { more: { ...item.more, ...more } } : {}),
  };
  if (item.type === 'frame') return reframe(context, item, { ...moved, ...changes }, patch);
  const parent = item.parentId === null ? undefined : doc.item(item.parentId);
  const out =
    parent?.type === 'frame' &&
    (x !== undefined || y !== undefined || width !== undefined || height !== undefined) &&
    !lies(moved, parent, doc.switches().containment);
  if (out && doc.switches().childPastEdge === 'throw') refuse(says.pastEdge(item.type, item.id));
  const evicted = out && doc.switches().childPastEdge === 'evict' ? { parentId: null } : {};
  patch(item.id, { ...changes, ...size, x: moved.x, y: moved.y, ...evicted });
  if (item.type === 'mindmap_node') moveBy(context.doc, item.id, moved.x - item.x, moved.y - item.y, patch);
}

/** A frame's children keep their distance from its top-left corner, wherever that goes. */
function reframe(context: Context, frame: StoredItem, next: StoredItem, patch: Patch): void {
  if (next.width < 100) refuse(says.invalid('width', next.width, 'at least 100'));
  if (next.height < 100) refuse(says.invalid('height', next.height, 'at least 100'));
  const dx = next.x - next.width / 2 - (frame.x - frame.width / 2);
  const dy = next.y - next.height / 2 - (frame.y - frame.height / 2);
  const children = context.doc.children(frame.id);
  const resized = next.width !== frame.width || next.height !== frame.height;
  for (const child of resized ? children : []) {
    free(context, child);
    const before = lies(child, frame, context.doc.switches().containment);
    if (before && !lies({ ...child, x: child.x + dx, y: child.y + dy }, next, context.doc.switches().containment))
      refuse(says.frameTooSmall(frame.id));
  }
  patch(frame.id, next);
  moveBy(context.doc, frame.id, dx, dy, patch);
}

function moveBy(doc: BoardDocument, parent: string, dx: number, dy: number, patch: Patch): void {
  if (dx === 0 && dy === 0) return;
  for (const child of doc.children(parent)) {
    patch(child.id, { x: child.x + dx, y: child.y + dy });
    moveBy(doc, child.id, dx, dy, patch);
  }
}
