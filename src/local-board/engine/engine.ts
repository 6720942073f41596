import type { CustomAction } from '@mirohq/websdk-types';
import { costOf, createLedger, type Ledger, type Limits } from '../credits.ts';
import type { BoardDocument, Change } from '../document.ts';
import { refuse, SdkError, says } from '../errors.ts';
import { CALM, type Faults } from '../faults.ts';
import type { CommandName, Commands } from '../protocol.ts';
import { actions } from './actions.ts';
import { board } from './board.ts';
import type { CommandTable, Context, Place } from './command.ts';
import { data } from './data.ts';
import { eventsOf, sessionEvents, storageEvents, timerEvents } from './events.ts';
import { selected } from './find.ts';
import { frames } from './frames.ts';
import { groups } from './groups.ts';
import { items } from './items.ts';
import { layers } from './layers.ts';
import { mindmap } from './mindmap.ts';
import { matches } from './predicate.ts';
import { sessions } from './sessions.ts';
import { plainSurface, type Surface } from './surface.ts';
import { rest, timer } from './timer.ts';
import { ui } from './ui.ts';

/** Every command; a new one in the protocol breaks the build here until it is done. */
const COMMANDS: CommandTable<CommandName> = {
  ...actions, ...board, ...data, ...frames, ...groups, ...items, ...layers, ...mindmap, ...sessions, ...timer, ...ui,
}; // prettier-ignore

export interface EngineOptions {
  readonly doc: BoardDocument;
  readonly surface?: Surface;
  readonly limits?: Limits;
  /** Delays and refusals; may change while the board runs. */
  readonly faults?: () => Faults;
  /** Waits; `setTimeout` unless a test says otherwise. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Sends an app's broadcast to other tabs. */
  readonly toOtherTabs?: (message: AppMessage) => void;
}

/** What one app says to its copies at other users. */
export interface AppMessage {
  readonly app: string;
  readonly from: string;
  readonly event: string;
  readonly payload: unknown;
}

/** One page of an app, of one user. */
export interface Session {
  call<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']>;
  listen(listener: (event: string, payload: unknown) => void): void;
  /** The page is gone: what was sent still lands, nothing more is sent or answered. */
  close(): void;
}

export interface Caller {
  readonly user: string;
  readonly app: string;
  readonly place: Place;
  /** Tells this page from others of the same app; the sender of a broadcast does not hear itself. */
  readonly surface?: Surface;
}

export type Engine = ReturnType<typeof createEngine>;

