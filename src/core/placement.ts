import { edges, overlap, type Edges } from './geometry.ts';
import type { Sheet } from './sheets.ts';
import { bodyOf, extentOf } from './sheets/extent.ts';
import { ownZones } from './sheets/own.ts';
import { coverOf } from './sheets/squares.ts';
import { compareIds, inOrder, isSticky, isWritable, paperEdges, type Item, type Snapshot } from './snapshot.ts';

/** Where a note lies that is in no cell, as data: the words for it belong to panel and documents. */
export interface Where {
  readonly x: number;
  readonly y: number;
  /** The frame around it: its title. */
  readonly frame?: string;
  /** The nearest sheet and on which side of its grid the note lies. */
  readonly sheet?: string;
  readonly side?: 'left' | 'right' | 'above' | 'below' | 'heads' | 'labels';
}

/** A note and its cell, or why it has none. `column` and `band` are indexes into its sheet. */
export interface Placement {
  readonly note: string;
  readonly at: 'cell' | 'line' | 'outside' | 'empty' | 'heading' | 'own';
  readonly sheet: string | null;
  readonly column: number | null;
  readonly band: number | null;
  /** The part of its paper that lies in the cell, 0–1. */
  readonly share?: number;
  /** For a note on a line: the cell with the second largest share. */
  readonly also?: { readonly column: number; readonly band: number };
  readonly where?: Where;
}

/** Less of its paper than this in its cell, and a note is on a line. */
const ON_A_LINE = 0.7;

/** Gives every note-like item of the board its one place, by id. Total, and independent of the order of items. */
export function place(snapshot: Snapshot, sheets: readonly Sheet[]): readonly Placement[] {
  const headings = new Map(sheets.flatMap((sheet) => sheet.headings.map((id) => [id, sheet.id] as const)));
  const isOwn = ownZones(snapshot.items);
  const gridsAt = coverOf(sheets.map(asGrid));
  let around: Surroundings | null = null;
  const placeOne = (item: Item): Placement | null => {
    const heading = headings.get(item.id);
    if (heading !== undefined)
      return item.text === '' && !isSticky(item) ? null : { ...nowhere(item), at: 'heading', sheet: heading };
    const box = item.box && paperEdges(item, item.box);
    const hit = box && cellOf(box, gridsAt((box.left + box.right) / 2, (box.top + box.bottom) / 2));
    if (isOwn(item) || hit?.sheet.status === 'own')
      return isSticky(item) || item.text !== '' ? { ...nowhere(item), at: 'own', sheet: hit?.sheet.id ?? null } : null;
    if (!isSticky(item) && (item.text === '' || !hit)) return null;
    if (item.text === '') return { ...nowhere(item), at: 'empty', ...(hit && inCell(hit)) };
    if (!box) return { ...nowhere(item), at: 'outside' };
    if (!hit)
      return { ...nowhere(item), at: 'outside', where: (around ??= surroundings(snapshot.items, sheets))(box, item) };
    const { sheet, column, band, share, also } = hit;
    if (share >= ON_A_LINE) return { note: item.id, at: 'cell', sheet: sheet.id, column, band, share };
    return { note: item.id, at: 'line', sheet: sheet.id, column, band, share, ...(also && { also }) };
  };
  const placements: Placement[] = [];
  for (const item of inOrder(snapshot)) {
    const placement = isWritable(item) ? placeOne(item) : null;
    if (placement) placements.push(placement);
  }
  return placements;
}

const nowhere = ({ id }: Item) => ({ note: id, sheet: null, column: null, band: null });

interface Hit {
  readonly sheet: Sheet;
  readonly column: number;
  readonly band: number;
  readonly share: number;
  readonly also?: { readonly column: number; readonly band: number };
}

const inCell = ({ sheet, column, band }: Hit) => ({ sheet: sheet.id, column, band });

/** A sheet prepared for many notes. */
interface Grid {
  readonly sheet: Sheet;
  readonly body: Edges;
  readonly columns: readonly Stretch[];
  readonly bands: readonly Stretch[];
}

type Stretch = readonly [from: number, to: number];

const asGrid = (sheet: Sheet): Grid => ({
  sheet,
  body: bodyOf(sheet),
  columns: sheet.columns.map(({ left, right }) => [left, right]),
  bands: sheet.bands.map(({ top, bottom }) => [top, bottom]),
});

