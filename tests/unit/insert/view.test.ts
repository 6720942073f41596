import { expect, test } from 'vitest';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { insertJobs } from '../../../src/miro/insert/jobs.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { itemsOn, workshop } from './sheets-on-board.ts';

type Local = ReturnType<typeof createLocalBoard>;

/** Inserts as the headless page does; `meanwhile` happens when the first half is drawn. */
async function insert(local: Local, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  let moved: Promise<unknown> | undefined;
  await insertJobs(local.board, { draw: drawTemplate, browser: 'this' }).insert?.(workshop(), {
    id: 'run-1',
    signal: new AbortController().signal,
    onProgress: (done, total) => void (done > total / 2 && (moved ??= meanwhile())),
    onPause: () => undefined,
  });
  await moved;
}

test('what was inserted is in view, whole', async () => {
  const local = createLocalBoard();
  await insert(local);
  const { x, y, width, height } = await local.board.viewport.get();
  const frames = (await itemsOn(local.board)).flatMap(({ type, box }) => (type === 'frame' && box ? [box] : []));
  expect(frames).toHaveLength(2);
  for (const box of frames) {
    expect(box.x - box.width / 2).toBeGreaterThanOrEqual(x - 1);
    expect(box.x + box.width / 2).toBeLessThanOrEqual(x + width + 1);
    expect(box.y - box.height / 2).toBeGreaterThanOrEqual(y - 1);
    expect(box.y + box.height / 2).toBeLessThanOrEqual(y + height + 1);
  }
});

test('somebody who has gone elsewhere meanwhile is left there', async () => {
  const local = createLocalBoard();
  const elsewhere = { x: 40_000, y: -9_000, width: 1280, height: 800 };
  await insert(local, () => local.board.viewport.set({ viewport: elsewhere }));
  expect(await local.board.viewport.get()).toMatchObject({ x: 40_000, y: -9_000 });
});
