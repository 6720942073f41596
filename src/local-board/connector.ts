import type { BoardDocument } from './document.ts';
import { edges } from './geometry.ts';
import type { Endpoint, StoredItem } from './stored.ts';

/** A line's two ends in board coordinates. */
export interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a connector begins and ends now, following the items it hangs on; a missing end lies where the line was left. */
export function ends(doc: BoardDocument, line: StoredItem): Ends {
  const rough1 = rough(doc, line.start) ?? rough(doc, line.end) ?? { x: line.x, y: line.y };
  const rough2 = rough(doc, line.end) ?? rough1;
  const from = exact(doc, line.start, rough2) ?? rough1;
  const to = exact(doc, line.end, rough1) ?? rough2;
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

function rough(doc: BoardDocument, end: Endpoint | undefined): Point | null {
  const item = end?.item === undefined ? undefined : doc.item(end.item);
  if (item) return item;
  return end?.position && end.item === undefined ? end.position : null;
}

function exact(doc: BoardDocument, end: Endpoint | undefined, other: Point): Point | null {
  const item = end?.item === undefined ? undefined : doc.item(end.item);
  if (!item) return rough(doc, end);
  const { left, top } = edges(item);
  if (end?.position) return { x: left + end.position.x * item.width, y: top + end.position.y * item.height };
  const snap = end?.snapTo === undefined || end.snapTo === 'auto' ? facing(item, other) : end.snapTo;
  const { dx, dy } = SIDES[snap];
  return { x: item.x + (dx * item.width) / 2, y: item.y + (dy * item.height) / 2 };
}

type Side = 'top' | 'left' | 'bottom' | 'right';

const SIDES: Readonly<Record<Side, { readonly dx: number; readonly dy: number }>> = {
  top: { dx: 0, dy: -1 },
  left: { dx: -1, dy: 0 },
  bottom: { dx: 0, dy: 1 },
  right: { dx: 1, dy: 0 },
};

function facing(item: StoredItem, other: Point): Side {
  const dx = (other.x - item.x) / (item.width || 1);
  const dy = (other.y - item.y) / (item.height || 1);
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}
