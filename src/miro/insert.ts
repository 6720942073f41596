import type { Draft } from '../core/template/draft.ts';
import type { Template } from '../core/template.ts';
import { patiently, type MiroBoard, type Patience } from './board.ts';
import type { Drawn } from './insert/comparison.ts';
import { draw, takeAway, type Progress } from './insert/drawing.ts';
import {
  dropMarker,
  loadMarkers,
  saveMarker,
  type InsertMarker,
  type Marker,
  type RemovalMarker,
} from './insert/marker.ts';
import { removeInserted } from './insert/removal.ts';
import { whenLoaded } from './insert/loaded.ts';
import type { InsertedIds, InsertResult, Removal } from './insert/result.ts';
import { planAt, planSize, type Draw, type InsertPlan } from './insert/plan.ts';
import { emptySpace } from './insert/space.ts';

/** What insertions and removals take. */
interface Run extends Patience {
  /** Unique for each run, given by the caller. */
  readonly run: string;
  /** Tells this browser's runs from others'. */
  readonly browser: string;
  readonly onProgress?: Progress | undefined;
}

export interface InsertOptions extends Run {
  readonly draw: Draw;
}

/** Draws a template in free space near the view, whole or not at all. */
export async function insertTemplate(
  board: MiroBoard,
  template: Template,
  options: InsertOptions,
): Promise<InsertResult> {
  const sheets = options.draw(template);
  const { left, top } = await emptySpace(board, planSize(template, sheets), options);
  const marker: InsertMarker = {
    kind: 'insert',
    run: options.run,
    browser: options.browser,
    beat: 0,
    template,
    left,
    top,
    frames: [],
  };
  await patiently(() => saveMarker(board, marker), options);
  return carryOut(board, planAt(template, sheets, left, top), marker, options);
}

/** How long another browser's insertion must have stood still before it counts as abandoned, in ms. */
export const ABANDONED_AFTER = 150_000;

type Rest = Patience & { readonly draw: Draw; readonly onProgress?: Progress | undefined };

/** Takes away what was inserted: whole, also when the page is gone half way and another one goes on. */
export async function removeSheets(
  board: MiroBoard,
  inserted: InsertedIds,
  { run, browser, ...rest }: Run,
): Promise<Removal> {
  const marker: RemovalMarker = { kind: 'removal', run, browser, beat: 0, inserted };
  // Where the board's storage is full it is removed all the same: less on the board is what was asked for.
  await patiently(() => saveMarker(board, marker), rest).catch(() => undefined);
  const removal = await removeInserted(board, inserted, rest);
  await patiently(() => dropMarker(board, run), { wait: rest.wait }).catch(() => undefined);
  return removal;
}

/** Runs that were begun on this board and not ended, by this browser or others. */
export const unfinished = (board: MiroBoard, patience: Patience = {}): Promise<readonly Marker[]> =>
  loadMarkers(board, patience);

/** Brings to an end what was interrupted: draws what is missing of an insertion, or removes what is left to be removed. */
export async function finish(board: MiroBoard, marker: Marker, options: Rest): Promise<InsertResult> {
  await whenLoaded(board, options);
  return marker.kind === 'insert' && !marker.givenUp
    ? carryOut(board, planOf(marker, options.draw), marker, options)
    : clearAway(board, marker, options);
}

/** Takes away what is there of a run that others began and left, unless it has moved on since it was seen. */
export async function takeAwayAbandoned(board: MiroBoard, seen: Marker, options: Rest): Promise<InsertResult | null> {
  const now = await unfinished(board, options);
  const marker = now.find(({ run, beat }) => run === seen.run && beat === seen.beat);
  return marker ? clearAway(board, marker, options) : null;
}

async function clearAway(board: MiroBoard, marker: Marker, options: Rest): Promise<InsertResult> {
  if (marker.kind === 'insert')
    return giveUp(board, planOf(marker, options.draw), marker, { frames: [...marker.frames], items: [] }, options);
  return ended(board, marker, options, () => removeInserted(board, marker.inserted, options));
}

async function carryOut(
  board: MiroBoard,
  plan: InsertPlan,
  marker: InsertMarker,
  options: Patience & { readonly onProgress?: Progress | undefined },
): Promise<InsertResult> {
  const drawn: Drawn = { frames: [...marker.frames], items: [] };
  let { beat } = marker;
  const state = (): InsertMarker => ({
    ...marker,
    beat: ++beat,
    frames: drawn.frames.filter((id) => id !== undefined),
  });
  // Whoever can't say that they are alive go on all the same.
  const heartbeat = (): Promise<void> => patiently(() => saveMarker(board, state()), options).catch(() => undefined);
  try {
    await draw(board, plan, drawn, { ...options, heartbeat });
  } catch (error) {
    return giveUp(board, plan, state(), drawn, options, error);
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
  // Whoever goes on with it is to take it away as well. Where that can't be said any more, it is drawn to the end.
  const givenUp: InsertMarker = { ...marker, givenUp: true };
  await patiently(() => saveMarker(board, givenUp), { wait }).catch(() => undefined);
  return ended(board, marker, { signal, wait }, () => takeAway(board, plan, drawn, { wait }), why);
}

/** What became of a run that is taken away; its marker goes last. */
async function ended(
  board: MiroBoard,
  { run }: Marker,
  { signal, wait }: Patience,
  remove: () => Promise<unknown>,
  why?: unknown,
): Promise<InsertResult> {
  const stopped = signal?.aborted ?? false;
  try {
    await remove();
    await patiently(() => dropMarker(board, run), { wait });
    return { status: 'removed', stopped, detail: stopped ? '' : messageOf(why) };
  } catch (error) {
    return { status: 'left', stopped, detail: messageOf(error) };
  }
}

function inserted(run: string, plan: InsertPlan, drawn: Drawn): InsertResult {
  const idsOf = (isWanted: (draft: Draft) => boolean): string[] =>
    drawn.items.filter((id, index) => {
      const draft = plan.items[index]?.draft;
      return id !== undefined && draft !== undefined && isWanted(draft);
    }) as string[]; // filtered
  return {
    status: 'inserted',
    run,
    drawn: {
      frames: drawn.frames.filter((id) => id !== undefined),
      items: idsOf(({ part }) => part !== 'cell'),
      cells: idsOf(({ part }) => part === 'cell'),
    },
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
