/** How the way to the board behaves. */
export interface Faults {
  /** ms of a round trip, and how much more at most; each call draws its own, so that answers overtake each other. */
  readonly latency: number;
  readonly jitter: number;
  /** Share of calls the server refuses for no reason, 0–1. */
  readonly refused: number;
  /** Share of writes to an item that meet somebody else's lock, 0–1. */
  readonly locked: number;
  readonly storageFull: boolean;
}

/** In no time and without mishaps, for tests. */
export const CALM: Faults = { latency: 0, jitter: 0, refused: 0, locked: 0, storageFull: false };

/** As on a good line. */
export const ORDINARY: Faults = { latency: 10, jitter: 70, refused: 0, locked: 0, storageFull: false };

/** A bad day: slow, refusing now and then, people typing everywhere. */
export const HOSTILE: Faults = { latency: 40, jitter: 400, refused: 0.05, locked: 0.05, storageFull: false };

/** The kinds of day to choose from, by name. */
export const PROFILES = {
  calm: CALM,
  ordinary: ORDINARY,
  hostile: HOSTILE,
  'storage full': { ...ORDINARY, storageFull: true },
} as const satisfies Record<string, Faults>;
