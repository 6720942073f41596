import type { Reply, Request } from './beside.ts';

/** The worker's end: carries out what the page asks, and says what went wrong. The page's end knows the types. */
export function serveInWorker(carryOut: (task: never, onStep: (step: unknown) => void) => unknown): void {
  const reply = (message: Reply<unknown, unknown>) => postMessage(message);
  const answer = async ({ id, task }: Request<never>): Promise<void> => {
    try {
      reply({ kind: 'outcome', id, outcome: await carryOut(task, (step) => reply({ kind: 'step', id, step })) });
    } catch (error) {
      reply({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Request<never>>) => void answer(data));
  reply({ kind: 'ready' });
}
