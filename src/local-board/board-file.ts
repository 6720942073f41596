import * as z from 'zod/mini';
import { DEFAULTS } from './defaults.ts';
import type { BoardDocument, Transaction } from './document.ts';
import { compareIds } from './order.ts';
import { groupsOf, ownKeys, propsOf, propsOfTag } from './props.ts';
import { fromRest } from './rest-file.ts';
import type { StoredItem, Tables } from './stored.ts';

const ORDER = 'back to front';

const records = z.record(z.string(), z.unknown());
const appSchema = z.object({
  /** By collection, by key. */
  storage: z.optional(z.record(z.string(), records)),
  appData: z.optional(records),
  /** By item id, by key. */
  metadata: z.optional(z.record(z.string(), records)),
});
const number = z.optional(z.nullable(z.number()));
const itemSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  type: z.string().check(z.minLength(1)),
  x: number,
  y: number,
  width: number,
  height: number,
  parentId: z.optional(z.nullable(z.string())),
});
const fileSchema = z.object({
  info: z.optional(z.looseObject({ id: z.optional(z.string()) })),
  items: z.array(itemSchema),
  ...appSchema.shape,
  apps: z.optional(z.record(z.string(), appSchema)),
  votings: z.optional(z.array(z.unknown())),
  /** Says that `items` lie in this order; without it, as from Miro, the newer lie above the older. */
  order: z.optional(z.literal(ORDER)),
});

/**
 * `{ info, items }` as Miro's `getInfo()` and `get()` give them, with what the app that runs here stored; what others
 * stored stands under `apps`.
 */
export type BoardFile = z.infer<typeof fileSchema>;
type FileItem = z.infer<typeof itemSchema>;

/** Why a file is not a board: `json` it cannot be read, `shape` it is something else, `twice` an id stands in it twice. */
export type BoardFileProblem = {
  readonly code: 'json' | 'shape' | 'twice';
  /** Where in the file, e.g. `items.3.type`, or the id. */
  readonly at: string;
};

/** Reads the text of a board file, or of an answer of Miro's REST API, without touching any board. */
export function parseBoardFile(text: string): { file: BoardFile } | { problem: BoardFileProblem } {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: { code: 'json', at: error instanceof Error ? error.message : '' } };
  }
  const parsed = fileSchema.safeParse(fromRest(raw) ?? raw);
  if (!parsed.success)
    return { problem: { code: 'shape', at: parsed.error.issues[0]?.path.map(String).join('.') || '–' } };
  const seen = new Set<string>();
  for (const { id } of parsed.data.items) {
    if (seen.has(id)) return { problem: { code: 'twice', at: id } };
    seen.add(id);
  }
  return { file: parsed.data };
}

/** Puts a file in place of what is on the board; this cannot be undone. */
export function openBoard(doc: BoardDocument, user: string, file: BoardFile): void {
  const { id, locale, createdAt, updatedAt } = file.info ?? {};
  doc.setInfo(strings({ id, locale, createdAt }));
  doc.transact(
    user,
    (tx) => {
      for (const table of TABLES) for (const key of doc.table(table).keys()) tx.drop(table, key);
      putItems(doc, tx, file.order === ORDER ? file.items : file.items.toSorted((a, b) => compareIds(a.id, b.id)));
      putApp(tx, doc.ownApp(), file);
      for (const [app, data] of Object.entries(file.apps ?? {})) putApp(tx, app, data);
      (file.votings ?? []).forEach(
        (voting, index) => tx.put('votings', String(index), voting as Tables['votings']), // shown as it came
      );
    },
    { origin: 'open' },
  );
  doc.forgetHistory();
  doc.setInfo(strings({ updatedAt }));
}

/** The board as a file; opening it again gives the same board. */
export function saveBoard(doc: BoardDocument): BoardFile {
  const apps = appsOf(doc);
  const { [doc.ownApp()]: own, ...others } = apps;
  const votings = [...doc.table('votings').values()];
  return {
    info: { ...doc.info() },
    order: ORDER,
    items: [
      ...doc.items().map((item) => lockable(propsOf(doc, item), item)),
      ...groupsOf(doc),
      ...[...doc.table('tags').values()].map(propsOfTag),
    ],
    ...own,
    ...(Object.keys(others).length > 0 ? { apps: others } : {}),
    ...(votings.length > 0 ? { votings } : {}),
  };
}

const TABLES = ['items', 'tags', 'storage', 'appData', 'metadata', 'timer', 'sessions', 'votings'] as const;
const CORE: ReadonlySet<string> = new Set([
  'content',
  'title',
  'description',
  'shape',
  'style',
  'tagIds',
  'start',
  'end',
  'captions',
  'showContent',
]);

