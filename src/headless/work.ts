import type { Board } from '@mirohq/websdk-types';
import { patiently } from '../miro/board.ts';
import type { Marker } from '../miro/insert/marker.ts';
import type { InsertResult } from '../miro/insert/result.ts';
import { ABANDONED_AFTER, finish, takeAwayAbandoned, unfinished } from '../miro/insert.ts';
import type { Jobs } from '../miro/jobs.ts';
import { isUnderWay } from '../miro/jobs/desk.ts';
import { serveJobs } from '../miro/jobs/server.ts';
import type { OutsideWords } from '../words/outside/nb.ts';
import { boardJobs } from './board-jobs.ts';
import { drawTemplate, thisBrowser } from './template-jobs.ts';

/** Takes jobs for this tab, and puts right what was left half-built: by this browser at once, by others when it stands still. */
export async function work(board: Board, tab: string, loadWords: () => Promise<OutsideWords>): Promise<void> {
  const { id } = await patiently(() => board.getInfo(), {});
  const left = { own: [] as Marker[], others: [] as Marker[] };
  const rest: Jobs = {
    finish: (_, context) =>
      inOneTab(async () => {
        const still = new Set((await unfinished(board, context)).map(({ run }) => run));
        const own = left.own.filter(({ run }) => still.has(run));
        return inTurn(own, (marker) => finish(board, marker, { ...context, draw: drawTemplate }));
      }),
    'take away': (_, context) =>
      inTurn(left.others, (marker) => takeAwayAbandoned(board, marker, { ...context, draw: drawTemplate })),
  };
  const server = serveJobs({ ...boardJobs(board), ...rest }, { board: id, tab });
  const tell = async (results: readonly (InsertResult | null)[]): Promise<void> => {
    const words = await loadWords();
    for (const result of results)
      if (result && result.status !== 'left')
        // A courtesy: whether or not it is shown, there may be more to put right.
        await board.notifications
          .showInfo(result.status === 'inserted' ? words.finished : words.removed)
          .catch(() => undefined);
  };

  for (const marker of await unfinished(board)) {
    if (marker.browser !== thisBrowser()) left.others.push(marker);
    else if (!(await isUnderWay(id, marker.run))) left.own.push(marker);
  }
  // Both jobs give a list of results; a failed one gives nothing.
  if (left.own.length > 0) await tell(((await server.run('finish', null)).value as InsertResult[] | undefined) ?? []);
  if (left.others.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, ABANDONED_AFTER));
  await tell(((await server.run('take away', null)).value as (InsertResult | null)[] | undefined) ?? []);
}

/** Does something unless another tab of this browser is at it; where locks are missing, nobody can tell. */
async function inOneTab<T>(handle: () => Promise<readonly T[]>): Promise<readonly T[]> {
  if (!('locks' in navigator)) return handle();
  return navigator.locks.request('fasit-finish', { ifAvailable: true }, (lock) => (lock ? handle() : []));
}

async function inTurn<T, R>(entries: readonly T[], handle: (entry: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const entry of entries) results.push(await handle(entry));
  return results;
}
