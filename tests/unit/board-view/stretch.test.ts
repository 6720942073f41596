import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/local-board/document.ts';
import { edges } from '../../../src/local-board/geometry.ts';
import { createNote, createShape, resize } from '../../../src/local-board/gestures.ts';
import { stretched } from '../../../src/local-board/view/drags/stretch.ts';

const distance = fc.integer({ min: -150, max: 400 });
const corner = fc.constantFrom('nw', 'ne', 'se', 'sw');
const OPPOSITE = {
  nw: ['right', 'bottom'],
  ne: ['left', 'bottom'],
  se: ['left', 'top'],
  sw: ['right', 'top'],
} as const;

function board() {
  const doc = createDocument({ seed: 1, now: () => 0 });
  return { doc, note: createNote(doc, 'kari', { x: 40, y: -90 }), shape: createShape(doc, 'kari', { x: 0, y: 0 }) };
}

test('a note keeps its proportions and the corner opposite the hand', () => {
  fc.assert(
    fc.property(corner, distance, distance, (handle, dx, dy) => {
      const { doc, note } = board();
      const before = doc.item(note);
      if (!before) throw new Error('no note');
      resize(doc, 'kari', note, stretched(before, handle, dx, dy));
      const after = doc.item(note);
      if (!after) throw new Error('no note');
      expect(after.width / after.height).toBeCloseTo(199 / 228, 6);
      for (const side of OPPOSITE[handle]) expect(edges(after)[side]).toBeCloseTo(edges(before)[side], 6);
    }),
  );
});

test('a side handle of a shape moves that side alone', () => {
  fc.assert(
    fc.property(distance, distance, (dx, dy) => {
      const { doc, shape } = board();
      const before = doc.item(shape);
      if (!before) throw new Error('no shape');
      const box = stretched(before, 'e', dx, dy);
      expect(box).toEqual({ ...edges(before), right: box.right });
    }),
  );
});
