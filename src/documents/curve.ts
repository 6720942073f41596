import type { Curve } from '../core/curve.ts';

/** The experience curve made ready for drawing: one place per phase, from left to right. */
export interface CurveFigure {
  /** 0 (bad, below) to 1 (good, above), or `null` for a phase nobody marked. */
  readonly points: readonly (number | null)[];
}

/** A curve as its drawings take it. */
export const curveFigure = (curve: Curve): CurveFigure => ({
  points: curve.points.map((point) => point?.value ?? null),
});
