import { perform, type Jobs, type JobState } from '../jobs.ts';
import { openChannel, until } from './channel.ts';

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

/** Opens a desk for the jobs on one board; close it with the panel. */
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
  const channel = openChannel((message) => {
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

/** Whether another tab of this browser is at work on a job; asks and waits for at most so long (ms). */
export async function isUnderWay(board: string, id: string, patience = 600): Promise<boolean> {
  let found = false;
  const channel = openChannel((message) => {
    if (message.kind === 'here') found ||= message.jobs.some((job) => job.id === id && job.state === 'running');
  });
  channel.say({ kind: 'who', board });
  await until(() => found, patience);
  channel.close();
  return found;
}
