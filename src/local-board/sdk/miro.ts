import type { Board, Json, Miro, Session as MiroSession } from '@mirohq/websdk-types';
import type { Props } from '../props.ts';
import type { Bus } from '../protocol.ts';
import type { StoredSession } from '../stored.ts';
import { dragging } from './drag.ts';
import { idOf, idsOf, make, makeAll } from './items.ts';
import { listening, type Handler } from './listening.ts';
import type { PublicBoard, PublicMiro } from './public.ts';

/** The version of Miro's types this client was written against. */
const CLIENT_VERSION = '2.17.2';

type Filter = Parameters<Board['get']>[0];
type Callback = (payload: never) => void;

/** `window.miro` over a bus: every method asks the board, nothing is kept here but subscriptions. */
export function createMiro(bus: Bus): Miro {
  const on = listening(bus);
  const create =
    <T>(type: string) =>
    async (props?: object): Promise<T> =>
      make<T>(bus, await bus.call('create', { type, props: { ...props } }));
  const filtered = (filter: Filter) => (filter === undefined ? {} : { filter });
  const list =
    <T>(command: 'get' | 'select' | 'deselect') =>
    async (filter?: Filter): Promise<T> =>
      makeAll(bus, await bus.call(command, filtered(filter))) as T; // the filter decides the type, as in Miro's declaration
  const getSelection = async <T>(): Promise<T[]> => makeAll<T>(bus, await bus.call('getSelection', {}));
  const sync = async (item: { sync?: () => Promise<void> }): Promise<void> => {
    idOf(item);
    await item.sync?.();
  };
  const remove = (item: { readonly id: string; readonly type: string }) =>
    bus.call('remove', { id: idOf(item), type: item.type });
  const openClosable = async (command: 'openPanel' | 'openModal', options: { url: string }) => {
    const { ticket } = await bus.call(command, options);
    return { waitForClose: () => bus.call('waitForClose', { ticket }) as Promise<never> }; // the app says what its own panel returns
  };
  const group = async <T>({ items }: { items: readonly { readonly id: string }[] }): Promise<T> => {
    const made = await bus.call('group', { items: idsOf(items) });
    return make<T>(bus, made);
  };
  const session = (stored: StoredSession): MiroSession => ({
    id: stored.id,
    name: stored.name,
    description: stored.description,
    color: stored.color,
    starterId: stored.starterId,
    starterName: stored.starterName,
    invite: (...users) => bus.call('session.invite', { id: stored.id, users: users.flat().map(({ id }) => id) }),
    join: () => bus.call('session.join', { id: stored.id }),
    leave: () => bus.call('session.leave', { id: stored.id }),
    end: () => bus.call('session.end', { id: stored.id }),
    getUsers: () => bus.call('session.users', { id: stored.id }),
    hasJoined: (user) => bus.call('session.hasJoined', { id: stored.id, user }),
    on: (name: string, handler: (event: never) => unknown) =>
      on.add(`sessions:${name}`, handler as Handler, (payload) => payload),
    off: (name: string, handler: (event: never) => unknown) => on.remove(`sessions:${name}`, handler as Handler),
  });
  const withItems = (payload: unknown): unknown => {
    if (typeof payload !== 'object' || payload === null) return payload;
    const found: { items?: Props[]; appCard?: Props } = payload;
    if (found.items) return { ...payload, items: makeAll(bus, found.items) };
    return found.appCard ? { ...payload, appCard: make(bus, found.appCard) } : payload;
  };
  const drag = dragging(bus);

  const ui: PublicBoard['ui'] = {
    openPanel: (options) => openClosable('openPanel', options),
    openModal: (options) => openClosable('openModal', options),
    getPanelData: () => bus.call('getPanelData', {}) as Promise<never>, // the app says what it passed
    getModalData: () => bus.call('getModalData', {}) as Promise<never>, // as above
    closePanel: (result?: unknown) => bus.call('closePanel', result === undefined ? {} : { result }),
    closeModal: (result?: unknown) => bus.call('closeModal', result === undefined ? {} : { result }),
    canOpenPanel: () => bus.call('canOpenPanel', {}),
    canOpenModal: () => bus.call('canOpenModal', {}),
    on: (event: string, handler: Callback) =>
      event === 'drop' ? drag.add(handler as Handler) : on.add(event, handler as Handler, withItems),
    off: (event: string, handler: Callback) =>
      event === 'drop' ? drag.remove(handler as Handler) : on.remove(event, handler as Handler),
  };
  const history: PublicBoard['experimental']['history'] = {
    undo: () => bus.call('history.undo', {}),
    redo: () => bus.call('history.redo', {}),
    canUndo: () => bus.call('history.canUndo', {}),
    canRedo: () => bus.call('history.canRedo', {}),
  };

  const common = {
    get: list<never>('get'),
    getById: async (id: string) => make<never>(bus, await bus.call('getById', { id })),
    select: list<never>('select'),
    deselect: list<never>('deselect'),
    getSelection: () => getSelection<never>(),
    sync,
    remove,
    getInfo: () => bus.call('getInfo', {}),
    getIdToken: () => bus.call('getIdToken', {}),
    getUserInfo: () => bus.call('getUserInfo', {}),
    getOnlineUsers: () => bus.call('getOnlineUsers', {}),
    canUse: (feature: Parameters<Board['canUse']>[0]) => bus.call('canUse', { feature }),
    getAppData: (key?: string) => bus.call('getAppData', key === undefined ? {} : { key }) as Promise<never>, // the app knows what it stored
    setAppData: (key: string, value: unknown) => bus.call('setAppData', { key, value }) as Promise<never>, // as above
    getMetadata: (item: { id: string; type: string }, key?: string) =>
      bus.call('getMetadata', {
        id: idOf(item),
        type: item.type,
        ...(key === undefined ? {} : { key }),
      }) as Promise<never>, // as above
    setMetadata: (item: { id: string; type: string }, key: string, value: unknown) =>
      bus.call('setMetadata', { id: idOf(item), type: item.type, key, value }) as Promise<never>, // as above
    goToLink: (item: { readonly id: string }) => bus.call('goToLink', { id: idOf(item) }),
    bringToFront: (items: unknown) => bus.call('bringToFront', { ids: idsOf(items) }),
    sendToBack: (items: unknown) => bus.call('sendToBack', { ids: idsOf(items) }),
    bringInFrontOf: (items: unknown, target: unknown) =>
      bus.call('bringInFrontOf', { ids: idsOf(items), target: idOf(target) }),
    sendBehindOf: (items: unknown, target: unknown) =>
      bus.call('sendBehindOf', { ids: idsOf(items), target: idOf(target) }),
    getLayerIndex: (item: { readonly id: string }) => bus.call('getLayerIndex', { id: idOf(item) }),
    findEmptySpace: (wished: Parameters<Board['findEmptySpace']>[0]) => bus.call('findEmptySpace', wished),
    createStickyNote: create<never>('sticky_note'),
    createText: create<never>('text'),
    createFrame: create<never>('frame'),
    createCard: create<never>('card'),
    createAppCard: create<never>('app_card'),
    createImage: create<never>('image'),
    createEmbed: create<never>('embed'),
    createPreview: create<never>('preview'),
    createConnector: create<never>('connector'),
    createTag: create<never>('tag'),
    createGroup: ({ itemsIds = [] }: { itemsIds?: readonly string[] | undefined }) =>
      group<never>({ items: itemsIds.map((id) => ({ id })) }),
    createShape: create<never>('shape'),
    group: group<never>,
    ui,
    storage: {
      collection: (name: string) => ({
        get: (key: string) => bus.call('storage.get', { collection: name, key }) as Promise<never>, // the app knows what it stored
        set: (key: string, value: Json) => bus.call('storage.set', { collection: name, key, value }),
        remove: (key: string) => bus.call('storage.remove', { collection: name, key }),
        onValue: (key: string, handler: (value: never, version: string) => void) => on.watch(name, key, handler),
        offValue: (key: string, handler: (value: never, version: string) => void) => on.unwatch(name, key, handler),
      }),
    },
    timer: {
      get: () => bus.call('timer.get', {}),
      start: (duration: number) => bus.call('timer.start', { duration }),
      stop: () => bus.call('timer.stop', {}),
      pause: () => bus.call('timer.pause', {}),
      resume: () => bus.call('timer.resume', {}),
      prolong: (duration: number) => bus.call('timer.prolong', { duration }),
      isStarted: () => bus.call('timer.isStarted', {}),
      on: (event: string, handler: Callback) => on.add(`timer:${event}`, handler as Handler),
      off: (event: string, handler: Callback) => on.remove(`timer:${event}`, handler as Handler),
    },
    notifications: {
      showInfo: (message: string) => bus.call('notify', { type: 'info', message }),
      showError: (message: string) => bus.call('notify', { type: 'error', message }),
      show: ({ type, message }: { type: string; message: string }) => bus.call('notify', { type, message }),
    },
    viewport: {
      get: () => bus.call('viewport.get', {}),
      set: (options: Parameters<Board['viewport']['set']>[0]) => bus.call('viewport.set', options),
      zoomTo: (items: unknown) => bus.call('viewport.zoomTo', { ids: idsOf(items) }),
      getZoom: () => bus.call('viewport.getZoom', {}),
      setZoom: (zoom: number) => bus.call('viewport.setZoom', { zoom }),
    },
    events: {
      broadcast: (event: string, payload?: Json) =>
        bus.call('broadcast', { event, ...(payload === undefined ? {} : { payload }) }),
      on: (event: string, handler: Callback) => on.add(`realtime_event:${event}`, handler as Handler),
      off: (event: string, handler: Callback) => on.remove(`realtime_event:${event}`, handler as Handler),
    },
    collaboration: {
      attention: {
        follow: ({ id }: { id: string }, { followers = [] }: { followers?: { id: string }[] } = {}) =>
          bus.call('attention.follow', { followee: id, followers: followers.map((user) => user.id) }),
        isFollowing: () => bus.call('attention.isFollowing', {}),
        getFollowedUser: () => bus.call('attention.followed', {}),
        unfollow: ({ followers = [] }: { followers?: { id: string }[] } = {}) =>
          bus.call('attention.unfollow', { followers: followers.map((user) => user.id) }),
      },
      startSession: async (props: { name: string; color?: string; description?: string }) =>
        session(await bus.call('session.start', props)) as never,
      getSessions: async () => (await bus.call('session.all', {})).map(session) as never[], // Miro's class is nominal; `session` has all of its interface
      on: (name: string, handler: Callback) =>
        on.add(name, handler as Handler, (payload) => ({
          session: session((payload as { session: StoredSession }).session),
        })), // sent by sessionEvents
      off: (name: string, handler: Callback) => on.remove(name, handler as Handler),
      zoomTo: (user: { readonly id: string }, items: unknown) =>
        bus.call('session.zoomTo', { user: user.id, ids: idsOf(items) }),
    },
  };
  const action = {
    register: async <T>(custom: T): Promise<T> => (await bus.call('action.register', { action: custom as never })) as T, // checked by the board
    deregister: (event: string) => bus.call('action.deregister', { event }),
  };
  const tools = {
    getTool: () => bus.call('tools.get', {}),
    setTool: (tool: Parameters<PublicBoard['experimental']['tools']['setTool']>[0]) => bus.call('tools.set', { tool }),
  };
  const experimental: PublicBoard['experimental'] = {
    ...common,
    history,
    action,
    tools,
    getVotingResults: () => bus.call('getVotingResults', {}),
    createMindmapNode: async (props?: object) => make<never>(bus, await bus.call('mindmap.create', { ...props })),
  };
  const board: PublicBoard = { ...common, experimental };
  const miro: PublicMiro = { board: attached(board), clientVersion: CLIENT_VERSION };
  return miro as unknown as Miro; // Miro's classes are nominal; PublicMiro is everything of them an app can see
}

/** As in Miro, methods know their board by what they are called on: torn off, they fail; bound, they work. */
function attached<T extends object>(namespace: T): T {
  const entries = Object.entries(namespace).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return [name, attached(value)] as const;
    if (typeof value !== 'function') return [name, value] as const;
    const method = function (this: unknown, ...args: unknown[]): unknown {
      if (this === undefined || this === null)
        throw new TypeError("Cannot read properties of undefined (reading 'Symbol(Commander)')");
      return Reflect.apply(value, namespace, args);
    };
    return [name, method] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as T; // the same names with the same signatures
}
