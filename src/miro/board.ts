import type { Board } from '@mirohq/websdk-types';

/** The part of Miro's board that drawing needs; the local board offers the same. */
export type MiroBoard = Pick<
  Board,
  | 'get'
  | 'createFrame'
  | 'createShape'
  | 'createText'
  | 'remove'
  | 'select'
  | 'deselect'
  | 'findEmptySpace'
  | 'viewport'
  | 'storage'
>;

/** Why Miro said no; its errors carry a text and no code (https://developers.miro.com/docs/websdk-reference-error-handling). */
export type Refusal = 'minute' | 'hour' | 'never' | 'gone' | 'passing';

const SIGNS: readonly (readonly [RegExp, Refusal])[] = [
  [/rate limit[\s\S]*per hour/i, 'hour'],
  [/rate limit/i, 'minute'],
  [/locked by another|being edited/i, 'passing'],
  [/(?:boards|identity|team):(?:read|write)|\bscopes?\b|not authorized|unauthorized|forbidden/i, 'never'],
  [/cannot find|can ?not retrieve|no valid id|doesn'?t exist|not found|isn'?t a child/i, 'gone'],
  [/data storage limit|unsupported|read-only|invalid|unknown property|not possible|is(?:n'?t| not) inside/i, 'never'],
];

/** What kind of refusal an error of Miro's is, told by its words: it has no codes. */
export function refusalOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'passing';
}

/** How long to wait before asking again, in ms, one entry for each new attempt; the budget per minute fills up within a minute. */
const PAUSES: Readonly<Record<Refusal, readonly number[]>> = {
  minute: [5_000, 10_000, 20_000, 30_000, 30_000],
  hour: [],
  never: [],
  gone: [],
  passing: [250, 1_000, 3_000, 6_000],
};

export interface Patience {
  readonly signal?: AbortSignal | undefined;
  /** Waits some ms; tests let the time pass at once. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
  /** Told when the allowance per minute is used up and it may take a while. */
  readonly onPause?: (() => void) | undefined;
}

/** Asks again after refusals that pass, waits for the allowance per minute, and throws Miro's own error when it won't help. */
export async function patiently<T>(call: () => Promise<T>, { signal, wait = sleep, onPause }: Patience): Promise<T> {
  const attempts: Record<Refusal, number> = { minute: 0, hour: 0, never: 0, gone: 0, passing: 0 };
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      const refusal = refusalOf(error);
      const pause = PAUSES[refusal][attempts[refusal]++];
      if (pause === undefined) throw error;
      if (refusal === 'minute') onPause?.();
      await wait(pause);
    }
  }
}

/** Works through a list with so many calls under way at once. After a failure nothing new is begun, and what is under way is awaited. */
export async function inParallel<T>(
  entries: readonly T[],
  limit: number,
  work: (entry: T) => Promise<void>,
): Promise<void> {
  const queue = entries[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const entry of queue) {
      if (failures.length > 0) return;
      try {
        await work(entry);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, entries.length) }, worker));
  if (failures.length > 0) throw failures[0];
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
