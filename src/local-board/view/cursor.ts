import type { State } from './state.ts';
import type { View } from './view.ts';

/** ms between two reports of where the pointer is. */
const PACE = 60;

/** Shows the other tabs where this person's pointer is, as long as that is wanted and somebody is there to see it. */
export function shareCursor(view: View, wanted: State<boolean>): () => void {
  let waiting = 0;
  const tell = () => {
    waiting = 0;
    const { users } = view.doc.presence();
    const me = users.get(view.user);
    if (!me || users.size < 2) return;
    const at = wanted.get() ? view.pointer.get() : null;
    const { cursor: _, ...bare } = me;
    view.doc.setUser(at ? { ...bare, cursor: at } : bare);
  };
  const later = () => {
    waiting ||= window.setTimeout(tell, PACE);
  };
  const leave = [view.pointer.subscribe(later), wanted.subscribe(later)];
  return () => {
    window.clearTimeout(waiting);
    leave.forEach((out) => out());
  };
}
