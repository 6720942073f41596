import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../src/local-board/view/box.ts';
import {
  fitted,
  MAX_ZOOM,
  MIN_ZOOM,
  revealed,
  shown,
  steppedZoom,
  toBoard,
  toScreen,
  zoomedAt,
} from '../../../src/local-board/view/viewport.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const point = fc.record({ x: number(-50_000, 50_000), y: number(-50_000, 50_000) });
const view = fc.record({ x: number(-50_000, 50_000), y: number(-50_000, 50_000), zoom: number(0.02, 4) });
const pixel = fc.record({ x: number(0, 1600), y: number(0, 1000) });
const size = { width: 1280, height: 800 };
const box = fc.record({
  x: number(-50_000, 50_000),
  y: number(-50_000, 50_000),
  width: number(1, 20_000),
  height: number(1, 9000),
});

test('a board point goes to the screen and back', () => {
  fc.assert(
    fc.property(view, point, (at, from) => {
      const back = toBoard(at, toScreen(at, from));
      expect(back.x).toBeCloseTo(from.x, 4);
      expect(back.y).toBeCloseTo(from.y, 4);
    }),
  );
});

test('zooming keeps the board point under the pointer', () => {
  fc.assert(
    fc.property(view, pixel, number(0.001, 9), (at, pointer, zoom) => {
      const before = toBoard(at, pointer);
      const after = zoomedAt(at, pointer, zoom);
      const now = toBoard(after, pointer);
      expect(now.x).toBeCloseTo(before.x, 3);
      expect(now.y).toBeCloseTo(before.y, 3);
      expect(after.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
      expect(after.zoom).toBeLessThanOrEqual(MAX_ZOOM);
    }),
  );
});

test('what is fitted is seen whole', () => {
  fc.assert(
    fc.property(box, (whole) => {
      expect(holds(shown(fitted(whole, size), size), whole)).toBe(true);
    }),
  );
});

test('what is revealed is seen whole, and what was seen whole moves nothing', () => {
  fc.assert(
    fc.property(view, box, (at, wanted) => {
      const after = revealed(at, size, wanted);
      expect(holds(shown(after, size), wanted)).toBe(true);
      const again = revealed(after, size, wanted);
      expect(again.x).toBeCloseTo(after.x, 4);
      expect(again.y).toBeCloseTo(after.y, 4);
    }),
  );
});

test('the zoom buttons go through round figures and stop at Miro’s limits', () => {
  expect(steppedZoom(1, 1)).toBe(1.5);
  expect(steppedZoom(0.97, 1)).toBe(1);
  expect(steppedZoom(1, -1)).toBe(0.75);
  expect(steppedZoom(MAX_ZOOM, 1)).toBe(MAX_ZOOM);
  expect(steppedZoom(MIN_ZOOM, -1)).toBe(MIN_ZOOM);
});
