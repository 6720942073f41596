import { contains, edges, median, type Edges } from '../geometry.ts';
import type { SheetCorrections } from '../sheets.ts';
import { compareIds, inOrder, type Item, type Snapshot } from '../snapshot.ts';
import { around } from './extent.ts';
import { gridsOf, type Grid } from './grids.ts';
import { oneRow } from './one-row.ts';
import { piecesOf, type Framed, type Piece, type Pieces } from './pieces.ts';
import { squaresOf } from './squares.ts';
import { withoutTables } from './tables.ts';

/** A grid, the part of the board it was found in, and the frame around it. */
export interface Found {
  readonly grid: Grid;
  readonly part: Pieces;
  readonly frame: Item | null;
  /** No other grid stands in that frame. */
  readonly alone: boolean;
}

/**
 * Looks frame by frame first, then whether a grid goes on in the frame beside it; what is left over, on the canvas and in
 * frames without a grid, is looked at together, with those frames themselves as possible columns.
 */
export function gridsOn(snapshot: Snapshot, corrections: SheetCorrections): Search {
  const items = inOrder(snapshot);
  const frames = items.flatMap((item) => (item.type === 'frame' && item.box ? [{ item, box: edges(item.box) }] : []));
  const homes = homesOf(items, frames);
  const inside = ({ item }: Framed): readonly Item[] => homes.get(item.id) ?? [];
  const among: Among = (items, bounds, framed = [], lenient = false) =>
    gridsAmong(piecesOf(items, framed, corrections.headings), bounds, lenient);
  const declared = ({ item }: Framed): boolean => corrections.frames?.includes(item.id) ?? false;

  const found = frames.map((frame) => {
    const { part, grids } = among(inside(frame), frame.box, [], declared(frame));
    const row = declared(frame) && grids.length === 0 ? oneRow(part, frame.box) : null;
    return { frame, part, grids: row ? [row] : grids };
  });
  const gridless = new Set(found.flatMap(({ frame, grids }) => (grids.length === 0 ? [frame] : [])));
  const framed = found.flatMap(({ frame, part, grids: [only, ...others] }): readonly Found[] => {
    if (!only) return [];
    if (others.length > 0) return [only, ...others].map((grid) => ({ grid, part, frame: frame.item, alone: false }));
    const longer = continued(frame, { grid: only, part }, gridless, inside, among);
    return [{ ...longer, frame: longer.grid === only ? frame.item : null, alone: true }];
  });
  const rest = [...(homes.get(null) ?? []), ...[...gridless].flatMap((frame) => inside(frame))];
  const { part, grids } = among(rest, null, [...gridless]);
  const loose = grids.map((grid) => ({ grid, part, frame: null, alone: true }));
  return {
    found: [...withoutTables([...framed, ...loose])].sort((a, b) => compareIds(firstId(a), firstId(b))),
    offers: () =>
      found.flatMap(({ frame, part }) => {
        const row =
          gridless.has(frame) && !loose.some(({ grid }) => meets(grid, frame.box)) ? oneRow(part, frame.box) : null;
        return row ? [{ grid: row, part, frame: frame.item, alone: true }] : [];
      }),
  };
}

/** The grids there are, and heads without row labels that may be one. */
export interface Search {
  readonly found: readonly Found[];
  readonly offers: () => readonly Found[];
}

type Among = (
  items: readonly Item[],
  bounds: Edges | null,
  framed?: readonly Framed[],
  lenient?: boolean,
) => { readonly part: Pieces; readonly grids: readonly Grid[] };

const meets = ({ xs, ys }: Grid, { left, right, top, bottom }: Edges): boolean =>
  (xs[0] ?? 0) < right && (xs.at(-1) ?? 0) > left && (ys[0] ?? 0) < bottom && (ys.at(-1) ?? 0) > top;

type InPart = Omit<Found, 'frame' | 'alone'>;

/**
 * What is drawn is looked at first, notes are asked whether they are headings only where no grid took them in, and frames
 * are columns only where nothing else is. Small grids come after large ones, so that none is made of a large one's parts.
 */
function gridsAmong(
  part: Pieces,
  bounds: Edges | null,
  lenient: boolean,
): { readonly part: Pieces; readonly grids: readonly Grid[] } {
  const found: Grid[] = [];
  const piecesIn = squaresOf(part.pieces);
  const taken = new Set<Piece>();
  for (const { kinds, needs, small } of PASSES) {
    const free = part.pieces.filter((piece) => kinds.includes(piece.kind) && !taken.has(piece));
    if (needs && !free.some(({ kind }) => kind === needs)) continue;
    const grids = gridsOf({ ...part, pieces: free }, bounds, lenient).filter(
      ({ heads, labels }) => small || (heads.length > 2 && labels.length > 1),
    );
    const kept = needs || small ? grids : grids.filter((grid) => !outdone(grid, part, bounds));
    found.push(...kept);
    for (const piece of kept.flatMap((grid) => piecesIn(withUpperHeads(grid)))) taken.add(piece);
  }
  return { part, grids: found };
}

interface Pass {
  readonly kinds: readonly Piece['kind'][];
  readonly needs?: Piece['kind'];
  readonly small: boolean;
}

