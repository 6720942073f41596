import type { Board, Frame, Shape, StickyNote, Text } from '@mirohq/websdk-types';
import type { AnswerKey, Language } from '../core/answer-key.ts';
import { edges, overlap, type Box } from '../core/geometry.ts';
import { comparePublication, publishedFrame, type PublicationComparison } from '../core/publication-comparison.ts';
import { publication, type Publication, type PublishedItem } from '../core/publication.ts';
import type { Item, Snapshot } from '../core/snapshot.ts';
import { inParallel, patiently, refusalOf, type MiroBoard, type Patience } from './board.ts';
import { emptySpace } from './insert/space.ts';
import type { Jobs } from './jobs.ts';
import { createPublished, publishedContent } from './publish/item.ts';
import { toSnapshot } from './snapshot.ts';

/** The part of Miro's board that publishing needs. */
export type PublishBoard = MiroBoard & Pick<Board, 'createStickyNote' | 'sendToBack'>;

/** What publishing did; counts are of items, `kept` of lines that somebody edited and nothing has been decided about. */
export interface PublishResult {
  readonly frames: readonly string[];
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
}

export interface PublishOptions extends Patience {
  /** A sentence on the drawing that says how it is used. */
  readonly hint: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Draws the answer key on the board, a frame per journey, or brings an earlier drawing up to date in its place. What
 * fails half-way carries Fasit's mark, is counted nowhere, and is completed when it is drawn again.
 */
export async function publishKey(board: PublishBoard, key: AnswerKey, options: PublishOptions): Promise<PublishResult> {
  const plans = key.journeys
    .filter(({ phases, rows }) => phases.length > 0 && rows.length > 0)
    .map((journey) => publication(key, journey, options.hint));
  const total = plans.reduce((sum, { items }) => sum + items.length, 0);
  const tally: Tally = { created: 0, changed: 0, removed: 0, kept: 0 };
  const frames: string[] = [];
  let before = 0;
  for (const plan of plans) {
    const onProgress = (done: number): void => options.onProgress?.(Math.min(total, before + done), total);
    frames.push(await drawJourney(board, key, plan, tally, { ...options, onProgress }));
    before += plan.items.length;
    onProgress(0);
  }
  return { frames, ...tally };
}

/** Publishing as a job for the headless page; its input is the answer key. The words come from the page. */
export const publishJobs = (board: PublishBoard, hintIn: (language: Language) => Promise<string>): Jobs => ({
  async publish(input, { signal, onProgress }): Promise<PublishResult> {
    if (!isKey(input)) throw new Error(`publish: ${typeof input}, expected an answer key`);
    return publishKey(board, input, { hint: await hintIn(input.language), signal, onProgress });
  },
});

/** The message comes from our own panel, of the same build. */
const isKey = (input: unknown): input is AnswerKey =>
  typeof input === 'object' && input !== null && 'schema' in input && input.schema === 'fasit.answer-key/1';

interface Tally {
  created: number;
  changed: number;
  removed: number;
  kept: number;
}

type Drawing = Patience & { readonly onProgress: (done: number) => void };
type Handle = Awaited<ReturnType<MiroBoard['get']>>[number];
type Handles = ReadonlyMap<string, Handle>;

/** Draw, settle, check; the rest is for boards where something was in the way. */
const ROUNDS = 6;
/** Calls under way at once. */
const AT_ONCE = 8;

/** Looks what is missing or out of place, does that, and looks again, until nothing is. Gives the frame's id. */
async function drawJourney(
  board: PublishBoard,
  key: AnswerKey,
  plan: Publication,
  tally: Tally,
  drawing: Drawing,
): Promise<string> {
  let known: string | undefined;
  let refused: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const { snapshot, handles } = await look(board, drawing);
    const found = snapshot.items.find(({ id }) => id === known) ?? publishedFrame(key, plan, snapshot);
    if (!hasBox(found)) {
      known = (await createFrame(board, plan, drawing)).id;
      continue;
    }
    known = found.id;
    const frame = await fitFrame(board, plan, found, snapshot, handles, drawing);
    if (frame !== found) continue; // its children have moved along: look again
    const comparison = comparePublication(key, plan, frame, snapshot);
    const { missing, unsettled, surplus } = comparison;
    if (round === 0 || tally.kept < comparison.kept.length) tally.kept = comparison.kept.length;
    if (missing.length + unsettled.length + surplus.length === 0) return known;
    refused = await bring(board, plan, frame, comparison, handles, tally, drawing);
  }
  throw refused ?? new Error(`publish: something is still out of place after ${ROUNDS} rounds, expected it to settle`);
}

