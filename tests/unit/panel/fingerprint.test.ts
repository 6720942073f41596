import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK } from '../../../src/core/mark.ts';
import type { Item, Snapshot } from '../../../src/core/snapshot.ts';
import { fingerprint } from '../../../src/panel/fingerprint.ts';

const item = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('sticky_note', 'shape', 'text'),
  box: fc.record({
    x: fc.integer({ min: -9_000, max: 9_000 }),
    y: fc.integer({ min: -9_000, max: 9_000 }),
    width: fc.integer({ min: 50, max: 400 }),
    height: fc.integer({ min: 50, max: 400 }),
  }),
  text: fc.string(),
  parent: fc.constant(null),
});
const items = fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1, maxLength: 30 });
const board = (all: readonly Item[]): Snapshot => ({ boardId: 'board', items: all });

test('the order of items makes no difference', () => {
  fc.assert(
    fc.property(items, fc.nat(), (all, turn) => {
      const at = turn % all.length;
      const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
      expect(fingerprint(board(turned))).toBe(fingerprint(board(all)));
    }),
  );
});

test('a note that is rewritten, moved, added or removed makes a difference', () => {
  fc.assert(
    fc.property(items, fc.nat(), item, (all, which, another) => {
      const before = fingerprint(board(all));
      const one = all[which % all.length]!;
      const rest = all.filter(({ id }) => id !== one.id);
      expect(fingerprint(board([...rest, { ...one, text: `${one.text}!` }]))).not.toBe(before);
      expect(fingerprint(board([...rest, { ...one, box: { ...one.box, x: one.box.x + 1 } }]))).not.toBe(before);
      expect(fingerprint(board(rest))).not.toBe(before);
      expect(fingerprint(board([...all, another]))).not.toBe(before);
    }),
  );
});

test('what Fasit drew itself makes no difference', () => {
  const note: Item = { id: '1', type: 'sticky_note', box: null, text: 'Venter', parent: null };
  const frame: Item = { id: '2', type: 'frame', box: null, text: `${MARK} Reisen`, parent: null };
  const inside: Item = { id: '3', type: 'shape', box: null, text: 'Venter (2)', parent: '2' };
  expect(fingerprint(board([note, frame, inside]))).toBe(fingerprint(board([note])));
});
