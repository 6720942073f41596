import type { Dot } from './curve-shape.ts';

type Arc = readonly [x: number, y: number, rx: number, ry: number, from: number, to: number];
type Stroke = { readonly line: readonly (readonly [x: number, y: number])[] } | { readonly arc: Arc };

/** Figures in a box 0.6 wide and 1 high, y downward; angles in degrees, clockwise from the right. */
const FIGURES: Readonly<Record<string, readonly Stroke[]>> = {
  0: [{ arc: [0.3, 0.5, 0.28, 0.5, 0, 360] }],
  1: [{ line: [[0.1, 0.22], [0.34, 0], [0.34, 1]] }], // prettier-ignore
  2: [{ arc: [0.3, 0.3, 0.27, 0.3, 190, 395] }, { line: [[0.52, 0.47], [0.02, 1], [0.6, 1]] }], // prettier-ignore
  3: [{ arc: [0.27, 0.25, 0.26, 0.25, 205, 450] }, { arc: [0.27, 0.74, 0.3, 0.26, 270, 515] }],
  4: [{ line: [[0.44, 1], [0.44, 0], [0, 0.7], [0.6, 0.7]] }], // prettier-ignore
  5: [{ line: [[0.54, 0], [0.1, 0], [0.07, 0.44]] }, { arc: [0.28, 0.68, 0.3, 0.32, 228, 505] }], // prettier-ignore
  6: [{ arc: [0.3, 0.68, 0.28, 0.32, 0, 360] }, { line: [[0.48, 0], [0.25, 0.2], [0.09, 0.44], [0.02, 0.68]] }], // prettier-ignore
  7: [{ line: [[0, 0], [0.6, 0], [0.22, 1]] }], // prettier-ignore
  8: [{ arc: [0.3, 0.25, 0.24, 0.25, 0, 360] }, { arc: [0.3, 0.75, 0.29, 0.25, 0, 360] }],
  9: [{ arc: [0.3, 0.32, 0.28, 0.32, 0, 360] }, { line: [[0.58, 0.32], [0.51, 0.56], [0.35, 0.8], [0.12, 1]] }], // prettier-ignore
};

/** The points a pen passes when it writes a figure. */
export const strokes = (figure: string): readonly Dot[] =>
  (FIGURES[figure] ?? []).flatMap((stroke) => ('arc' in stroke ? round(stroke.arc) : straight(stroke.line)));

const STEPS = 60;

const round = ([x, y, rx, ry, from, to]: Arc): readonly Dot[] =>
  Array.from({ length: STEPS + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / STEPS) * Math.PI) / 180;
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
  });

const straight = (line: readonly (readonly [number, number])[]): readonly Dot[] =>
  line.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y];
    return Array.from({ length: STEPS / 3 + 1 }, (_, step) => {
      const t = (step * 3) / STEPS;
      return { x: fromX + (x - fromX) * t, y: fromY + (y - fromY) * t };
    });
  });
