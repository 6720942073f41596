import { nodesOf } from '../content.ts';
import { made, stringOf, type Drawing } from './pen.ts';

/** A node of a mind map; its words stand in the shape it carries. */
export const mindmapNode: Drawing = (element, item) => {
  const view = item.more?.['nodeView'];
  const content =
    typeof view === 'object' && view !== null && 'content' in view ? stringOf(view.content) : (item.content ?? '');
  element.replaceChildren(made('div', 'node', made('div', 'text', nodesOf(content))));
};
