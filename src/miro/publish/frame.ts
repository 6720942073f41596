import type { Frame } from '@mirohq/websdk-types';
import { edges, overlap, type Box } from '../../core/geometry.ts';
import type { Publication } from '../../core/publication.ts';
import type { Item, Snapshot } from '../../core/snapshot.ts';
import { patiently, type MiroBoard, type Patience } from '../board.ts';
import { emptySpace } from '../insert/space.ts';

/** Miro's own handles of what is on the board, by id. */
export type Handles = ReadonlyMap<string, Awaited<ReturnType<MiroBoard['get']>>[number]>;

/** The frame of a published journey, as found on the board. */
export type FoundFrame = Item & { readonly box: Box };

/** Draws the frame in free space. Miro refuses one without a fill. */
export async function createFrame(board: MiroBoard, { title, width, height }: Publication, patience: Patience) {
  const { left, top } = await emptySpace(board, { width, height }, patience);
  const at = { x: left + width / 2, y: top + height / 2, width, height };
  return patiently(() => board.createFrame({ title, ...at, style: { fillColor: '#ffffff' } }), patience);
}

/**
 * Makes the frame large enough, growing right and down so that its children stay, or moves it with its children to free
 * space where something is in the way. Gives the frame back where nothing was to be done.
 */
export async function fitFrame(
  board: MiroBoard,
  { title, width, height }: Publication,
  frame: FoundFrame,
  { items }: Snapshot,
  handles: Handles,
  patience: Patience,
): Promise<FoundFrame | null> {
  const handle = handles.get(frame.id) as Frame; // found as a frame
  const fits = frame.box.width >= width && frame.box.height >= height;
  if (fits && frame.text === title) return frame;
  const { left, top } = edges(frame.box);
  const size = { width: Math.max(width, frame.box.width), height: Math.max(height, frame.box.height) };
  const grown = { left, top, right: left + size.width, bottom: top + size.height };
  const inTheWay = items.some(
    ({ id, parent, box }) =>
      id !== frame.id &&
      parent !== frame.id &&
      box !== null &&
      overlap(edges(box), grown) > 0 &&
      overlap(edges(box), edges(frame.box)) === 0,
  );
  const corner = inTheWay ? await emptySpace(board, size, patience) : { left, top };
  if (inTheWay) {
    // First move, then grow: a frame that grows to the left or upward drags its children.
    handle.x = corner.left + frame.box.width / 2;
    handle.y = corner.top + frame.box.height / 2;
    await patiently(() => handle.sync(), patience);
  }
  handle.title = title;
  handle.x = corner.left + size.width / 2;
  handle.y = corner.top + size.height / 2;
  handle.width = size.width;
  handle.height = size.height;
  await patiently(() => handle.sync(), patience);
  return null;
}
