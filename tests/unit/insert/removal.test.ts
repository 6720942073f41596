import { expect, test } from 'vitest';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { removeInserted, selectSheets } from '../../../src/miro/insert/removal.ts';
import { insertTemplate } from '../../../src/miro/insert.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { itemsOn, workshop } from './sheets-on-board.ts';

const atOnce = (): Promise<void> => Promise.resolve();

async function inserted(faults = {}) {
  const local = createLocalBoard({ wait: atOnce });
  const result = await insertTemplate(local.board, workshop(), {
    draw: drawTemplate,
    run: 'r',
    browser: 'b',
    wait: atOnce,
  });
  if (result.status !== 'inserted') throw new Error(`${result.status}: ${result.detail}, expected it to be inserted`);
  local.setFaults(faults);
  return { local, ...result.drawn };
}

test('what was just inserted can be removed again, whole', async () => {
  const { local, ...there } = await inserted();
  const removal = await removeInserted(local.board, there);
  expect(removal).toEqual({ removed: there.frames.length + there.items.length + there.cells.length, kept: [] });
  expect(await itemsOn(local.board)).toEqual([]);
});

test('notes written in it since then stay where they lie on the board', async () => {
  const { local, ...there } = await inserted();
  const [frame] = await local.board.get({ type: 'frame' });
  if (!frame) throw new Error('no frame, expected two');
  const note = await local.board.createStickyNote({ content: 'Køen er lang', x: frame.x + 100, y: frame.y + 50 });
  await frame.add(note);
  const before = (await itemsOn(local.board)).find(({ id }) => id === note.id);
  const removal = await removeInserted(local.board, there);
  expect(removal.kept).toEqual([note.id]);
  const after = await itemsOn(local.board);
  expect(after.map(({ id, box, parent }) => ({ id, box, parent }))).toEqual([
    { id: note.id, box: before?.box, parent: null },
  ]);
});

test('what somebody has removed already is not missed', async () => {
  const { local, ...there } = await inserted();
  const [shape] = await local.board.get({ type: 'shape' });
  if (shape) await local.board.remove(shape);
  await removeInserted(local.board, there);
  expect(await itemsOn(local.board)).toEqual([]);
});

test('people who are typing only hold it up', async () => {
  const { local, ...there } = await inserted({ locked: 0.2, refused: 0.1 });
  await removeInserted(local.board, there, { wait: atOnce });
  local.setFaults({ locked: 0, refused: 0 });
  expect(await itemsOn(local.board)).toEqual([]);
});

test('the sheets are selected together, and nothing else', async () => {
  const { local, frames } = await inserted();
  await local.board.createStickyNote({ content: 'Utenfor' });
  expect(await selectSheets(local.board, frames)).toBe(2);
  expect((await local.board.getSelection()).map(({ id }) => id).sort()).toEqual([...frames].sort());
  expect(await selectSheets(local.board, ['1'])).toBe(0);
});
