import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullPurse, nextLook, pay, READS_PER_HOUR, waitFor } from '../../../src/panel/pace.ts';

const HOUR = 3_600_000;

/** Follows a board for some hours whose events hint at the given gaps (ms), and says when it was read. */
function readings(eager: number, gaps: readonly number[], hours: number): readonly number[] {
  let purse = fullPurse(0);
  let [now, nextHint, gap] = [0, gaps[0] ?? Infinity, 0];
  let look = { lastRead: -Infinity, hintAt: null as number | null, quiet: 0, notBefore: 0 };
  const reads: number[] = [];
  while (now < hours * HOUR) {
    const due = Math.max(nextLook(look, eager), now + waitFor(purse, now), now);
    if (nextHint < due) {
      now = nextHint;
      look = { ...look, hintAt: look.hintAt ?? now, quiet: 0 };
      nextHint += gaps[++gap % gaps.length] ?? Infinity;
      continue;
    }
    now = due;
    purse = pay(purse, now);
    look = { lastRead: now, hintAt: null, quiet: look.quiet + 1, notBefore: 0 };
    reads.push(now);
  }
  return reads;
}

const mostInAnHour = (reads: readonly number[]): number =>
  Math.max(0, ...reads.map((start, index) => reads.slice(index).filter((at) => at < start + HOUR).length));

test('the board is never read more often than a tenth of the hour’s credits allow, however many events come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5_000, max: 120_000 }),
      fc.array(fc.integer({ min: 200, max: 90_000 }), { minLength: 1, maxLength: 40 }),
      (eager, gaps) => {
        expect(mostInAnHour(readings(eager, gaps, 2))).toBeLessThanOrEqual(READS_PER_HOUR);
      },
    ),
    { numRuns: 40 },
  );
});

test('a board on which nothing happens is read less and less often, but not forgotten', () => {
  const reads = readings(28_000, [], 2);
  const gaps = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
  expect(gaps.slice(0, 3)).toEqual([56_000, 112_000, 160_000]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(160_000);
});

test('a hint is followed within seconds when there is credit in hand', () => {
  const look = { lastRead: 100_000, hintAt: 130_000, quiet: 4, notBefore: 0 };
  expect(nextLook(look, 28_000)).toBe(132_500);
});

test('people who never stop writing don’t keep the board from being read', () => {
  const reads = readings(120_000, [300], 1);
  expect(reads.length).toBeGreaterThan(READS_PER_HOUR / 2);
});

test('nothing is read before Miro’s pause is over', () => {
  const look = { lastRead: 100_000, hintAt: 130_000, quiet: 0, notBefore: 190_000 };
  expect(nextLook(look, 28_000)).toBe(190_000);
});
