import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBoard } from '../../../src/local-board/board-file.ts';
import { createDocument } from '../../../src/local-board/document.ts';
import { flatOrder, readingOrder } from '../../../src/local-board/view/reading-order.ts';
import { restack } from '../../../src/local-board/view/restack.ts';

const at = { width: 199, height: 228 };
const workshop = [
  { id: 'frame', type: 'frame', x: 0, y: 0, width: 1000, height: 1000, title: 'Group 1', parentId: null },
  { id: 'cell', type: 'shape', x: 500, y: 500, width: 900, height: 900, parentId: 'frame' },
  { id: 'left', type: 'sticky_note', x: 200, y: 210, ...at, parentId: 'frame' },
  { id: 'right', type: 'sticky_note', x: 600, y: 190, ...at, parentId: 'frame' },
  { id: 'below', type: 'sticky_note', x: 300, y: 700, ...at, parentId: 'frame' },
  { id: 'loose', type: 'text', x: -2000, y: 0, width: 100, height: 20, parentId: null },
];
const shuffled = fc.shuffledSubarray(workshop, { minLength: workshop.length });

function opened(items: readonly (Record<string, unknown> & { id: string; type: string })[]) {
  const doc = createDocument({ seed: 1, now: () => 0 });
  openBoard(doc, 'kari', { items: [...items] });
  return doc;
}

test('a board is read frame by frame, line by line, whatever the order of its items', () => {
  fc.assert(
    fc.property(shuffled, (items) => {
      const order = flatOrder(readingOrder(opened(items))).map(({ id }) => id);
      expect(order).toEqual(['frame', 'cell', 'left', 'right', 'below', 'loose']);
    }),
  );
});

test('items that are each other’s parents are read at the end', () => {
  const ring = [
    { ...at, id: 'a', type: 'frame', x: 0, y: 0, parentId: 'b' },
    { ...at, id: 'b', type: 'frame', x: 0, y: 0, parentId: 'a' },
  ];
  expect(flatOrder(readingOrder(opened([...workshop, ...ring]))).map(({ id }) => id)).toEqual([
    'frame',
    'cell',
    'left',
    'right',
    'below',
    'loose',
    'a',
    'b',
  ]);
});

test('no file buries a note under a shape', () => {
  fc.assert(
    fc.property(shuffled, (items) => {
      const doc = opened(items);
      restack(doc, 'kari');
      const order = doc.items().map(({ id }) => id);
      for (const note of ['left', 'right', 'below']) expect(order.indexOf(note)).toBeGreaterThan(order.indexOf('cell'));
    }),
  );
});

test('a file that buries nothing keeps its order', () => {
  const doc = opened(workshop);
  const before = doc.items();
  restack(doc, 'kari');
  expect(doc.items()).toEqual(before);
});
