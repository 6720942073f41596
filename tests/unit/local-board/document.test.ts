import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBoard, parseBoardFile, saveBoard, type BoardFile } from '../../../src/local-board/board-file.ts';
import { createDocument, type BoardDocument } from '../../../src/local-board/document.ts';
import * as hand from '../../../src/local-board/gestures.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { startParticipants } from '../../../src/local-board/participants.ts';
import { person } from '../../../src/local-board/people.ts';
import { joinTabs, type TabChannel } from '../../../src/local-board/tabs.ts';

const me = '1';
const texts = ['Ringer kundeservice', 'Ventet i 20 minutter!', 'Sjekker nettsiden på mobilen'];

/** A board on which people have worked for a while, frames, lines, groups and tags among it. */
function lived(seed: number, steps: number): BoardDocument {
  const doc = createDocument({ seed, now: () => 1_760_000_000_000 });
  const frame = hand.createFrame(doc, me, { x: 3000, y: 2000, width: 2400, height: 1600, title: 'Gruppe «A» & B' });
  const shape = hand.createShape(doc, me, { x: 2500, y: 1800, width: 300, height: 80, text: 'Fase <1>', fill: '#fff' });
  const text = hand.createText(doc, me, { x: -10.5, y: 7.25, text: 'Utenfor\n\nrammen' });
  hand.createConnector(doc, me, { start: { item: shape, snapTo: 'right' }, end: { position: { x: 9, y: 9 } } });
  hand.group(doc, me, [shape, text]);
  const { step } = startParticipants(doc, { count: 3, seed, texts });
  for (let index = 0; index < steps; index++) step();
  hand.duplicate(doc, me, [frame]);
  return doc;
}

const content = (doc: BoardDocument) => ({ items: doc.items(), tags: [...doc.table('tags')] });

