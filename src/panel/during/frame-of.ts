import type { Sheet } from '../../core/sheets.ts';
import type { Item } from '../../core/snapshot.ts';

/** Whether a sheet lies on a frame, also when it shares the frame with others or is not its child. */
export function holds({ id, box }: Item, { frame, columns, bands }: Sheet): boolean {
  if (frame === id) return true;
  const x = ((columns[0]?.left ?? 0) + (columns.at(-1)?.right ?? 0)) / 2;
  const y = ((bands[0]?.top ?? 0) + (bands.at(-1)?.bottom ?? 0)) / 2;
  return box !== null && Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2;
}
