import type { Outcome, Step, Task } from './consolidation-task.ts';
import type { Reply, Request } from './consolidation.worker.ts';

/** Carries tasks out beside the page, so that the panel stays smooth; in the page itself where no worker can start. */
export interface Consolidator {
  ask(task: Task, onStep?: (step: Step) => void): Promise<Outcome>;
  /** Whether a worker answers; `null` until the first task has shown it. */
  inWorker(): boolean | null;
}

/** How long a worker may take to start, in ms, before the page does the work itself. */
const START_TIME = 8_000;

interface Waiting {
  readonly onStep: ((step: Step) => void) | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

let ofThisPage: Consolidator | undefined;

/** One per page: the worker keeps what it has loaded. */
export const consolidator = (): Consolidator => (ofThisPage ??= createConsolidator());

/** Consolidates in a worker, or in the page itself where none starts. */
export function createConsolidator(): Consolidator {
  const waiting = new Map<number, Waiting>();
  let started: Promise<Worker | null> | undefined;
  let works: boolean | null = null;
  let last = 0;

  const answer = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'ready') return;
    const asker = waiting.get(data.id);
    if (data.kind === 'step') return asker?.onStep?.(data.step);
    waiting.delete(data.id);
    if (data.kind === 'outcome') asker?.resolve(data.outcome);
    else asker?.reject(new Error(data.message));
  };

  const crash = ({ message }: ErrorEvent) => {
    started = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`consolidation: the worker stopped (${message})`));
    waiting.clear();
  };

  return {
    inWorker: () => works,
    async ask(task, onStep) {
      const worker = await (started ??= startWorker(answer, crash));
      works = worker !== null;
      if (!worker) return (await import('./consolidation-task.ts')).carryOut(task, onStep);
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { onStep, resolve, reject });
        // A worker has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, task } satisfies Request);
      });
    },
  };
}

/** A worker that has said it is ready, or `null` when the page's surroundings do not let it start. */
function startWorker(
  onReply: (event: MessageEvent<Reply>) => void,
  onCrash: (event: ErrorEvent) => void,
): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./consolidation.worker.ts', import.meta.url), { type: 'module' });
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
