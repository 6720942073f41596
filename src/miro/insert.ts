import type { Template } from '../core/template.ts';
import { patiently, type MiroBoard, type Patience } from './board.ts';
import type { Drawn } from './insert/comparison.ts';
import { draw, takeAway, type Progress } from './insert/drawing.ts';
import { dropMarker, loadMarkers, saveMarker, type InsertMarker } from './insert/marker.ts';
import type { InsertResult } from './insert/result.ts';
import { planAt, planSize, type Draw, type InsertPlan } from './insert/plan.ts';
import { emptySpace } from './insert/space.ts';

export interface InsertOptions extends Patience {
  readonly draw: Draw;
  /** Unique for each insertion, given by the caller. */
  readonly run: string;
  /** Tells this browser's insertions from others'. */
  readonly browser: string;
  readonly onProgress?: Progress | undefined;
}

/** Draws a template in free space near the view, whole or not at all. */
export async function insertTemplate(
  board: MiroBoard,
  template: Template,
  options: InsertOptions,
): Promise<InsertResult> {
  const sheets = options.draw(template);
  const { left, top } = await emptySpace(board, planSize(template, sheets), options);
  const marker = { run: options.run, browser: options.browser, beat: 0, template, left, top, frames: [] };
  await patiently(() => saveMarker(board, marker), options);
  return carryOut(board, planAt(template, sheets, left, top), marker, options);
}

/** How long another browser's insertion must have stood still before it counts as abandoned, in ms. */
export const ABANDONED_AFTER = 150_000;

type Rest = Patience & { readonly draw: Draw; readonly onProgress?: Progress | undefined };

/** Insertions that were begun on this board and not ended, by this browser or others. */
export const unfinished = (board: MiroBoard, patience: Patience = {}): Promise<readonly InsertMarker[]> =>
  patiently(() => loadMarkers(board), patience);

/** Draws what is still missing of an insertion that was interrupted. */
export const finish = (board: MiroBoard, marker: InsertMarker, options: Rest): Promise<InsertResult> =>
  carryOut(board, planOf(marker, options.draw), marker, options);

/** Takes away what is there of an insertion that others began and left, unless it has moved on since it was seen. */
export async function takeAwayAbandoned(
  board: MiroBoard,
  seen: InsertMarker,
  options: Rest,
): Promise<InsertResult | null> {
  const now = await unfinished(board, options);
  const marker = now.find(({ run, beat }) => run === seen.run && beat === seen.beat);
  return marker
    ? giveUp(board, planOf(marker, options.draw), marker, { frames: [...marker.frames], items: [] }, options)
    : null;
}

async function carryOut(
  board: MiroBoard,
  plan: InsertPlan,
  marker: InsertMarker,
  options: Patience & { readonly onProgress?: Progress | undefined },
): Promise<InsertResult> {
  const drawn: Drawn = { frames: [...marker.frames], items: [] };
  let { beat } = marker;
  const heartbeat = (): Promise<void> =>
    patiently(
      () => saveMarker(board, { ...marker, beat: ++beat, frames: drawn.frames.filter((id) => id !== undefined) }),
      options,
    );
  try {
    await draw(board, plan, drawn, { ...options, heartbeat });
  } catch (error) {
    return giveUp(board, plan, marker, drawn, options, error);
  }
  // A marker that can't be dropped is dropped at the next start, which finds nothing left to do.
  await patiently(() => dropMarker(board, marker.run), { wait: options.wait }).catch(() => undefined);
  return inserted(marker.run, plan, drawn);
}

async function giveUp(
  board: MiroBoard,
  plan: InsertPlan,
  marker: InsertMarker,
  drawn: Drawn,
  { signal, wait }: Patience,
  why?: unknown,
): Promise<InsertResult> {
  const stopped = signal?.aborted ?? false;
  try {
    await takeAway(board, plan, drawn, { wait });
    await patiently(() => dropMarker(board, marker.run), { wait });
    return { status: 'removed', stopped, detail: stopped ? '' : messageOf(why) };
  } catch (error) {
    return { status: 'left', stopped, detail: messageOf(error) };
  }
}

function inserted(run: string, plan: InsertPlan, drawn: Drawn): InsertResult {
  return {
    status: 'inserted',
    run,
    items: drawn.items.filter((id) => id !== undefined),
    sheets: plan.sheets.map(({ title, group, persona, takes }, sheet) => ({
      frame: drawn.frames[sheet] ?? '',
      title,
      group: group.name,
      ...(group.leader ? { leader: group.leader } : {}),
      persona,
      heads: plan.items.flatMap((item, index) =>
        item.sheet === sheet && item.draft.part === 'head' ? [drawn.items[index] ?? ''] : [],
      ),
      takes: [...takes],
    })),
  };
}

const planOf = ({ template, left, top }: InsertMarker, draw: Draw): InsertPlan =>
  planAt(template, draw(template), left, top);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : (JSON.stringify(error) ?? ''));
