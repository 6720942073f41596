import type { StickyNote } from '@mirohq/websdk-types';
import { describe, expect, it } from 'vitest';
import { createLocalBoard, hand } from '../../../src/local-board/index.ts';

const KEYS = [
  'type', 'shape', 'content', 'style', 'tagIds', 'id', 'parentId', 'origin', 'relativeTo', 'createdAt', 'createdBy',
  'modifiedAt', 'modifiedBy', 'linkedTo', 'connectorIds', 'x', 'y', 'width', 'height',
]; // prettier-ignore

describe('an item handed to an app', () => {
  it('has Miro’s keys in Miro’s order, an id too long for a number, and its methods out of sight', async () => {
    const { board } = createLocalBoard();
    const note = await board.createStickyNote();
    expect(Object.keys(note)).toEqual(KEYS);
    expect(note.id).toMatch(/^\d{19}$/);
    expect(note.id).not.toBe(String(Number(note.id)));
    expect(JSON.parse(JSON.stringify(note))).toMatchObject({ type: 'sticky_note', parentId: null });
    expect(typeof note.sync).toBe('function');
  });

  it('is a snapshot: writing changes nothing before sync, and other people’s changes never show', async () => {
    const { board, document, user } = createLocalBoard();
    const note = await board.createStickyNote({ content: 'før' });
    note.content = 'etter';
    expect(document.item(note.id)?.content).toBe('<p>før</p>');
    await note.sync();
    expect(document.item(note.id)?.content).toBe('<p>etter</p>');
    hand.typeText(document, user.id, note.id, 'en annens ord');
    expect(note.content).toBe('<p>etter</p>');
    expect(await board.getById(note.id)).toMatchObject({ content: '<p>en annens ord</p>' });
  });

  it('writes only what the app changed, so that a stale handle spares others’ work', async () => {
    const { board, document, user } = createLocalBoard();
    const note = await board.createStickyNote({ content: 'før', x: 0 });
    hand.typeText(document, user.id, note.id, 'nytt');
    note.x = 500;
    await note.sync();
    expect(document.item(note.id)).toMatchObject({ content: '<p>nytt</p>', x: 500 });
    expect(note.content).toBe('<p>nytt</p>');
  });

  it('overwrites others’ work where sync should write everything it holds', async () => {
    const { board, document, user } = createLocalBoard({ switches: { syncWrites: 'all' } });
    const note = await board.createStickyNote({ content: 'før', x: 0 });
    hand.typeText(document, user.id, note.id, 'nytt');
    note.x = 500;
    await note.sync();
    expect(document.item(note.id)).toMatchObject({ content: '<p>før</p>', x: 500 });
  });

  it('fails once it is gone', async () => {
    const { board, document, user } = createLocalBoard();
    const note = await board.createStickyNote();
    hand.remove(document, user.id, [note.id]);
    await expect(note.sync()).rejects.toThrow(`Cannot find the item with ID: ${note.id}`);
    await expect(board.remove(note)).rejects.toThrow('Cannot find the item');
    await expect(board.getById(note.id)).rejects.toThrow(`Can not retrieve item with id ${note.id}`);
  });

  it('refuses to be given another parent or author', async () => {
    const { board } = createLocalBoard();
    const note = await board.createStickyNote();
    Object.assign(note, { parentId: '1' });
    await expect(note.sync()).rejects.toThrow(`Cannot change this property, because it's read-only: "parentId"`);
  });

  it('is kept from writing while another person types in it', async () => {
    const { board, document } = createLocalBoard();
    const note = await board.createStickyNote();
    document.setUser({ id: '2', name: 'Emil', color: 'red' });
    document.setEditing('2', note.id);
    note.x = 10;
    await expect(note.sync()).rejects.toThrow('locked by another client');
    await expect(board.remove(note)).rejects.toThrow('locked by another client');
    document.setEditing('2', null);
    await note.sync();
    expect(document.item(note.id)?.x).toBe(10);
  });
});

