import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/miro/links.ts';
import { plainText } from '../../../src/miro/content.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { BoardDataError, toSnapshot } from '../../../src/miro/snapshot.ts';

const file = (...items: readonly object[]) => ({ info: { id: 'board' }, items });
const sticky = { id: '1', type: 'sticky_note', x: 10, y: 20, width: 199, height: 228, content: '<p>Hei</p>' };
const frame = { id: '2', type: 'frame', x: 1000, y: 500, width: 400, height: 200, title: 'Gruppe 1' };

describe('coordinates', () => {
  test("a child counts from its parent's top-left corner, through any number of frames", () => {
    const child = { ...sticky, parentId: '2', relativeTo: 'parent_top_left' };
    expect(toSnapshot(file(child, frame)).items[0]?.box).toMatchObject({ x: 810, y: 420 });
    const nested = { ...frame, id: '3', x: 100, y: 100, parentId: '2' };
    expect(toSnapshot(file({ ...child, parentId: '3' }, nested, frame)).items[0]?.box).toMatchObject({
      x: 710,
      y: 420,
    });
  });

  test('what has no finite place, a missing parent, or itself as its parent has no box', () => {
    const boxes = (...items: readonly object[]) => toSnapshot(file(...items)).items.map(({ box }) => box);
    expect(boxes({ ...sticky, x: -Infinity })).toEqual([null]);
    expect(boxes({ ...sticky, x: null })).toEqual([null]);
    expect(boxes({ ...sticky, y: -1.3e79 })).toEqual([null]);
    expect(boxes({ ...sticky, parentId: '99' })).toEqual([null]);
    expect(boxes({ ...sticky, parentId: '1' })).toEqual([null]);
  });

  test("a connector's ends are free, or at an item's edge", () => {
    const free = {
      id: '5',
      type: 'connector',
      start: { position: { x: 1, y: 2 } },
      end: { position: { x: 3, y: 40 } },
    };
    const hung = {
      id: '6',
      type: 'connector',
      start: { item: '2', snapTo: 'right' },
      end: { item: '2', position: { x: 0, y: 1 } },
    };
    expect(toSnapshot(file(free, hung, frame)).items.map(({ line }) => line)).toEqual([
      { x1: 1, y1: 2, x2: 3, y2: 40 },
      { x1: 1200, y1: 500, x2: 800, y2: 600 },
      undefined,
    ]);
  });
});

describe('what is taken for a board', () => {
  const rest = {
    id: '1',
    type: 'sticky_note',
    data: { content: '<p>Hei</p>', shape: 'square' },
    style: { fillColor: 'cyan' },
    geometry: { width: 199, height: 228 },
    position: { x: 50, y: 60, relativeTo: 'parent_top_left' },
    parent: { id: '2' },
    createdBy: { id: '7', type: 'user' },
  };
  const restFrame = {
    id: '2',
    type: 'frame',
    data: { title: 'G' },
    geometry: { width: 400, height: 200 },
    position: { x: 0, y: 0 },
  };

  test('a REST v2 answer and an array of its pages read like the board itself', () => {
    const page = toSnapshot({ data: [rest, restFrame], total: 2 });
    expect(page.items[0]).toMatchObject({
      id: '1',
      text: 'Hei',
      color: 'cyan',
      parent: '2',
      author: '7',
      box: { x: -150, y: -40 },
    });
    expect(toSnapshot([{ data: [rest] }, { data: [restFrame] }])).toEqual(page);
  });

  test.each([[null], [{}], [{ items: 3 }], [[]], ['text'], [{ items: [{ x: 1 }] }], [{ items: [null] }]])(
    '%j is refused with its value and what was expected',
    (data) => {
      const read = () => toSnapshot(data);
      expect(read).toThrow(BoardDataError);
      expect(read).toThrow(/expected/);
    },
  );

  test('an empty board is a board', () => {
    expect(toSnapshot(file())).toEqual({ boardId: 'board', items: [] });
  });

  test('tags give their titles, and are no items', () => {
    const { items } = toSnapshot(file({ ...sticky, tagIds: ['8', '9'] }, { id: '8', type: 'tag', title: 'viktig' }));
    expect(items).toHaveLength(1);
    expect(items[0]?.tags).toEqual(['viktig']);
  });
});

