import type { Board, Frame, Shape, StickyNote, Text } from '@mirohq/websdk-types';
import type { AnswerKey } from '../../core/answer-key.ts';
import { edges } from '../../core/geometry.ts';
import { comparePublication, publishedFrame, type PublicationComparison } from '../../core/publication-comparison.ts';
import type { Publication, PublishedItem } from '../../core/publication.ts';
import type { Item, Snapshot } from '../../core/snapshot.ts';
import { inParallel, patiently, refusalOf, type MiroBoard, type Patience } from '../board.ts';
import { toSnapshot } from '../snapshot.ts';
import { createFrame, fitFrame, type FoundFrame, type Handles } from './frame.ts';
import { createPublished, publishedContent } from './item.ts';

/** The part of Miro's board that publishing needs. */
export type PublishBoard = MiroBoard & Pick<Board, 'createStickyNote' | 'sendToBack'>;

/** Counts what drawing did, in items. */
export interface Tally {
  created: number;
  changed: number;
  removed: number;
  kept: number;
}

type Drawing = Patience & { readonly onProgress: (done: number) => void };

/** Draw, settle, check; the rest is for boards where something was in the way. */
const ROUNDS = 6;
/** What is drawn before what. */
const LAYERS: readonly ReadonlySet<PublishedItem['part']>[] = [
  new Set(['band']),
  new Set(['rule']),
  new Set(['head', 'label', 'mark', 'note']),
];
/** Calls under way at once. */
const AT_ONCE = 8;

/** Looks what is missing or out of place, does that, and looks again, until nothing is. Gives the frame's id. */
export async function drawJourney(
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
  frame: FoundFrame,
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
  // Each upon the one before: rows, the lines between columns, and what stands on them.
  for (const layer of LAYERS)
    await inParallel(
      missing.filter(({ part }) => layer.has(part)),
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
  { item, planned, move, write, paint }: PublicationComparison['unsettled'][number],
  frame: FoundFrame,
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
  if (paint && planned.color !== undefined && handle.type === 'sticky_note') handle.style.fillColor = planned.color;
  if (move || write || paint) {
    await patiently(() => handle.sync(), patience);
    tally.changed++;
  }
  if (!isChild) await patiently(() => (target as Frame).add(handle), patience); // narrowed by its type
}

async function look(board: PublishBoard, patience: Patience): Promise<{ snapshot: Snapshot; handles: Handles }> {
  const items = await patiently(() => board.get(), patience);
  return { snapshot: toSnapshot({ items }), handles: new Map(items.map((item) => [item.id, item])) };
}

const hasBox = (item: Item | undefined): item is FoundFrame => item?.box != null;

const isDrawn = (item: ReturnType<Handles['get']>): item is StickyNote | Shape | Text =>
  item?.type === 'sticky_note' || item?.type === 'shape' || item?.type === 'text';
