import type { Board } from '@mirohq/websdk-types';
import { refusalOf, type Refusal } from '../board.ts';
import { asStoreError, StoreError } from './store-error.ts';

/** The part of the board that keeps data. */
export type StoreBoard = Pick<Board, 'storage'>;

/** Miro's limit per key is 64 KB; some of it is left for how Miro counts. */
export const KEY_ROOM = 60_000;

/** ms to wait before asking again, one entry for each new attempt; the budget per minute fills up within a minute. */
const PAUSES: Readonly<Record<Refusal, readonly number[]>> = {
  passing: [250, 1_000],
  minute: [5_000, 20_000, 40_000],
  hour: [],
  never: [],
  gone: [],
};

/** Fasit's own keys on the board, every failure a `StoreError`; what passes by itself is asked again first. */
export function collectionOf(board: StoreBoard) {
  const collection = board.storage.collection('fasit');
  const call = async <T>(key: string, work: () => Promise<T>, attempt = 0): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const pause = PAUSES[refusalOf(error)][attempt];
      if (pause === undefined) throw asStoreError(error, key);
      await new Promise((resolve) => setTimeout(resolve, pause));
      return call(key, work, attempt + 1);
    }
  };
  return {
    get: (key: string): Promise<unknown> => call(key, () => collection.get(key)),
    async set(key: string, value: unknown): Promise<void> {
      const json = JSON.stringify(value);
      if (bytesOf(json) > KEY_ROOM)
        throw new StoreError('full', `${key}: ${bytesOf(json)} bytes`, `at most ${KEY_ROOM}`);
      // A copy through JSON is what Miro's own type asks for: no `undefined`, no readonly arrays.
      await call(key, () => collection.set(key, JSON.parse(json)));
    },
    remove: (key: string): Promise<void> => call(key, () => collection.remove(key)),
    /** Calls back at once with the value there is, then on every change, one's own included. */
    async watch(key: string, onValue: (value: unknown) => void): Promise<() => void> {
      const handler = (value: unknown) => onValue(value);
      await call(key, () => collection.onValue(key, handler));
      return () => void collection.offValue(key, handler).catch(() => undefined);
    },
  };
}

/** How much a text weighs in Miro's storage. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
