import type { Board } from '@mirohq/websdk-types';
import { useSyncExternalStore } from 'react';
import { usePanel } from '../panel-context.tsx';

/** What the facilitator has marked on the board: ids and types are all that is needed, the words are in the snapshot. */
export interface Selected {
  readonly id: string;
  readonly type: string;
}

interface SelectionStore {
  readonly now: () => readonly Selected[];
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Board, SelectionStore>();

/** Follows the selection: its events cost no credits. What was marked before the panel opened is asked for once. */
export function useSelection(): readonly Selected[] {
  const { board, report } = usePanel();
  const store = storeOf(board, report);
  return useSyncExternalStore(store.subscribe, store.now);
}

function storeOf(board: Board, report: (error: unknown) => void): SelectionStore {
  const known = stores.get(board);
  if (known) return known;
  let selected: readonly Selected[] = [];
  const listeners = new Set<() => void>();
  const take = (items: readonly Selected[]) => {
    selected = items.map(({ id, type }) => ({ id, type }));
    for (const listener of listeners) listener();
  };
  const store: SelectionStore = {
    now: () => selected,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  stores.set(board, store);
  let told = false;
  void board.ui.on('selection:update', ({ items }) => {
    told = true;
    take(items);
  });
  // An answer that an event has overtaken is old.
  board.getSelection().then((items) => told || take(items), report);
  return store;
}