describe('a sticky note', () => {
  it('keeps its proportions, shadow included', async () => {
    const { board } = createLocalBoard();
    expect(await board.createStickyNote()).toMatchObject({ width: 199, height: 228 });
    expect(await board.createStickyNote({ shape: 'rectangle' })).toMatchObject({ width: 350, height: 228 });
    const note = await board.createStickyNote({ width: 398 });
    expect(note.height).toBeCloseTo(456);
    note.height = 228;
    await note.sync();
    expect(note.width).toBeCloseTo(199);
  });

  it('takes a width or a height, never both', async () => {
    const { board } = createLocalBoard();
    const both = `Change either "width", or "height". It's not possible to change both properties at the same time.`;
    await expect(board.createStickyNote({ width: 100, height: 100 })).rejects.toThrow(both);
    const note = await board.createStickyNote();
    Object.assign(note, { width: 10, height: 10 });
    await expect(note.sync()).rejects.toThrow(both);
  });
});

describe('reading the board', () => {
  it('gives items, groups and tags, filtered by type, tag or id', async () => {
    const { board } = createLocalBoard();
    const tag = await board.createTag({ title: 'viktig', color: 'red' });
    const [a, b] = [await board.createStickyNote({ tagIds: [tag.id] }), await board.createShape()];
    const group = await board.group({ items: [a, b] });
    expect((await board.get()).map(({ type }) => type).sort()).toEqual(['group', 'shape', 'sticky_note', 'tag']);
    expect(await board.get({ tags: 'viktig' })).toMatchObject([{ id: a.id, groupId: group.id }]);
    expect(await board.get({ tags: 'ukjent' })).toEqual([]);
    expect((await board.get({ id: [a.id, '0'] })).map(({ id }) => id)).toEqual([a.id]);
    await expect(board.get({ id: '0' })).rejects.toThrow('Can not retrieve item with id 0');
  });

  it('refuses a list with a missing id where Miro might', async () => {
    const { board } = createLocalBoard({ switches: { missingIds: 'throw' } });
    const note = await board.createStickyNote();
    await expect(board.get({ id: [note.id, '0'] })).rejects.toThrow('Can not retrieve item');
  });

  it('promises no order', async () => {
    const { board } = createLocalBoard();
    for (let index = 0; index < 12; index++) await board.createStickyNote({ x: index });
    const order = async () => (await board.get()).map(({ id }) => id).join();
    expect(new Set([await order(), await order(), await order()]).size).toBeGreaterThan(1);
  });

  it('shows unreadable items by their own type, and no place for cards in a kanban', async () => {
    const file = {
      items: [
        { id: '1', type: 'kanban', x: 0, y: 0, width: 500, height: 500 },
        { id: '2', type: 'card', x: null, y: null, width: 320, height: 94, parentId: '1', title: '<p>Ring kunden</p>' },
        { id: '3', type: 'stroke', x: 10, y: 20, width: 30, height: 40 },
      ],
    };
    const { board } = createLocalBoard({ file });
    expect(await board.getById('2')).toMatchObject({ x: -Infinity, y: -Infinity, parentId: '1' });
    const stroke = await board.getById('3');
    expect(stroke).toMatchObject({ type: 'stroke', x: 10, width: 30 });
    expect(stroke).not.toHaveProperty('content');
    await expect(board.setMetadata(stroke as StickyNote, 'a', 1)).rejects.toThrow(
      'The specified command is unsupported',
    );
  });
});

