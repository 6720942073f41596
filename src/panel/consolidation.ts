import { besidePage, type Beside } from './beside.ts';
import type { Outcome, Task } from './consolidation-task.ts';
import type { Step } from './steps.ts';

type Consolidator = Beside<Task, Outcome, Step>;

let ofThisPage: Consolidator | undefined;

/** One per page: the worker keeps what it has loaded. */
export const consolidator = (): Consolidator => (ofThisPage ??= createConsolidator());

/** Consolidates in a worker, or in the page itself where none starts. */
export const createConsolidator = (): Consolidator =>
  besidePage(
    () => new Worker(new URL('./consolidation.worker.ts', import.meta.url), { type: 'module' }),
    async (task, onStep) => (await import('./consolidation-task.ts')).carryOut(task, onStep),
  );
