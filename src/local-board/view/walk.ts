import type { StoredItem } from '../stored.ts';
import { labelOf } from './labels.ts';
import { flatOrder, readingOrder } from './reading-order.ts';
import type { View } from './view.ts';

/** Where Escape was pressed with nothing chosen. */
const left = new WeakSet<View>();
/** What stays chosen while Tab goes on to further items. */
const kept = new WeakMap<View, readonly string[]>();

/** Keeps what is chosen while Tab goes on. */
export function keep(view: View): void {
  kept.set(view, view.selection());
  view.notice.set(view.words.kept(view.selection().length));
}

/** Goes to the next item; after Escape, or past the last, Tab leaves the board as anywhere else. */
export function step(view: View, direction: 1 | -1): boolean {
  const order = flatOrder(readingOrder(view.doc));
  const last = view.selection().at(-1);
  if (last === undefined && left.has(view)) {
    left.delete(view);
    return false;
  }
  const at = order.findIndex(({ id }) => id === last);
  const next = last === undefined ? (direction === 1 ? order[0] : undefined) : order[at + direction];
  if (!next) return false;
  const before = kept.get(view)?.filter((id) => view.selection().includes(id) && id !== next.id) ?? [];
  focusItem(view, next);
  if (before.length > 0) view.select([...before, next.id]);
  return true;
}

/** Selects an item, brings it into view and gives it the keyboard. */
export function focusItem(view: View, item: StoredItem): void {
  view.select([item.id]);
  view.reveal(item.id);
  view.stage.element(item.id)?.focus({ preventScroll: true });
  view.notice.set(item.locked ? `${labelOf(item, view.words)} – ${view.words.isLocked}` : '');
}

/** Lays the tool down, then the selection, and then lets the next Tab out of the board. */
export function leave(view: View): void {
  kept.delete(view);
  if (view.tool.get() !== 'select') view.tool.set('select');
  else if (view.selection().length > 0) view.select([]);
  else {
    left.add(view);
    view.notice.set(view.words.tabLeaves);
  }
  view.canvas.focus({ preventScroll: true });
}
