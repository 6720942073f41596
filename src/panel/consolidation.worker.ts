import { carryOut, type Outcome, type Step, type Task } from './consolidation-task.ts';

/** Page → worker. */
export interface Request {
  readonly id: number;
  readonly task: Task;
}

/** Worker → page; `ready` once it has started, so that the page knows a worker can run here at all. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly id: number; readonly step: Step }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

const reply = (message: Reply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, task } = data;
  try {
    reply({ kind: 'outcome', id, outcome: carryOut(task, (step) => reply({ kind: 'step', id, step })) });
  } catch (error) {
    reply({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
});
reply({ kind: 'ready' });
