import type { BoardDocument, Change } from './document.ts';
import type { AppMessage } from './engine/engine.ts';
import type { BoardInfo, Tables, User } from './stored.ts';

/** Whatever carries messages between tabs: a BroadcastChannel, or two ends in a test. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface Here {
  readonly user: User;
  readonly selection: readonly string[];
  readonly editing: string | null;
}

type Message =
  | { readonly kind: 'hello'; readonly tab: string }
  | { readonly kind: 'board'; readonly to: string; readonly info: BoardInfo; readonly tables: TableEntries }
  | { readonly kind: 'change'; readonly change: Change; readonly info: BoardInfo }
  | { readonly kind: 'here'; readonly tab: string; readonly here: readonly Here[] }
  | { readonly kind: 'bye'; readonly tab: string }
  | { readonly kind: 'app'; readonly message: AppMessage };

type TableEntries = { readonly [T in keyof Tables]: readonly (readonly [string, Tables[T]])[] };

const TABLES = ['items', 'tags', 'storage', 'appData', 'metadata', 'timer', 'sessions', 'votings'] as const;

/**
 * The same board in several tabs, each with its own person: every tab holds the whole board and passes on what changed,
 * property by property; the last one to write a property wins. A tab that joins takes over what the others have.
 */
export function joinTabs(
  doc: BoardDocument,
  channel: TabChannel,
  options: { readonly onApp?: (message: AppMessage) => void; readonly onJoined?: () => void } = {},
) {
  const tab = crypto.randomUUID();
  /** People of other tabs, by tab. */
  const others = new Map<string, ReadonlySet<string>>();
  let joined = false;
  let told = '';
  let receiving = false;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target, only its own origin
  const post = (message: Message) => channel.postMessage(message);

  function announce(always = false) {
    if (receiving && !always) return;
    const foreign = new Set([...others.values()].flatMap((users) => [...users]));
    const { users, editing } = doc.presence();
    const here = [...users.values()]
      .filter(({ id }) => !foreign.has(id))
      .map((user) => ({
        user,
        selection: doc.selection(user.id),
        editing: [...editing].find(([, by]) => by === user.id)?.[0] ?? null,
      }));
    const now = JSON.stringify(here);
    if (now === told && !always) return;
    told = now;
    post({ kind: 'here', tab, here });
  }

  function silently(work: () => void) {
    receiving = true;
    try {
      work();
    } finally {
      receiving = false;
    }
  }

  function place(from: string, here: readonly Here[]) {
    const now = new Set(here.map(({ user }) => user.id));
    for (const id of others.get(from) ?? []) if (!now.has(id)) doc.removeUser(id);
    others.set(from, now);
    for (const { user, selection, editing } of here) {
      doc.setUser(user);
      doc.setSelection(user.id, selection);
      doc.setEditing(user.id, editing);
    }
  }

  function takeOver({ info, tables }: Extract<Message, { kind: 'board' }>) {
    doc.transact(
      tab,
      (tx) => {
        for (const table of TABLES) {
          for (const key of doc.table(table).keys()) tx.drop(table, key);
          for (const [key, value] of tables[table]) tx.put(table, key, value);
        }
      },
      { origin: 'open' },
    );
    doc.setInfo(info);
    doc.forgetHistory();
  }

  const hear: { readonly [K in Message['kind']]: (message: Extract<Message, { kind: K }>) => void } = {
    hello(message) {
      const [oldest] = [tab, ...others.keys()].sort();
      if (oldest === tab || others.size === 0) {
        const tables = Object.fromEntries(
          TABLES.map((name) => [name, [...doc.table(name)]]),
        ) as unknown as TableEntries; // one entry for each of TABLES
        post({ kind: 'board', to: message.tab, info: doc.info(), tables });
      }
      announce(true);
    },
    board(message) {
      if (message.to !== tab || joined) return;
      joined = true;
      takeOver(message);
      options.onJoined?.();
    },
    change({ change, info }) {
      doc.receive(change);
      if (change.origin === 'open') doc.setInfo(info);
    },
    here: (message) => place(message.tab, message.here),
    bye(message) {
      for (const id of others.get(message.tab) ?? []) doc.removeUser(id);
      others.delete(message.tab);
    },
    app: ({ message }) => options.onApp?.(message),
  };

  channel.addEventListener('message', ({ data }) => {
    const message = data as Message; // from this very script in another tab of the same origin
    silently(() => (hear[message.kind] as (message: Message) => void)(message)); // the kind picks its own listener
  });
  const stop = [
    doc.subscribe((change) => {
      if (!receiving) post({ kind: 'change', change, info: doc.info() });
    }),
    doc.subscribePresence(() => announce()),
  ];
  post({ kind: 'hello', tab });
  announce(true);

  return {
    /** Sends what an app broadcasts. */
    tellApps: (message: AppMessage) => post({ kind: 'app', message }),
    /** People of this tab leave the others' lists. */
    leave() {
      stop.forEach((off) => off());
      post({ kind: 'bye', tab });
    },
  };
}
