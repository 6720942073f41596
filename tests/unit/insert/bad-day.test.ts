import { expect, test } from 'vitest';
import type { Board } from '@mirohq/websdk-types';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { makeKey } from '../../../src/core/making.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { publishedNotes } from '../../../src/core/published.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { HOSTILE } from '../../../src/local-board/faults.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { insertTemplate, removeSheets } from '../../../src/miro/insert.ts';
import { publishKey } from '../../../src/miro/publish.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { patiently } from '../../../src/miro/board.ts';
import { sampleBoard } from '../../../src/sample/sample-board.ts';
import { itemsOn, workshop } from './sheets-on-board.ts';

const wait = (): Promise<void> => Promise.resolve();
const HINT = 'Skriv om en lapp for å endre ordlyden.';
const TEMPLATE = workshop();

async function keyOf(board: Board): Promise<AnswerKey> {
  const snapshot = await patiently(() => readBoard(board), { wait });
  return makeKey({ snapshot, matcher, createdAt: '2026-11-21T12:00:00.000Z' }).key;
}

/** What is on the board, apart from ids and times. */
const looks = async (board: Board): Promise<readonly string[]> =>
  (await itemsOn(board))
    .map(({ type, text, box }) => JSON.stringify([type, text, box && [box.width, Math.round(box.height)]]))
    .sort();

test.each(Array.from({ length: 20 }, (_, seed) => [seed + 1]))(
  'insert, consolidate, publish and remove come out the same on a bad day as on a good one (seed %i)',
  async (seed) => {
    const local = createLocalBoard({
      file: JSON.stringify(sampleBoard('nb')),
      seed,
      faults: { refused: HOSTILE.refused, locked: HOSTILE.locked },
      switches: { captureOnCreate: seed % 2 === 0, removeFrameChildren: seed % 3 === 0 },
      wait,
    });
    const calm = createLocalBoard({ file: JSON.stringify(sampleBoard('nb')) });
    const before = await looks(calm.board);
    const answerKey = await keyOf(calm.board);
    expect(await keyOf(local.board)).toEqual(answerKey);

    const run = { draw: drawTemplate, browser: 'this', wait };
    const result = await insertTemplate(local.board, TEMPLATE, { ...run, run: 'in' });
    if (result.status !== 'inserted') throw new Error(`${result.status}: ${result.detail}, expected it to be inserted`);
    await removeSheets(local.board, result.drawn, { ...run, run: 'out' });

    await publishKey(local.board, answerKey, { hint: HINT, wait });
    local.setFaults({ refused: 0, locked: 0 });
    const lines = publishedNotes(await readBoard(local.board)).map(({ insight }) => insight);
    expect(lines.sort()).toEqual(answerKey.journeys.flatMap(({ insights }) => insights.map(({ id }) => id)).sort());
    const rest = await looks(local.board);
    for (const one of before) expect(rest).toContain(one);
    expect((await keyOf(local.board)).journeys).toEqual(answerKey.journeys);
  },
);

test('an answer key whose drawing was cut off, at whatever moment, is drawn to the end when it is drawn again', async () => {
  const start = { file: JSON.stringify(sampleBoard('nb')) };
  const whole = createLocalBoard(start);
  const answerKey = await keyOf(whole.board);
  await publishKey(whole.board, answerKey, { hint: HINT, wait });
  const expected = await looks(whole.board);
  for (let when = 3; when < 400; when += 23) {
    let moment = 0;
    let end = (): void => undefined;
    const local = createLocalBoard({
      ...start,
      wait: () => {
        if (++moment === when) end();
        return Promise.resolve();
      },
    });
    const page = local.connect();
    await new Promise<void>((resolve) => {
      end = () => {
        page.close();
        resolve();
      };
      void publishKey(page.board, answerKey, { hint: HINT, wait }).then(() => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect((await keyOf(local.board)).journeys, `cut off at ${when}`).toEqual(answerKey.journeys);
    await publishKey(local.board, answerKey, { hint: HINT, wait });
    expect(await looks(local.board), `cut off at ${when}`).toEqual(expected);
  }
});
