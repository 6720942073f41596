import type { Board, Frame, StickyNote } from '@mirohq/websdk-types';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Complete } from '../../../src/local-board/sdk/fidelity.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';

describe('the official types', () => {
  it('name no property of an item that the board does not hand out', () => {
    expectTypeOf<Complete[number]>().toBeNever();
  });

  it('are what apps are given', async () => {
    const { board } = createLocalBoard();
    expectTypeOf(board).toEqualTypeOf<Board>();
    const frame = await board.createFrame({ width: 500, height: 500 });
    expectTypeOf(frame).toEqualTypeOf<Frame>();
    expectTypeOf(await board.get({ type: 'sticky_note' })).toEqualTypeOf<StickyNote[]>();
    const methods = ['sync', 'add', 'remove', 'getChildren', 'getMetadata', 'setMetadata', 'goToLink', 'getConnectors', 'getLayerIndex'] as const; // prettier-ignore
    for (const method of methods) expect(typeof frame[method]).toBe('function');
  });
});

/** What beginners write: an app that takes a child's coordinates for the board's, and one that ignores refusals. */
describe('a naive app visibly fails when', () => {
  const place = { x: 3000, y: 3000, width: 1000, height: 1000 };

  it('it writes board coordinates to a child', async () => {
    const { board, document } = createLocalBoard();
    const frame = await board.createFrame(place);
    const note = await frame.add(await board.createStickyNote({ x: 3000, y: 3000 }));
    const beside = { x: 3200, y: 3000 };
    Object.assign(note, beside);
    await expect(note.sync()).rejects.toThrow("it's a child of another board item");
    const { x, y } = document.item(note.id) ?? { x: 0, y: 0 };
    expect({ x, y }).not.toEqual(beside);
  });

  it('it compares a child’s coordinates with those of a loose note', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame(place);
    const child = await frame.add(await board.createStickyNote({ x: 3000, y: 3000 }));
    const loose = await board.createStickyNote({ x: 3000, y: 3000 });
    expect(Math.abs(child.x - loose.x)).toBeGreaterThan(1000);
  });

  it('it ignores that frame.add was refused', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame(place);
    const note = await board.createStickyNote({ x: 3520, y: 3000 });
    await frame.add(note).catch(() => undefined);
    frame.x = 0;
    await frame.sync();
    expect(await frame.getChildren()).toEqual([]);
    expect(await board.getById(note.id)).toMatchObject({ parentId: null, x: 3520 });
  });
});
