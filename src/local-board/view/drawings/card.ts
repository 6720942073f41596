import { cssColor } from '../colors.ts';
import { nodesOf } from '../content.ts';
import { made, stringOf, type Drawing } from './pen.ts';
import { tagChips } from './tags.ts';

/** Cards and app cards: a title, the beginning of the description, tags and a due date. */
export const card: Drawing = (element, item, pen) => {
  const face = made('div', 'face', made('div', 'title', nodesOf(item.title ?? '')));
  face.style.borderLeftColor = cssColor(item.style?.['cardTheme'], '#2d9bf0');
  if (item.description) face.append(made('div', 'description', nodesOf(item.description)));
  const due = stringOf(item.more?.['dueDate']);
  if (due) face.append(made('div', 'due', due));
  const tags = tagChips(item, pen, 10);
  if (tags) face.append(tags);
  element.replaceChildren(face);
};
