import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedFontSize } from '../../../src/local-board/view/fit-text.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string) => text.length * 50;
const bounds = { min: 7, whole: 20, max: 48 };
const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,25}$/), { minLength: 1, maxLength: 30 });
const room = { width: 180, height: 180 };

test('a font size stays within its bounds', () => {
  fc.assert(
    fc.property(words, (said) => {
      const size = fittedFontSize(said.join(' '), room, bounds, measure);
      expect(size).toBeGreaterThanOrEqual(bounds.min);
      expect(size).toBeLessThanOrEqual(bounds.max);
    }),
  );
});

test('more words never make the letters larger', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('og', 'til'), (said, more) => {
      const before = fittedFontSize(said.join(' '), room, bounds, measure);
      expect(fittedFontSize([...said, more].join(' '), room, bounds, measure)).toBeLessThanOrEqual(before);
    }),
  );
});

test('a word stands whole as long as that leaves it readable', () => {
  expect(fittedFontSize('kundeservice', room, bounds, measure)).toBeCloseTo(30, 0);
});

test('a compound too long for that is broken rather than made tiny', () => {
  expect(fittedFontSize('kundetilfredshetsundersøkelse', room, bounds, measure)).toBe(bounds.whole);
});
