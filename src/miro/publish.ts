import type { AnswerKey, Language } from '../core/answer-key.ts';
import { publication } from '../core/publication.ts';
import type { Patience } from './board.ts';
import type { Jobs } from './jobs.ts';
import { drawJourney, type PublishBoard, type Tally } from './publish/drawing.ts';

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
