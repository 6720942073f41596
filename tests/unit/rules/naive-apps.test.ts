import type { Board, Frame, StickyNote } from '@mirohq/websdk-types';
import { expect, test } from 'vitest';
import { createLocalBoard } from '../../../src/local-board/index.ts';

const read = async <T>(board: Board, item: { readonly id: string }): Promise<T> =>
  // The board gives back an item of the type that was asked about; the SDK types cannot say so.
  (await board.getById(item.id)) as unknown as T;

async function framedNote(board: Board): Promise<{ frame: Frame; note: StickyNote }> {
  const frame = await board.createFrame({
    x: 5000,
    y: 3000,
    width: 1000,
    height: 800,
    style: { fillColor: '#ffffff' },
  });
  const note = await board.createStickyNote({ x: 4700, y: 2800, content: 'kø' });
  if ((await read<StickyNote>(board, note)).parentId !== frame.id) await frame.add(note);
  return { frame, note: await read<StickyNote>(board, note) };
}

test('an app that reads a child as if its coordinates were absolute finds it far from where it lies', async () => {
  const { board, document, stop } = createLocalBoard();
  const { frame, note } = await framedNote(board);
  const naive = { inside: Math.abs(note.x - frame.x) < 500 && Math.abs(note.y - frame.y) < 400 };
  expect(naive.inside).toBe(false);
  expect(document.item(note.id)).toMatchObject({ x: 4700, y: 2800 });
  stop();
});

test('an app that writes absolute coordinates to a child is refused, and the note stays where it was', async () => {
  const { board, document, stop } = createLocalBoard();
  const { note } = await framedNote(board);
  note.x = 5000;
  note.y = 3000;
  await expect(note.sync()).rejects.toThrow("because it's a child of another board item");
  expect(document.item(note.id)).toMatchObject({ x: 4700, y: 2800 });
  stop();
});

test('an app that ignores what frame.add refuses leaves the note behind when the frame moves', async () => {
  const { board, document, stop } = createLocalBoard();
  const frame = await board.createFrame({ x: 0, y: 0, width: 1000, height: 800, style: { fillColor: '#ffffff' } });
  const note = await board.createStickyNote({ x: 520, y: 0 }); // only its left half is over the frame
  await frame.add(note).catch(() => undefined);
  frame.x += 3000;
  await frame.sync();
  expect(document.item(note.id)).toMatchObject({ x: 520, y: 0 });
  expect((await read<Frame>(board, frame)).childrenIds).toEqual([]);
  stop();
});
