import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawTemplate, templateJobs } from '../../../src/headless/template-jobs.ts';
import { work } from '../../../src/headless/work.ts';
import { createLocalBoard, type LocalBoard } from '../../../src/local-board/index.ts';
import { unfinished } from '../../../src/miro/insert.ts';
import { nb } from '../../../src/words/outside/nb.ts';
import { expectWhole, itemsOn, workshop } from './sheets-on-board.ts';

/** The browser's locks (https://developer.mozilla.org/docs/Web/API/LockManager), as far as `ifAvailable` goes. */
function locks() {
  const held = new Set<string>();
  return {
    async request(name: string, _: object, work: (lock: object | null) => Promise<unknown>): Promise<unknown> {
      if (held.has(name)) return work(null);
      held.add(name);
      return work({ name }).finally(() => held.delete(name));
    },
  };
}

beforeEach(() => void vi.stubGlobal('navigator', { locks: locks() }));
afterEach(() => void vi.unstubAllGlobals());

const words = async () => nb;

/** A board on which an insertion was cut off half way. */
async function halfBuilt(): Promise<LocalBoard> {
  const local = createLocalBoard({ wait: () => Promise.resolve() });
  const page = local.connect({ place: 'headless' });
  await new Promise<void>((resolve) => {
    void templateJobs(page.board).insert?.(workshop(), {
      id: 'run-1',
      signal: new AbortController().signal,
      onProgress: (done) => {
        if (done < 60) return;
        page.close();
        resolve();
      },
      onPause: () => undefined,
    });
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect((await itemsOn(local.board)).length).toBeLessThan(drawTemplate(workshop())[0]!.drafts.length * 2);
  return local;
}

test('the next start of the headless page draws to the end what was cut off, and says so', async () => {
  const local = await halfBuilt();
  const start = local.connect({ place: 'headless' });
  await work(start.board, 'tab-1', words);
  await expectWhole(local.board, workshop());
  expect(await unfinished(local.board)).toEqual([]);
});

test('also on a board that refuses the first questions', async () => {
  const local = await halfBuilt();
  local.setFaults({ refused: 0.1 });
  await work(local.connect({ place: 'headless' }).board, 'tab-2', words);
  local.setFaults({ refused: 0 });
  await expectWhole(local.board, workshop());
});

test('of two tabs that start at once one does it, and nothing is drawn twice', async () => {
  const local = await halfBuilt();
  const tabs = ['tab-3', 'tab-4'].map((tab) => work(local.connect({ place: 'headless' }).board, tab, words));
  await Promise.all(tabs);
  await expectWhole(local.board, workshop());
});