/** The SDK's side of a board: takes commands, charges, delays and refuses them, and tells apps what happens. */
export function createEngine(options: EngineOptions) {
  const { doc } = options;
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => void setTimeout(done, ms)));
  const faults = options.faults ?? (() => CALM);
  const ledgers = new Map<string, Ledger>();
  const registered = new Map<string, Map<string, CustomAction>>();
  const pages = new Set<Page>();
  const ledgerOf = (user: string, app: string): Ledger =>
    found(ledgers, `${user}/${app}`, () => createLedger(doc.now, options.limits));
  const actionsOf = (app: string) => found(registered, app, () => new Map<string, CustomAction>());

  interface Page extends Caller {
    readonly subscriptions: Set<string>;
    readonly watched: Set<string>;
    deliver(event: string, payload: unknown): void;
  }

  function open(caller: Caller): Session {
    const listeners = new Set<(event: string, payload: unknown) => void>();
    let alive = true;
    let burst = 0;
    let last = -Infinity;
    const subscriptions = new Set<string>();
    const watched = new Set<string>();
    const deliver = (event: string, payload: unknown) =>
      void wait(delay()).then(
        () => alive && listeners.forEach((listener) => listener(event, structuredClone(payload))),
      );
    const page: Page = { ...caller, subscriptions, watched, deliver };
    pages.add(page);
    const context: Context = {
      doc,
      user: caller.user,
      app: caller.app,
      surface: caller.surface ?? options.surface ?? plainSurface(),
      session: { subscriptions, watched, send: deliver, place: caller.place },
      actions: actionsOf(caller.app),
      broadcast: (event, payload) => {
        const message = { app: caller.app, from: caller.user, event, payload };
        receive(message, page);
        options.toOtherTabs?.(message);
      },
      isLocked: (id) => {
        const editor = doc.editor(id);
        return (editor !== undefined && editor !== caller.user) || doc.random() < faults().locked;
      },
      get storageFull() {
        return faults().storageFull;
      },
      write: (work) => {
        if (doc.now() - last > 500) burst += 1;
        last = doc.now();
        const merge = doc.switches().undoGranularity === 'burst' ? { merge: `${caller.app} ${burst}` } : {};
        return doc.transact(caller.user, work, { origin: 'app', ...merge });
      },
    };

    async function call<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']> {
      if (!alive) return never();
      const sent = structuredClone(payload);
      await wait(delay());
      const answer = await attempt(() => perform(command, sent));
      await wait(delay());
      if (!alive) return never();
      if ('error' in answer) throw answer.error;
      return structuredClone(answer.value);
    }

    async function perform<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']> {
      const run = COMMANDS[command] ?? refuse(says.unsupported(String(command)));
      const over = ledgerOf(caller.user, caller.app).charge(costOf(command, payload));
      const limits = ledgerOf(caller.user, caller.app).usage().limits;
      if (over) refuse(over === 'hour' ? says.hour(limits.hour) : says.minute(limits.minute));
      if (FAULTLESS.has(command) === false && doc.random() < faults().refused)
        refuse(says.unknown('the server did not answer'));
      return run(context, payload ?? {});
    }

    return {
      call,
      listen: (listener) => void listeners.add(listener),
      close: () => {
        alive = false;
        pages.delete(page);
      },
    };
  }

  /** Half of a round trip, ms. */
  function delay(): number {
    const { latency, jitter } = faults();
    return (latency + jitter * doc.random()) / 2;
  }

  function tell(event: string, payload: unknown, to: (page: Page) => boolean) {
    for (const page of pages) if (page.subscriptions.has(event) && to(page)) page.deliver(event, payload);
  }

  function receive(message: AppMessage, except?: Page) {
    if (message.event === 'sessions:invite' || message.event === 'collaboration:zoom') return internal(message);
    tell(
      `realtime_event:${message.event}`,
      message.payload,
      (page) => page !== except && page.app === message.app && (except ? page.user !== message.from : true),
    );
  }

  /** Invitations are accepted at once, since nobody sits at the other screen; zooming moves the view of the one named. */
  function internal({ event, payload }: AppMessage) {
    const {
      id,
      users = [],
      user,
      ids = [],
    } = payload as { id?: string; users?: string[]; user?: string; ids?: string[] }; // sent by sessions.ts
    const session = id === undefined ? undefined : doc.table('sessions').get(id);
    for (const page of pages) {
      if (event === 'sessions:invite' && session && page.place === 'headless' && users.includes(page.user)) {
        const joined = [...new Set([...session.users, page.user])];
        doc.transact(page.user, (tx) => tx.put('sessions', session.id, { ...session, users: joined }), {
          origin: 'app',
        });
        for (const other of pages)
          if (other.subscriptions.has('sessions:invitation-responded'))
            other.deliver('sessions:invitation-responded', {
              response: { user: page.user, status: 'accepted', reason: 'clicked-button' },
            });
      }
      const item = doc.item(ids[0] ?? '');
      if (event === 'collaboration:zoom' && page.user === user && page.place === 'headless' && item)
        (page.surface ?? options.surface)?.show(
          { x: item.x - item.width / 2, y: item.y - item.height / 2, width: item.width, height: item.height },
          300,
        );
    }
  }

  let finish: ReturnType<typeof setTimeout> | undefined;
  const stop = [
    doc.subscribe((change: Change) => {
      const byUser = new Map<string, ReturnType<typeof eventsOf>>();
      for (const page of pages) {
        for (const { name, payload } of found(byUser, page.user, () => eventsOf(doc, change, page.user)))
          if (page.subscriptions.has(name)) page.deliver(name, payload);
        for (const { name, payload } of storageEvents(change, page.app))
          if (watches(page, change)) page.deliver(name, payload);
      }
      for (const { name, payload } of [...timerEvents(change, doc.now()), ...sessionEvents(change)])
        tell(name, payload, () => true);
      if (change.patches.some(({ table }) => table === 'timer')) awaitTimer();
    }),
    doc.subscribePresence(watchPresence()),
  ];

  function watches(page: Page, change: Change): boolean {
    return change.patches.some(({ table, key }) => table === 'storage' && page.watched.has(key));
  }

  /** The board's timer ends without anybody doing anything. */
  function awaitTimer() {
    clearTimeout(finish);
    const stored = doc.table('timer').get('board');
    if (stored?.status !== 'STARTED') return;
    finish = setTimeout(
      () => {
        const { totalDuration } = stored;
        tell('timer:finish', { timer: { restDuration: 0, totalDuration, status: 'STOPPED' } }, () => true);
      },
      rest(stored, doc.now()),
    );
  }

  function watchPresence() {
    let online = '';
    const selections = new Map<string, readonly string[]>();
    return () => {
      const users = [...doc.presence().users.values()].map(({ id, name }) => ({ id, name }));
      const next = JSON.stringify(users);
      if (next !== online) tell('online_users:update', { users }, () => true);
      online = next;
      for (const [user, ids] of doc.presence().selections) {
        const before = selections.get(user) ?? [];
        selections.set(user, ids);
        if (before.length !== ids.length || before.some((id, index) => id !== ids[index]))
          tell('selection:update', { items: selected(doc, ids) }, (page) => page.user === user);
      }
    };
  }

  return {
    open,
    /** A click on the app's icon: headless pages alone hear of it. */
    clickIcon: (user: string, app: string) =>
      tell('icon:click', undefined, (page) => page.user === user && page.app === app && page.place === 'headless'),
    /** Something was dropped from a panel. */
    tell: (event: string, payload: unknown, user: string, app: string) =>
      tell(event, payload, (page) => page.user === user && page.app === app),
    /** The custom actions that fit what a user selected. */
    actionsFor(user: string, app: string): CustomAction[] {
      const chosen = selected(doc, doc.selection(user)).map((item) => ({
        ...item,
        metadata: metadataOf(doc, app, item.id),
      }));
      if (chosen.length === 0 || chosen.length > 100) return [];
      return [...actionsOf(app).values()].filter(
        (action) =>
          action.ui !== undefined &&
          (action.selection !== 'single' || chosen.length === 1) &&
          chosen.every((item) => matches(item, action.predicate)),
      );
    },
    /** A click on a custom action's button. */
    runAction: (user: string, app: string, event: string) =>
      tell(
        `custom:${event}`,
        { items: selected(doc, doc.selection(user)) },
        (page) => page.user === user && page.app === app,
      ),
    /** A broadcast from another tab. */
    receive: (message: AppMessage) => receive(message),
    usage: (user: string, app: string) => ledgerOf(user, app).usage(),
    stop() {
      clearTimeout(finish);
      stop.forEach((off) => off());
      pages.clear();
    },
  };
}

/** Calls that never fail for no reason: the app would not learn of events at all. */
const FAULTLESS: ReadonlySet<CommandName> = new Set([
  'subscribe',
  'storage.watch',
  'waitForClose',
  'drag.over',
  'drag.drop',
  'drag.end',
]);

const never = () => new Promise<never>(() => undefined);

function found<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { error: Error }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof SdkError) return { error: new Error(error.message) };
    return { error: new Error(says.unknown(error instanceof Error ? error.message : String(error))) };
  }
}

function metadataOf(doc: BoardDocument, app: string, id: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, { value }] of doc.table('metadata'))
    if (key.startsWith(`${id}/`)) {
      const parts: unknown = JSON.parse(key.slice(id.length + 1));
      if (Array.isArray(parts) && parts[0] === app) found[String(parts[1])] = value;
    }
  return found;
}
