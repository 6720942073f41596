import { gather, movable, settle, withChildren, withGroups } from './capture.ts';
import { fromTyped } from './content.ts';
import { stickySize, textHeight } from './defaults.ts';
import type { BoardDocument } from './document.ts';
import { isTurned } from './props.ts';
import { edges, overlap, type Edges } from './geometry.ts';
import type { StoredItem } from './stored.ts';

export { createConnector, createFrame, createNote, createShape, createText } from './create.ts';
export { copy, duplicate, paste, type Clip } from './clip.ts';

/** Every gesture leaves locked items alone and is one step of undo; the same `merge` key joins the steps of one drag. */
interface Merge {
  readonly merge?: string;
}

const options = (gesture: string, { merge }: Merge) => (merge === undefined ? { gesture } : { gesture, merge });

const unlocked = (doc: BoardDocument, ids: readonly string[]): StoredItem[] =>
  ids.map((id) => doc.item(id)).filter((item) => item !== undefined && !item.locked) as StoredItem[]; // filtered

/**
 * Moves items by a distance, with their groups and the children of frames. Call it for every step of a drag with
 * `done: false` and at the end once with `done: true`: only then are frames asked to capture or let go.
 */
export function move(
  doc: BoardDocument,
  user: string,
  ids: readonly string[],
  by: { readonly dx: number; readonly dy: number },
  how: Merge & { readonly done?: boolean } = {},
): void {
  const roots = unlocked(doc, withGroups(doc, ids)).map(({ id }) => id);
  doc.transact(
    user,
    (tx) => {
      if (by.dx !== 0 || by.dy !== 0)
        for (const item of withChildren(doc, roots)) {
          if (item.type === 'connector') moveFreeEnds(item, by, (changes) => tx.patch(item.id, changes));
          else if (movable(item)) tx.patch(item.id, { x: item.x + by.dx, y: item.y + by.dy });
        }
      if (how.done !== false) settle(doc, tx, roots);
    },
    options('move', how),
  );
}

function moveFreeEnds(
  line: StoredItem,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  write: (changes: Partial<StoredItem>) => void,
) {
  const moved = (end: StoredItem['start']) =>
    end?.position && end.item === undefined
      ? { ...end, position: { x: end.position.x + dx, y: end.position.y + dy } }
      : end;
  const start = moved(line.start);
  const end = moved(line.end);
  write({ ...(start ? { start } : {}), ...(end ? { end } : {}), x: line.x + dx, y: line.y + dy });
}

/**
 * Gives an item another box. Sticky notes keep their proportions around the corner that stays (the wider wish wins),
 * texts get their height from their words, frames let go of what no longer lies in them.
 */
export function resize(doc: BoardDocument, user: string, id: string, box: Edges, how: Merge = {}): void {
  const item = unlocked(doc, [id])[0];
  if (!item || !movable(item)) return;
  const wished = { width: Math.max(8, box.right - box.left), height: Math.max(8, box.bottom - box.top) };
  const old = edges(item);
  const fromLeft = Math.abs(box.right - old.right) < Math.abs(box.left - old.left);
  const fromTop = Math.abs(box.bottom - old.bottom) < Math.abs(box.top - old.top);
  const { width, height } = allowedSize(item, wished);
  doc.transact(
    user,
    (tx) => {
      tx.patch(id, {
        width,
        height,
        x: fromLeft ? box.right - width / 2 : box.left + width / 2,
        y: fromTop ? box.bottom - height / 2 : box.top + height / 2,
      });
      if (item.type === 'frame') gather(doc, tx, id);
    },
    options('resize', how),
  );
}

function allowedSize(item: StoredItem, wished: { readonly width: number; readonly height: number }) {
  if (item.type === 'sticky_note') {
    const byWidth = Math.abs(wished.width - item.width) >= Math.abs(wished.height - item.height);
    return stickySize(item.shape ?? 'square', byWidth ? { width: wished.width } : { height: wished.height });
  }
  if (item.type === 'text')
    return { ...wished, height: textHeight(item.content ?? '', Number(item.style?.['fontSize'] ?? 14), wished.width) };
  if (item.type === 'frame') return { width: Math.max(100, wished.width), height: Math.max(100, wished.height) };
  return wished;
}

/** Turns an item around its centre to an angle, degrees clockwise; only types that Miro turns (miro-facts §2.4). */
export function turn(doc: BoardDocument, user: string, id: string, degrees: number, how: Merge = {}): void {
  const item = unlocked(doc, [id])[0];
  if (!item || !isTurned(item.type)) return;
  const rotation = ((degrees % 360) + 360) % 360;
  doc.transact(user, (tx) => tx.patch(id, { rotation }), options('rotate', how));
}

