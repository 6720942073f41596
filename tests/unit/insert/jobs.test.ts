import { afterEach, expect, test } from 'vitest';
import type { Jobs } from '../../../src/miro/jobs.ts';
import { isUnderWay, openJobDesk, type JobDesk } from '../../../src/miro/jobs/desk.ts';
import { serveJobs } from '../../../src/miro/jobs/server.ts';

const open: { close: () => void }[] = [];
const opened = <T extends { close: () => void }>(thing: T): T => {
  open.push(thing);
  return thing;
};
afterEach(() => open.splice(0).forEach((thing) => thing.close()));

const nobody = (): Promise<Jobs> => Promise.reject(new Error('nobody should be asked'));
const desk = (options: Partial<Parameters<typeof openJobDesk>[0]> = {}): JobDesk =>
  opened(openJobDesk({ board: 'b1', instead: nobody, patience: 400, ...options }));
const serve = (jobs: Jobs, tab: string, board = 'b1') => opened(serveJobs(jobs, { board, tab }));

/** Waits until something can be seen at a desk. */
async function seen(at: JobDesk, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > 20_000) throw new Error(`jobs: ${JSON.stringify(at.jobs())}, expected something else by now`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('a panel asks, sees how it goes, and gets what comes of it', async () => {
  const states: string[] = [];
  serve({ count: async (input, { onProgress }) => (onProgress(1, 2), onProgress(2, 2), { counted: input }) }, 't1');
  const panel = desk();
  panel.subscribe(() =>
    states.push(
      panel
        .jobs()
        .map(({ state, done, total }) => `${state} ${done}/${total}`)
        .join(),
    ),
  );
  const id = await panel.start('count', 7);
  await seen(panel, () => panel.jobs()[0]?.state === 'done');
  expect(panel.jobs()).toEqual([{ id, job: 'count', state: 'done', done: 2, total: 2, value: { counted: 7 } }]);
  expect(states).toContain('running 1/2');
  expect(panel.isHere(id)).toBe(false);
});

test('of two tabs only the panel’s own takes the job, of two boards only the right one', async () => {
  const took: string[] = [];
  const count = (name: string): Jobs => ({ count: async () => void took.push(name) });
  serve(count('first'), 't1');
  serve(count('second'), 't2');
  serve(count('other board'), 't3', 'b2');
  const second = desk({ tab: 't2' });
  await second.start('count', null);
  await seen(second, () => second.jobs()[0]?.state === 'done');
  const unsure = desk();
  await unsure.start('count', null);
  await seen(unsure, () => unsure.jobs().at(-1)?.state === 'done');
  expect(took).toEqual(['second', 'first']);
});

test('a panel that is closed right after the click has handed its job over', async () => {
  const took: string[] = [];
  serve({ count: async () => void took.push('counted') }, 't1');
  const panel = desk();
  await new Promise((resolve) => setTimeout(resolve, 50)); // it has heard who serves the board
  void panel.start('count', null);
  panel.close();
  const again = desk();
  await seen(again, () => again.jobs()[0]?.state === 'done');
  expect(took).toEqual(['counted']);
});

test('where the tab it was opened from is gone, any that shows the board will do', async () => {
  serve({ count: async () => 'counted' }, 't2');
  const panel = desk({ tab: 't1', patience: 60 });
  await panel.start('count', null);
  await seen(panel, () => panel.jobs()[0]?.value === 'counted');
});

test('a panel that is opened again sees what is going on and what has been done', async () => {
  let finish = (): void => undefined;
  serve(
    { draw: (_, { onProgress }) => new Promise((resolve) => (onProgress(3, 9), (finish = () => resolve('drawn')))) },
    't1',
  );
  const first = desk();
  const id = await first.start('draw', null);
  await seen(first, () => first.jobs()[0]?.done === 3);
  first.close();
  const again = desk();
  await seen(again, () => again.jobs().length === 1);
  expect(again.jobs()[0]).toMatchObject({ id, state: 'running', done: 3, total: 9 });
  expect(await isUnderWay('b1', id)).toBe(true);
  finish();
  await seen(again, () => again.jobs()[0]?.state === 'done');
  expect(await isUnderWay('b1', id, 50)).toBe(false);
  const third = desk();
  await seen(third, () => third.jobs()[0]?.value === 'drawn');
});

test('jobs of one tab are done one after the other', async () => {
  const order: string[] = [];
  const slow: Jobs = {
    draw: async (input) => {
      order.push(`begin ${String(input)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`end ${String(input)}`);
    },
  };
  serve(slow, 't1');
  const panel = desk();
  await panel.start('draw', 1);
  await panel.start('draw', 2);
  await seen(panel, () => panel.jobs().filter(({ state }) => state === 'done').length === 2);
  expect(order).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('a job can be stopped, and says in Miro’s own words why it failed', async () => {
  serve(
    {
      draw: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('stopped, as asked'))),
        ),
    },
    't1',
  );
  const panel = desk();
  const id = await panel.start('draw', null);
  await seen(panel, () => panel.jobs()[0]?.state === 'running');
  panel.stop(id);
  await seen(panel, () => panel.jobs()[0]?.state === 'failed');
  expect(panel.jobs()[0]).toMatchObject({ error: 'stopped, as asked', stopped: true });
  await panel.start('dance', null);
  await seen(panel, () => panel.jobs().at(-1)?.error !== undefined && panel.jobs().length === 2);
  expect(panel.jobs().at(-1)?.error).toContain('dance, expected one of draw');
});

test('a job that is stopped before anybody has taken it is never begun', async () => {
  const took: string[] = [];
  const panel = desk({ patience: 60, instead: async () => ({ draw: async () => void took.push('drawn') }) });
  const starting = panel.start('draw', null);
  panel.stop(panel.jobs()[0]?.id ?? '');
  await starting;
  expect(panel.jobs()).toMatchObject([{ state: 'failed', stopped: true }]);
  expect(took).toEqual([]);
});

test('where no headless page answers, the panel does the work itself', async () => {
  const panel = desk({ patience: 30, instead: async () => ({ count: async (input) => input }) });
  const id = await panel.start('count', 'one');
  await seen(panel, () => panel.jobs()[0]?.state === 'done');
  expect(panel.jobs()[0]?.value).toBe('one');
  expect(panel.isHere(id)).toBe(true);
});

test('messages that are none of ours are ignored', async () => {
  serve({ count: async () => 'counted' }, 't1');
  const panel = desk();
  const noise = new BroadcastChannel('fasit-jobs');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel takes none
  for (const message of [null, 'here', { kind: 'here' }, { kind: 'start', tab: 't1' }]) noise.postMessage(message);
  noise.close();
  await panel.start('count', null);
  await seen(panel, () => panel.jobs()[0]?.value === 'counted');
});
