import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { createBoardWatch } from '../../../src/panel/board-watch.ts';
import type { Purse } from '../../../src/panel/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch over a board that answers with what `answer` gives, and what it costs. */
function watching(answer: () => Promise<ReturnType<typeof toSnapshot>>) {
  let reads = 0;
  let hidden = false;
  let purse: Purse | undefined;
  const watch = createBoardWatch(
    () => {
      reads += 1;
      return answer();
    },
    { now: Date.now, hidden: () => hidden, loadPurse: () => purse, savePurse: (next) => (purse = next) },
  );
  return { watch, reads: () => reads, hide: (value: boolean) => (hidden = value) };
}

const board = (text: string) =>
  toSnapshot({
    info: { id: 'board' },
    items: [{ id: '1', type: 'sticky_note', x: 0, y: 0, width: 199, height: 228, content: text }],
  });

test('nobody follows: the board is not read', async () => {
  const { reads } = watching(async () => board('a'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(reads()).toBe(0);
});

test('a hidden panel reads nothing, and goes on when it is seen again', async () => {
  const { watch, reads, hide } = watching(async () => board('a'));
  watch.follow(20_000);
  await vi.advanceTimersByTimeAsync(1_000);
  hide(true);
  await vi.advanceTimersByTimeAsync(600_000);
  const before = reads();
  hide(false);
  watch.hint();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(before).toBe(1);
  expect(reads()).toBe(2);
});

test('the same board keeps the same snapshot, a changed one brings a new', async () => {
  let text = 'a';
  const { watch } = watching(async () => board(text));
  await watch.read();
  const first = watch.sight();
  await watch.read();
  expect(watch.sight().snapshot).toBe(first.snapshot);
  text = 'b';
  await watch.read();
  expect(watch.sight().snapshot).not.toBe(first.snapshot);
  expect(watch.sight().print).not.toBe(first.print);
});

test('when Miro says that the allowance is used up, following stops, says why, and starts again by itself', async () => {
  let spent = true;
  const { watch, reads } = watching(async () => {
    if (spent)
      throw new Error('The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.');
    return board('a');
  });
  watch.follow(20_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.sight().paused?.problem.kind).toBe('minute');
  await vi.advanceTimersByTimeAsync(55_000);
  expect(reads()).toBe(1);
  spent = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reads()).toBe(2);
  expect(watch.sight().paused).toBeNull();
});

test('two who ask at once are answered by one reading', async () => {
  const { watch, reads } = watching(async () => board('a'));
  await Promise.all([watch.read(), watch.read()]);
  expect(reads()).toBe(1);
});

test('an hour of following costs at most a tenth of the hour’s credits on the board itself', async () => {
  const local = createLocalBoard({ now: Date.now });
  const { watch } = watching(() => readBoard(local.board));
  watch.follow(28_000);
  const hinting = setInterval(() => watch.hint(), 4_000);
  await vi.advanceTimersByTimeAsync(3_600_000);
  clearInterval(hinting);
  expect(local.usage().hour).toBeGreaterThan(10_000);
  expect(local.usage().hour).toBeLessThanOrEqual(100_000);
});
