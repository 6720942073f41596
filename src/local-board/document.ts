import { createIndex } from './item-index.ts';
import { rebase } from './patch.ts';
import type { Change, Patch } from './patch.ts';
import { idMaker, random } from './random.ts';
import type { BoardInfo, StoredItem, Tables, User } from './stored.ts';
import { DEFAULT_SWITCHES, type Switches } from './switches.ts';

export type { Change, Patch } from './patch.ts';

export type TableName = keyof Tables;

/** What happened besides the tables: who is here, what they selected, what they are typing into. */
export interface Presence {
  readonly users: ReadonlyMap<string, User>;
  readonly selections: ReadonlyMap<string, readonly string[]>;
  /** Item id → id of the user who edits its text now. */
  readonly editing: ReadonlyMap<string, string>;
}

/** What a transaction may do; reads see its own writes. */
export interface Transaction {
  readonly user: string;
  put<T extends TableName>(table: T, key: string, value: Tables[T]): void;
  drop(table: TableName, key: string): void;
  /** Changes properties of an item that exists and stamps it as modified; says nothing when it is gone. */
  patch(id: string, changes: Partial<StoredItem>): void;
}

export interface TransactionOptions {
  readonly origin?: Change['origin'];
  readonly gesture?: string;
  /** Consecutive transactions of a user with the same key are one step of undo (a drag, a word typed). */
  readonly merge?: string;
}

export interface DocumentOptions {
  readonly info?: Partial<BoardInfo>;
  readonly switches?: Partial<Switches>;
  readonly seed?: number;
  /** Clock in ms. */
  readonly now?: () => number;
}

interface Step {
  readonly merge: string | undefined;
  readonly patches: Patch[];
}

const UNDO_DEPTH = 200;
/** As long as no app says which it is. */
export const OWN_APP = 'local';

/** The board itself: tables of plain data, transactions, undo per user. Knows neither the SDK nor the DOM. */
export type BoardDocument = ReturnType<typeof createDocument>;

