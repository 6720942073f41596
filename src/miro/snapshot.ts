import * as z from 'zod/mini';
import type { Box } from '../core/geometry.ts';
import type { Item, Snapshot } from '../core/snapshot.ts';
import { plainText } from './content.ts';
import { flatItem, finite, string, type RawItem } from './raw-item.ts';

/** What is wrong with data that should have been a board, in three parts; the panel and the command line put it in words. */
export class BoardDataError extends Error {
  constructor(
    readonly code: 'not a board' | 'broken item',
    readonly value: string,
    readonly expected: string,
    /** Which of the items, from 1. */
    readonly item?: number,
  ) {
    super(`${code}: ${value}; expected ${expected}`);
    this.name = 'BoardDataError';
  }
}

const Items = z.array(z.unknown()); // not records: the live board's items are no plain objects
const BoardFile = z.object({ info: z.optional(z.unknown()), items: Items, votings: z.optional(z.unknown()) });
const RestPage = z.object({ data: Items });
const RestPages = z.array(RestPage).check(z.minLength(1));
const Votings = z.array(z.object({ results: z.array(z.object({ itemId: z.string(), count: z.number() })) }));

/**
 * Miro's items as plain data in board coordinates. Takes a board file (`{ info, items }`), the live board's answers put
 * together the same way, a REST v2 `items` answer, or an array of its pages; throws a `BoardDataError` at anything else.
 */
export function toSnapshot(data: unknown): Snapshot {
  const { info, items, votings } = envelope(data);
  const raw = new Map<string, RawItem>();
  for (const [index, item] of items.entries()) {
    const flat = flatItem(item);
    if (!flat) throw new BoardDataError('broken item', shown(item), `an id and a type on item ${index + 1}`, index + 1);
    const twin = raw.get(flat.id);
    if (!twin || newer(flat, twin)) raw.set(flat.id, flat);
  }
  const boxOf = boxes(raw);
  const tags = new Map(
    [...raw.values()].flatMap((item) => (item.type === 'tag' ? [[item.id, item.title ?? ''] as const] : [])),
  );
  const votes = votesOf(votings);
  return {
    boardId: string((info as { id?: unknown } | null | undefined)?.id) ?? '',
    items: [...raw.values()].flatMap((item) =>
      item.type === 'tag' || item.type === 'group' ? [] : [itemOf(item, boxOf, tags)],
    ),
    ...(votes && { votes }),
  };
}

/** Pages of an answer that was read while people wrote may hold an item twice: the later state counts, whatever the order. */
const newer = (a: RawItem, b: RawItem): boolean => stateOf(a) > stateOf(b);
const stateOf = (item: RawItem): string => `${item.modifiedAt ?? ''} ${JSON.stringify(item)}`;

function envelope(data: unknown): { info?: unknown; items: readonly unknown[]; votings?: unknown } {
  const file = BoardFile.safeParse(data);
  if (file.success) return file.data;
  const page = RestPage.safeParse(data);
  if (page.success) return { items: page.data.data };
  const pages = RestPages.safeParse(data);
  if (pages.success) return { items: pages.data.flatMap((page) => page.data) };
  throw new BoardDataError(
    'not a board',
    shown(data),
    '{ "info", "items" }, or { "data" } as REST v2 gives it, or an array of such pages',
  );
}

function itemOf(raw: RawItem, boxOf: BoxOf, tags: ReadonlyMap<string, string>): Item {
  const line = raw.type === 'connector' ? lineOf(raw, boxOf) : null;
  const titles = raw.tagIds?.flatMap((id) => tags.get(id) ?? []);
  return {
    id: raw.id,
    type: raw.type,
    box: line ? lineBox(line) : boxOf(raw.id),
    text: wordsOf(raw),
    parent: raw.parentId ?? null,
    ...(raw.color !== undefined && { color: raw.color }),
    ...(raw.shape !== undefined && { shape: raw.shape }),
    ...(raw.rotation !== undefined && { rotation: raw.rotation }),
    ...(raw.fontSize !== undefined && { fontSize: raw.fontSize }),
    ...(line && { line }),
    ...(titles && titles.length > 0 && { tags: titles }),
    ...(raw.linkedTo !== undefined && { link: raw.linkedTo }),
    ...(raw.createdBy !== undefined && { author: raw.createdBy }),
    ...(raw.createdAt !== undefined && { createdAt: raw.createdAt }),
    ...(raw.modifiedAt !== undefined && { modifiedAt: raw.modifiedAt }),
  };
}

