import type { CommandName } from '../protocol.ts';

const IN_ORDER = /^(storage|timer|session|attention|history)\.|^(setAppData|broadcast|subscribe)$/;

/**
 * Which calls of a page land in the order in which they were sent: those on one item, and those on the board's stored
 * data, timer and sessions. All others may overtake each other on the way, new items above all, so that the order in
 * which things are created at once says nothing about how they lie.
 */
export function laneOf(command: CommandName, payload: unknown): string | null {
  if (IN_ORDER.test(command)) return 'board';
  const { id, props } = (payload ?? {}) as { id?: unknown; props?: { id?: unknown } }; // read, not trusted
  const item = command === 'update' ? props?.id : id;
  return typeof item === 'string' ? item : null;
}

/** Lets work of one lane begin only when what was sent before it is done. */
export function createLanes() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async after<T>(lane: string | null, ready: Promise<void>, work: () => Promise<T>): Promise<T> {
      if (lane === null) return ready.then(work);
      const tail = tails.get(lane) ?? Promise.resolve();
      const done = Promise.all([ready, tail]).then(work);
      tails.set(lane, done);
      try {
        return await done;
      } finally {
        if (tails.get(lane) === done) tails.delete(lane);
      }
    },
  };
}
