import * as fc from 'fast-check';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { readGold } from '../../quality/gold.ts';
import { consolidated, workshop, write, type WrittenNote } from './workshop.ts';

const TEXTS = readGold(resolve(import.meta.dirname, '../../fixtures/gold/nb-bredband.json')).notes.map(({ text }) =>
  text.trim(),
);
const GROUPS = ['A', 'B', 'C'];
const HERE = [0, 0] as const;

const said = fc.record({ text: fc.constantFrom(...TEXTS), group: fc.constantFrom(...GROUPS) });
const elsewhere = fc.constantFrom(
  ...[0, 1, 2].flatMap((phase) => [0, 1].map((row) => [phase, row] as const)).filter(([p, r]) => p + r > 0),
);

/** What the answer key says of all cells but the one that was touched. */
function others(key: AnswerKey) {
  const { insights, suggestions, opposed, phases, rows } = key.journeys[0]!;
  const there = insights.filter(({ phase, row }) => phase !== phases[HERE[0]]!.id || row !== rows[HERE[1]]!.id);
  const ids = new Set(there.map(({ id }) => id));
  return {
    insights: there,
    suggestions: suggestions.filter(({ insights: [a] }) => ids.has(a)),
    opposed: opposed.filter(({ sides: [[a]] }) => ids.has(a!)),
  };
}

const keyOf = (notes: readonly WrittenNote[]) =>
  consolidated(workshop({ groups: GROUPS.map((name) => ({ name })), notes }), { matcher });

test('what is written, changed or removed in one cell leaves all others exactly as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(said, elsewhere), { minLength: 2, maxLength: 24 }),
      fc.array(said, { maxLength: 6 }),
      fc.array(said, { maxLength: 6 }),
      (there, before, after) => {
        const untouched = there.map(([{ text, group }, cell], index) => write(`${100 + index}`, group, text, cell));
        const touched = (notes: typeof before) =>
          notes.map(({ text, group }, index) => write(`${200 + index}`, group, text, HERE));
        expect(others(keyOf([...untouched, ...touched(after)]))).toEqual(
          others(keyOf([...untouched, ...touched(before)])),
        );
      },
    ),
    { numRuns: 150 },
  );
});