function wordsOf({ type, content, title, description }: RawItem): string {
  if (type === 'frame') return (title ?? '').trim();
  if (type === 'card' || type === 'app_card')
    return [title, description]
      .map((part) => plainText(part ?? ''))
      .filter((part) => part !== '')
      .join('\n');
  return plainText(content ?? '');
}

type BoxOf = (id: string) => Box | null;

/** Boxes in board coordinates, by id: a child counts from its parent's top-left corner, and so on up. */
function boxes(raw: ReadonlyMap<string, RawItem>): BoxOf {
  const known = new Map<string, Box | null>();
  const boxOf = (id: string): Box | null => {
    const chain: RawItem[] = [];
    for (let item = raw.get(id); item && !known.has(item.id); item = raw.get(item.parentId ?? '')) {
      known.set(item.id, null); // an item that contains itself has no place
      chain.push(item);
    }
    for (const item of chain.reverse()) known.set(item.id, placed(item));
    return known.get(id) ?? null;
  };
  const placed = ({ x, y, width, height, parentId, relativeTo }: RawItem): Box | null => {
    if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
    if (parentId === undefined || relativeTo === 'canvas_center') return { x, y, width, height };
    const parent = known.get(parentId);
    if (!parent) return null;
    const central = relativeTo === 'parent_center';
    return {
      x: x + parent.x - (central ? 0 : parent.width / 2),
      y: y + parent.y - (central ? 0 : parent.height / 2),
      width,
      height,
    };
  };
  return boxOf;
}

/** A connector's ends: free ones are in board coordinates, those on an item are parts of its box (0–1). */
function lineOf({ start, end }: RawItem, boxOf: BoxOf): Item['line'] | null {
  const from = endOf(start, boxOf);
  const to = endOf(end, boxOf);
  return from && to ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y } : null;
}

const SNAPS: Readonly<Record<string, readonly [number, number]>> = {
  top: [0.5, 0],
  right: [1, 0.5],
  bottom: [0.5, 1],
  left: [0, 0.5],
};

function endOf(end: RawItem['start'], boxOf: BoxOf): { readonly x: number; readonly y: number } | null {
  if (!end) return null;
  const x = finite(end.position?.x);
  const y = finite(end.position?.y);
  if (end.item === undefined) return x === undefined || y === undefined ? null : { x, y };
  const box = boxOf(end.item);
  if (!box) return null;
  const [across, down] = x !== undefined && y !== undefined ? [x, y] : (SNAPS[end.snapTo ?? ''] ?? [0.5, 0.5]);
  return { x: box.x + (across - 0.5) * box.width, y: box.y + (down - 0.5) * box.height };
}

const lineBox = ({ x1, y1, x2, y2 }: NonNullable<Item['line']>): Box => ({
  x: (x1 + x2) / 2,
  y: (y1 + y2) / 2,
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

function votesOf(votings: unknown): Readonly<Record<string, number>> | null {
  const parsed = Votings.safeParse(votings);
  if (!parsed.success) return null;
  const votes: Record<string, number> = {};
  for (const { itemId, count } of parsed.data.flatMap(({ results }) => results))
    votes[itemId] = (votes[itemId] ?? 0) + count;
  return votes;
}

/** The beginning of it; a list or an object only by its size or its fields, for it may be a whole board. */
function shown(value: unknown): string {
  const text = Array.isArray(value)
    ? `a list of ${value.length}`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.keys(value).slice(0, 9).join(', ')} }`
      : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
