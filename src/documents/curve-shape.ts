import type { CurveFigure } from './curve.ts';

/** A point of the drawing, x to the right and y downward, in the drawing's own units. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A piece of a smooth line: the two control points of a cubic Bézier curve and its end. */
export interface Bend {
  readonly from: Dot;
  readonly c1: Dot;
  readonly c2: Dot;
  readonly to: Dot;
}

/** The curve laid out in columns of equal width; a phase nobody marked breaks the line. */
export interface CurveShape {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly (Dot & { readonly value: number })[];
  readonly bends: readonly Bend[];
}

/** Lays the curve out: each phase in the middle of its column, the ends of the scale a margin away from the edges. */
export function curveShape({ points }: CurveFigure, column: number, height: number): CurveShape {
  const margin = height * 0.18;
  const dots = points.map((value, index) =>
    value === null ? null : { x: (index + 0.5) * column, y: margin + (1 - value) * (height - 2 * margin), value },
  );
  const bends = dots.flatMap((to, index): Bend[] => {
    const from = dots[index - 1];
    if (!from || !to) return [];
    const middle = (from.x + to.x) / 2;
    return [{ from, c1: { x: middle, y: from.y }, c2: { x: middle, y: to.y }, to }];
  });
  return { width: points.length * column, height, dots: dots.filter((dot) => dot !== null), bends };
}
