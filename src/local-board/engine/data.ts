import { isSupported } from '../defaults.ts';
import type { TableName } from '../document.ts';
import { refuse, says } from '../errors.ts';
import { existing, type CommandTable, type Context } from './command.ts';

const KB = 1024;
/** Bytes of JSON (developers.miro.com/docs/storage). */
const MOST = { metadata: 6 * KB, appData: 30 * KB, storage: 64 * KB } as const;
const WITHOUT_METADATA: ReadonlySet<string> = new Set(['frame', 'group', 'tag', 'mindmap_node']);

/** What apps store: with an item, with the board, and in collections that tell of changes. */
export const data: CommandTable<
  | 'getMetadata'
  | 'setMetadata'
  | 'getAppData'
  | 'setAppData'
  | 'storage.get'
  | 'storage.set'
  | 'storage.remove'
  | 'storage.watch'
> = {
  getMetadata(context, { id, type, key }) {
    refuseWithout(type, 'getMetadata');
    existing(context, id);
    const all = entries(context, 'metadata', `${id}/`);
    return key === undefined ? all : all[key];
  },
  setMetadata(context, { id, type, key, value }) {
    refuseWithout(type, 'setMetadata');
    existing(context, id);
    return put(context, 'metadata', `${id}/`, key, value, 'metadata');
  },
  getAppData(context, { key }) {
    const all = entries(context, 'appData', '');
    return key === undefined ? all : all[key];
  },
  setAppData: (context, { key, value }) => put(context, 'appData', '', key, value, 'appData'),
  'storage.get': ({ doc, app }, { collection, key }) =>
    structuredClone(doc.table('storage').get(path(app, collection, key))?.value),
  'storage.set'(context, { collection, key, value }) {
    if (context.storageFull || sizeOf(value) > MOST.storage) refuse(says.storage('storage'));
    const at = path(context.app, collection, key);
    const version = String(Number(context.doc.table('storage').get(at)?.version ?? 0) + 1);
    context.write((tx) => tx.put('storage', at, { value: json(value), version }));
  },
  'storage.remove'(context, { collection, key }) {
    context.write((tx) => tx.drop('storage', path(context.app, collection, key)));
  },
  'storage.watch'({ doc, app, session }, { collection, key, on }) {
    const at = path(app, collection, key);
    if (!on) {
      session.watched.delete(at);
      return;
    }
    session.watched.add(at);
    const entry = doc.table('storage').get(at);
    session.send(storageEvent(collection, key), {
      value: structuredClone(entry?.value),
      version: entry?.version ?? '0',
    });
  },
};

/** The key of a stored value. */
export const path = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The name under which apps hear of a stored value. */
export const storageEvent = (collection: string, key: string): string => `storage:change:${collection}:${key}`;

/** The collection and key of a stored value, if it is this app's. */
export function ownPath(app: string, at: string): readonly [string, string] | null {
  const parts: unknown = JSON.parse(at);
  return Array.isArray(parts) && parts[0] === app ? [String(parts[1]), String(parts[2])] : null;
}

function refuseWithout(type: string, command: string): void {
  const name = type.replaceAll(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  if (WITHOUT_METADATA.has(type) || !isSupported(type)) refuse(says.unsupported(`${name}.${command}`));
}

function entries(
  { doc, app }: Context,
  table: TableName & ('metadata' | 'appData'),
  prefix: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const start = `${prefix}${JSON.stringify([app]).slice(0, -1)},`;
  for (const [at, { value }] of doc.table(table))
    if (at.startsWith(start)) {
      const parts: unknown = JSON.parse(at.slice(prefix.length));
      if (Array.isArray(parts)) found[String(parts[1])] = structuredClone(value);
    }
  return found;
}

function put(
  context: Context,
  table: 'metadata' | 'appData',
  prefix: string,
  key: string,
  value: unknown,
  feature: string,
): unknown {
  if (typeof key !== 'string' || key === '') refuse(says.invalid('key', key, 'a string'));
  const at = `${prefix}${path(context.app, key)}`;
  const kept = value === undefined || value === null ? undefined : json(value);
  const { [key]: _, ...others } = entries(context, table, prefix);
  const next = kept === undefined ? others : { ...others, [key]: kept };
  if (kept !== undefined && (context.storageFull || sizeOf(next) > MOST[table])) refuse(says.storage(feature));
  context.write((tx) => (kept === undefined ? tx.drop(table, at) : tx.put(table, at, { value: kept })));
  return next;
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** Only JSON is kept: functions and `undefined` fall away, cycles are refused. */
function json(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