async function bring(
  board: PublishBoard,
  plan: Publication,
  frame: Item & { readonly box: Box },
  { missing, unsettled, surplus }: PublicationComparison,
  handles: Handles,
  tally: Tally,
  drawing: Drawing,
): Promise<unknown> {
  let done = plan.items.length - missing.length - unsettled.length;
  let refused: unknown;
  const step = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const refusal = refusalOf(error);
      if (drawing.signal?.aborted || refusal === 'hour' || refusal === 'never') throw error;
      refused = error; // the next round sees what became of it
    }
    drawing.onProgress(++done);
  };
  const { left, top } = edges(frame.box);
  const behind: Shape[] = [];
  const create = (planned: PublishedItem): Promise<void> =>
    step(async () => {
      const at = { ...planned.box, x: left + planned.box.x, y: top + planned.box.y };
      const item = await patiently(() => createPublished(board, planned, at), drawing);
      if (planned.part === 'band' && item.type === 'shape') behind.push(item);
      tally.created++;
    });
  await inParallel(
    missing.filter(({ part }) => part === 'band'),
    AT_ONCE,
    create,
  );
  await inParallel(
    missing.filter(({ part }) => part !== 'band'),
    AT_ONCE,
    create,
  );
  // A background drawn after notes would cover them.
  if (behind.length > 0) await step(() => patiently(() => board.sendToBack(behind), drawing));
  await inParallel(unsettled, AT_ONCE, (entry) => step(() => settle(entry, frame, handles, tally, drawing)));
  await inParallel(surplus, AT_ONCE, (id) =>
    step(async () => {
      const item = handles.get(id);
      if (!isDrawn(item)) return;
      await patiently(() => board.remove(item), drawing);
      tally.removed++;
    }),
  );
  return refused;
}

/** A child's x and y count from the frame's corner, a free item's from the board's centre. */
async function settle(
  { item, planned, move, write }: PublicationComparison['unsettled'][number],
  frame: Item & { readonly box: Box },
  handles: Handles,
  tally: Tally,
  patience: Patience,
): Promise<void> {
  const handle = handles.get(item.id);
  const target = handles.get(frame.id);
  if (!isDrawn(handle) || target?.type !== 'frame') return;
  const isChild = item.parent === frame.id;
  const other = item.parent === null || isChild ? undefined : handles.get(item.parent);
  if (other?.type === 'frame') await patiently(() => (other as Frame).remove(handle), patience); // narrowed by its type
  if (move) {
    const { left, top } = edges(frame.box);
    handle.x = planned.box.x + (isChild ? 0 : left);
    handle.y = planned.box.y + (isChild ? 0 : top);
  }
  if (write) {
    handle.content = publishedContent(planned);
    if (planned.link !== undefined) handle.linkedTo = planned.link;
  }
  if (move || write) {
    await patiently(() => handle.sync(), patience);
    tally.changed++;
  }
  if (!isChild) await patiently(() => (target as Frame).add(handle), patience); // narrowed by its type
}

async function look(board: PublishBoard, patience: Patience): Promise<{ snapshot: Snapshot; handles: Handles }> {
  const items = await patiently(() => board.get(), patience);
  return { snapshot: toSnapshot({ items }), handles: new Map(items.map((item) => [item.id, item])) };
}

/** Miro refuses a frame without a fill. */
async function createFrame(board: PublishBoard, { title, width, height }: Publication, patience: Patience) {
  const { left, top } = await emptySpace(board, { width, height }, patience);
  const at = { x: left + width / 2, y: top + height / 2, width, height };
  return patiently(() => board.createFrame({ title, ...at, style: { fillColor: '#ffffff' } }), patience);
}

/**
 * Makes the frame large enough, growing right and down so that its children stay, or moves it with its children to free
 * space where something is in the way. Gives the frame back where nothing was to be done.
 */
async function fitFrame(
  board: PublishBoard,
  { title, width, height }: Publication,
  frame: Item & { readonly box: Box },
  { items }: Snapshot,
  handles: Handles,
  patience: Patience,
): Promise<(Item & { readonly box: Box }) | null> {
  const handle = handles.get(frame.id) as Frame; // found as a frame
  const fits = frame.box.width >= width && frame.box.height >= height;
  if (fits && frame.text === title) return frame;
  const { left, top } = edges(frame.box);
  const size = { width: Math.max(width, frame.box.width), height: Math.max(height, frame.box.height) };
  const grown = { left, top, right: left + size.width, bottom: top + size.height };
  const inTheWay = items.some(
    ({ id, parent, box }) =>
      id !== frame.id &&
      parent !== frame.id &&
      box !== null &&
      overlap(edges(box), grown) > 0 &&
      overlap(edges(box), edges(frame.box)) === 0,
  );
  const corner = inTheWay ? await emptySpace(board, size, patience) : { left, top };
  if (inTheWay) {
    // First move, then grow: a frame that grows to the left or upward drags its children.
    handle.x = corner.left + frame.box.width / 2;
    handle.y = corner.top + frame.box.height / 2;
    await patiently(() => handle.sync(), patience);
  }
  handle.title = title;
  handle.x = corner.left + size.width / 2;
  handle.y = corner.top + size.height / 2;
  handle.width = size.width;
  handle.height = size.height;
  await patiently(() => handle.sync(), patience);
  return null;
}

const hasBox = (item: Item | undefined): item is Item & { readonly box: Box } => item?.box != null;

const isDrawn = (item: Handle | undefined): item is StickyNote | Shape | Text =>
  item?.type === 'sticky_note' || item?.type === 'shape' || item?.type === 'text';
