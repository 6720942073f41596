import { gather, movable, settle } from './capture.ts';
import { textHeight } from './defaults.ts';
import type { BoardDocument } from './document.ts';
import type { StoredItem } from './stored.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** dp no side goes below. */
const SMALLEST = 8;
/** Nothing is turned inside out. */
const LEAST = 0.01;

/**
 * Makes several items larger or smaller together, as if they were printed on one sheet: `from` are the items as they
 * were when the hand took hold, frames' children among them, and `fixed` is the point of the board that stays. Call it
 * for every step of a drag, and at the end with `done`: only then are frames asked to capture or let go.
 */
export function scale(
  doc: BoardDocument,
  user: string,
  { from, fixed, factor }: { readonly from: readonly StoredItem[]; readonly fixed: Point; readonly factor: number },
  how: { readonly merge: string; readonly done?: boolean },
): void {
  const items = from.filter(({ locked }) => !locked);
  const sides = items
    .filter(movable)
    .flatMap(({ type, width, height }) => (type === 'connector' ? [] : [width, height]));
  const by = Math.max(factor, LEAST, ...sides.map((side) => Math.min(1, SMALLEST / side)));
  doc.transact(
    user,
    (tx) => {
      for (const item of items) tx.patch(item.id, scaled(item, fixed, by));
      if (!how.done) return;
      settle(
        doc,
        tx,
        items.map(({ id }) => id),
      );
      for (const { id, type } of items) if (type === 'frame') gather(doc, tx, id);
    },
    { gesture: 'resize', merge: how.merge },
  );
}

function scaled(item: StoredItem, fixed: Point, by: number): Partial<StoredItem> {
  const moved = (point: Point): Point => ({
    x: fixed.x + (point.x - fixed.x) * by,
    y: fixed.y + (point.y - fixed.y) * by,
  });
  const end = (point: StoredItem['start']) =>
    point?.position && point.item === undefined ? { ...point, position: moved(point.position) } : point;
  if (item.type === 'connector') {
    const [start, last] = [end(item.start), end(item.end)];
    return { ...moved(item), ...(start ? { start } : {}), ...(last ? { end: last } : {}) };
  }
  if (!movable(item) || item.type === 'mindmap_node') return movable(item) ? moved(item) : {};
  const box = { ...moved(item), width: item.width * by, height: item.height * by };
  if (item.type !== 'text') return box;
  const fontSize = Number(item.style?.['fontSize'] ?? 14) * by;
  return { ...box, height: textHeight(item.content ?? '', fontSize, box.width), style: { ...item.style, fontSize } };
}
