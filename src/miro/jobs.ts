/**
 * Work that outlives the panel: a click on the canvas closes an unpinned panel and kills its code, so the panel asks the
 * headless page over a `BroadcastChannel`, which works between pages of one origin in one browser and costs nothing.
 * A browser may have several tabs, with several boards: a job is addressed to one tab. This is how one job stands.
 */
export interface JobState {
  readonly id: string;
  readonly job: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Miro has asked for a break. */
  readonly paused?: boolean;
  /** What came of it, as plain data; whoever asked knows its shape. */
  readonly value?: unknown;
  /** It failed because it was stopped, as asked. */
  readonly stopped?: boolean;
  /** Miro's own words on why it failed. */
  readonly error?: string;
}

/** What a job is given besides its input. */
export interface JobContext {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly onPause: () => void;
}

/** What a page can do for others, by name. */
export type Jobs = Readonly<Record<string, (input: unknown, context: JobContext) => Promise<unknown>>>;

interface Performance {
  readonly id: string;
  readonly job: string;
  readonly input: unknown;
  readonly signal: AbortSignal;
  readonly show: (state: JobState) => JobState;
}

/** Runs one job and shows how it goes; it never throws. */
export async function perform(jobs: Jobs, { id, job, input, signal, show }: Performance): Promise<JobState> {
  let [done, total] = [0, 0];
  const onProgress = (doneNow: number, totalNow: number): void => {
    [done, total] = [doneNow, totalNow];
    show({ id, job, state: 'running', done, total });
  };
  try {
    const work = jobs[job];
    if (!work) throw new Error(`jobs: ${job}, expected one of ${Object.keys(jobs).join(', ')}`);
    const onPause = (): void => void show({ id, job, state: 'running', done, total, paused: true });
    const value = await work(input, { id, signal, onProgress, onPause });
    return show({ id, job, state: 'done', done, total, value });
  } catch (error) {
    return show({
      id,
      job,
      state: 'failed',
      done,
      total,
      ...(signal.aborted && { stopped: true }),
      error: error instanceof Error ? error.message : JSON.stringify(error),
    });
  }
}