const strings = (all: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Miro's files say nothing of locks; ours keep them, or opening would undo what a person did. */
const lockable = (props: Record<string, unknown> & { id: string; type: string }, { locked }: StoredItem): FileItem =>
  locked ? { ...props, locked } : props;

function putItems(doc: BoardDocument, tx: Transaction, items: readonly FileItem[]) {
  const groups = new Map<string, string>();
  for (const item of items)
    if (item.type === 'group' && Array.isArray(item['itemsIds']))
      for (const member of item['itemsIds']) groups.set(String(member), item.id);
  for (const item of items)
    if (item.type === 'tag')
      tx.put('tags', item.id, {
        id: item.id,
        title: text(item['title'], ''),
        color: text(item['color'], 'red'),
      });
  const parents = new Map(items.map((item) => [item.id, item]));
  items.forEach((item, index) => {
    if (item.type !== 'tag' && item.type !== 'group')
      tx.put('items', item.id, stored(doc, item, index, parents, groups));
  });
}

function stored(
  doc: BoardDocument,
  item: FileItem,
  z: number,
  parents: ReadonlyMap<string, FileItem>,
  groups: ReadonlyMap<string, string>,
): StoredItem {
  const defaults = DEFAULTS[item.type];
  const own = ownKeys(item.type).filter((key) => key !== 'childrenIds' && item[key] !== undefined);
  const more = Object.fromEntries(own.filter((key) => !CORE.has(key)).map((key) => [key, item[key]]));
  const groupId = groups.get(item.id) ?? (typeof item['groupId'] === 'string' ? item['groupId'] : undefined);
  const { x, y } = onBoard(item, parents, 0);
  const at = doc.stamp();
  return {
    createdAt: at,
    createdBy: '0',
    modifiedAt: at,
    modifiedBy: '0',
    ...strings({
      createdAt: item['createdAt'],
      createdBy: item['createdBy'],
      modifiedAt: item['modifiedAt'],
      modifiedBy: item['modifiedBy'],
      linkedTo: item['linkedTo'],
    }),
    ...defaults,
    ...Object.fromEntries(own.filter((key) => CORE.has(key)).map((key) => [key, item[key]])),
    ...(defaults?.more || Object.keys(more).length > 0 ? { more: { ...defaults?.more, ...more } } : {}),
    ...(typeof item['rotation'] === 'number' ? { rotation: item['rotation'] } : {}),
    ...(item['locked'] === true ? { locked: true } : {}),
    ...(groupId === undefined ? {} : { groupId }),
    id: item.id,
    type: item.type,
    x,
    y,
    width: item.width ?? defaults?.width ?? 0,
    height: item.height ?? defaults?.height ?? 0,
    parentId: item.parentId ?? null,
    z: z + 1,
  };
}

/** Relative to the board: through the parents, which may stand after their children in the file. */
function onBoard(item: FileItem, parents: ReadonlyMap<string, FileItem>, depth: number): { x: number; y: number } {
  if (item.type === 'connector') return { x: item.x ?? 0, y: item.y ?? 0 };
  const x = item.x ?? (item.x === null ? -Infinity : 0);
  const y = item.y ?? (item.y === null ? -Infinity : 0);
  const parent = typeof item.parentId === 'string' ? parents.get(item.parentId) : undefined;
  if (!parent || depth > 10) return { x, y };
  const at = onBoard(parent, parents, depth + 1);
  if (parent.type === 'mindmap_node') return { x: at.x + x, y: at.y + y };
  return { x: at.x - (parent.width ?? 0) / 2 + x, y: at.y - (parent.height ?? 0) / 2 + y };
}

type AppFile = z.infer<typeof appSchema>;

function putApp(tx: Transaction, app: string, { storage = {}, appData = {}, metadata = {} }: AppFile) {
  for (const [collection, values] of Object.entries(storage))
    for (const [key, value] of Object.entries(values))
      tx.put('storage', JSON.stringify([app, collection, key]), { value, version: '1' });
  for (const [key, value] of Object.entries(appData)) tx.put('appData', JSON.stringify([app, key]), { value });
  for (const [item, values] of Object.entries(metadata))
    for (const [key, value] of Object.entries(values))
      tx.put('metadata', `${item}/${JSON.stringify([app, key])}`, { value });
}

function appsOf(doc: BoardDocument): Record<string, AppFile> {
  const apps: Record<string, { -readonly [K in keyof AppFile]: AppFile[K] }> = {};
  const app = (name: string) => (apps[name] ??= {});
  for (const [path, { value }] of doc.table('storage')) {
    const [name = '', collection = '', key = ''] = JSON.parse(path) as string[]; // written by putApp and the storage commands
    const storage = (app(name).storage ??= {});
    (storage[collection] ??= {})[key] = value;
  }
  for (const [path, { value }] of doc.table('appData')) {
    const [name = '', key = ''] = JSON.parse(path) as string[]; // as above
    (app(name).appData ??= {})[key] = value;
  }
  for (const [path, { value }] of doc.table('metadata')) {
    const slash = path.indexOf('/');
    const [name = '', key = ''] = JSON.parse(path.slice(slash + 1)) as string[]; // as above
    const metadata = (app(name).metadata ??= {});
    (metadata[path.slice(0, slash)] ??= {})[key] = value;
  }
  return apps;
}
