import type {
  BoardFeature,
  BoardInfo,
  CustomAction,
  GetFilter,
  Json,
  Offset,
  OnlineUserInfo,
  Rect,
  TimerInstance,
  ToolType,
  UserInfo,
  VotingResult,
} from '@mirohq/websdk-types';
import type { Props } from './props.ts';
import type { StoredSession } from './stored.ts';

type Empty = Record<string, never>;
type Given = Readonly<Record<string, unknown>>;
interface Id {
  readonly id: string;
}
interface Ids {
  readonly ids: readonly string[];
}
interface Url {
  readonly url: string;
  readonly data?: unknown;
  readonly width?: number;
  readonly height?: number;
  readonly fullscreen?: boolean;
}

/** Every question a client can ask the board: what goes in and what comes back, all of it structured-cloneable. */
export interface Commands {
  create: { in: { type: string; props: Given }; out: Props };
  get: { in: { filter?: GetFilter }; out: Props[] };
  getById: { in: Id; out: Props };
  /** `props`: the item as the app has it now; `known`: as the app last had it from the board. */
  update: { in: { props: Given; known: Given }; out: Props };
  remove: { in: Id & { type?: string }; out: void };
  getSelection: { in: Empty; out: Props[] };
  select: { in: { filter?: GetFilter }; out: Props[] };
  deselect: { in: { filter?: GetFilter }; out: Props[] };
  getMetadata: { in: Id & { type: string; key?: string }; out: unknown };
  setMetadata: { in: Id & { type: string; key: string; value: unknown }; out: unknown };
  getAppData: { in: { key?: string }; out: unknown };
  setAppData: { in: { key: string; value: unknown }; out: unknown };
  'storage.get': { in: { collection: string; key: string }; out: unknown };
  'storage.set': { in: { collection: string; key: string; value: Json }; out: void };
  'storage.remove': { in: { collection: string; key: string }; out: void };
  'storage.watch': { in: { collection: string; key: string; on: boolean }; out: void };
  bringToFront: { in: Ids; out: void };
  sendToBack: { in: Ids; out: void };
  bringInFrontOf: { in: Ids & { target: string }; out: void };
  sendBehindOf: { in: Ids & { target: string }; out: void };
  getLayerIndex: { in: Id; out: number };
  getConnectors: { in: Id; out: Props[] };
  goToLink: { in: Id; out: boolean };
  getAiContext: { in: Id; out: string };
  'frame.add': { in: Id & { item: string }; out: { item: Props; frame: Props } };
  'frame.remove': { in: Id & { item: string }; out: { item: Props; frame: Props } };
  'frame.children': { in: Id; out: Props[] };
  group: { in: { items: readonly string[] }; out: Props };
  'group.items': { in: Id; out: Props[] };
  ungroup: { in: Id; out: Props[] };
  'mindmap.create': { in: Given; out: Props };
  'mindmap.add': { in: Id & { item: string }; out: { item: Props; frame: Props } };
  getInfo: { in: Empty; out: BoardInfo };
  getUserInfo: { in: Empty; out: UserInfo };
  getOnlineUsers: { in: Empty; out: OnlineUserInfo[] };
  getIdToken: { in: Empty; out: string };
  canUse: { in: { feature: BoardFeature }; out: boolean };
  findEmptySpace: { in: Rect & { offset?: number }; out: Rect };
  getVotingResults: { in: Empty; out: VotingResult[] };
  'viewport.get': { in: Empty; out: Rect };
  'viewport.set': { in: { viewport: Rect; padding?: Offset; animationDurationInMs?: number }; out: Rect };
  'viewport.zoomTo': { in: Ids; out: void };
  'viewport.getZoom': { in: Empty; out: number };
  'viewport.setZoom': { in: { zoom: number }; out: void };
  notify: { in: { type: string; message: string }; out: void };
  broadcast: { in: { event: string; payload?: Json }; out: void };
  subscribe: { in: { event: string; on: boolean }; out: void };
  'timer.get': { in: Empty; out: TimerInstance };
  'timer.start': { in: { duration: number }; out: TimerInstance };
  'timer.stop': { in: Empty; out: TimerInstance };
  'timer.pause': { in: Empty; out: TimerInstance };
  'timer.resume': { in: Empty; out: TimerInstance };
  'timer.prolong': { in: { duration: number }; out: TimerInstance };
  'timer.isStarted': { in: Empty; out: boolean };
  'session.start': { in: { name: string; color?: string; description?: string }; out: StoredSession };
  'session.all': { in: Empty; out: StoredSession[] };
  'session.invite': { in: Id & { users: readonly string[] }; out: void };
  'session.join': { in: Id; out: void };
  'session.leave': { in: Id; out: void };
  'session.end': { in: Id; out: void };
  'session.users': { in: Id; out: { id: string }[] };
  'session.hasJoined': { in: Id & { user: string }; out: boolean };
  'session.zoomTo': { in: Ids & { user: string }; out: void };
  'attention.follow': { in: { followee: string; followers?: readonly string[] }; out: void };
  'attention.isFollowing': { in: Empty; out: boolean };
  'attention.followed': { in: Empty; out: OnlineUserInfo };
  'attention.unfollow': { in: { followers?: readonly string[] }; out: void };
  'action.register': { in: { action: CustomAction }; out: CustomAction };
  'action.deregister': { in: { event: string }; out: void };
  'history.undo': { in: Empty; out: void };
  'history.redo': { in: Empty; out: void };
  'history.canUndo': { in: Empty; out: boolean };
  'history.canRedo': { in: Empty; out: boolean };
  'tools.get': { in: Empty; out: ToolType };
  'tools.set': { in: { tool: ToolType }; out: void };
  openPanel: { in: Url; out: { ticket: string } };
  openModal: { in: Url; out: { ticket: string } };
  waitForClose: { in: { ticket: string }; out: unknown };
  closePanel: { in: { result?: unknown }; out: void };
  closeModal: { in: { result?: unknown }; out: void };
  getPanelData: { in: Empty; out: unknown };
  getModalData: { in: Empty; out: unknown };
  canOpenPanel: { in: Empty; out: boolean };
  canOpenModal: { in: Empty; out: boolean };
  /** The pointer over the board during a drag from the panel, in CSS pixels of the app's iframe; the drop gives board coordinates. */
  'drag.over': { in: { x: number; y: number; preview?: DragPreview }; out: void };
  'drag.drop': { in: { x: number; y: number }; out: { x: number; y: number } | null };
  'drag.end': { in: Empty; out: void };
}

export interface DragPreview {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export type CommandName = keyof Commands;

/** The way from a client to the board, in one process or between windows. */
export interface Bus {
  call<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']>;
  /** What the board says unasked; the event's name as apps know it. */
  listen(listener: (event: string, payload: unknown) => void): void;
}
