/**
 * The credit purse of gentle re-reading. One reading of the board costs some 650 credits (`get` 500, `getInfo` 50, votings
 * perhaps 100) of Miro's 1,000,000 an hour (https://developers.miro.com/docs/websdk-reference-rate-limiting); we stay
 * within a tenth: 150 readings in any hour, of which `BURST` may come at once and the rest trickle in.
 */
export interface Purse {
  /** Reads in hand; below zero after reads that somebody asked for by a click, which are never refused. */
  readonly reads: number;
  /** When that was so, in ms. */
  readonly at: number;
}

/** At most so many readings in any hour; see `Purse`. */
export const READS_PER_HOUR = 150;
const BURST = 20;
const HOUR = 3_600_000;
const EARNED_PER_MS = (READS_PER_HOUR - BURST) / HOUR;

export const fullPurse = (at: number): Purse => ({ reads: BURST, at });

/** The purse after one more reading. */
export const pay = (purse: Purse, now: number): Purse => ({ reads: inHand(purse, now) - 1, at: now });

/** How long until a reading can be paid for, in ms. */
export const waitFor = (purse: Purse, now: number): number =>
  Math.max(0, Math.ceil((1 - inHand(purse, now)) / EARNED_PER_MS));

const inHand = ({ reads, at }: Purse, now: number): number =>
  Math.min(BURST, reads + Math.max(0, now - at) * EARNED_PER_MS);

/** What decides when the board is looked at next. Times in ms. */
export interface Look {
  readonly lastRead: number;
  /** When an event first hinted at a change since that read, if one did: later ones don't put the look off. */
  readonly hintAt: number | null;
  /** Reads in a row that showed nothing new. */
  readonly quiet: number;
  /** No look before this time: Miro asked us to wait. */
  readonly notBefore: number;
}

const AFTER_HINT = 2_500; // people move several things at a time
const BETWEEN = 5_000;
const SLOWEST = 160_000;

/** When to look at the board next, `eager` ms after the last look at the soonest, unless an event hints at something new. */
export function nextLook({ lastRead, hintAt, quiet, notBefore }: Look, eager: number): number {
  const unasked = lastRead + Math.min(Math.max(eager, SLOWEST), eager * 2 ** Math.min(quiet, 8));
  const hinted = hintAt === null ? Infinity : Math.max(hintAt + AFTER_HINT, lastRead + BETWEEN);
  return Math.max(notBefore, Math.min(unasked, hinted));
}
