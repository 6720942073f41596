import { cssColor } from '../colors.ts';
import { nodesOf } from '../content.ts';
import { SHAPE_PATHS } from '../shape-paths.ts';
import { drawn, made, numberOf, stringOf, type Drawing } from './pen.ts';
import { writeText } from './writing.ts';

const DASHES: Readonly<Record<string, string>> = { dashed: '6 4', dotted: '1.5 3' };

/** A shape with its text; rectangles and circles by CSS, the others by an outline. */
export const shape: Drawing = (element, item) => {
  const style = item.style ?? {};
  const look = {
    fill: cssColor(style['fillColor'], 'transparent'),
    fillOpacity: numberOf(style['fillOpacity'], 1),
    border: cssColor(style['borderColor'], '#1a1a1a'),
    borderOpacity: numberOf(style['borderOpacity'], 1),
    width: numberOf(style['borderWidth'], 2),
    style: stringOf(style['borderStyle'], 'normal'),
  };
  const outline = SHAPE_PATHS[item.shape ?? ''];
  const back = made('div', 'form');
  if (outline) {
    const svg = drawn('svg', { viewBox: `0 0 ${item.width} ${item.height}`, preserveAspectRatio: 'none' });
    svg.append(
      drawn('path', {
        d: outline(item.width, item.height),
        fill: look.fill === 'transparent' ? 'none' : look.fill,
        'fill-opacity': look.fillOpacity,
        stroke: look.border,
        'stroke-opacity': look.borderOpacity,
        'stroke-width': look.width,
        'stroke-linejoin': 'round',
        'stroke-dasharray': DASHES[look.style] ?? 'none',
      }),
    );
    back.append(svg);
  } else {
    back.style.backgroundColor = look.fill === 'transparent' ? '' : faded(look.fill, look.fillOpacity);
    back.style.borderWidth = `${look.width}px`;
    back.style.borderStyle = look.style === 'normal' ? 'solid' : look.style;
    back.style.borderColor = faded(look.border, look.borderOpacity);
    if (item.shape === 'circle') back.style.borderRadius = '50%';
    if (item.shape === 'round_rectangle') back.style.borderRadius = `${Math.min(item.width, item.height) * 0.12}px`;
  }
  const text = made('div', 'text', nodesOf(item.content ?? ''));
  writeText(text, style, 14, { align: 'center', vertical: 'middle' });
  const bare = look.fill === 'transparent' || look.fillOpacity === 0;
  element.classList.toggle('bare', bare);
  element.replaceChildren(back, text);
};

/** A hex colour with an opacity; colours that already are transparent stay so. */
const faded = (color: string, opacity: number): string =>
  opacity >= 1 || color === 'transparent' ? color : `color-mix(in srgb, ${color} ${opacity * 100}%, transparent)`;
