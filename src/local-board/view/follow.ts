import type { BoardWindow } from '../host.ts';
import type { View } from './view.ts';

/** ms between two reports of what is seen. */
const PACE = 80;

/** Tells what this person sees while somebody follows, and shows what the person sees whom this one follows. */
export function followSight(view: View, board: Pick<BoardWindow, 'viewport' | 'show'>): () => void {
  const { doc, user } = view;
  let waiting = 0;
  let seen = '';
  const me = () => doc.presence().users.get(user);
  const tell = () => {
    waiting = 0;
    const own = me();
    const sight = board.viewport();
    const followed = [...doc.presence().users.values()].some(({ following }) => following === user);
    if (own && followed && JSON.stringify(own.sight) !== JSON.stringify(sight)) doc.setUser({ ...own, sight });
  };
  const later = () => {
    waiting ||= window.setTimeout(tell, PACE);
  };
  const look = () => {
    later();
    const sight = doc.presence().users.get(me()?.following ?? '')?.sight;
    const wanted = JSON.stringify(sight);
    if (sight && wanted !== seen) board.show(sight, 0);
    seen = wanted;
  };
  /** Whoever moves the board themselves goes their own way again. */
  const part = () => {
    const own = me();
    if (own?.following === undefined) return;
    const { following: _, ...free } = own;
    doc.setUser(free);
  };
  view.canvas.addEventListener('wheel', part, { passive: true });
  view.canvas.addEventListener('pointerdown', part);
  const leave = [view.viewport.subscribe(later), view.size.subscribe(later), doc.subscribePresence(look)];
  return () => {
    window.clearTimeout(waiting);
    view.canvas.removeEventListener('wheel', part);
    view.canvas.removeEventListener('pointerdown', part);
    leave.forEach((out) => out());
  };
}
