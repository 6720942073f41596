import { refuse, says } from '../errors.ts';
import { rankBeside } from '../order.ts';
import { connectorsOf, propsOf } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import { existing, type CommandTable, type Context } from './command.ts';

/** The stack of items; frames lie behind all others and refuse every layer call. */
export const layers: CommandTable<
  | 'bringToFront'
  | 'sendToBack'
  | 'bringInFrontOf'
  | 'sendBehindOf'
  | 'getLayerIndex'
  | 'getConnectors'
  | 'goToLink'
  | 'getAiContext'
> = {
  bringToFront: (context, { ids }) => rank(context, ids, () => context.doc.above()),
  sendToBack: (context, { ids }) => rank(context, [...ids].reverse(), () => context.doc.below()),
  bringInFrontOf: (context, { ids, target }) =>
    rank(context, [...ids].reverse(), () => rankBeside(context.doc.items(), layered(context, target), 1)),
  sendBehindOf: (context, { ids, target }) =>
    rank(context, ids, () => rankBeside(context.doc.items(), layered(context, target), -1)),
  getLayerIndex(context, { id }) {
    const item = layered(context, id);
    return context.doc
      .items()
      .filter(({ type }) => type !== 'frame')
      .indexOf(item);
  },
  getConnectors: ({ doc }, { id }) => connectorsOf(doc, id).map((line) => propsOf(doc, line)),
  goToLink(context, { id }) {
    const { linkedTo } = existing(context, id);
    if (linkedTo === undefined || linkedTo === '') return false;
    context.surface.openLink(linkedTo);
    return true;
  },
  getAiContext: () => refuse(says.notOffered('getAiContext')),
};

function layered(context: Context, id: string): StoredItem {
  const item = existing(context, id);
  return item.type === 'frame' ? refuse(says.frameLayer()) : item;
}

function rank(context: Context, ids: readonly string[], next: () => number): void {
  for (const id of ids) layered(context, id);
  context.write((tx) => ids.forEach((id) => tx.patch(id, { z: next() })));
}