const PASSES: readonly Pass[] = [
  { kinds: ['shape', 'text'], small: false },
  { kinds: ['shape', 'text', 'sticky'], needs: 'sticky', small: false },
  { kinds: ['shape', 'text'], small: true },
  { kinds: ['shape', 'text', 'frame'], needs: 'frame', small: false },
  { kinds: ['sticky', 'frame'], needs: 'frame', small: false },
];

/** Whether sticky notes in line within a grid make a finer one than what is drawn: then that was only its upper level. */
function outdone(grid: Grid, part: Pieces, bounds: Edges | null): boolean {
  const extent = extentOfGrid(grid);
  if (!linedUp(squaresOf(part.notes)(extent))) return false;
  const pieces = part.pieces.filter(({ kind, box }) => kind !== 'frame' && holds(extent, box));
  const cells = grid.heads.length * grid.labels.length;
  return gridsOf({ ...part, pieces }, bounds).some(({ heads, labels }) => heads.length * labels.length > cells * 1.4);
}

/** Whether all notes of one look stand in one line. */
function linedUp(notes: readonly Piece[]): boolean {
  const usual = median(notes.map(({ box }) => box.right - box.left));
  const looks = new Map<string, Edges[]>();
  for (const { box, color } of notes) {
    const look = `${color}:${Math.round(((box.right - box.left) / usual) * 100)}`;
    const boxes = looks.get(look);
    if (boxes) boxes.push(box);
    else looks.set(look, [box]);
  }
  return [...looks.values()].some((boxes) => {
    const [first] = boxes;
    if (!first || boxes.length < 3) return false;
    const spread = (at: (box: Edges) => number): number => Math.max(...boxes.map(at)) - Math.min(...boxes.map(at));
    return (
      spread(({ top }) => top) < (first.bottom - first.top) / 2 ||
      spread(({ left }) => left) < (first.right - first.left) / 2
    );
  });
}

/** The same grid with the columns that stand in the next frame, as far as they line up; that frame is then no longer gridless. */
function continued(
  frame: Framed,
  found: InPart,
  gridless: Set<Framed>,
  inside: (frame: Framed) => readonly Item[],
  among: Among,
): InPart {
  let [best, reached, all] = [found, frame.box, inside(frame)];
  for (const other of [...gridless].sort((a, b) => a.box.left - b.box.left)) {
    const level = Math.min(reached.bottom, other.box.bottom) - Math.max(reached.top, other.box.top);
    const gap = Math.max(other.box.left - reached.right, reached.left - other.box.right);
    const width =
      best.grid.xs.length > 1 ? ((best.grid.xs.at(-1) ?? 0) - (best.grid.xs[0] ?? 0)) / (best.grid.xs.length - 1) : 0;
    if (level < 0.6 * (reached.bottom - reached.top) || gap > width) continue;
    const together = [...all, ...inside(other)];
    const bounds = around(reached, other.box);
    const { part, grids } = among(together, bounds);
    const [wider] = grids.map((grid) => ({ grid, part }));
    if (
      !wider ||
      wider.grid.heads.length <= best.grid.heads.length ||
      wider.grid.labels.length !== best.grid.labels.length
    )
      continue;
    [best, reached, all] = [wider, bounds, together];
    gridless.delete(other);
  }
  return best;
}

/** A grid's cells and headings together. */
const extentOfGrid = ({ xs, ys, heads, labels }: Grid): Edges =>
  [...heads, ...labels]
    .map(({ box }) => box)
    .reduce(around, { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 });

/** With room for a second level of heads, minutes and a title over it. */
function withUpperHeads(grid: Grid): Edges {
  const extent = extentOfGrid(grid);
  return { ...extent, top: extent.top - 2.5 * Math.max(...grid.heads.map(({ box }) => box.bottom - box.top)) };
}

/** Whether the middle of something lies in a rectangle. */
const holds = (extent: Edges, { left, right, top, bottom }: Edges): boolean =>
  contains(extent, (left + right) / 2, (top + bottom) / 2);

const firstId = ({ grid, frame, alone }: Found): string => (frame && alone ? frame.id : (grid.heads[0]?.id ?? ''));

/** Items by the frame they lie in, whether they are its children or only lie on it; connectors by the frame both ends lie in. */
function homesOf(items: readonly Item[], frames: readonly Framed[]): Map<string | null, Item[]> {
  const boxes = frames.map(({ item: { id }, box }) => ({ id, box })).sort((a, b) => sizeOf(a.box) - sizeOf(b.box));
  const homes = new Map<string | null, Item[]>();
  const ids = new Set(frames.map(({ item }) => item.id));
  for (const item of items) {
    if (item.type === 'frame') continue;
    const home =
      item.parent !== null && ids.has(item.parent)
        ? item.parent
        : (boxes.find(({ box }) => item.box && contains(box, item.box.x, item.box.y))?.id ?? null);
    const list = homes.get(home);
    if (list) list.push(item);
    else homes.set(home, [item]);
  }
  return homes;
}

const sizeOf = (box: Edges): number => (box.right - box.left) * (box.bottom - box.top);
