import { connectorPath } from '../connector-path.ts';
import { cssColor } from '../colors.ts';
import { nodesOf } from '../content.ts';
import { drawn, made, numberOf, stringOf, type Drawing } from './pen.ts';

const DASHES: Readonly<Record<string, string>> = { dashed: '8 6', dotted: '1.5 5' };

/** A connector's line, drawn in board coordinates from an element that stands at the board's origin. */
export const connector: Drawing = (element, item, pen) => {
  const path = connectorPath(item, pen.find);
  if (!path) {
    element.replaceChildren();
    return;
  }
  const style = item.style ?? {};
  const color = cssColor(style['strokeColor'], '');
  const width = numberOf(style['strokeWidth'], 2);
  const svg = drawn('svg', { width: 1, height: 1 });
  const line = drawn('path', {
    class: 'line',
    d: path.d,
    fill: 'none',
    'stroke-width': width,
    'stroke-dasharray': DASHES[stringOf(style['strokeStyle'])] ?? 'none',
  });
  if (color && !/^#(1a1a1a|000000|000|333333)$/i.test(color)) line.style.stroke = color;
  svg.append(drawn('path', { class: 'reach', d: path.d, fill: 'none', 'stroke-width': Math.max(14, width) }), line);
  const caps = [
    [stringOf(style['startStrokeCap'], 'none'), path.start, ends(path.d).first],
    [stringOf(style['endStrokeCap'], 'rounded_stealth'), path.end, ends(path.d).last],
  ] as const;
  for (const [cap, at, from] of caps) {
    if (cap === 'none') continue;
    const angle = Math.atan2(at.y - from.y, at.x - from.x);
    const head = drawn('path', { class: 'cap', d: arrowHead(at, angle, 6 + width * 2) });
    if (line.style.stroke) head.style.fill = line.style.stroke;
    svg.append(head);
  }
  const captions = (item.captions ?? []).map((caption) => {
    const label = made('div', 'caption', nodesOf(caption.content ?? ''));
    label.style.translate = `${path.middle.x}px ${path.middle.y}px`;
    label.style.fontSize = `${numberOf(style['fontSize'], 14)}px`;
    return label;
  });
  element.replaceChildren(svg, ...captions);
};

function arrowHead(tip: { x: number; y: number }, angle: number, size: number): string {
  const corner = (turn: number): string =>
    `${tip.x - size * Math.cos(angle + turn)} ${tip.y - size * Math.sin(angle + turn)}`;
  return `M ${tip.x} ${tip.y} L ${corner(0.45)} L ${corner(-0.45)} Z`;
}

/** The points next to a path's two ends, which say where its arrow heads look. */
function ends(d: string): { first: { x: number; y: number }; last: { x: number; y: number } } {
  const points: { x: number; y: number }[] = [];
  for (const [, letter, rest] of d.matchAll(/([MLHVC])([^MLHVC]*)/g)) {
    const figures = (rest ?? '').trim().split(/\s+/).map(Number);
    const before = points.at(-1) ?? { x: 0, y: 0 };
    if (letter === 'H') points.push({ x: figures[0] ?? 0, y: before.y });
    else if (letter === 'V') points.push({ x: before.x, y: figures[0] ?? 0 });
    else for (let at = 0; at < figures.length; at += 2) points.push({ x: figures[at] ?? 0, y: figures[at + 1] ?? 0 });
  }
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }): boolean => a.x !== b.x || a.y !== b.y;
  return {
    first: points.find((point) => apart(point, start)) ?? end,
    last: points.findLast((point) => apart(point, end)) ?? start,
  };
}
