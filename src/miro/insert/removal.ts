import type { Frame, Shape } from '@mirohq/websdk-types';
import { plainText } from '../content.ts';
import type { InsertedIds, Removal } from './result.ts';
import { inParallel, patiently, refusalOf, type MiroBoard, type Patience } from '../board.ts';

type Handle = Awaited<ReturnType<MiroBoard['get']>>[number];

const AT_ONCE = 8;

type RemovalOptions = Patience & { readonly onProgress?: ((done: number, total: number) => void) | undefined };

/** How often the board is looked at: for the items, for the frames, and again for what somebody was just editing. */
export const ROUNDS = 7;

/** Removes what an insertion drew, and nothing that people have put or typed there since. */
export async function removeInserted(
  board: MiroBoard,
  { frames, items, cells }: InsertedIds,
  options: RemovalOptions = {},
): Promise<Removal> {
  const kept = new Set<string>();
  let total: number | undefined;
  let failure: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const handles = new Map((await patiently(() => board.get(), options)).map((item) => [item.id, item]));
    const typed = cells.filter((id) => isTypedInto(handles.get(id)));
    const there = [...items, ...cells, ...frames].filter((id) => handles.has(id) && !typed.includes(id));
    const all = (total ??= there.length);
    typed.forEach((id) => kept.add(id));
    if (there.length === 0) return { removed: all, kept: [...kept] };
    const before = all - there.length;
    const onProgress = (done: number): void => options.onProgress?.(before + done, all);
    const pass = await removeAll(board, handles, there, { ...options, onProgress });
    pass.kept.forEach((id) => kept.add(id));
    failure = pass.failure;
  }
  throw failure ?? new Error(`insert: something could not be removed in ${ROUNDS} rounds, expected nothing to be left`);
}

/** Whether a drawn cell holds words by now. */
export const isTypedInto = (cell: Handle | undefined): boolean =>
  cell?.type === 'shape' && plainText((cell as Shape).content) !== ''; // narrowed by its type

/** Selects the frames of an insertion and shows them, so that they can be locked by hand: the SDK can't lock. */
export async function selectSheets(
  board: MiroBoard,
  frames: readonly string[],
  patience: Patience = {},
): Promise<number> {
  const items = await patiently(() => board.get({ type: 'frame' }), patience);
  const found = items.filter(({ id }) => frames.includes(id));
  await patiently(() => board.deselect(), patience);
  if (found.length === 0) return 0;
  await patiently(() => board.select({ id: found.map(({ id }) => id) }), patience);
  await patiently(() => board.viewport.zoomTo(found), patience);
  return found.length;
}

/**
 * Removes items by id: first what lies in frames, at the next look the frames, emptied of whatever isn't ours, since a
 * frame may take its children with it, also those written a moment ago. What is refused for the time being is passed over
 * and told as `failure`.
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
      const refusal = refusalOf(error);
      if (refusal === 'gone') return true; // somebody deleted it a moment before
      if (patience.signal?.aborted || refusal === 'hour' || refusal === 'never') throw error;
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
  const inFrames = there.filter((item) => !isFrame(item));
  await inParallel(inFrames, AT_ONCE, remove);
  if (failure === undefined && inFrames.length === 0) for (const frame of frames) await remove(frame);
  return { kept: foreign.map(({ id }) => id), failure };
}

const isFrame = (item: Handle): item is Frame => item.type === 'frame';

const parentOf = (item: Handle): string | null =>
  'parentId' in item && typeof item.parentId === 'string' ? item.parentId : null;
