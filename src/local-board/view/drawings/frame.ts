import { cssColor } from '../colors.ts';
import { made, type Drawing } from './pen.ts';

/** A frame's paper; its title stands above it at a size of its own (see frame-titles.ts). */
export const frame: Drawing = (element, item) => {
  const sheet = made('div', 'sheet');
  sheet.style.backgroundColor = cssColor(item.style?.['fillColor'], '#ffffff');
  element.replaceChildren(sheet);
};
