type Outline = (width: number, height: number) => string;

const polygon =
  (...corners: readonly (readonly [number, number])[]): Outline =>
  (width, height) =>
    `M ${corners.map(([x, y]) => `${x * width} ${y * height}`).join(' L ')} Z`;

const star = Array.from({ length: 10 }, (_, point): readonly [number, number] => {
  const angle = (Math.PI * point) / 5 - Math.PI / 2;
  const reach = point % 2 === 0 ? 0.5 : 0.22;
  return [0.5 + reach * Math.cos(angle), 0.5 + reach * Math.sin(angle)];
});

/** How each of Miro's shapes is outlined within its box; rectangles and circles are plain CSS and not listed. */
export const SHAPE_PATHS: Readonly<Record<string, Outline>> = {
  triangle: polygon([0.5, 0], [1, 1], [0, 1]),
  rhombus: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
  parallelogram: polygon([0.2, 0], [1, 0], [0.8, 1], [0, 1]),
  trapezoid: polygon([0.2, 0], [0.8, 0], [1, 1], [0, 1]),
  pentagon: polygon([0.5, 0], [1, 0.4], [0.8, 1], [0.2, 1], [0, 0.4]),
  hexagon: polygon([0.25, 0], [0.75, 0], [1, 0.5], [0.75, 1], [0.25, 1], [0, 0.5]),
  octagon: polygon([0.3, 0], [0.7, 0], [1, 0.3], [1, 0.7], [0.7, 1], [0.3, 1], [0, 0.7], [0, 0.3]),
  star: polygon(...star),
  cross: polygon(
    [0.33, 0],
    [0.67, 0],
    [0.67, 0.33],
    [1, 0.33],
    [1, 0.67],
    [0.67, 0.67],
    [0.67, 1],
    [0.33, 1],
    [0.33, 0.67],
    [0, 0.67],
    [0, 0.33],
    [0.33, 0.33],
  ),
  right_arrow: polygon([0, 0.25], [0.65, 0.25], [0.65, 0], [1, 0.5], [0.65, 1], [0.65, 0.75], [0, 0.75]),
  left_arrow: polygon([1, 0.25], [0.35, 0.25], [0.35, 0], [0, 0.5], [0.35, 1], [0.35, 0.75], [1, 0.75]),
  left_right_arrow: polygon(
    [0, 0.5],
    [0.2, 0],
    [0.2, 0.25],
    [0.8, 0.25],
    [0.8, 0],
    [1, 0.5],
    [0.8, 1],
    [0.8, 0.75],
    [0.2, 0.75],
    [0.2, 1],
  ),
  wedge_round_rectangle_callout: polygon([0, 0], [1, 0], [1, 0.8], [0.45, 0.8], [0.25, 1], [0.25, 0.8], [0, 0.8]),
  flow_chart_predefined_process: (w, h) => `M 0 0 H ${w} V ${h} H 0 Z M ${w * 0.1} 0 V ${h} M ${w * 0.9} 0 V ${h}`,
  can: (w, h) =>
    `M 0 ${h * 0.12} A ${w / 2} ${h * 0.12} 0 0 1 ${w} ${h * 0.12} V ${h * 0.88} A ${w / 2} ${h * 0.12} 0 0 1 0 ${h * 0.88} Z ` +
    `M 0 ${h * 0.12} A ${w / 2} ${h * 0.12} 0 0 0 ${w} ${h * 0.12}`,
  cloud: (w, h) =>
    `M ${w * 0.25} ${h * 0.9} A ${w * 0.22} ${h * 0.25} 0 0 1 ${w * 0.12} ${h * 0.45} ` +
    `A ${w * 0.22} ${h * 0.26} 0 0 1 ${w * 0.4} ${h * 0.18} A ${w * 0.2} ${h * 0.22} 0 0 1 ${w * 0.75} ${h * 0.22} ` +
    `A ${w * 0.2} ${h * 0.24} 0 0 1 ${w * 0.9} ${h * 0.55} A ${w * 0.18} ${h * 0.2} 0 0 1 ${w * 0.75} ${h * 0.9} Z`,
  left_brace: (w, h) =>
    `M ${w} 0 Q ${w * 0.5} 0 ${w * 0.5} ${h * 0.15} V ${h * 0.4} Q ${w * 0.5} ${h * 0.5} 0 ${h * 0.5} ` +
    `Q ${w * 0.5} ${h * 0.5} ${w * 0.5} ${h * 0.6} V ${h * 0.85} Q ${w * 0.5} ${h} ${w} ${h}`,
  right_brace: (w, h) =>
    `M 0 0 Q ${w * 0.5} 0 ${w * 0.5} ${h * 0.15} V ${h * 0.4} Q ${w * 0.5} ${h * 0.5} ${w} ${h * 0.5} ` +
    `Q ${w * 0.5} ${h * 0.5} ${w * 0.5} ${h * 0.6} V ${h * 0.85} Q ${w * 0.5} ${h} 0 ${h}`,
};

/** The shapes offered in the toolbar, in Miro's order. */
export const OFFERED_SHAPES = [
  'rectangle',
  'round_rectangle',
  'circle',
  'triangle',
  'rhombus',
  'right_arrow',
  'star',
  'hexagon',
  'parallelogram',
  'wedge_round_rectangle_callout',
  'cloud',
  'can',
] as const;

export type OfferedShape = (typeof OFFERED_SHAPES)[number];
