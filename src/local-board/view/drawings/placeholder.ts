import { kindOf } from '../labels.ts';
import { drawn, made, type Drawing } from './pen.ts';

/** What the board can't draw: its box, a squiggle and what Miro calls it. */
export const placeholder: Drawing = (element, item, pen) => {
  const kind = kindOf(item.type, pen.words);
  const box = made('div', 'unread');
  const width = Math.max(1, item.width);
  const height = Math.max(1, item.height);
  if (item.type === 'stroke' || item.type === 'curve') {
    const svg = drawn('svg', { viewBox: '0 0 100 40', preserveAspectRatio: 'none' });
    svg.append(
      drawn('path', {
        d: 'M 4 30 C 18 2 26 40 40 18 S 62 4 70 22 S 90 34 96 8',
        fill: 'none',
        'stroke-width': 2,
        'vector-effect': 'non-scaling-stroke',
      }),
    );
    box.append(svg);
    box.classList.add('squiggle');
  }
  const label = made('div', 'kind', item.title ? `${kind}: ${item.title}` : kind);
  label.style.fontSize = `${Math.max(6, Math.min(width / 7, height / 4, 40))}px`;
  box.append(label);
  element.replaceChildren(box);
};
