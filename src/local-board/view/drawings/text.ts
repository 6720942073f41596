import { cssColor } from '../colors.ts';
import { nodesOf } from '../content.ts';
import { made, numberOf, type Drawing } from './pen.ts';
import { writeText } from './writing.ts';

/** A text without a box. */
export const text: Drawing = (element, item) => {
  const style = item.style ?? {};
  const line = made('div', 'text', nodesOf(item.content ?? ''));
  writeText(line, style, 14, { align: 'left', vertical: 'top' });
  const fill = cssColor(style['fillColor'], 'transparent');
  const filled = fill !== 'transparent' && numberOf(style['fillOpacity'], 1) > 0;
  line.style.backgroundColor = filled ? fill : '';
  element.classList.toggle('bare', !filled);
  element.replaceChildren(line);
};