describe('words', () => {
  test.each([
    ['<p>Ringer</p><p>&nbsp;</p><p>venter &amp; venter</p>', 'Ringer\n\nventer & venter'],
    ['<p>1,5 timer &#61; for lenge</p>', '1,5 timer = for lenge'],
    ['en<br/>to', 'en\nto'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['</script><p>3 < 4 > 2</p>', '</script>\n3 < 4 > 2'],
    ['<script>x</script>', '<script>x</script>'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['jeg <3 dette', 'jeg <3 dette'],
  ])('%s reads as people see it', (content, text) => {
    expect(plainText(content)).toBe(text);
  });

  test('any words that are escaped come back as they were', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/\s+/g, ' ').trim();
        expect(plainText(`<p>${escape(plain)}</p>`)).toBe(plain);
      }),
    );
  });
});

describe('the live board', () => {
  const info = async () => ({ id: 'b', locale: 'en' as const, createdAt: '', updatedAt: '' });

  test('is read with one get, tags and votes included', async () => {
    let gets = 0;
    const get = async () => {
      gets += 1;
      return [sticky];
    };
    const votings = async () => [
      { title: '', createdBy: { userId: '', userName: '' }, createdAt: '', results: [{ itemId: '1', count: 3 }] },
    ];
    // A stand-in for Miro's board, as narrow as the reader's parameter.
    const board = { getInfo: info, get, experimental: { getVotingResults: votings } } as unknown as Parameters<
      typeof readBoard
    >[0];
    expect((await readBoard(board)).votes).toEqual({ '1': 3 });
    expect(gets).toBe(1);
  });

  test('what Miro refuses is thrown on, and is no empty board; votings may fail', async () => {
    const refuse = async () => {
      throw new Error('The API rate limit was exceeded.');
    };
    const refusing = { getInfo: info, get: refuse } as unknown as Parameters<typeof readBoard>[0];
    await expect(readBoard(refusing)).rejects.toThrow('rate limit');
    const unpaid = {
      getInfo: info,
      get: async () => [],
      experimental: { getVotingResults: refuse },
    } as unknown as Parameters<typeof readBoard>[0];
    await expect(readBoard(unpaid)).resolves.toMatchObject({ items: [] });
  });
});

test('a link leads to the item, also from a board id with a sign in it', () => {
  expect(linkTo('uXj=', '3458')).toBe('https://miro.com/app/board/uXj%3D/?moveToWidget=3458');
});

describe('odd data', () => {
  test('numbers that REST gives as strings are numbers', () => {
    const rest = {
      id: '1',
      type: 'sticky_note',
      data: { content: 'Hei' },
      geometry: { width: '199', height: '228' },
      position: { x: '10.5', y: '-20' },
    };
    expect(toSnapshot({ data: [rest] }).items[0]?.box).toEqual({ x: 10.5, y: -20, width: 199, height: 228 });
  });

  test('of an item that stands on two pages the later state counts, whichever comes first', () => {
    const states = [
      { ...sticky, modifiedAt: '2026-10-14T09:00:00Z' },
      { ...sticky, content: '<p>Hallo</p>', modifiedAt: '2026-10-14T09:05:00Z' },
    ];
    for (const items of [states, states.toReversed()])
      expect(toSnapshot(file(...items)).items.map(({ text }) => text)).toEqual(['Hallo']);
  });

  test('a chain of parents of any length is followed to its end', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({ ...frame, id: `f${i}`, parentId: `f${i + 1}` }));
    expect(toSnapshot(file({ ...sticky, parentId: 'f0' }, ...chain)).items[0]?.box).toBeNull();
  });

  test('says which item is broken', () => {
    expect(() => toSnapshot(file(sticky, { type: 'text' }))).toThrow(expect.objectContaining({ item: 2 }));
  });
});
