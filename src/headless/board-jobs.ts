import type { Board } from '@mirohq/websdk-types';
import type { Jobs } from '../miro/jobs.ts';
import { templateJobs } from './template-jobs.ts';

/** All work that outlives the panel: for the headless page, or for the panel where no headless page answers. */
export const boardJobs = (board: Board): Jobs => ({
  ...templateJobs(board),
  tidy: late('tidy', async () => (await import('../miro/tidy.ts')).tidyJobs(board)),
  publish: late('publish', async () => {
    const [{ publishJobs }, { documentWords }] = await Promise.all([
      import('../miro/publish.ts'),
      import('../words/documents/index.ts'),
    ]);
    return publishJobs(board, async (language) => documentWords[language].published.hint);
  }),
});

/** A job whose code is fetched when it is first asked for. */
const late =
  (name: string, load: () => Promise<Jobs>): Jobs[string] =>
  async (input, context) => {
    const job = (await load())[name];
    if (!job) throw new Error(`job ${name}: not there, expected among the jobs of its file`);
    return job(input, context);
  };
