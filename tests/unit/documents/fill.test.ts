import { array, assert, double, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, linesOf, type Band } from '../../../src/documents/fill.ts';

const cell = array(integer({ min: 1, max: 4 }), { maxLength: 8 }).map((lines) =>
  lines.map((_, index) => lines.slice(0, index + 1).reduce((sum, line) => sum + line, 0)),
);
const band = tuple(array(cell, { minLength: 1, maxLength: 6 }), integer({ min: 1, max: 3 })).map(
  ([cells, least]): Band => ({ cells, least }),
);
const bands = array(band, { minLength: 1, maxLength: 8 });

const heightOf = ({ cells, least }: Band, shown: readonly number[]): number =>
  Math.max(least, ...cells.map((cell, column) => cell[(shown[column] ?? 0) - 1] ?? 0));

describe('One page', () => {
  it('holds what it shows, shows one insight of every cell, and has no room for one more', () => {
    assert(
      property(bands, double({ min: 0, max: 120, noNaN: true }), (bands, budget) => {
        const { fits, shown } = fill(bands, budget);
        const heights = bands.map((band, row) => heightOf(band, shown[row] ?? []));
        const used = heights.reduce((sum, height) => sum + height, 0);
        expect(fits).toBe(heightOfAll(bands) <= budget);
        if (!fits) return;
        expect(used).toBeLessThanOrEqual(budget);
        for (const [row, { cells }] of bands.entries())
          for (const [column, cell] of cells.entries()) {
            const count = shown[row]?.[column] ?? 0;
            expect(count).toBeGreaterThanOrEqual(Math.min(1, cell.length));
            const next = cell[count];
            if (next !== undefined) expect(used - (heights[row] ?? 0) + next).toBeGreaterThan(budget);
          }
      }),
    );
  });

  it('breaks lines between words, and words that are too long anywhere', () => {
    expect(linesOf('Lang ventetid på telefon', 24)).toBe(1);
    expect(linesOf('Lang ventetid på telefon', 13)).toBe(2);
    expect(linesOf('Lang ventetid på telefon', 8)).toBe(4);
    expect(linesOf('a'.repeat(25), 10)).toBe(3);
  });
});

const heightOfAll = (bands: readonly Band[]): number =>
  bands.reduce((sum, band) => sum + heightOf(band, band.cells.map((cell) => Math.min(1, cell.length))), 0); // prettier-ignore
