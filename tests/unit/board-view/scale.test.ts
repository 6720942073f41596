import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChildren } from '../../../src/local-board/capture.ts';
import { createDocument } from '../../../src/local-board/document.ts';
import { edges } from '../../../src/local-board/geometry.ts';
import { createFrame, createNote, createShape, createText, lock, move } from '../../../src/local-board/gestures.ts';
import { scale } from '../../../src/local-board/scale.ts';
import { spun } from '../../../src/local-board/view/drags/spin.ts';
import { pulled } from '../../../src/local-board/view/drags/stretch-all.ts';
import { stretchedTurned } from '../../../src/local-board/view/drags/stretch.ts';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const factor = fc.double({ min: 0.5, max: 4, noNaN: true });

function board() {
  const doc = createDocument({ seed: 1, now: () => 0 });
  const frame = createFrame(doc, 'kari', { x: 0, y: 0, width: 800, height: 600 });
  const note = createNote(doc, 'kari', { x: 100, y: 50 });
  const shape = createShape(doc, 'kari', { x: 900, y: 400, width: 120, height: 60 });
  const at = (id: string) => {
    const item = doc.item(id);
    if (!item) throw new Error(`no item ${id}`);
    return item;
  };
  return { doc, frame, note, shape, at };
}

test('several items grow together: every distance and every side by the same factor, frames with their children', () => {
  fc.assert(
    fc.property(coordinate, coordinate, factor, (x, y, by) => {
      const { doc, frame, note, shape, at } = board();
      const from = withChildren(doc, [frame, shape]);
      scale(doc, 'kari', { from, fixed: { x, y }, factor: by }, { merge: 'a', done: true });
      for (const before of from) {
        const after = at(before.id);
        expect(after.width).toBeCloseTo(before.width * by, 6);
        expect(after.height).toBeCloseTo(before.height * by, 6);
        expect(after.x - x).toBeCloseTo((before.x - x) * by, 6);
        expect(after.y - y).toBeCloseTo((before.y - y) * by, 6);
      }
      expect(at(note).parentId).toBe(frame);
      doc.undo('kari');
      expect(from.map(({ id }) => edges(at(id)))).toEqual(from.map(edges));
    }),
    { numRuns: 50 },
  );
});

test('what is locked stays as it is, and nothing becomes too small to see', () => {
  const { doc, note, shape, at } = board();
  lock(doc, 'kari', [note], true);
  const before = at(note);
  const from = withChildren(doc, [note, shape]);
  scale(doc, 'kari', { from, fixed: { x: 0, y: 0 }, factor: -3 }, { merge: 'a', done: true });
  expect(edges(at(note))).toEqual(edges(before));
  expect(Math.min(at(shape).width, at(shape).height)).toBeCloseTo(8, 6);
});

test('a text grows with its letters', () => {
  const { doc, shape, at } = board();
  const text = createText(doc, 'kari', { x: 0, y: 900, text: 'a b c', fontSize: 20 });
  scale(doc, 'kari', { from: withChildren(doc, [text, shape]), fixed: { x: 0, y: 0 }, factor: 2 }, { merge: 'a' });
  expect(at(text).style?.['fontSize']).toBe(40);
  expect(at(text).width).toBe(480);
});

test('the corner opposite the hand stays, and the wider wish wins', () => {
  const box = { x: 10, y: 20, width: 100, height: 50 };
  expect(pulled(box, 'se', { x: 100, y: 0 })).toEqual({ fixed: { x: 10, y: 20 }, factor: 2 });
  expect(pulled(box, 'nw', { x: 0, y: -50 })).toEqual({ fixed: { x: 110, y: 70 }, factor: 2 });
});

test('a turned shape that is stretched keeps the middle of the side opposite the hand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359 }), coordinate, coordinate, (rotation, dx, dy) => {
      const { doc, shape, at } = board();
      move(doc, 'kari', [shape], { dx: 0, dy: 0 });
      const item = { ...at(shape), rotation };
      const box = stretchedTurned(item, 'e', dx, dy);
      const angle = (rotation * Math.PI) / 180;
      const westOf = (x: number, y: number, width: number) => [
        x - (width / 2) * Math.cos(angle),
        y - (width / 2) * Math.sin(angle),
      ];
      const [x, y] = westOf((box.left + box.right) / 2, (box.top + box.bottom) / 2, box.right - box.left);
      const [wasX, wasY] = westOf(item.x, item.y, item.width);
      expect(x).toBeCloseTo(wasX ?? Number.NaN, 6);
      expect(y).toBeCloseTo(wasY ?? Number.NaN, 6);
    }),
  );
});

test('an item follows the hand round its centre, is attracted by upright angles, and knows steps of 15°', () => {
  const item = { x: 0, y: 0, rotation: 10 };
  expect(spun(item, { x: 10, y: 0 }, { x: 0, y: 10 }, false)).toBe(100);
  expect(spun(item, { x: 10, y: 0 }, { x: 10, y: -1.4 }, false)).toBe(0);
  expect(spun(item, { x: 10, y: 0 }, { x: 0, y: 10 }, true)).toBe(105);
});
