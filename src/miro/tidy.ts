import type { Board } from '@mirohq/websdk-types';
import * as z from 'zod/mini';
import type { Move, TidyPlan } from '../core/tidy.ts';
import { patiently, type Patience } from './board.ts';
import type { Jobs } from './jobs.ts';

/** The part of Miro's board that tidying needs. */
export type TidyBoard = Pick<Board, 'get'>;

/** What came of a plan. */
export interface Tidied {
  /** The moves that were made: turn them round to undo them. */
  readonly moved: readonly Move[];
  /** Notes that were left where they are, and why: gone, moved by somebody since the plan was made, or refused (being edited). */
  readonly left: readonly {
    readonly note: string;
    readonly why: 'gone' | 'moved' | 'refused';
    readonly error?: string;
  }[];
}

export interface TidyOptions extends Patience {
  readonly onProgress?: (done: number, total: number) => void;
}

const Plan = z.object({
  cells: z.number(),
  kept: z.array(z.string()),
  moves: z.array(
    z.object({
      note: z.string(),
      from: z.object({ x: z.number(), y: z.number() }),
      to: z.object({ x: z.number(), y: z.number() }),
    }),
  ),
});

/** So far (dp) a note may be from where the plan saw it. */
const SAME_PLACE = 2;

/**
 * Moves notes as planned: one `get`, then one `sync` each (50 credits). Children stay children, since only x and y are
 * written, in their frame's own coordinates. To undo it, make the plan's way back from `moved`.
 */
export async function tidy(
  board: TidyBoard,
  { moves }: TidyPlan,
  { onProgress, ...patience }: TidyOptions = {},
): Promise<Tidied> {
  const items = await patiently(() => board.get({ type: ['sticky_note', 'frame'] }), patience);
  const byId = new Map(items.map((item) => [item.id, item]));
  const moved: Move[] = [];
  const left: Tidied['left'][number][] = [];
  for (const [index, move] of moves.entries()) {
    if (patience.signal?.aborted) break;
    onProgress?.(index, moves.length);
    const note = byId.get(move.note);
    if (note?.type !== 'sticky_note') {
      left.push({ note: move.note, why: 'gone' });
      continue;
    }
    const parent = note.parentId === null ? undefined : byId.get(note.parentId);
    if (note.parentId !== null && parent?.type !== 'frame') {
      left.push({ note: note.id, why: 'moved' });
      continue;
    }
    const corner =
      parent?.type === 'frame' ? { x: parent.x - parent.width / 2, y: parent.y - parent.height / 2 } : { x: 0, y: 0 };
    if (Math.hypot(note.x + corner.x - move.from.x, note.y + corner.y - move.from.y) > SAME_PLACE) {
      left.push({ note: note.id, why: 'moved' });
      continue;
    }
    try {
      note.x = move.to.x - corner.x;
      note.y = move.to.y - corner.y;
      await patiently(() => note.sync(), patience);
      moved.push(move);
    } catch (error) {
      left.push({ note: note.id, why: 'refused', error: error instanceof Error ? error.message : String(error) });
    }
  }
  onProgress?.(moves.length, moves.length);
  return { moved, left };
}

/** Tidying as a job for the headless page: a click on the board must not leave it half done. */
export const tidyJobs = (board: TidyBoard): Jobs => ({
  tidy: (input, { onProgress, signal }): Promise<Tidied> => tidy(board, Plan.parse(input), { onProgress, signal }),
});
