import type { Tables } from './stored.ts';

type TableName = keyof Tables;

/** One entry of one table, before and after; `undefined` where it did not or does not exist. */
export type Patch = {
  [T in TableName]: { table: T; key: string; before: Tables[T] | undefined; after: Tables[T] | undefined };
}[TableName];

/** Why something changed: by hand, through the SDK, by undo or redo, in another tab, or because a file was opened. */
export type Origin = 'hand' | 'app' | 'undo' | 'peer' | 'open';

export interface Change {
  readonly by: string;
  readonly origin: Origin;
  /** What was done, e.g. `paste`: the SDK's events leave some gestures out. */
  readonly gesture?: string;
  readonly patches: readonly Patch[];
}

/**
 * A patch laid over what is there now, property by property, so that undo, redo and other tabs leave alone what somebody
 * else changed meanwhile; `null` when its entry is gone.
 */
export function rebase(patch: Patch, side: 'before' | 'after', current: unknown): Patch | null {
  const target = patch[side];
  const source = patch[side === 'before' ? 'after' : 'before'];
  if (target === undefined)
    return current === undefined ? null : ({ ...patch, before: current, after: undefined } as Patch); // same table
  if (source === undefined) return { ...patch, before: current, after: target } as Patch; // same table
  if (current === undefined) return null;
  const changed = Object.entries(target).filter(
    ([key, value]) => (source as unknown as Record<string, unknown>)[key] !== value, // entries of one table are objects
  );
  const dropped = Object.keys(source).filter((key) => !(key in target));
  const after = { ...(current as Record<string, unknown>), ...Object.fromEntries(changed) };
  for (const key of dropped) delete after[key];
  return { ...patch, before: current, after } as unknown as Patch; // an entry of the same table with some fields reset
}
