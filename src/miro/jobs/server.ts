import { perform, type Jobs, type JobState } from '../jobs.ts';
import { openChannel, type Message } from './channel.ts';

/** So many jobs that have ended are remembered, for a panel that is opened again. */
const REMEMBERED = 10;

/** The headless page's end. */
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
  const channel = openChannel((message) => {
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
