import type { Board } from '@mirohq/websdk-types';
import { useEffect, useSyncExternalStore } from 'react';
import type { Snapshot } from '../core/snapshot.ts';
import { readBoard } from '../miro/read-board.ts';
import { fingerprint } from './fingerprint.ts';
import { recall, remember } from './memory.ts';
import { fullPurse, nextLook, pay, waitFor, type Purse } from './pace.ts';
import { usePanel } from './panel-context.tsx';
import { problemOf, waitAfter, type Problem } from './problem.ts';

/** The board as last read. */
export interface Sight {
  readonly snapshot: Snapshot | null;
  readonly print: string | null;
  /** When it was read, in ms. */
  readonly readAt: number;
  readonly reading: boolean;
  /** Why following it has stopped, and until when (ms); `null` while it is followed. */
  readonly paused: { readonly problem: Problem; readonly until: number } | null;
}

export interface BoardWatch {
  readonly sight: () => Sight;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads now, whatever the purse says: somebody asked. */
  readonly read: () => Promise<Snapshot>;
  /** Looks again and again as long as somebody follows; the most eager follower decides. Returns how to stop. */
  readonly follow: (eager: number) => () => void;
  /** Something hints at a change: look soon. */
  readonly hint: () => void;
}

/** Where the watch keeps what it may spend, so that closing and opening the panel does not fill it again. */
interface Surroundings {
  readonly now: () => number;
  readonly hidden: () => boolean;
  readonly loadPurse: () => Purse | undefined;
  readonly savePurse: (purse: Purse) => void;
}

/** Reads the board as often as somebody follows it and the purse allows. */
export function createBoardWatch(
  read: () => Promise<Snapshot>,
  { now, hidden, loadPurse, savePurse }: Surroundings,
): BoardWatch {
  let sight: Sight = { snapshot: null, print: null, readAt: -Infinity, reading: false, paused: null };
  let purse = loadPurse() ?? fullPurse(now());
  let hintAt: number | null = null;
  let quiet = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<Snapshot> | null = null;
  const listeners = new Set<() => void>();
  const followers = new Set<{ readonly eager: number }>();

  const show = (next: Partial<Sight>) => {
    sight = { ...sight, ...next };
    for (const listener of listeners) listener();
  };

  const readNow = (): Promise<Snapshot> => {
    underWay ??= readOnce().finally(() => {
      underWay = null;
      plan();
    });
    return underWay;
  };

  async function readOnce(): Promise<Snapshot> {
    clearTimeout(timer);
    hintAt = null;
    purse = pay(purse, now());
    savePurse(purse);
    show({ reading: true });
    try {
      const snapshot = await read();
      const print = fingerprint(snapshot);
      quiet = print === sight.print ? quiet + 1 : 0;
      // The same board keeps the same snapshot, so that nothing is counted and drawn anew for it.
      show({ snapshot: quiet > 0 ? sight.snapshot : snapshot, print, readAt: now(), reading: false, paused: null });
      return snapshot;
    } catch (error) {
      const wait = waitAfter(error) ?? 30_000;
      show({ reading: false, paused: { problem: problemOf(error), until: now() + wait } });
      throw error;
    }
  }

  /** Sets the clock for the next look; a hidden panel looks at nothing. */
  function plan(): void {
    clearTimeout(timer);
    if (followers.size === 0 || underWay || hidden()) return;
    const eager = Math.min(...[...followers].map((follower) => follower.eager));
    const due = nextLook({ lastRead: sight.readAt, hintAt, quiet, notBefore: sight.paused?.until ?? 0 }, eager);
    const wait = Math.max(due - now(), waitFor(purse, now()), 0);
    timer = setTimeout(() => {
      if (!hidden()) readNow().catch(() => undefined); // the error shows as `paused`
    }, wait);
  }

  return {
    sight: () => sight,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: readNow,
    follow(eager) {
      const follower = { eager };
      followers.add(follower);
      plan();
      return () => {
        followers.delete(follower);
        plan();
      };
    },
    hint() {
      hintAt ??= now();
      quiet = 0;
      plan();
    },
  };
}

const watches = new WeakMap<Board, BoardWatch>();

/** The one watch of this page: Miro's `ui.off` is unreliable, so events are subscribed to once and for all. */
export function watchOf(board: Board, boardId: string): BoardWatch {
  const known = watches.get(board);
  if (known) return known;
  const watch = createBoardWatch(() => readPatiently(board), {
    now: Date.now,
    hidden: () => document.hidden,
    loadPurse: () => recall(boardId, 'purse', asPurse),
    savePurse: (purse) => void remember(boardId, 'purse', purse),
  });
  watches.set(board, watch);
  const hint = () => watch.hint();
  void board.ui.on('items:create', hint);
  void board.ui.on('experimental:items:update', hint);
  void board.ui.on('items:delete', hint);
  // No event tells of changed words: whoever lets go of a note may have written on it.
  let held = 0;
  void board.ui.on('selection:update', ({ items }) => {
    if (held > 0) watch.hint();
    held = items.length;
  });
  document.addEventListener('visibilitychange', () => document.hidden || watch.hint());
  return watch;
}

/** How long to wait before what passes by itself is tried again, in ms, before anybody is told. */
const PAUSES = [250, 1_000, 3_000] as const;

async function readPatiently(board: Board): Promise<Snapshot> {
  for (const pause of PAUSES)
    try {
      return await readBoard(board);
    } catch (error) {
      if (problemOf(error).kind !== 'passing') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return readBoard(board);
}

/** The board as last read; with `eager` (ms) it is read again and again, at the soonest so often. */
export function useBoardWatch(eager: number | null): readonly [Sight, BoardWatch] {
  const { board, boardId } = usePanel();
  const watch = watchOf(board, boardId);
  useEffect(() => (eager === null ? undefined : watch.follow(eager)), [watch, eager]);
  return [useSyncExternalStore(watch.subscribe, watch.sight), watch];
}

function asPurse(raw: unknown): Purse | undefined {
  if (typeof raw !== 'object' || raw === null || !('reads' in raw) || !('at' in raw)) return undefined;
  const { reads, at } = raw;
  return typeof reads === 'number' && typeof at === 'number' && at <= Date.now() ? { reads, at } : undefined;
}
