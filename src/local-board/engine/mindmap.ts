import { place } from '../create.ts';
import { normalise } from '../content.ts';
import { refuse, says } from '../errors.ts';
import { propsOf } from '../props.ts';
import type { Transaction } from '../document.ts';
import type { Given } from './accept.ts';
import { existing, type CommandTable, type Context } from './command.ts';

const ACROSS = 220;
const DOWN = 80;

/** Experimental mind map nodes: children hang on their parent and move with it. */
export const mindmap: CommandTable<'mindmap.create' | 'mindmap.add'> = {
  'mindmap.create': (context, given) => {
    const root = context.write((tx) => grow(context, tx, given, null, { x: num(given['x']), y: num(given['y']) }));
    return propsOf(context.doc, existing(context, root));
  },
  'mindmap.add'(context, { id, item }) {
    const parent = existing(context, id);
    const child = context.doc.item(item) ?? refuse(says.noChild(item));
    if (parent.type !== 'mindmap_node' || child.type !== 'mindmap_node') refuse(says.unsupported('MindmapNode.add'));
    context.write((tx) => tx.patch(item, { parentId: id, more: { ...child.more, isRoot: false } }));
    return { item: propsOf(context.doc, existing(context, item)), frame: propsOf(context.doc, existing(context, id)) };
  },
};

function grow(
  context: Context,
  tx: Transaction,
  given: Given,
  parentId: string | null,
  at: { x: number; y: number },
): string {
  const view = (given['nodeView'] ?? {}) as Given; // read below, not trusted
  const content = normalise(
    'text',
    typeof view['content'] === 'string' ? view['content'] : '',
    context.doc.switches().content,
  );
  const nodeView = { type: parentId === null ? 'shape' : 'text', style: {}, ...view, content };
  const layout = given['layout'] ?? 'horizontal';
  const node = place(context.doc, tx, 'mindmap_node', {
    ...at,
    parentId,
    more: {
      nodeView,
      layout,
      isRoot: parentId === null,
      ...(given['direction'] === undefined ? {} : { direction: given['direction'] }),
    },
  });
  const children = Array.isArray(given['children']) ? given['children'] : [];
  children.forEach((child: Given, index) => {
    const side = child['direction'] === 'start' ? -1 : 1;
    const along = (index - (children.length - 1) / 2) * DOWN;
    grow(context, tx, child, node.id, { x: at.x + side * ACROSS, y: at.y + along });
  });
  return node.id;
}

const num = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
