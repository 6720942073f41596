import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalBoard, hand } from '../../../src/local-board/index.ts';

const frameAt = { title: 'Gruppe 1', x: 4000, y: -3000, width: 2000, height: 1200 };
const coordinate = fc.integer({ min: -90, max: 90 }).map((percent) => percent / 100);

describe('a child of a frame', () => {
  it('counts from the frame’s top-left corner wherever it is read', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const note = await board.createStickyNote({ content: 'kø', x: 4100, y: -2900 });
    await frame.add(note);
    const expected = { x: 1100, y: 700, parentId: frame.id, relativeTo: 'parent_top_left' };
    expect(note).toMatchObject(expected);
    expect(await board.getById(note.id)).toMatchObject(expected);
    expect((await board.get({ type: 'sticky_note' }))[0]).toMatchObject(expected);
    expect((await frame.getChildren())[0]).toMatchObject(expected);
    await board.select({ id: note.id });
    expect((await board.getSelection())[0]).toMatchObject(expected);
    expect(frame.childrenIds).toEqual([note.id]);
  });

  it('lies at the same place of the board whatever is added, written and removed', async () => {
    await fc.assert(
      fc.asyncProperty(coordinate, coordinate, async (across, down) => {
        const { board, document } = createLocalBoard();
        const frame = await board.createFrame(frameAt);
        const at = { x: frame.x + (across * (frame.width - 220)) / 2, y: frame.y + (down * (frame.height - 250)) / 2 };
        const note = await board.createStickyNote(at);
        await frame.add(note);
        const { x, y } = note;
        await note.sync();
        note.x = x;
        note.y = y;
        await note.sync();
        expect(document.item(note.id)?.x).toBeCloseTo(at.x, 6);
        expect(frame.x - frame.width / 2 + note.x).toBeCloseTo(at.x, 5);
        await frame.remove(note);
        expect(note.x).toBeCloseTo(at.x, 5);
        expect(note.y).toBeCloseTo(at.y, 5);
        expect(note).toMatchObject({ parentId: null, relativeTo: 'canvas_center' });
      }),
      { numRuns: 40 },
    );
  });

  it('travels with its frame, its own numbers unchanged', async () => {
    const { board, document } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const note = await frame.add(await board.createStickyNote({ x: 4000, y: -3000 }));
    frame.x += 500;
    await frame.sync();
    await note.sync();
    expect(note.x).toBe(1000);
    expect(document.item(note.id)?.x).toBe(4500);
  });

  it('is dragged when only the width changes, since x is the frame’s centre', async () => {
    const { board, document } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const note = await frame.add(await board.createStickyNote({ x: 4000, y: -3000 }));
    frame.width += 400;
    await frame.sync();
    expect(document.item(note.id)?.x).toBe(3800);
    frame.x += 100;
    frame.width += 200;
    await frame.sync();
    expect(document.item(note.id)?.x).toBe(3800);
  });
});

describe('frame.add', () => {
  it('refuses what is not wholly inside', async () => {
    const { board } = createLocalBoard({ switches: { containment: 'box' } });
    const frame = await board.createFrame(frameAt);
    const note = await board.createStickyNote({ x: 5000, y: -3000 });
    await expect(frame.add(note)).rejects.toThrow(
      `Cannot set item ${note.id} as a child, because the item isn't inside the parent frame.`,
    );
    expect(note.parentId).toBeNull();
  });

  it('accepts a note on the border where Miro might go by its centre', async () => {
    const { board } = createLocalBoard({ switches: { containment: 'centre' } });
    const frame = await board.createFrame(frameAt);
    const note = await frame.add(await board.createStickyNote({ x: 5000, y: -3000 }));
    expect(note.x).toBe(2000);
  });

  it('refuses a child of another frame and what does not exist', async () => {
    const { board } = createLocalBoard();
    const [one, two] = [await board.createFrame(frameAt), await board.createFrame(frameAt)];
    const note = await board.createStickyNote({ x: 4000, y: -3000 });
    await one.add(note);
    await expect(two.add(note)).rejects.toThrow('as a child');
    await board.remove(note);
    await expect(one.add(note)).rejects.toThrow("because the item doesn't exist");
  });
});

describe('a frame', () => {
  it('cannot be made smaller than its children by an app', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    await frame.add(await board.createStickyNote({ x: 4800, y: -3000 }));
    frame.width = 1000;
    await expect(frame.sync()).rejects.toThrow(`Cannot resize the frame (${frame.id}) to the specified size`);
  });

  it('lets go of what no longer lies in it when a hand makes it smaller', async () => {
    const { board, document, user } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const note = await frame.add(await board.createStickyNote({ x: 4800, y: -3000 }));
    hand.resize(document, user.id, frame.id, { left: 3000, top: -3600, right: 4000, bottom: -2400 });
    expect(await board.getById(note.id)).toMatchObject({ parentId: null, x: 4800 });
  });

  it('leaves its children on the board when an app removes it', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const note = await frame.add(await board.createStickyNote({ x: 4000, y: -3000 }));
    await board.remove(frame);
    expect(await board.getById(note.id)).toMatchObject({ parentId: null, x: 4000, y: -3000 });
  });

  it('refuses a child’s move past its edge, or allows it, or lets it go, as the switch says', async () => {
    for (const childPastEdge of ['throw', 'allow', 'evict'] as const) {
      const { board } = createLocalBoard({ switches: { childPastEdge } });
      const frame = await board.createFrame(frameAt);
      const note = await frame.add(await board.createStickyNote({ x: 4000, y: -3000 }));
      note.x = 3000;
      if (childPastEdge === 'throw') {
        await expect(note.sync()).rejects.toThrow("because it's a child of another board item");
        continue;
      }
      await note.sync();
      expect(note).toMatchObject(
        childPastEdge === 'allow' ? { parentId: frame.id, x: 3000 } : { parentId: null, x: 6000 },
      );
    }
  });
});

describe('what lands on a frame', () => {
  it('joins it when a person drops it there, not when an app creates it there', async () => {
    const { board, document, user } = createLocalBoard();
    const frame = await board.createFrame(frameAt);
    const byHand = hand.createNote(document, user.id, { x: 4000, y: -3000 });
    const byApp = await board.createStickyNote({ x: 4000, y: -3000 });
    expect(document.item(byHand)?.parentId).toBe(frame.id);
    expect(byApp.parentId).toBeNull();
    hand.move(document, user.id, [byHand], { dx: 3000, dy: 0 });
    expect(document.item(byHand)).toMatchObject({ parentId: null, x: 7000 });
  });

  it('does the opposite with both switches turned', async () => {
    const { board, document, user } = createLocalBoard({ switches: { captureOnCreate: true, captureOnDrop: false } });
    const frame = await board.createFrame(frameAt);
    const byHand = hand.createNote(document, user.id, { x: 4000, y: -3000 });
    expect(document.item(byHand)?.parentId).toBeNull();
    expect(await board.createStickyNote({ x: 4000, y: -3000 })).toMatchObject({ parentId: frame.id, x: 1000, y: 600 });
  });
});
