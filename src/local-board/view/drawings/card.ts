import { cardAction, type CardAction } from '../../engine/app-cards.ts';
import { cssColor } from '../colors.ts';
import { nodesOf } from '../content.ts';
import { drawn, made, stringOf, type Drawing, type Pen } from './pen.ts';
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
  const action = cardAction(item);
  if (action) face.append(icon(action, pen));
  element.replaceChildren(face);
};

const LINES: Readonly<Record<CardAction, string>> = {
  open: 'M10 4 H20 V14 M20 4 L10 14 M7 6 H4 V20 H18 V17',
  connect:
    'M10 14 L14 10 M8.5 11 L5.5 14 a3.2 3.2 0 0 0 4.5 4.5 L13 15.5 M11 8.5 L14 5.5 a3.2 3.2 0 0 1 4.5 4.5 L15.5 13',
};

/** By pointer only; the same stands in the bar above what is chosen, for the keyboard. */
function icon(action: CardAction, pen: Pen): HTMLElement {
  const svg = drawn('svg', { viewBox: '0 0 24 24', width: 18, height: 18 });
  svg.append(drawn('path', { d: LINES[action] }));
  const element = made('span', 'card-icon', svg);
  element.dataset['cardIcon'] = action;
  element.title = pen.words.app.card[action];
  element.setAttribute('aria-hidden', 'true');
  return element;
}
