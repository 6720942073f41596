import * as z from 'zod/mini';

/**
 * Work that outlives the panel: a click on the canvas closes an unpinned panel and kills its code, so the panel asks the
 * headless page over a `BroadcastChannel`, which works between pages of one origin in one browser and costs nothing.
 * A browser may have several tabs, with several boards: a job is addressed to one tab.
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

const State = z.object({
  id: z.string(),
  job: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  done: z.number(),
  total: z.number(),
  paused: z.optional(z.boolean()),
  stopped: z.optional(z.boolean()),
  value: z.optional(z.unknown()),
  error: z.optional(z.string()),
});

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who'), board: z.string() }),
  z.object({ kind: z.literal('here'), board: z.string(), tab: z.string(), jobs: z.array(State) }),
  z.object({ kind: z.literal('start'), tab: z.string(), id: z.string(), job: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('stop'), tab: z.string(), id: z.string() }),
  z.object({ kind: z.literal('state'), tab: z.string(), state: State }),
]);
type Message = z.infer<typeof Message>;

const CHANNEL = 'fasit-jobs';
/** Jobs that have ended are remembered so long, for a panel that is opened again. */
const REMEMBERED = 10;

export interface JobServer {
  /** Runs a job of this page itself; it shows up in panels like any other. */
  readonly run: (job: string, input: unknown) => Promise<JobState>;
  readonly close: () => void;
}

/** Takes jobs for one tab of one board, one after the other. */
export function serveJobs(jobs: Jobs, { board, tab }: { readonly board: string; readonly tab: string }): JobServer {
  const states = new Map<string, JobState>();
  const controllers = new Map<string, AbortController>();
  let last: Promise<unknown> = Promise.resolve();
  const channel = open((message) => {
    if (message.kind === 'who' && message.board === board)
      say({ kind: 'here', board, tab, jobs: [...states.values()] });
    if (message.kind === 'start' && message.tab === tab && !states.has(message.id))
      void enqueue(message.id, message.job, message.input);
    if (message.kind === 'stop' && message.tab === tab) controllers.get(message.id)?.abort();
  });
  const say = (message: Message): void => channel.say(message);
  const show = (state: JobState): JobState => {
    states.set(state.id, state);
    for (const id of [...states.keys()].slice(0, -REMEMBERED))
      if (states.get(id)?.state !== 'running') states.delete(id);
    say({ kind: 'state', tab, state });
    return state;
  };
  const enqueue = (id: string, job: string, input: unknown): Promise<JobState> => {
    const controller = new AbortController();
    controllers.set(id, controller);
    show({ id, job, state: 'running', done: 0, total: 0 });
    const result = last.then(() => perform(jobs, { id, job, input, signal: controller.signal, show }));
    last = result.then(() => controllers.delete(id));
    return result;
  };
  say({ kind: 'here', board, tab, jobs: [] });
  return { run: (job, input) => enqueue(crypto.randomUUID(), job, input), close: () => channel.close() };
}

interface Performance {
  readonly id: string;
  readonly job: string;
  readonly input: unknown;
  readonly signal: AbortSignal;
  readonly show: (state: JobState) => JobState;
}

/** Runs one job and shows how it goes; it never throws. */
async function perform(jobs: Jobs, { id, job, input, signal, show }: Performance): Promise<JobState> {
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

/** The panel's end: what goes on in the headless page, and a way to ask for more. */
export interface JobDesk {
  /** In the order in which they were begun. */
  readonly jobs: () => readonly JobState[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Gives the job's id. Where no headless page answers, the work is done in this page, as long as it is open. */
  readonly start: (job: string, input: unknown) => Promise<string>;
  readonly stop: (id: string) => void;
  /** Whether a job is done in this page itself and ends with it. */
  readonly isHere: (id: string) => boolean;
  /** Whether a job was begun by this panel, and not before it was opened. */
  readonly isOwn: (id: string) => boolean;
  readonly close: () => void;
}

interface JobDeskOptions {
  readonly board: string;
  /** The tab this panel was opened from, if it knows; else any tab that shows the board. */
  readonly tab?: string | undefined;
  /** The work itself, for when nobody else does it. */
  readonly instead: () => Promise<Jobs>;
  /** How long a headless page may take to answer, in ms. */
  readonly patience?: number;
}

export function openJobDesk({ board, tab, instead, patience = 1_500 }: JobDeskOptions): JobDesk {
  let states: readonly JobState[] = [];
  const tabs = new Set<string>();
  const own = new Set<string>();
  const stopped = new Set<string>();
  const taken = new Set<string>();
  const controllers = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  const show = (state: JobState): JobState => {
    const known = states.some(({ id }) => id === state.id);
    states = known ? states.map((old) => (old.id === state.id ? state : old)) : [...states, state];
    for (const listener of listeners) listener();
    return state;
  };
  let closed = false;
  let ownTab = tab;
  const serving = (): string | undefined =>
    ownTab === undefined ? [...tabs].sort()[0] : tabs.has(ownTab) ? ownTab : undefined;
  const channel = open((message) => {
    if (message.kind === 'here' && message.board === board) {
      tabs.add(message.tab);
      if (message.tab === serving()) message.jobs.forEach((state) => show(state as JobState)); // zod types absent as undefined
    }
    if (message.kind === 'state' && message.tab === serving()) {
      taken.add(message.state.id);
      show(message.state as JobState); // as above
    }
  });
  const ask = (): void => channel.say({ kind: 'who', board });
  const handOver = async (id: string, job: string, input: unknown): Promise<boolean> => {
    const to = serving();
    if (to === undefined) return false;
    channel.say({ kind: 'start', tab: to, id, job, input });
    await until(() => taken.has(id), patience);
    return taken.has(id);
  };
  ask();
  return {
    jobs: () => states,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(job, input) {
      const id = crypto.randomUUID();
      own.add(id);
      show({ id, job, state: 'running', done: 0, total: 0 });
      // The panel may be closed the next moment: a page that is known gets the job at once.
      if ((await handOver(id, job, input)) || closed) return id;
      tabs.clear();
      ask();
      await until(() => serving() !== undefined, patience);
      ownTab = serving(); // the tab it was opened from may be gone: any that shows the board will do
      if (stopped.has(id)) show({ id, job, state: 'failed', done: 0, total: 0, stopped: true });
      else if (!(await handOver(id, job, input))) {
        const controller = new AbortController();
        controllers.set(id, controller);
        const lent: Jobs = { [job]: async (given, context) => (await instead())[job]?.(given, context) };
        void perform(lent, { id, job, input, signal: controller.signal, show });
      }
      return id;
    },
    stop(id) {
      stopped.add(id);
      controllers.get(id)?.abort();
      const to = serving();
      if (to !== undefined) channel.say({ kind: 'stop', tab: to, id });
    },
    isHere: (id) => controllers.has(id),
    isOwn: (id) => own.has(id),
    close: () => {
      closed = true;
      channel.close();
    },
  };
}

/** Whether another tab of this browser is at work on a job. */
export async function isUnderWay(board: string, id: string, patience = 600): Promise<boolean> {
  let found = false;
  const channel = open((message) => {
    if (message.kind === 'here') found ||= message.jobs.some((job) => job.id === id && job.state === 'running');
  });
  channel.say({ kind: 'who', board });
  await until(() => found, patience);
  channel.close();
  return found;
}

/** A channel that hears nothing but our own messages. */
function open(hear: (message: Message) => void): {
  readonly say: (message: Message) => void;
  readonly close: () => void;
} {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data);
    if (message.success) hear(message.data);
  });
  return {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel takes none: it reaches its own origin only
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

async function until(holds: () => boolean, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
}
