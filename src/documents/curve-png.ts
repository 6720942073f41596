import { curveShape, type Bend, type Dot } from './curve-shape.ts';
import type { CurveFigure } from './curve.ts';
import { strokes } from './digits.ts';
import { png } from './png.ts';

export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];
const INK: Colour = [47, 74, 208];
const QUIET: Colour = [216, 218, 230];
const WORDS: Colour = [89, 92, 112];
const PAPER: Colour = [255, 255, 255];

const COLUMN = 240;
const HEIGHT = 168;
const DIGIT = 17;

/** The experience curve as a picture for programs that don't draw SVG; drawn without a canvas, so the same everywhere. */
export function curvePng(figure: CurveFigure): Picture {
  const { width, height, dots, bends } = curveShape(figure, COLUMN, HEIGHT);
  const rgb = new Uint8Array(width * height * 3).fill(255);
  const brush = (dot: Dot, radius: number, colour: Colour): void => paint(rgb, width, height, dot, radius, colour);
  for (let x = 6; x < width; x += 18) {
    for (let dash = 0; dash < 8; dash++) brush({ x: x + dash, y: height / 2 }, 1, QUIET);
  }
  for (const bend of bends) for (const dot of along(bend)) brush(dot, 2.6, INK);
  for (const dot of dots) {
    brush(dot, 9, INK);
    brush(dot, 5, PAPER);
    for (const point of number(dot)) brush(point, 1.2, WORDS);
  }
  return { bytes: png(width, height, rgb), width, height };
}

/** Points on the curve, less than a pixel apart. */
function along({ from, c1, c2, to }: Bend): readonly Dot[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 1.6);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const at = (axis: 'x' | 'y'): number =>
      (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * c1[axis] + 3 * (1 - t) * t ** 2 * c2[axis] + t ** 3 * to[axis];
    return { x: at('x'), y: at('y') };
  });
}

/** The level in figures, above the upper half of the scale and below the lower. */
function number({ x, y, value }: Dot & { readonly value: number }): readonly Dot[] {
  const figures = String(Math.round(value * 100)).split('');
  const left = x - (figures.length * 0.8 * DIGIT - 0.2 * DIGIT) / 2;
  const top = value >= 0.5 ? y - 15 - DIGIT : y + 15;
  return figures.flatMap((figure, index) =>
    strokes(figure).map((dot) => ({ x: left + (index * 0.8 + dot.x) * DIGIT, y: top + dot.y * DIGIT })),
  );
}

/** A round dab with a soft edge. */
function paint(rgb: Uint8Array, width: number, height: number, { x, y }: Dot, radius: number, colour: Colour): void {
  for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(height - 1, y + radius + 1); row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= Math.min(width - 1, x + radius + 1); column++) {
      const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(column - x, row - y)));
      if (cover === 0) continue;
      for (const [channel, value] of colour.entries()) {
        const at = (row * width + column) * 3 + channel;
        const before = rgb[at] ?? 255;
        const mixed = before + (value - before) * cover;
        // Overlapping dabs of one colour must not darken their soft edges step by step.
        rgb[at] = colour === PAPER ? mixed : Math.min(before, mixed);
      }
    }
  }
}
