import type { Rect } from '@mirohq/websdk-types';
import type { MiroBoard } from '../board.ts';

/** What is in view before something is drawn; `null` where the board won't tell. */
export const viewOf = (board: MiroBoard): Promise<Rect | null> => board.viewport.get().catch(() => null);

/** Shows the frames that were drawn, unless somebody has moved to look at something else since. A courtesy: it never fails. */
export async function showFrames(board: MiroBoard, ids: readonly string[], before: Rect | null): Promise<void> {
  const now = await viewOf(board);
  if (!before || !now || !isSameView(before, now)) return;
  try {
    const frames = await board.get({ type: 'frame' });
    const drawn = frames.filter(({ id }) => ids.includes(id));
    if (drawn.length > 0) await board.viewport.zoomTo(drawn);
  } catch {
    // The sheets are there all the same.
  }
}

/** The width is left out: it changes when the panel is closed. */
const isSameView = (a: Rect, b: Rect): boolean =>
  [a.x - b.x, a.y - b.y, a.height - b.height].every((change) => Math.abs(change) < 1);
