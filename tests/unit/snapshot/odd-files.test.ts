import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKey } from '../../../src/core/making.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { BoardDataError, toSnapshot } from '../../../src/miro/snapshot.ts';
import { sampleBoard } from '../../../src/sample/sample-board.ts';

const BOARD = JSON.stringify(sampleBoard('nb'));
const FIELDS =
  'id type x y width height content title parentId relativeTo shape style rotation createdAt modifiedAt tagIds start end linkedTo data geometry position'.split(
    ' ',
  );
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, [], {}, -Infinity, 1e308, -0, ''),
  fc.string(),
  fc.double(),
);

/** What is read of it; nothing when it is refused in so many words. */
function read(data: unknown): Snapshot | undefined {
  try {
    return toSnapshot(data);
  } catch (error) {
    expect(error).toBeInstanceOf(BoardDataError);
    return undefined;
  }
}

test('whatever stands in the fields of a board file, it is refused in so many words or every note is accounted for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...FIELDS), odd), { minLength: 1, maxLength: 30 }),
      (changes) => {
        const file: { readonly info: unknown; readonly items: Record<string, unknown>[] } = JSON.parse(BOARD);
        for (const [at, field, value] of changes)
          Object.assign(file.items[at % file.items.length] ?? {}, { [field]: value });
        const snapshot = read(file);
        if (!snapshot) return;
        const { ledger } = makeKey({ snapshot, matcher, createdAt: '2026-11-21T12:00:00.000Z' }).key;
        const listed = [ledger.outside, ledger.empty, ledger.setAside, ledger.leftOut, ledger.copies];
        expect(ledger.notes).toBe(listed.reduce((sum, { length }) => sum + length, ledger.placed));
      },
    ),
    { numRuns: 15 },
  );
});
