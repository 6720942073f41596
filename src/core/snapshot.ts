import { boxOf, edges, type Box, type Edges } from './geometry.ts';

/** One item of the board as plain data in board coordinates; `miro/` makes it from Miro's item, and nothing else does. */
export interface Item {
  readonly id: string;
  /** Miro's type: `sticky_note`, `shape`, `text`, `card`, `frame`, `connector`, … or whatever an unsupported item calls itself. */
  readonly type: string;
  /** Where it is, or `null` when the board gave no finite position and size. */
  readonly box: Box | null;
  /** Its words as plain text (a frame's title, a card's title and description), decoded and trimmed; '' when it has none. */
  readonly text: string;
  /** The frame it is a child of. */
  readonly parent: string | null;
  /** Miro's colour name of a sticky note, or the hex fill of another item. Absent: transparent or unknown. */
  readonly color?: string;
  /** Miro's shape name, for shapes and stickies. */
  readonly shape?: string;
  /** Degrees clockwise around the centre. */
  readonly rotation?: number;
  /** In dp, for shapes and texts. */
  readonly fontSize?: number;
  /** A connector's two ends in board coordinates; an end that hangs on an item is at that item's centre or edge. */
  readonly line?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** Where a click on it leads, as its author set it. */
  readonly link?: string;
  /** Titles of its tags. */
  readonly tags?: readonly string[];
  /** A user's id. */
  readonly author?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly modifiedAt?: string;
}

/** The board, read once. Nothing in `core` sees Miro's own objects. */
export interface Snapshot {
  readonly boardId: string;
  readonly items: readonly Item[];
  /** Votes by item id, where the board's voting gave any. */
  readonly votes?: Readonly<Record<string, number>>;
}

/** The part of a sticky note's box, from the top, that is paper; the rest is its shadow. */
export const PAPER_SHARE = 199 / 228;
const NOTE_TYPES: ReadonlySet<string> = new Set(['sticky_note']);
const WRITABLE_TYPES: ReadonlySet<string> = new Set(['sticky_note', 'shape', 'text', 'card']);
const DRAWING_TYPES: ReadonlySet<string> = new Set(['frame', 'connector', 'tag', 'group']);

/** Items that are notes wherever they lie. */
export const isSticky = (item: Item): boolean => NOTE_TYPES.has(item.type);

/** Items that can hold a participant's words: a shape, text or card is a note when it has text and lies in a cell. */
export const isWritable = (item: Item): boolean => WRITABLE_TYPES.has(item.type);

/** Pictures, pen strokes, tables and the like, whose content Miro does not hand out. */
export const isUnreadable = (item: Item): boolean => !WRITABLE_TYPES.has(item.type) && !DRAWING_TYPES.has(item.type);

/**
 * The rectangle people see. A sticky note's box includes its shadow: the paper is the upper 199/228 of it
 * (https://developers.miro.com/docs/websdk-reference-sticky-note gives 199 × 228 for a square note).
 */
export function paper(item: Item & { readonly box: Box }): Box {
  if (!isSticky(item)) return item.box;
  const { left, top, right, bottom } = edges(item.box);
  return boxOf({ left, top, right, bottom: top + (bottom - top) * PAPER_SHARE });
}

/** The same by its edges. */
export function paperEdges({ type }: Item, { x, y, width, height }: Box): Edges {
  const top = y - height / 2;
  return {
    left: x - width / 2,
    top,
    right: x + width / 2,
    bottom: top + (NOTE_TYPES.has(type) ? height * PAPER_SHARE : height),
  };
}

/** Miro's ids are numbers too long for a double: shorter first, then digit by digit, is their order. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** All items in the order of their ids, sorted once for each snapshot. */
export function inOrder({ items }: Snapshot): readonly Item[] {
  const before = ordered.get(items);
  if (before) return before;
  const sorted = items.toSorted((a, b) => compareIds(a.id, b.id));
  ordered.set(items, sorted);
  return sorted;
}

const ordered = new WeakMap<readonly Item[], readonly Item[]>();

/** Oldest first; items without a date come after those with one, by id. */
export const byAge = (a: Item, b: Item): number =>
  (a.createdAt ?? '9').localeCompare(b.createdAt ?? '9') || compareIds(a.id, b.id);
