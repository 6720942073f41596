import type { Frame } from '@mirohq/websdk-types';
import type { Removal } from './result.ts';
import { inParallel, patiently, refusalOf, type MiroBoard, type Patience } from '../board.ts';

type Handle = Awaited<ReturnType<MiroBoard['get']>>[number];

const AT_ONCE = 8;

type RemovalOptions = Patience & { readonly onProgress?: ((done: number, total: number) => void) | undefined };

/** How often it is tried again to remove what somebody was just editing. */
export const ROUNDS = 6;

/** Removes what an insertion drew, and nothing that people have put there since. */
export async function removeInserted(
  board: MiroBoard,
  inserted: { readonly frames: readonly string[]; readonly items: readonly string[] },
  options: RemovalOptions = {},
): Promise<Removal> {
  const ids = new Set([...inserted.items, ...inserted.frames]);
  const kept = new Set<string>();
  let total: number | undefined;
  let failure: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const items = await patiently(() => board.get(), options);
    const handles = new Map(items.map((item) => [item.id, item]));
    const there = [...ids].filter((id) => handles.has(id));
    const all = (total ??= there.length);
    if (there.length === 0) return { removed: all, kept: [...kept] };
    const before = all - there.length;
    const onProgress = (done: number): void => options.onProgress?.(before + done, all);
    const pass = await removeAll(board, handles, there, { ...options, onProgress });
    pass.kept.forEach((id) => kept.add(id));
    failure = pass.failure;
  }
  throw failure ?? new Error(`insert: something could not be removed in ${ROUNDS} rounds, expected nothing to be left`);
}

/** Selects the frames of an insertion and shows them, so that they can be locked by hand: the SDK can't lock. */
export async function selectSheets(board: MiroBoard, frames: readonly string[]): Promise<number> {
  const items = await board.get({ type: 'frame' });
  const found = items.filter(({ id }) => frames.includes(id));
  await board.deselect();
  if (found.length === 0) return 0;
  await board.select({ id: found.map(({ id }) => id) });
  await board.viewport.zoomTo(found);
  return found.length;
}

/**
 * Removes items by id, frames last and emptied of whatever isn't ours: a frame may take its children with it. What is
 * refused for the time being is passed over and told as `failure`.
 */
export async function removeAll(
  board: MiroBoard,
  handles: ReadonlyMap<string, Handle>,
  ids: readonly string[],
  { onProgress, ...patience }: RemovalOptions,
): Promise<{ readonly kept: readonly string[]; readonly failure: unknown }> {
  const ours = new Set(ids);
  const there = [...ours].flatMap((id) => handles.get(id) ?? []);
  const frames = there.filter(isFrame);
  const foreign = [...handles.values()].filter(
    (item) => !ours.has(item.id) && frames.some(({ id }) => id === parentOf(item)),
  );
  let failure: unknown;
  let done = 0;
  const attempt = async (call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await patiently(call, patience);
      return true;
    } catch (error) {
      if (GONE.test(messageOf(error))) return true; // somebody deleted it a moment before
      if (patience.signal?.aborted || refusalOf(error) === 'hour' || refusalOf(error) === 'never') throw error;
      failure = error;
      return false;
    }
  };
  const remove = async (item: Handle): Promise<void> => {
    if (await attempt(() => board.remove(item))) onProgress?.(++done, there.length);
  };
  await inParallel(foreign, AT_ONCE, async (item) => {
    const frame = frames.find(({ id }) => id === parentOf(item));
    // Groups and tags have no parent; everything that has one can be in a frame.
    if (frame) await attempt(() => frame.remove(item as Parameters<Frame['remove']>[0]));
  });
  await inParallel(
    there.filter((item) => !isFrame(item)),
    AT_ONCE,
    remove,
  );
  if (failure === undefined) for (const frame of frames) await remove(frame);
  return { kept: foreign.map(({ id }) => id), failure };
}

const GONE = /cannot find|can ?not retrieve|no valid id|doesn'?t exist|not found|isn'?t a child/i;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

const isFrame = (item: Handle): item is Frame => item.type === 'frame';

const parentOf = (item: Handle): string | null =>
  'parentId' in item && typeof item.parentId === 'string' ? item.parentId : null;
