import type { CommandName } from './protocol.ts';

/** Miro's budget (developers.miro.com/docs/websdk-reference-rate-limiting). */
export interface Limits {
  readonly minute: number;
  readonly hour: number;
}

/** Credits an app may spend, by Miro's own figures. */
export const MIRO_LIMITS: Limits = { minute: 100_000, hour: 1_000_000 };

const LEVEL1 = 50;
const LEVEL3 = 500;

/** What costs more or less than 50. Events, drag and drop, and waiting cost nothing. */
const COSTS: Readonly<Partial<Record<CommandName, number>>> = {
  get: LEVEL3,
  getSelection: LEVEL3,
  getConnectors: LEVEL3,
  'frame.children': LEVEL3,
  subscribe: 0,
  'storage.watch': 0,
  waitForClose: 0,
  'drag.over': 0,
  'drag.drop': 0,
  'drag.end': 0,
};

const DEAR_TYPES: ReadonlySet<unknown> = new Set(['image', 'embed']);

/** Credits for one call. */
export function costOf(command: CommandName, payload: unknown): number {
  const { type, props, children } = (payload ?? {}) as {
    type?: unknown;
    props?: { type?: unknown };
    children?: unknown;
  }; // read, not trusted
  if (command === 'create' && DEAR_TYPES.has(type)) return LEVEL3;
  if (command === 'update' && DEAR_TYPES.has(props?.type)) return LEVEL3;
  if (command === 'mindmap.create') return LEVEL1 * (1 + (Array.isArray(children) ? children.length : 0));
  return COSTS[command] ?? LEVEL1;
}

/** How much of the budget is used, for a meter. */
export interface Usage {
  readonly minute: number;
  readonly hour: number;
  readonly calls: number;
  readonly limits: Limits;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Calls this close together, in ms, are booked as one entry. */
const TOGETHER = 200;

/** Keeps the credits of one user and app over the last minute and hour. */
export function createLedger(now: () => number, limits: Limits = MIRO_LIMITS) {
  let spent: { readonly at: number; readonly cost: number }[] = [];
  let calls = 0;
  const since = (time: number) => spent.reduce((sum, { at, cost }) => (at > time ? sum + cost : sum), 0);
  const usage = (): Usage => {
    const at = now();
    if (spent[0] && spent[0].at <= at - HOUR) spent = spent.filter((entry) => entry.at > at - HOUR);
    return { minute: since(at - MINUTE), hour: since(at - HOUR), calls, limits };
  };
  return {
    usage,
    /** Books a call, or says which limit it would break. */
    charge(cost: number): 'minute' | 'hour' | null {
      const used = usage();
      if (used.hour + cost > limits.hour) return 'hour';
      if (used.minute + cost > limits.minute) return 'minute';
      calls += 1;
      const last = spent.at(-1);
      if (last && now() - last.at < TOGETHER) spent[spent.length - 1] = { at: last.at, cost: last.cost + cost };
      else spent.push({ at: now(), cost });
      return null;
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
