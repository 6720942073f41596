import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BoardDocument } from '../../document.ts';
import type { State } from '../state.ts';

/** The value of a state, and a new drawing whenever it changes. */
export const useValue = <T>(state: State<T>): T => useSyncExternalStore(state.subscribe, state.get);

/** Draws again after each change of the board or of who is on it, at most once per animation frame; gives a number for each drawing. */
export function useBoard(doc: BoardDocument): number {
  const [count, turn] = useState(0);
  useEffect(() => {
    let waiting = 0;
    const later = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        turn((count) => count + 1);
      });
    };
    const leave = [doc.subscribe(later), doc.subscribePresence(later)];
    later();
    return () => {
      cancelAnimationFrame(waiting);
      leave.forEach((out) => out());
    };
  }, [doc]);
  return count;
}
