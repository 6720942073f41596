import { inkOn, paperColor } from '../colors.ts';
import { plainText } from '../../content.ts';
import { nodesOf } from '../content.ts';
import { fittedFontSize, type Measure } from '../fit-text.ts';
import { PAPER_SHARE } from '../paper.ts';
import { made, stringOf, type Drawing } from './pen.ts';
import { tagChips } from './tags.ts';

/** A note: paper at the top of its box, shadow beneath, text as large as the paper holds. */
export const stickyNote: Drawing = (element, item, pen) => {
  const content = item.content ?? '';
  const text = made('div', 'text', nodesOf(content));
  const paper = made('div', 'paper', text);
  const side = item.height * PAPER_SHARE;
  paper.style.height = `${side}px`;
  paper.style.backgroundColor = paperColor(item.style?.['fillColor']);
  paper.style.color = inkOn(item.style?.['fillColor']);
  paper.style.padding = `${notePadding(side)}px`;
  text.style.fontSize = `${noteFontSize(plainText(content), item.width, item.height, pen.measure)}px`;
  text.style.textAlign = stringOf(item.style?.['textAlign'], 'center');
  paper.dataset['vertical'] = stringOf(item.style?.['textAlignVertical'], 'middle');
  const tags = tagChips(item, pen, side * 0.05);
  if (tags) paper.append(tags);
  element.replaceChildren(made('div', 'shadow'), paper);
};

/** Between a paper's edge and its words, in dp. */
export const notePadding = (side: number): number => side * 0.06;

/** The font size of a note of that box, dp; also used while somebody types. */
export function noteFontSize(text: string, width: number, height: number, measure: Measure): number {
  const side = height * PAPER_SHARE;
  const inset = 2 * notePadding(side) + side * 0.02;
  const room = { width: width - inset, height: side - inset };
  return fittedFontSize(text, room, { min: side * 0.035, whole: side * 0.1, max: side * 0.24 }, measure);
}