describe('what the app should not count on', () => {
  it('loses its board when a method is torn off, but not when it is bound', async () => {
    const { board, miro } = createLocalBoard();
    const { get } = board;
    expect(() => void get()).toThrow(TypeError);
    expect(await board.get.bind(board)()).toEqual([]);
    expect(miro.board).toBe(miro.board);
    expect(JSON.stringify(miro)).toContain('clientVersion');
  });

  it('says clearly what is not offered', async () => {
    const { board } = createLocalBoard();
    const image = await board.createImage({ url: 'https://example.com/a.png' });
    await expect(image.getDataUrl()).rejects.toThrow('The local board does not offer');
  });

  it('takes a tag of a colour it does not know for a red one, or refuses it, as the switch says', async () => {
    const strange = { title: 'a', color: 'slate' as never };
    const tolerant = createLocalBoard().board;
    expect((await tolerant.createTag(strange)).color).toBe('red');
    const strict = createLocalBoard({ switches: { unknownProperties: 'throw' } }).board;
    await expect(strict.createTag(strange)).rejects.toThrow('slate');
  });

  it('tolerates strange properties, or refuses them, as the switch says', async () => {
    const strange = { content: 'a', farge: 'gul', height: 20 };
    expect(await createLocalBoard().board.createText(strange)).not.toHaveProperty('farge');
    const strict = createLocalBoard({
      switches: { unknownProperties: 'throw', textHeight: 'throw', frameFill: 'required' },
    });
    await expect(strict.board.createText({ content: 'a', height: 20 })).rejects.toThrow('but not "height"');
    await expect(strict.board.createText({ farge: 'gul' } as object)).rejects.toThrow('Unknown property: "farge"');
    await expect(strict.board.createFrame()).rejects.toThrow('style.fillColor');
  });

  it('refuses connectors that hang on nothing or on a frame', async () => {
    const { board } = createLocalBoard();
    const [shape, frame] = [await board.createShape(), await board.createFrame()];
    const ends = (item: string) => ({ start: { item: shape.id }, end: { item } });
    await expect(board.createConnector(ends('0'))).rejects.toThrow('Cannot find the item with ID: 0');
    await expect(board.createConnector(ends(frame.id))).rejects.toThrow('other than a frame');
    const both = { item: shape.id, position: { x: 1, y: 0.5 }, snapTo: 'left' as const };
    await expect(board.createConnector({ start: both, end: both })).rejects.toThrow('either "position" or "snapTo"');
    const line = await board.createConnector({ start: { item: shape.id }, end: { position: { x: 400, y: 0 } } });
    expect(line).toMatchObject({ width: 350, height: 0 });
    await shape.sync();
    expect(shape.connectorIds).toEqual([line.id]);
    await board.remove(shape);
    expect((await board.get()).map(({ type }) => type)).toEqual(['frame']);
  });

  it('holds at most eight tags an item, and twenty fields a card', async () => {
    const { board } = createLocalBoard();
    await expect(board.createStickyNote({ tagIds: Array.from({ length: 9 }, String) })).rejects.toThrow('at most 8');
    const fields = Array.from({ length: 25 }, (_, index) => ({ value: String(index) }));
    expect((await board.createCard({ fields })).fields).toHaveLength(20);
  });

  it('refuses numbers and texts no board could hold', async () => {
    const { board } = createLocalBoard();
    await expect(board.createShape({ x: Number.NaN })).rejects.toThrow('"x"');
    await expect(board.createShape({ width: 0 })).rejects.toThrow('"width"');
    await expect(board.createShape({ shape: 'blob' } as object)).rejects.toThrow('"shape"');
    await expect(board.createStickyNote({ content: 'a'.repeat(6000) })).rejects.toThrow('"content"');
    await expect(board.createFrame({ width: 50 })).rejects.toThrow('at least 100');
  });
});

describe('the stack', () => {
  it('holds new items on top and frames behind everything', async () => {
    const { board, document } = createLocalBoard();
    const [a, b] = [await board.createShape(), await board.createShape()];
    const frame = await board.createFrame();
    expect(document.items().map(({ id }) => id)).toEqual([frame.id, a.id, b.id]);
    expect([await a.getLayerIndex(), await b.getLayerIndex()]).toEqual([0, 1]);
    await a.bringToFront();
    expect([await a.getLayerIndex(), await b.getLayerIndex()]).toEqual([1, 0]);
    await a.sendBehindOf(b);
    expect(await a.getLayerIndex()).toBe(0);
    await expect(frame.bringToFront()).rejects.toThrow('frame');
  });
});

describe('a group', () => {
  it('needs two items that are in none, and takes them along when it is removed', async () => {
    const { board } = createLocalBoard();
    const [a, b, c] = [await board.createShape(), await board.createShape(), await board.createShape()];
    await expect(board.group({ items: [a] })).rejects.toThrow('at least 2');
    const group = await board.group({ items: [a, b] });
    await expect(board.group({ items: [b, c] })).rejects.toThrow('already in a group');
    expect(a.groupId).toBeUndefined();
    expect((await group.getItems()).map(({ groupId }) => groupId)).toEqual([group.id, group.id]);
    await board.remove(group);
    expect((await board.get()).map(({ id }) => id)).toEqual([c.id]);
  });

  it('loses a member that joins a frame alone', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame({ width: 1000, height: 1000 });
    const items = [await board.createShape(), await board.createShape(), await board.createShape()] as const;
    const group = await board.group({ items: [...items] });
    await frame.add(items[0]);
    expect((await group.getItems()).length).toBe(2);
  });
});