/** The cell with the largest share of a paper, unless more of it lies outside the grid than inside. */
function cellOf(box: Edges, grids: readonly Grid[]): Hit | null {
  const area = (box.right - box.left) * (box.bottom - box.top);
  let best: Hit | null = null;
  for (const { sheet, body, columns, bands } of grids) {
    if (area <= 0 || overlap(box, body) < area / 2) continue;
    const across = sharesOf(columns, box.left, box.right);
    const down = sharesOf(bands, box.top, box.bottom);
    const share = across.share * down.share;
    if (share <= (best?.share ?? 0)) continue;
    best = { sheet, column: across.index, band: down.index, share };
    if (share < ON_A_LINE) best = { ...best, ...secondOf(across, down) };
  }
  return best;
}

/** The two stretches with the largest parts of a paper along one axis; -1 for none. */
interface Shares {
  readonly index: number;
  readonly share: number;
  readonly next: number;
  readonly nextShare: number;
}

function sharesOf(stretches: readonly Stretch[], from: number, to: number): Shares {
  let [index, most, next, second] = [-1, 0, -1, 0];
  for (let i = 0; i < stretches.length; i += 1) {
    const [start = 0, end = 0] = stretches[i] ?? [];
    if (end <= from || start >= to) continue;
    const shared = (Math.min(to, end) - Math.max(from, start)) / (to - from);
    if (shared > most) [index, most, next, second] = [i, shared, index, most];
    else if (shared > second) [next, second] = [i, shared];
  }
  return { index, share: most, next, nextShare: second };
}

/** The cell with the second largest share lies beside the first or over or under it. */
function secondOf(across: Shares, down: Shares): Pick<Hit, 'also'> {
  const [beside, over] = [across.nextShare * down.share, across.share * down.nextShare];
  if (beside === 0 && over === 0) return {};
  const besideFirst = beside === over ? across.next < across.index : beside > over;
  return { also: besideFirst ? { column: across.next, band: down.index } : { column: across.index, band: down.next } };
}

type Surroundings = (box: Edges, item: Item) => Where;

/** Says where a note outside every grid lies: in which frame, and on which side of the nearest sheet. */
function surroundings(items: readonly Item[], sheets: readonly Sheet[]): Surroundings {
  const frames = items.flatMap((item) =>
    item.type === 'frame' && item.box ? [{ id: item.id, text: item.text, box: edges(item.box) }] : [],
  );
  const boxes = new Map(items.flatMap((item) => (item.box ? [[item.id, edges(item.box)] as const] : [])));
  const drawn = sheets.map((sheet) => ({ sheet, body: bodyOf(sheet), extent: extentOf(sheet, boxes) }));
  return (box, item) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const frame = frames
      .filter(({ id, box: b }) => id === item.parent || (x >= b.left && x <= b.right && y >= b.top && y <= b.bottom))
      .sort(
        (a, b) =>
          Number(b.id === item.parent) - Number(a.id === item.parent) ||
          size(a.box) - size(b.box) ||
          compareIds(a.id, b.id),
      )[0];
    const near = drawn
      .map((grid) => ({ ...grid, distance: distance(x, y, grid.extent) }))
      .sort((a, b) => a.distance - b.distance || compareIds(a.sheet.id, b.sheet.id))[0];
    return {
      x,
      y,
      ...(frame && { frame: frame.text }),
      ...(near && { sheet: near.sheet.id, side: sideOf(x, y, near.body, near.extent) }),
    };
  };
}

const size = (box: Edges): number => (box.right - box.left) * (box.bottom - box.top);

const distance = (x: number, y: number, box: Edges): number =>
  Math.hypot(Math.max(0, box.left - x, x - box.right), Math.max(0, box.top - y, y - box.bottom));

function sideOf(x: number, y: number, body: Edges, extent: Edges): NonNullable<Where['side']> {
  const inside = distance(x, y, extent) === 0;
  if (y < body.top) return inside ? 'heads' : 'above';
  if (y > body.bottom) return 'below';
  if (inside && (x < body.left || x > body.right)) return 'labels';
  return x < (body.left + body.right) / 2 ? 'left' : 'right';
}
