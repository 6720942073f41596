import type { Endpoint, StoredItem } from '../stored.ts';
import { around, between, type Box, type Point } from './box.ts';
import { paperOf } from './paper.ts';

type Side = 'top' | 'right' | 'bottom' | 'left';
type End = Point & { readonly side: Side | null };
export type ConnectorPath = { readonly d: string; readonly start: End; readonly end: End; readonly middle: Point };

const OUT: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** The line a connector draws, in board coordinates; nothing when an end has neither item nor place. */
export function connectorPath(
  connector: StoredItem,
  find: (id: string) => StoredItem | undefined,
): ConnectorPath | null {
  const boxes = [boxOfEnd(connector.start, find), boxOfEnd(connector.end, find)] as const;
  const start = endOf(connector.start, boxes[0], boxes[1] ?? pointBox(connector.end));
  const end = endOf(connector.end, boxes[1], boxes[0] ?? pointBox(connector.start));
  if (!start || !end) return null;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return { d: (LINES[connector.shape ?? 'curved'] ?? curved)(start, end), start, end, middle };
}

/** The box a line takes up between its ends. */
export function lineBox(connector: StoredItem, find: (id: string) => StoredItem | undefined): Box | null {
  const path = connectorPath(connector, find);
  return path && between(path.start, path.end);
}

const straight = (a: End, b: End): string => `M ${a.x} ${a.y} L ${b.x} ${b.y}`;

function curved(a: End, b: End): string {
  const reach = Math.max(30, Math.hypot(b.x - a.x, b.y - a.y) * 0.4);
  const [from, to] = [outOf(a, b), outOf(b, a)];
  return `M ${a.x} ${a.y} C ${a.x + from.x * reach} ${a.y + from.y * reach} ${b.x + to.x * reach} ${b.y + to.y * reach} ${b.x} ${b.y}`;
}

function elbowed(a: End, b: End): string {
  const upright = outOf(a, b).y !== 0;
  const turn = upright ? (a.y + b.y) / 2 : (a.x + b.x) / 2;
  return upright ? `M ${a.x} ${a.y} V ${turn} H ${b.x} V ${b.y}` : `M ${a.x} ${a.y} H ${turn} V ${b.y} H ${b.x}`;
}

const LINES: Readonly<Record<string, (a: End, b: End) => string>> = { straight, curved, elbowed };

function outOf(end: End, other: Point): Point {
  if (end.side) return OUT[end.side];
  return Math.abs(other.x - end.x) > Math.abs(other.y - end.y)
    ? { x: Math.sign(other.x - end.x), y: 0 }
    : { x: 0, y: Math.sign(other.y - end.y) };
}

function boxOfEnd(end: Endpoint | undefined, find: (id: string) => StoredItem | undefined): Box | null {
  const item = end?.item === undefined ? undefined : find(end.item);
  return item && Number.isFinite(item.x) ? paperOf(item) : null;
}

const pointBox = (end: Endpoint | undefined): Box | null =>
  end?.position && end.item === undefined ? around(end.position, 0, 0) : null;

function endOf(end: Endpoint | undefined, box: Box | null, other: Box | null): End | null {
  if (!box) return end?.position && end.item === undefined ? { ...end.position, side: null } : null;
  if (end?.position) {
    const { x, y } = end.position;
    const side = x <= 0 ? 'left' : x >= 1 ? 'right' : y <= 0 ? 'top' : y >= 1 ? 'bottom' : null;
    return { x: box.x + box.width * x, y: box.y + box.height * y, side };
  }
  const side = end?.snapTo && end.snapTo !== 'auto' ? end.snapTo : nearestSide(box, other ?? box);
  const out = OUT[side];
  return {
    x: box.x + (box.width * (1 + out.x)) / 2,
    y: box.y + (box.height * (1 + out.y)) / 2,
    side,
  };
}

function nearestSide(box: Box, other: Box): Side {
  const dx = other.x + other.width / 2 - box.x - box.width / 2;
  const dy = other.y + other.height / 2 - box.y - box.height / 2;
  if (Math.abs(dx) * box.height >= Math.abs(dy) * box.width) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
}