/** A new, empty board. Everything is synchronous; asynchrony belongs to the SDK's side. */
export function createDocument(options: DocumentOptions = {}) {
  const now = options.now ?? Date.now;
  const next = random(options.seed ?? Math.floor(Math.random() * 2 ** 31));
  const makeId = idMaker(next);
  const tables: { [T in TableName]: Map<string, Tables[T]> } = {
    items: new Map(),
    tags: new Map(),
    storage: new Map(),
    appData: new Map(),
    metadata: new Map(),
    timer: new Map(),
    sessions: new Map(),
    votings: new Map(),
  };
  const users = new Map<string, User>();
  const selections = new Map<string, readonly string[]>();
  const editing = new Map<string, string>();
  const undone = new Map<string, Step[]>();
  const done = new Map<string, Step[]>();
  const listeners = new Set<(change: Change) => void>();
  const presenceListeners = new Set<(presence: Presence) => void>();
  let switches: Switches = { ...DEFAULT_SWITCHES, ...options.switches };
  let ownApp = OWN_APP;
  let openedAt = now();
  const index = createIndex(tables.items);
  const stamp = () => new Date(now()).toISOString();
  let info: BoardInfo = { id: 'uXjVLocal00=', locale: 'en', createdAt: stamp(), updatedAt: stamp(), ...options.info };

  const presence = (): Presence => ({ users, selections, editing });
  const tellPresence = () => presenceListeners.forEach((listener) => listener(presence()));

  function write(patch: Patch, side: 'before' | 'after') {
    const table: Map<string, unknown> = tables[patch.table];
    const value = patch[side];
    if (patch.table === 'items') index.touch(tables.items.get(patch.key), patch[side]);
    if (value === undefined) table.delete(patch.key);
    else table.set(patch.key, value);
  }

  function announce(change: Change) {
    if (change.patches.length === 0) return;
    info = { ...info, updatedAt: stamp() };
    const gone = new Set(change.patches.filter((p) => p.table === 'items' && !p.after).map((p) => p.key));
    if (gone.size > 0) forget(gone);
    listeners.forEach((listener) => listener(change));
  }

  function forget(gone: ReadonlySet<string>) {
    let touched = false;
    for (const [user, ids] of selections)
      if (ids.some((id) => gone.has(id))) {
        selections.set(
          user,
          ids.filter((id) => !gone.has(id)),
        );
        touched = true;
      }
    for (const id of gone) touched = editing.delete(id) || touched;
    if (touched) tellPresence();
  }

  function transact<R>(user: string, work: (tx: Transaction) => R, how: TransactionOptions = {}): R {
    const patches: Patch[] = [];
    const record = (table: TableName, key: string, after: Tables[TableName] | undefined) => {
      const before = tables[table].get(key);
      if (before === after) return;
      // table, before and after belong together by the signatures of put and drop
      const patch = { table, key, before, after } as Patch;
      patches.push(patch);
      write(patch, 'after');
    };
    const tx: Transaction = {
      user,
      put: (table, key, value) => record(table, key, value),
      drop: (table, key) => record(table, key, undefined),
      patch: (id, changes) => {
        const before = tables.items.get(id);
        if (before) record('items', id, { ...before, ...changes, modifiedAt: stamp(), modifiedBy: user });
      },
    };
    try {
      const result = work(tx);
      if (patches.some((patch) => UNDOABLE.has(patch.table))) remember(user, patches, how);
      announce(changeOf(user, how, patches));
      return result;
    } catch (error) {
      for (const patch of patches.reverse()) write(patch, 'before');
      throw error;
    }
  }

  function remember(user: string, patches: readonly Patch[], { origin, merge }: TransactionOptions) {
    if (origin === 'peer' || origin === 'open') return;
    const steps = done.get(user) ?? [];
    const last = steps.at(-1);
    const undoable = patches.filter((patch) => UNDOABLE.has(patch.table));
    if (merge !== undefined && last?.merge === merge) last.patches.push(...undoable);
    else steps.push({ merge, patches: undoable });
    done.set(user, steps.slice(-UNDO_DEPTH));
    undone.delete(user);
  }

  /** Takes a step back or forward, property by property, so that what others did meanwhile stays. */
  function travel(user: string, from: Map<string, Step[]>, to: Map<string, Step[]>, side: 'before' | 'after'): boolean {
    const step = from.get(user)?.pop();
    if (!step) return false;
    const patches: Patch[] = [];
    for (const patch of side === 'before' ? step.patches.toReversed() : step.patches) {
      const restored = rebase(patch, side, tables[patch.table].get(patch.key));
      if (!restored) continue;
      write(restored, 'after');
      patches.push(restored);
    }
    to.set(user, [...(to.get(user) ?? []), step]);
    announce({ by: user, origin: 'undo', patches });
    return true;
  }

  return {
    /** Fresh 19-digit ids. */
    newId: () => {
      let id = makeId();
      while (tables.items.has(id) || tables.tags.has(id)) id = makeId();
      return id;
    },
    now,
    /** ms since a board was opened here. */
    age: () => now() - openedAt,
    /** ISO 8601, UTC. */
    stamp,
    random: next,
    info: () => info,
    setInfo: (changes: Partial<BoardInfo>) => void (info = { ...info, ...changes }),
    /** The app whose data stand at the top of a board file: the one that runs on this page. */
    ownApp: () => ownApp,
    setOwnApp: (app: string) => void (ownApp = app),
    switches: () => switches,
    setSwitches: (changes: Partial<Switches>) => void (switches = { ...switches, ...changes }),
    item: (id: string) => tables.items.get(id),
    /** All items from back to front; the same array until something changes. */
    items: index.items,
    /** Ranks above and below all items. */
    above: () => index.ranks.top + 1,
    below: () => index.ranks.bottom - 1,
    /** All connectors; the same array until one of them changes. */
    connectors: index.connectors,
    /** A frame's children from back to front. */
    children: index.children,
    table: <T extends TableName>(name: T): ReadonlyMap<string, Tables[T]> => tables[name],
    transact,
    /** Every change of the tables, after it was made. Gives back the way out. */
    subscribe(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes over changes made elsewhere, without a step of undo. */
    receive(change: Change) {
      const patches = change.patches.flatMap(
        (patch) => rebase(patch, 'after', tables[patch.table].get(patch.key)) ?? [],
      );
      for (const patch of patches) write(patch, 'after');
      announce({ ...change, origin: 'peer', patches });
    },
    undo: (user: string) => travel(user, done, undone, 'before'),
    redo: (user: string) => travel(user, undone, done, 'after'),
    /** Takes back the step that is being made under this key, as if it had never been: it can neither be undone nor redone. */
    abandon(user: string, merge: string) {
      if (done.get(user)?.at(-1)?.merge === merge) travel(user, done, new Map(), 'before');
    },
    canUndo: (user: string) => (done.get(user)?.length ?? 0) > 0,
    canRedo: (user: string) => (undone.get(user)?.length ?? 0) > 0,
    /** Forgets what could be undone, as after opening another board. */
    forgetHistory() {
      openedAt = now();
      done.clear();
      undone.clear();
    },
    presence,
    subscribePresence(listener: (presence: Presence) => void): () => void {
      presenceListeners.add(listener);
      return () => void presenceListeners.delete(listener);
    },
    setUser(user: User) {
      users.set(user.id, user);
      tellPresence();
    },
    removeUser(id: string) {
      users.delete(id);
      selections.delete(id);
      for (const [item, user] of editing) if (user === id) editing.delete(item);
      tellPresence();
    },
    selection: (user: string): readonly string[] => selections.get(user) ?? [],
    setSelection(user: string, ids: readonly string[]) {
      selections.set(user, [...new Set(ids)]);
      tellPresence();
    },
    /** Who types in an item now; the SDK of everybody else is told "locked by another client". */
    editor: (id: string) => editing.get(id),
    setEditing(user: string, id: string | null) {
      for (const [item, editor] of editing) if (editor === user) editing.delete(item);
      if (id !== null && !editing.has(id)) editing.set(id, user);
      tellPresence();
    },
  };
}

/** Data that apps store is not undone by the person at the board. */
const UNDOABLE: ReadonlySet<TableName> = new Set(['items', 'tags']);

const changeOf = (by: string, how: TransactionOptions, patches: readonly Patch[]): Change => ({
  by,
  origin: how.origin ?? 'hand',
  ...(how.gesture === undefined ? {} : { gesture: how.gesture }),
  patches,
});
