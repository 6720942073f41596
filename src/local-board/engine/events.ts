import type { BoardDocument, Change, Patch } from '../document.ts';
import { edges } from '../geometry.ts';
import { propsOf, type Props } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import { ownPath, storageEvent } from './data.ts';
import { instance } from './timer.ts';

/** An event for apps: its name and what comes with it. */
export interface BoardEvent {
  readonly name: string;
  readonly payload: unknown;
}

type ItemPatch = Extract<Patch, { table: 'items' }>;

/**
 * What a change tells apps of a user. Miro keeps quiet about copies and about texts and colours; whether other
 * people's changes and an app's own are told is a switch.
 */
export function eventsOf(doc: BoardDocument, change: Change, user: string): BoardEvent[] {
  const { remoteEvents, ownEvents } = doc.switches();
  if (change.origin === 'open') return [];
  if (change.by !== user && remoteEvents === 'none') return [];
  if (change.by === user && change.origin === 'app' && !ownEvents) return [];
  const patches = change.patches.filter((patch): patch is ItemPatch => patch.table === 'items');
  const copied = change.gesture === 'paste' || change.gesture === 'duplicate';
  const born = copied ? [] : patches.filter(({ before, after }) => !before && after);
  const gone = patches.filter(({ before, after }) => before && !after);
  const moved = movedOf(patches);
  return [
    ...some('items:create', now(doc, born)),
    ...some('experimental:items:update', now(doc, moved)),
    ...some(
      'items:delete',
      gone.flatMap(({ before }) => (before ? [asItWas(doc, before, patches)] : [])),
    ),
  ];
}

/** What a change of stored values tells this app, the writer included. */
export function storageEvents(change: Change, app: string): BoardEvent[] {
  return change.patches.flatMap((patch) => {
    const own = patch.table === 'storage' ? ownPath(app, patch.key) : null;
    if (!own || patch.table !== 'storage') return [];
    const version = patch.after?.version ?? String(Number(patch.before?.version ?? 0) + 1);
    return [{ name: storageEvent(...own), payload: { value: structuredClone(patch.after?.value), version } }];
  });
}

/** What a change of the board's timer tells every app. */
export function timerEvents(change: Change, now: number): BoardEvent[] {
  return change.patches.flatMap((patch) => {
    if (patch.table !== 'timer' || !patch.after) return [];
    const started =
      patch.after.status === 'STARTED' && patch.before?.status !== 'STARTED' && patch.before?.status !== 'PAUSED';
    const stopped = patch.after.status === 'STOPPED';
    const name = started ? 'timer:start' : stopped ? 'timer:finish' : 'timer:update';
    return [{ name, payload: { timer: instance(patch.after, now) } }];
  });
}

/** What a change of sessions tells every app: who started, joined, left, ended. */
export function sessionEvents(change: Change): BoardEvent[] {
  return change.patches.flatMap((patch): BoardEvent[] => {
    if (patch.table !== 'sessions') return [];
    const { before, after } = patch;
    if (!before && after) return [{ name: 'sessions:started', payload: { session: after } }];
    if (before && !after) return [{ name: 'sessions:ended', payload: { session: before } }];
    if (!before || !after) return [];
    const event = (name: string, userId: string) => ({
      name,
      payload: { id: `${after.id}/${userId}`, userId, sessionId: after.id },
    });
    const joined = after.users.filter((user) => !before.users.includes(user));
    const left = before.users.filter((user) => !after.users.includes(user));
    return [
      ...joined.map((user) => event('sessions:user-joined', user)),
      ...left.map((user) => event('sessions:user-left', user)),
    ];
  });
}

const some = (name: string, items: readonly Props[]): BoardEvent[] =>
  items.length > 0 ? [{ name, payload: { items } }] : [];

const now = (doc: BoardDocument, patches: readonly ItemPatch[]): Props[] =>
  [...new Set(patches.map(({ key }) => key))].flatMap((id) => {
    const item = doc.item(id);
    return item ? [propsOf(doc, item)] : [];
  });

/** Items whose own place or size changed; children that only travelled with their frame did not. */
function movedOf(patches: readonly ItemPatch[]): ItemPatch[] {
  const shifts = new Map<string, { readonly dx: number; readonly dy: number }>();
  for (const { key, before, after } of patches) if (before && after) shifts.set(key, shift(before, after));
  return patches.filter(({ before, after }) => {
    if (!before || !after) return false;
    if (before.width !== after.width || before.height !== after.height || before.rotation !== after.rotation)
      return true;
    const own = shift(before, after);
    const parent = after.parentId === null ? undefined : shifts.get(after.parentId);
    return Math.abs(own.dx - (parent?.dx ?? 0)) > 1e-9 || Math.abs(own.dy - (parent?.dy ?? 0)) > 1e-9;
  });
}

/** How far the corner went from which children count. */
function shift(before: StoredItem, after: StoredItem) {
  const from = edges(before);
  const to = edges(after);
  return { dx: to.left - from.left || 0, dy: to.top - from.top || 0 };
}

/** An item that is gone, with the coordinates it had while its parent was there. */
function asItWas(doc: BoardDocument, item: StoredItem, patches: readonly ItemPatch[]): Props {
  const parent =
    item.parentId === null
      ? undefined
      : (doc.item(item.parentId) ?? patches.find(({ key }) => key === item.parentId)?.before);
  if (!parent || doc.item(parent.id)) return propsOf(doc, item);
  const { left, top } = edges(parent);
  return { ...propsOf(doc, item), x: item.x - left, y: item.y - top };
}
