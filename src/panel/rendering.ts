import { besidePage, type Beside } from './beside.ts';
import type { Printing } from './rendering-task.ts';

type Printer = Beside<Printing, string | Uint8Array<ArrayBuffer>, never>;

let ofThisPage: Printer | undefined;

/** One per page: a Word document of a large board takes the better part of a second, which would freeze the panel. */
export const printer = (): Printer =>
  (ofThisPage ??= besidePage(
    () => new Worker(new URL('./rendering.worker.ts', import.meta.url), { type: 'module' }),
    async (printing) => (await import('./rendering-task.ts')).print(printing),
  ));
