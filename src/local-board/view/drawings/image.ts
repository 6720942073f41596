import { made, stringOf, type Drawing } from './pen.ts';
import { placeholder } from './placeholder.ts';

/** A picture that lies in the board file itself; one out on the net is never fetched, only named. */
export const image: Drawing = (element, item, pen) => {
  const url = stringOf(item.more?.['url']);
  if (!url.startsWith('data:image/')) {
    placeholder(element, item, pen);
    return;
  }
  const picture = document.createElement('img');
  picture.src = url;
  picture.alt = item.title ?? '';
  picture.draggable = false;
  element.replaceChildren(made('div', 'picture', picture));
};