describe('a board file', () => {
  it('opens as the board that was saved, whatever lay on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 60 }), (seed, steps) => {
        const doc = lived(seed, steps);
        const saved = JSON.stringify(saveBoard(doc));
        const parsed = parseBoardFile(saved);
        if ('problem' in parsed) throw new Error(parsed.problem.at);
        const again = createDocument({ seed: 9 });
        openBoard(again, me, parsed.file);
        expect(JSON.stringify(saveBoard(again))).toBe(saved);
        const placed = ({ id, x, y, parentId }: { id: string; x: number; y: number; parentId: string | null }) => ({
          id,
          x,
          y,
          parentId,
        });
        const close = doc.items().map(placed);
        expect(again.items().map(placed)).toEqual(
          close.map((item) => ({ ...item, x: expect.closeTo(item.x, 4), y: expect.closeTo(item.y, 4) })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['{', 'json'],
    ['[1, 2]', 'shape'],
    ['{"items": [{"id": 3, "type": "frame"}]}', 'shape'],
    ['{"items": [{"id": "3", "type": "frame"}, {"id": "3", "type": "text"}]}', 'twice'],
    ['null', 'shape'],
  ])('that reads %s is refused as %s', (text, code) => {
    expect(parseBoardFile(text)).toMatchObject({ problem: { code } });
  });

  it('may be an answer of the REST API, or an array of its pages', () => {
    const item = (id: number, more: object) => ({
      id: String(id),
      type: 'sticky_note',
      createdBy: { id: 7, type: 'user' },
      ...more,
    });
    const pages = [
      {
        data: [
          item(2, {
            data: { content: '<p>hei</p>', shape: 'square' },
            style: { fillColor: 'cyan' },
            geometry: { width: 199, height: 228 },
            position: { x: 100, y: 120 },
            parent: { id: 1 },
          }),
        ],
        cursor: 'a',
      },
      {
        data: [
          {
            id: 1,
            type: 'frame',
            data: { title: 'Gruppe' },
            geometry: { width: 1000, height: 800 },
            position: { x: 5000, y: 5000 },
          },
          item(3, { type: 'text', style: { fontSize: '24' }, geometry: { width: 90 } }),
        ],
      },
    ];
    for (const [text, count] of [
      [JSON.stringify(pages), 3],
      [JSON.stringify(pages[0]), 1],
    ] as const) {
      const parsed = parseBoardFile(text);
      if ('problem' in parsed) throw new Error(parsed.problem.at);
      const doc = createDocument();
      openBoard(doc, me, parsed.file);
      expect(doc.items().length).toBe(count);
      if (count === 3) {
        expect(doc.item('2')).toMatchObject({ x: 4600, y: 4720, content: '<p>hei</p>', parentId: '1', createdBy: '7' });
        expect(doc.item('3')).toMatchObject({ style: { fontSize: 24 }, width: 90 });
      }
    }
  });

  it('has the data of the app that runs here at its top, whatever that is called', async () => {
    const { board, document } = createLocalBoard({ app: 'fasit' });
    await board.storage.collection('decisions').set('a', [1]);
    const saved = saveBoard(document);
    expect(saved).toMatchObject({ storage: { decisions: { a: [1] } } });
    const again = createLocalBoard({ app: 'another', file: saved });
    expect(await again.board.storage.collection('decisions').get('a')).toEqual([1]);
  });

  it('of a copied board holds no storage, and app data only by the switch', async () => {
    for (const appDataOnCopy of [false, true]) {
      const { board, copy } = createLocalBoard({ switches: { appDataOnCopy } });
      const note = await board.createStickyNote();
      await note.setMetadata('cell', 'a1');
      await board.setAppData('template', 1);
      await board.storage.collection('c').set('k', 1);
      expect(copy().storage).toBeUndefined();
      expect(copy().appData).toEqual(appDataOnCopy ? { template: 1 } : undefined);
      const { items, metadata } = copy();
      const copied = items.find(({ type }) => type === 'sticky_note');
      expect(copied?.id).not.toBe(note.id);
      expect(metadata).toEqual({ [String(copied?.id)]: { cell: 'a1' } });
    }
  });

  it('keeps what apps stored', () => {
    const file: BoardFile = {
      items: [{ id: '1', type: 'sticky_note' }],
      storage: { fasit: { a: { n: 1 } } },
      appData: { template: [1] },
      metadata: { '1': { cell: 'a1' } },
      apps: { other: { appData: { x: 1 } } },
    };
    const doc = createDocument();
    openBoard(doc, me, file);
    expect(saveBoard(doc)).toMatchObject({
      storage: file.storage,
      appData: file.appData,
      metadata: file.metadata,
      apps: file.apps,
    });
  });
});

describe('undo', () => {
  it('knows nothing of a drag that was broken off, and goes on to what was before it', () => {
    const doc = createDocument({ seed: 1 });
    const id = hand.createNote(doc, 'me', { x: 0, y: 0 });
    const before = doc.item(id);
    for (const dx of [10, 20]) hand.move(doc, 'me', [id], { dx, dy: 0 }, { merge: 'drag', done: false });
    doc.abandon('me', 'drag');
    doc.abandon('me', 'drag');
    expect(doc.item(id)).toEqual(before);
    expect(doc.canRedo('me')).toBe(false);
    doc.undo('me');
    expect(doc.items()).toEqual([]);
  });

  it('takes back everything a person did, step by step, and redo brings it again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const doc = createDocument({ seed, now: () => 0 });
        const { step } = startParticipants(doc, { count: 1, seed, texts });
        for (let index = 0; index < 40; index++) step();
        const { id } = [...doc.presence().users.values()][0] ?? { id: '' };
        const after = content(doc);
        while (doc.undo(id));
        expect(doc.items()).toEqual([]);
        while (doc.redo(id));
        expect(content(doc)).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves alone what others did to the same item meanwhile', () => {
    const doc = createDocument();
    const note = hand.createNote(doc, me, { x: 0, y: 0, text: 'mitt' });
    hand.move(doc, me, [note], { dx: 100, dy: 0 });
    hand.typeText(doc, 'ada', note, 'adas');
    doc.undo(me);
    expect(doc.item(note)).toMatchObject({ x: 0, content: '<p>adas</p>' });
  });

  it('counts a drag as one step', () => {
    const doc = createDocument();
    const note = hand.createNote(doc, me, { x: 0, y: 0 });
    for (let step = 0; step < 5; step++)
      hand.move(doc, me, [note], { dx: 10, dy: 0 }, { merge: 'drag 1', done: step === 4 });
    expect(doc.item(note)?.x).toBe(50);
    doc.undo(me);
    expect(doc.item(note)?.x).toBe(0);
  });

  it('undoes nothing of a transaction that failed, as nothing of it was done', () => {
    const doc = createDocument();
    expect(() =>
      doc.transact(me, (tx) => {
        tx.put('tags', '1', { id: '1', title: 'a', color: 'red' });
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(doc.table('tags').size).toBe(0);
    expect(doc.canUndo(me)).toBe(false);
  });
});

describe('hands', () => {
  it('leave locked items alone', () => {
    const doc = createDocument();
    const note = hand.createNote(doc, me, { x: 0, y: 0, text: 'fast' });
    hand.lock(doc, me, [note], true);
    hand.move(doc, me, [note], { dx: 5, dy: 5 });
    hand.typeText(doc, me, note, 'nytt');
    hand.remove(doc, me, [note]);
    expect(doc.item(note)).toMatchObject({ x: 0, content: '<p>fast</p>' });
  });

  it('copy a frame with its children, its lines and its groups under new ids', () => {
    const doc = createDocument();
    const frame = hand.createFrame(doc, me, { x: 0, y: 0, width: 2000, height: 2000 });
    const [a, b] = [hand.createNote(doc, me, { x: 0, y: 0 }), hand.createNote(doc, me, { x: 300, y: 0 })];
    hand.createConnector(doc, me, { start: { item: a }, end: { item: b } });
    const group = hand.group(doc, me, [a, b]);
    const [copy = ''] = hand.duplicate(doc, me, [frame], { dx: 5000, dy: 0 });
    const children = doc.children(copy);
    expect(children.map(({ x }) => x)).toEqual([5000, 5300]);
    const ids = new Set(children.map(({ id }) => id));
    expect(ids.has(a)).toBe(false);
    expect(new Set(children.map(({ groupId }) => groupId)).size).toBe(1);
    expect(children[0]?.groupId).not.toBe(group);
  });

  it('keep a note’s proportions whichever side is pulled', () => {
    const doc = createDocument();
    const note = hand.createNote(doc, me, { x: 0, y: 0 });
    hand.resize(doc, me, note, { left: -99.5, top: -114, right: 298.5, bottom: 114 });
    expect(doc.item(note)).toMatchObject({ width: 398, height: 456, x: 99.5, y: 114 });
  });
});

describe('tabs', () => {
  /** Channels of one name: what one posts, all others hear. */
  function channels(count: number): TabChannel[] {
    const listeners: ((event: { data: unknown }) => void)[][] = Array.from({ length: count }, () => []);
    return listeners.map((own, index) => ({
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        listeners.forEach((others, other) => other !== index && others.forEach((listener) => listener({ data })));
      },
      addEventListener: (_, listener) => void own.push(listener),
    }));
  }

  it('show the same board, people and selections, whoever works and whoever joins late', () => {
    const [one, two, three] = channels(3);
    const docs = [createDocument({ seed: 1 }), createDocument({ seed: 2 }), createDocument({ seed: 3 })] as const;
    docs.forEach((doc, index) => doc.setUser(person(index)));
    if (!one || !two || !three) throw new Error('three channels');
    const first = joinTabs(docs[0], one);
    const note = hand.createNote(docs[0], person(0).id, { x: 0, y: 0 });
    joinTabs(docs[1], two);
    hand.typeText(docs[1], person(1).id, note, 'fra to');
    hand.move(docs[0], person(0).id, [note], { dx: 50, dy: 0 });
    docs[1].setSelection(person(1).id, [note]);
    joinTabs(docs[2], three);
    for (const doc of docs) {
      expect(doc.items()).toMatchObject([{ id: note, content: '<p>fra to</p>', x: 50 }]);
      expect([...doc.presence().users.keys()].sort()).toEqual([0, 1, 2].map((index) => person(index).id));
      expect(doc.selection(person(1).id)).toEqual([note]);
    }
    docs[0].undo(person(0).id);
    expect(docs[2].item(note)).toMatchObject({ x: 0, content: '<p>fra to</p>' });
    first.leave();
    expect(docs[1].presence().users.has(person(0).id)).toBe(false);
  });
});

describe('simulated people', () => {
  it('do the same things from the same seed', () => {
    expect(content(lived(7, 80))).toEqual(content(lived(7, 80)));
    expect(content(lived(7, 80))).not.toEqual(content(lived(8, 80)));
  });
});

it('a copy of a board hangs together under new ids: children in their frames, lines on their notes', async () => {
  const { board, copy, document } = createLocalBoard();
  const frame = await board.createFrame({ width: 800, height: 600 });
  const [one, two] = [await board.createStickyNote({ x: -200 }), await board.createStickyNote({ x: 200 })];
  await frame.add(one);
  await frame.add(two);
  await board.createConnector({ start: { item: one.id }, end: { item: two.id } });
  const there = createLocalBoard({ file: copy() });
  const before = new Set(document.items().map(({ id }) => id));
  expect(there.document.items().filter(({ id }) => before.has(id))).toEqual([]);
  const [copied] = await there.board.get({ type: 'frame' });
  expect(await copied?.getChildren()).toHaveLength(2);
  const [line] = await there.board.get({ type: 'connector' });
  const notes = await there.board.get({ type: 'sticky_note' });
  expect(new Set(notes.map(({ id }) => id))).toEqual(new Set([line?.start?.item, line?.end?.item]));
});
