/** Page → worker. */
export interface Request<Task> {
  readonly id: number;
  readonly task: Task;
}

/** Worker → page; `ready` once it has started, so that the page knows a worker can run here at all. */
export type Reply<Outcome, Step> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly id: number; readonly step: Step }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** Work done beside the page, so that the panel stays smooth; in the page itself where no worker can start. */
export interface Beside<Task, Outcome, Step> {
  ask(task: Task, onStep?: (step: Step) => void): Promise<Outcome>;
  /** Whether a worker answers; `null` until the first task has shown it. */
  inWorker(): boolean | null;
}

/** How long a worker may take to start, in ms, before the page does the work itself. */
const START_TIME = 8_000;

interface Waiting<Outcome, Step> {
  readonly onStep: ((step: Step) => void) | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** `start` makes the worker (its address must stand where the bundler sees it), `inPage` does the same work without one. */
export function besidePage<Task, Outcome, Step = never>(
  start: () => Worker,
  inPage: (task: Task, onStep?: (step: Step) => void) => Promise<Outcome>,
): Beside<Task, Outcome, Step> {
  const waiting = new Map<number, Waiting<Outcome, Step>>();
  let started: Promise<Worker | null> | undefined;
  let works: boolean | null = null;
  let last = 0;

  const answer = ({ data }: MessageEvent<Reply<Outcome, Step>>) => {
    if (data.kind === 'ready') return;
    const asker = waiting.get(data.id);
    if (data.kind === 'step') return asker?.onStep?.(data.step);
    waiting.delete(data.id);
    if (data.kind === 'outcome') asker?.resolve(data.outcome);
    else asker?.reject(new Error(data.message));
  };

  const crash = ({ message }: ErrorEvent) => {
    started = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`beside the page: the worker stopped (${message})`));
    waiting.clear();
  };

  return {
    inWorker: () => works,
    async ask(task, onStep) {
      const worker = await (started ??= whenReady(start, answer, crash));
      works = worker !== null;
      if (!worker) return inPage(task, onStep);
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { onStep, resolve, reject });
        // A worker has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, task } satisfies Request<Task>);
      });
    },
  };
}

/** A worker that has said it is ready, or `null` when the page's surroundings do not let it start. */
function whenReady<Message>(
  start: () => Worker,
  onReply: (event: MessageEvent<Message>) => void,
  onCrash: (event: ErrorEvent) => void,
): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve(null);
      return;
    }
    const giveUp = () => {
      worker.terminate();
      resolve(null);
    };
    const timer = setTimeout(giveUp, START_TIME);
    worker.addEventListener('error', giveUp, { once: true });
    worker.addEventListener('message', onReply);
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        worker.removeEventListener('error', giveUp);
        worker.addEventListener('error', onCrash);
        resolve(worker);
      },
      { once: true },
    );
  });
}
