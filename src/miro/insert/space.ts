import type { Rect } from '@mirohq/websdk-types';
import { edges, overlap } from '../../core/geometry.ts';
import { patiently, refusalOf, type MiroBoard, type Patience } from '../board.ts';
import { toSnapshot } from '../snapshot.ts';

/** Room left around what lies on the board already, in dp. */
const ROOM = 300;

/**
 * The top-left corner of free space of a size (dp), near the view. Whether `findEmptySpace` minds frames and unsupported
 * items is not documented, so its answer is checked; if it doesn't hold, the place is to the right of everything.
 */
export async function emptySpace(
  board: MiroBoard,
  size: { readonly width: number; readonly height: number },
  patience: Patience,
): Promise<{ readonly left: number; readonly top: number }> {
  const view = await patiently(() => board.viewport.get(), patience); // x and y are its top-left corner, unlike items
  const centre = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const found = await askForSpace(board, { ...centre, ...size }, patience);
  const { items } = toSnapshot({ items: await patiently(() => board.get(), patience) });
  const taken = items.flatMap(({ box }) => (box ? [edges(box)] : []));
  if (found) {
    const { left, top, right, bottom } = edges({ ...found, ...size });
    const roomy = { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 };
    if (taken.every((box) => overlap(box, roomy) === 0)) return { left, top };
  }
  const right = taken.reduce((furthest, box) => Math.max(furthest, box.right), -Infinity);
  return { left: Number.isFinite(right) ? right + ROOM : centre.x - size.width / 2, top: centre.y - size.height / 2 };
}

async function askForSpace(board: MiroBoard, wanted: Rect, patience: Patience): Promise<Rect | null> {
  try {
    const found = await patiently(() => board.findEmptySpace({ ...wanted, offset: ROOM }), patience);
    return Number.isFinite(found.x) && Number.isFinite(found.y) ? found : null;
  } catch (error) {
    if (refusalOf(error) === 'hour') throw error;
    patience.signal?.throwIfAborted();
    return null;
  }
}
