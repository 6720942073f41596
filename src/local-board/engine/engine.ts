import type { CustomAction } from '@mirohq/websdk-types';
import { costOf, createLedger, type Ledger, type Limits } from '../credits.ts';
import type { BoardDocument } from '../document.ts';
import { refuse, SdkError, says } from '../errors.ts';
import { CALM, type Faults } from '../faults.ts';
import type { CommandName, Commands } from '../protocol.ts';
import { actions } from './actions.ts';
import { clickCard } from './app-cards.ts';
import { attention } from './attention.ts';
import { board } from './board.ts';
import { tellChanges } from './changes.ts';
import type { CommandTable, Context } from './command.ts';
import { data } from './data.ts';
import { selected } from './find.ts';
import { frames } from './frames.ts';
import { groups } from './groups.ts';
import { iconOf } from './icon.ts';
import { items } from './items.ts';
import { createLanes, laneOf } from './lanes.ts';
import { layers } from './layers.ts';
import { mindmap } from './mindmap.ts';
import { passMessages, type AppMessage } from './messages.ts';
import { createPages, type Caller, type Page } from './pages.ts';
import { matches } from './predicate.ts';
import { sessions } from './sessions.ts';
import { plainSurface, type Surface } from './surface.ts';
import { timer } from './timer.ts';
import { ui } from './ui.ts';

/** Every command; a new one in the protocol breaks the build here until it is done. */
const COMMANDS: CommandTable<CommandName> = {
  ...actions, ...attention, ...board, ...data, ...frames, ...groups, ...items, ...layers, ...mindmap, ...sessions, ...timer, ...ui,
}; // prettier-ignore

export type { AppMessage } from './messages.ts';
export type { Caller } from './pages.ts';

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

/** One page of an app, of one user. */
export interface Session {
  call<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']>;
  listen(listener: (event: string, payload: unknown) => void): void;
  /** The page is being taken away: it is told nothing more, but what it sent still lands. */
  leave(): void;
  /** The page is gone: what was sent still lands, nothing more is sent or answered. */
  close(): void;
}

export type Engine = ReturnType<typeof createEngine>;

/** The SDK's side of a board: takes commands, charges, delays and refuses them, and tells apps what happens. */
export function createEngine(options: EngineOptions) {
  const { doc } = options;
  const wait = options.wait ?? pause;
  const faults = options.faults ?? (() => CALM);
  const ledgers = new Map<string, Ledger>();
  const registered = new Map<string, Map<string, CustomAction>>();
  const pages = createPages();
  const ledgerOf = (user: string, app: string): Ledger =>
    found(ledgers, `${user}/${app}`, () => createLedger(doc.now, options.limits));
  const actionsOf = (app: string) => found(registered, app, () => new Map<string, CustomAction>());

  function open(caller: Caller): Session {
    const listeners = new Set<(event: string, payload: unknown) => void>();
    let alive = true;
    let burst = 0;
    let last = -Infinity;
    const lanes = createLanes();
    const subscriptions = new Set<string>();
    const watched = new Set<string>();
    const deliver = (event: string, payload: unknown) =>
      void wait(delay()).then(
        () => alive && listeners.forEach((listener) => listener(event, structuredClone(payload))),
      );
    const page: Page = { ...caller, subscriptions, watched, deliver };
    pages.all.add(page);
    const context: Context = {
      doc,
      user: caller.user,
      app: caller.app,
      surface: caller.surface ?? options.surface ?? plainSurface(),
      session: { subscriptions, watched, send: deliver, place: caller.place },
      actions: actionsOf(caller.app),
      broadcast: (event, payload) => {
        const message = { app: caller.app, from: caller.user, event, payload };
        messages.receive(message, page);
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
      const answer = await lanes.after(laneOf(command, sent), wait(delay()), () =>
        attempt(() => perform(command, sent)),
      );
      await wait(delay());
      if (!alive) return never();
      if ('error' in answer) throw answer.error;
      return structuredClone(answer.value);
    }

    async function perform<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']> {
      const run = COMMANDS[command] ?? refuse(says.unsupported(command));
      const over = ledgerOf(caller.user, caller.app).charge(costOf(command, payload));
      const limits = ledgerOf(caller.user, caller.app).usage().limits;
      if (over) refuse(over === 'hour' ? says.hour(limits.hour) : says.minute(limits.minute));
      if (!FAULTLESS.has(command) && doc.random() < faults().refused) refuse(says.unknown('the server did not answer'));
      const answer = run(context, payload ?? {});
      if (command === 'subscribe' && pages.all.has(page)) icon.listening(page);
      return answer;
    }

    return {
      call,
      listen: (listener) => void listeners.add(listener),
      leave: () => void pages.all.delete(page),
      close: () => {
        alive = false;
        pages.all.delete(page);
      },
    };
  }

  /** Half of a round trip, ms. */
  function delay(): number {
    const { latency, jitter } = faults();
    return (latency + jitter * doc.random()) / 2;
  }

  const icon = iconOf(pages);
  const messages = passMessages(doc, pages, (page) => page.surface ?? options.surface);
  const stop = tellChanges(doc, pages);

  return {
    open,
    /** Says which app runs on this page: its data go into board files as the board's own. */
    runs: (app: string) => doc.setOwnApp(app),
    /** A click on the app's icon: headless pages alone hear of it. */
    clickIcon: (user: string, app: string) => icon.click(user, app),
    /** A click on the icon of one of the app's cards. */
    clickCard: (user: string, app: string, id: string) => clickCard(doc, pages, { user, app }, id),
    /** Something was dropped from a panel. */
    tell: (event: string, payload: unknown, user: string, app: string) =>
      pages.tell(event, payload, (page) => page.user === user && page.app === app),
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
      pages.tell(
        `custom:${event}`,
        { items: selected(doc, doc.selection(user)) },
        (page) => page.user === user && page.app === app,
      ),
    /** A broadcast from another tab. */
    receive: (message: AppMessage) => messages.receive(message),
    usage: (user: string, app: string) => ledgerOf(user, app).usage(),
    stop() {
      stop();
      pages.all.clear();
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

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((done) => void setTimeout(done, ms)) : Promise.resolve();

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
