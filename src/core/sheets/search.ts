import { contains, edges, type Edges } from '../geometry.ts';
import type { SheetCorrections } from '../sheets.ts';
import { compareIds, type Item, type Snapshot } from '../snapshot.ts';
import { gridsOf, type Grid } from './grids.ts';
import { piecesOf, type Pieces } from './pieces.ts';

/** A grid, the part of the board it was found in, and the frame around it. */
export interface Found {
  readonly grid: Grid;
  readonly part: Pieces;
  readonly frame: Item | null;
}

/** Looks frame by frame first; what is left over, on the canvas and in frames without a grid, is looked at together. */
export function gridsOn(snapshot: Snapshot, _corrections: SheetCorrections): readonly Found[] {
  const items = [...snapshot.items].sort((a, b) => compareIds(a.id, b.id));
  const frames = items.filter((item) => item.type === 'frame' && item.box);
  const homes = homesOf(items, frames);
  const found: Found[] = [];
  const rest: Item[] = homes.get(null) ?? [];
  for (const frame of frames) {
    const inside = homes.get(frame.id) ?? [];
    const part = piecesOf(inside);
    const grids = gridsOf(part, frame.box && edges(frame.box));
    found.push(...grids.map((grid) => ({ grid, part, frame })));
    if (grids.length === 0) rest.push(...inside);
  }
  const part = piecesOf(rest);
  found.push(...gridsOf(part, null).map((grid) => ({ grid, part, frame: null })));
  return found.sort((a, b) => compareIds(firstId(a), firstId(b)));
}

const firstId = ({ grid, frame }: Found): string => frame?.id ?? grid.heads[0]?.id ?? '';

/** Items by the frame they lie in, whether they are its children or only lie on it; connectors by the frame both ends lie in. */
function homesOf(items: readonly Item[], frames: readonly Item[]): Map<string | null, Item[]> {
  const boxes = frames
    .flatMap((frame) => (frame.box ? [{ id: frame.id, box: edges(frame.box) }] : []))
    .sort((a, b) => sizeOf(a.box) - sizeOf(b.box));
  const homes = new Map<string | null, Item[]>();
  const ids = new Set(frames.map(({ id }) => id));
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
