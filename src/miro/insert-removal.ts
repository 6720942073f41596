import type { Frame } from '@mirohq/websdk-types';
import type { Removal } from './insert-result.ts';
import { inParallel, patiently, type MiroBoard, type Patience } from './board.ts';

type Handle = Awaited<ReturnType<MiroBoard['get']>>[number];

const AT_ONCE = 8;

/** Removes what an insertion drew, and nothing that people have put there since. */
export async function removeInserted(
  board: MiroBoard,
  inserted: { readonly frames: readonly string[]; readonly items: readonly string[] },
  options: Patience & { readonly onProgress?: ((done: number, total: number) => void) | undefined } = {},
): Promise<Removal> {
  const items = await patiently(() => board.get(), options);
  return removeAll(
    board,
    new Map(items.map((item) => [item.id, item])),
    [...inserted.items, ...inserted.frames],
    options,
  );
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

/** Removes items by id, frames last and emptied of whatever isn't ours: a frame may take its children with it. */
export async function removeAll(
  board: MiroBoard,
  handles: ReadonlyMap<string, Handle>,
  ids: readonly string[],
  { onProgress, ...patience }: Patience & { readonly onProgress?: ((done: number, total: number) => void) | undefined },
): Promise<Removal> {
  const ours = new Set(ids);
  const there = [...ours].flatMap((id) => handles.get(id) ?? []);
  const frames = there.filter(isFrame);
  const kept = [...handles.values()].filter(
    (item) => !ours.has(item.id) && frames.some(({ id }) => id === parentOf(item)),
  );
  let done = 0;
  const remove = async (item: Handle): Promise<void> => {
    await unlessGone(() => patiently(() => board.remove(item), patience));
    onProgress?.(++done, there.length);
  };
  for (const frame of frames)
    await inParallel(
      kept.filter((item) => parentOf(item) === frame.id),
      AT_ONCE,
      async (item) => {
        // Groups and tags have no parent; everything that has one can be in a frame.
        await unlessGone(() => patiently(() => frame.remove(item as Parameters<Frame['remove']>[0]), patience));
      },
    );
  await inParallel(
    there.filter((item) => !isFrame(item)),
    AT_ONCE,
    remove,
  );
  for (const frame of frames) await remove(frame);
  return { removed: there.length, kept: kept.map(({ id }) => id) };
}

const isFrame = (item: Handle): item is Frame => item.type === 'frame';

const parentOf = (item: Handle): string | null =>
  'parentId' in item && typeof item.parentId === 'string' ? item.parentId : null;

/** Somebody may have deleted it a moment before. */
async function unlessGone(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(
      error instanceof Error &&
      /cannot find|can ?not retrieve|no valid id|doesn'?t exist|not found/i.test(error.message)
    ))
      throw error;
  }
}
