import type { Frame, Shape, Text } from '@mirohq/websdk-types';
import { inParallel, patiently, refusalOf, type MiroBoard, type Patience, type Refusal } from '../board.ts';
import { compare, inside, type Comparison, type Drawn, type Unsettled } from './comparison.ts';
import { createFrame, createItem } from './item.ts';
import { WAVES, type InsertPlan } from './plan.ts';
import { isTypedInto, removeAll, ROUNDS } from './removal.ts';
import { toSnapshot } from '../snapshot.ts';

/** Steps done, and steps in all: one for each item created and one for each put into its frame. */
export type Progress = (done: number, total: number) => void;

interface Drawing extends Patience {
  readonly onProgress?: Progress | undefined;
  /** Tells others that this run is alive. */
  readonly heartbeat: () => Promise<void>;
}

/** Calls under way at once; apps in the field use 8 to 24. */
const AT_ONCE = 8;
const STEPS_PER_BEAT = 60;
const REFUSED_FOR_GOOD: ReadonlySet<Refusal> = new Set(['hour', 'never']);

/** Brings the board to the plan: looks what is missing or out of place, does that, and looks again, until nothing is. */
export async function draw(board: MiroBoard, plan: InsertPlan, drawn: Drawn, drawing: Drawing): Promise<void> {
  const total = plan.frames.length + 2 * plan.items.length;
  let refused: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const { comparison, handles } = await look(board, plan, drawn, drawing);
    const open = openSteps(comparison);
    let done = total - open;
    drawing.onProgress?.(done, total);
    if (open === 0 && comparison.strays.length === 0) return;
    let steps = 0;
    const step = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        if (drawing.signal?.aborted || REFUSED_FOR_GOOD.has(refusalOf(error))) throw error;
        refused = error; // the next round sees what became of it
      }
      drawing.onProgress?.((done = Math.min(total, done + 1)), total);
      if (++steps % STEPS_PER_BEAT === 0) await drawing.heartbeat();
    };
    await createMissing(board, plan, drawn, comparison, drawing, step);
    await inParallel(comparison.unsettled, AT_ONCE, (unsettled) => step(() => settle(unsettled, handles, drawing)));
    await removeAll(board, handles, comparison.strays, drawing);
  }
  throw refused ?? new Error(`insert: something is still out of place after ${ROUNDS} rounds, expected it to settle`);
}

/** Takes away everything the plan drew, recognised by id or by place; what others put or typed there stays on the board. */
export async function takeAway(board: MiroBoard, plan: InsertPlan, drawn: Drawn, patience: Patience): Promise<void> {
  let failure: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const { comparison, handles } = await look(board, plan, drawn, patience);
    const items = drawn.items.filter(
      (id, index) => plan.items[index]?.draft.part !== 'cell' || !isTypedInto(handles.get(id ?? '')),
    );
    const ours = [...items, ...comparison.strays, ...drawn.frames].filter((id) => id !== undefined);
    if (ours.length === 0) return;
    ({ failure } = await removeAll(board, handles, ours, patience));
  }
  throw failure ?? new Error(`insert: something could not be removed in ${ROUNDS} rounds, expected nothing to be left`);
}

/** What can be worked on, by id, as just read. */
export type Handles = ReadonlyMap<string, Handle>;
type Handle = Awaited<ReturnType<MiroBoard['get']>>[number];

async function look(board: MiroBoard, plan: InsertPlan, drawn: Drawn, patience: Patience) {
  const items = await patiently(() => board.get(), patience);
  const handles: Handles = new Map(items.map((item) => [item.id, item]));
  return { comparison: compare(plan, drawn, toSnapshot({ items })), handles };
}

const openSteps = ({ framesMissing, missing, unsettled }: Comparison): number =>
  framesMissing.length + 2 * missing.length + unsettled.length;

/** Frames one after the other, so that there is no doubt which is which; then the items, background first. */
async function createMissing(
  board: MiroBoard,
  plan: InsertPlan,
  drawn: Drawn,
  { frames, framesMissing, missing }: Comparison,
  drawing: Drawing,
  step: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const sheet of framesMissing) {
    const planned = plan.sheets[sheet];
    const at = plan.frames[sheet];
    if (!planned || !at) continue;
    await step(async () => {
      drawn.frames[sheet] = (await patiently(() => createFrame(board, planned, at), drawing)).id;
    });
  }
  if (framesMissing.length > 0) await drawing.heartbeat();
  const create = (index: number): Promise<void> =>
    step(async () => {
      const planned = plan.items[index];
      const frame = planned && frames[planned.sheet];
      if (!frame) return;
      const at = inside(frame, planned.draft.box);
      drawn.items[index] = (await patiently(() => createItem(board, planned.draft, at), drawing)).id;
    });
  for (const wave of WAVES)
    await inParallel(
      missing.filter((index) => plan.items[index]?.wave === wave),
      AT_ONCE,
      create,
    );
}

/**
 * Makes an item its frame's child, in its place. A child's x and y count from the frame's corner, a free item's from the
 * board's centre; a board that captures new items by itself may have shifted them.
 */
async function settle({ id, frame, parent, move }: Unsettled, handles: Handles, patience: Patience): Promise<void> {
  const item = handles.get(id);
  const target = handles.get(frame);
  if (!isDrawn(item) || !isFrame(target)) return; // gone meanwhile: the next round draws it again
  const other = parent === null || parent === frame ? undefined : handles.get(parent);
  if (isFrame(other)) await patiently(() => other.remove(item), patience);
  if (move) {
    const { x, y } = parent === frame ? move.inFrame : move.onBoard;
    item.x = x;
    item.y = y;
    await patiently(() => item.sync(), patience);
  }
  if (parent !== frame) await patiently(() => target.add(item), patience);
}

const isFrame = (item: Handle | undefined): item is Frame => item?.type === 'frame';
const isDrawn = (item: Handle | undefined): item is Shape | Text => item?.type === 'shape' || item?.type === 'text';
