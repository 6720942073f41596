/**
 * What lies on the board, as plain data. Unlike the SDK's items, `x` and `y` are the centre in BOARD coordinates for
 * every item, children of frames too, so that drawing and hit-testing need no conversion; `props.ts` is the one place
 * where they become relative to a parent. `-Infinity` where Miro gives no position (cards in a kanban, table cells).
 */
export interface StoredItem {
  readonly id: string;
  /** `sticky_note`, `shape`, `text`, `frame`, `card`, `app_card`, `image`, `embed`, `preview`, `connector`, `mindmap_node`, or any other name: an unsupported item. */
  readonly type: string;
  readonly x: number;
  readonly y: number;
  /** dp; a sticky note's height includes its shadow, the paper is the upper 199/228 of it. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise around the centre. */
  readonly rotation?: number;
  /** The frame (or mind-map node) it belongs to. */
  readonly parentId: string | null;
  readonly groupId?: string;
  /** Rank in the stack, higher is nearer to the eye; frames lie behind everything whatever their rank. */
  readonly z: number;
  /** Locked by hand: gestures leave it alone. The SDK neither shows nor changes it. */
  readonly locked?: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly linkedTo?: string;
  /** HTML as Miro keeps it (`<p>…</p>`); `plainText` gives the words. */
  readonly content?: string;
  /** Plain text of frames and images, HTML of cards. */
  readonly title?: string;
  readonly description?: string;
  readonly shape?: string;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly tagIds?: readonly string[];
  /** Connectors only. */
  readonly start?: Endpoint;
  readonly end?: Endpoint;
  readonly captions?: readonly Caption[];
  /** Frames only. */
  readonly showContent?: boolean;
  /** Anything else a type has (`url`, `dueDate`, `fields`, `nodeView`, `layout`, …), kept as it came. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An end of a connector: on an item (`position` then counts 0–1 across the item's box), or free at a board position. */
export interface Endpoint {
  readonly item?: string;
  readonly position?: { readonly x: number; readonly y: number };
  readonly snapTo?: 'auto' | 'top' | 'left' | 'bottom' | 'right';
}

export interface Caption {
  readonly content?: string;
  readonly position?: number;
  readonly textAlignVertical?: string;
}

/** A tag of the board; items name it in `tagIds`. */
export interface StoredTag {
  readonly id: string;
  readonly title: string;
  readonly color: string;
}

/** Somebody at the board: a tab, or a simulated participant. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** A CSS colour for cursor and selection. */
  readonly color: string;
  /** Where the pointer is, in board coordinates, if it is shown. */
  readonly cursor?: { readonly x: number; readonly y: number };
  /** Whose sight of the board this person's window follows. */
  readonly following?: string;
  /** What this person sees, in board coordinates, told as long as somebody follows. */
  readonly sight?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What Miro says about a board; it has no name there. */
export interface BoardInfo {
  readonly id: string;
  readonly locale: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Timer {
  readonly status: 'STARTED' | 'STOPPED' | 'PAUSED';
  /** ms. */
  readonly totalDuration: number;
  /** ms left when it was last started or paused. */
  readonly restDuration: number;
  /** Clock time in ms of the last start, while it runs. */
  readonly startedAt?: number;
}

/** A value of an app's storage, with the version Miro hands to `onValue`. */
export interface StoredValue {
  readonly value: unknown;
  readonly version: string;
}

/** Everything the board keeps, by table and key. Keys: an id; `collection/key`; the app-data key; `item/key` of metadata. */
export interface Tables {
  items: StoredItem;
  tags: StoredTag;
  storage: StoredValue;
  appData: { readonly value: unknown };
  metadata: { readonly value: unknown };
  timer: Timer;
  sessions: StoredSession;
  votings: Voting;
}

export interface StoredSession {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly color: string;
  readonly starterId: string;
  readonly starterName: string;
  readonly users: readonly string[];
}

export interface Voting {
  readonly title: string;
  readonly createdBy: { readonly userId: string; readonly userName: string };
  readonly createdAt: string;
  readonly results: readonly { readonly itemId: string; readonly count: number }[];
}
