import { compareBack } from './order.ts';
import type { StoredItem } from './stored.ts';

/**
 * The items of a board in the orders in which they are asked for, kept until something that matters changes: a note
 * being moved or typed into neither reorders the stack nor touches a family.
 */
export function createIndex(items: ReadonlyMap<string, StoredItem>) {
  /** Highest and lowest rank there ever were: cheaper to keep than to look for, and as good for new ones. */
  const ranks = { top: 0, bottom: 0 };
  let stack: readonly string[] | null = null;
  let families: ReadonlyMap<string, readonly string[]> | null = null;
  let all: readonly StoredItem[] | null = null;
  let lines: readonly StoredItem[] | null = null;
  const stacked = () => (stack ??= [...items.values()].sort(compareBack).map(({ id }) => id));
  const present = (ids: readonly string[]): StoredItem[] =>
    ids.map((id) => items.get(id)).filter((item) => item !== undefined);
  return {
    /** To be told of every change before it is made. */
    touch(before: StoredItem | undefined, after: StoredItem | undefined) {
      all = null;
      if (after) ranks.top = Math.max(ranks.top, after.z);
      if (after) ranks.bottom = Math.min(ranks.bottom, after.z);
      if (before?.z !== after?.z || before?.type !== after?.type || !before || !after) stack = families = null;
      if (before?.parentId !== after?.parentId) families = null;
      if (before?.type === 'connector' || after?.type === 'connector') lines = null;
    },
    ranks,
    items: () => (all ??= present(stacked())),
    connectors: () => (lines ??= [...items.values()].filter(({ type }) => type === 'connector')),
    children: (id: string): readonly StoredItem[] =>
      present((families ??= familiesOf(present(stacked()))).get(id) ?? []),
  };
}

function familiesOf(items: readonly StoredItem[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, parentId } of items) {
    if (parentId === null) continue;
    const siblings = found.get(parentId);
    if (siblings) siblings.push(id);
    else found.set(parentId, [id]);
  }
  return found;
}
