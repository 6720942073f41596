import type { Element } from 'hast';
import { curveShape, type Dot } from './curve-shape.ts';
import type { CurveFigure } from './curve.ts';
import { h } from './hast.ts';

const COLUMN = 120;
const HEIGHT = 84;

/** The experience curve as a drawing that scales; its colours come from the page's style. */
export function curveSvg(figure: CurveFigure, alt: string): Element {
  const { width, height, dots, bends } = curveShape(figure, COLUMN, HEIGHT);
  const middle = height / 2;
  return h(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: alt },
    h('path', { className: ['middle'], d: `M0 ${middle}H${width}` }),
    h('path', {
      className: ['line'],
      d: bends.map(({ from, c1, c2, to }) => `M${at(from)}C${at(c1)} ${at(c2)} ${at(to)}`).join(''),
    }),
    dots.map((dot) => h('circle', { cx: round(dot.x), cy: round(dot.y), r: '4' })),
    dots.map((dot) =>
      h(
        'text',
        { x: round(dot.x), y: round(dot.y + (dot.value >= 0.5 ? -8 : 17)), ariaHidden: 'true' },
        String(Math.round(dot.value * 100)),
      ),
    ),
  );
}

const at = ({ x, y }: Dot): string => `${round(x)} ${round(y)}`;
const round = (value: number): string => String(Math.round(value * 10) / 10);