/** The words of an item (a frame's title, a connector's caption) as a person typed them, plain. */
export function typeText(doc: BoardDocument, user: string, id: string, typed: string, how: Merge = {}): void {
  const item = unlocked(doc, [id])[0];
  if (!item) return;
  doc.transact(user, (tx) => tx.patch(id, textOf(item, typed)), options('type', how));
}

function textOf(item: StoredItem, typed: string): Partial<StoredItem> {
  if (item.type === 'frame' || item.type === 'image') return { title: typed };
  if (item.type === 'card' || item.type === 'app_card') return { title: fromTyped(typed) };
  const content = fromTyped(typed);
  if (item.type === 'connector') return { captions: typed === '' ? [] : [{ ...item.captions?.[0], content }] };
  if (item.type !== 'text') return { content };
  const height = textHeight(content, Number(item.style?.['fontSize'] ?? 14), item.width);
  return { content, height, y: item.y + (height - item.height) / 2 };
}

/** Fills items: a colour name for sticky notes, a hex colour for shapes, texts and frames. */
export function recolour(doc: BoardDocument, user: string, ids: readonly string[], color: string): void {
  const property = (type: string) =>
    type === 'connector' ? 'strokeColor' : type === 'card' ? 'cardTheme' : 'fillColor';
  doc.transact(
    user,
    (tx) =>
      unlocked(doc, ids).forEach((item) =>
        tx.patch(item.id, { style: { ...item.style, [property(item.type)]: color } }),
      ),
    { gesture: 'recolour' },
  );
}

/** Deletes items, with their groups, the children of frames, and the lines that hang on them. */
export function remove(doc: BoardDocument, user: string, ids: readonly string[]): void {
  doc.transact(
    user,
    (tx) => {
      const gone = withChildren(
        doc,
        unlocked(doc, withGroups(doc, ids)).map(({ id }) => id),
      );
      const dead = new Set(gone.map(({ id }) => id));
      for (const id of dead) tx.drop('items', id);
      for (const item of doc.items())
        if (dead.has(item.start?.item ?? '') || dead.has(item.end?.item ?? '')) tx.drop('items', item.id);
    },
    { gesture: 'delete' },
  );
}

/** Ties at least two items together under a new group; gives back its id, or `null` when there is nothing to tie. */
export function group(doc: BoardDocument, user: string, ids: readonly string[]): string | null {
  const members = unlocked(doc, withGroups(doc, ids)).filter(({ type }) => type !== 'mindmap_node');
  if (members.length < 2) return null;
  const groupId = doc.newId();
  doc.transact(user, (tx) => members.forEach(({ id }) => tx.patch(id, { groupId })), { gesture: 'group' });
  return groupId;
}

/** Takes whole groups apart, of whatever members are named; what is locked stays. */
export function ungroup(doc: BoardDocument, user: string, ids: readonly string[]): void {
  doc.transact(
    user,
    (tx) => {
      for (const item of unlocked(doc, withGroups(doc, ids))) {
        const { groupId, ...alone } = item;
        if (groupId !== undefined) tx.put('items', item.id, alone);
      }
    },
    { gesture: 'ungroup' },
  );
}

/** Locks or unlocks; a locked item stays readable and writable for apps (miro-facts §3.4 knows no rule against it). */
export function lock(doc: BoardDocument, user: string, ids: readonly string[], locked: boolean): void {
  doc.transact(user, (tx) => withGroups(doc, ids).forEach((id) => tx.patch(id, { locked })), { gesture: 'lock' });
}

/** To the front or the back of everything else, keeping their own order; frames stay behind all other items. */
export function stack(doc: BoardDocument, user: string, ids: readonly string[], to: 'front' | 'back'): void {
  const chosen = new Set(withGroups(doc, ids));
  const moved = doc.items().filter((item) => chosen.has(item.id) && !item.locked);
  const first = to === 'front' ? doc.above() : doc.below() - moved.length + 1;
  doc.transact(user, (tx) => moved.forEach((item, index) => tx.patch(item.id, { z: first + index })), {
    gesture: 'stack',
  });
}

/** What a marquee selects: everything it touches, frames only when it encloses them whole. */
export const touchedBy = (doc: BoardDocument, marquee: Edges): string[] =>
  doc
    .items()
    .filter((item) => {
      if (!movable(item) || item.locked) return false;
      const box = edges(item);
      if (item.type !== 'frame') return overlap(box, marquee);
      return (
        box.left >= marquee.left && box.right <= marquee.right && box.top >= marquee.top && box.bottom <= marquee.bottom
      );
    })
    .map(({ id }) => id);
