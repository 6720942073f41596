import { refuse, says } from '../errors.ts';
import { lies } from '../geometry.ts';
import { propsOf } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import { existing, free, type CommandTable, type Context } from './command.ts';
import { ordered } from './find.ts';

/** A frame and its children. */
export const frames: CommandTable<'frame.add' | 'frame.remove' | 'frame.children'> = {
  'frame.add'(context, { id, item: itemId }) {
    const frame = frameOf(context, id);
    const members = context.doc.items().filter(({ groupId }) => groupId === itemId);
    const added = members.length > 0 ? members : [context.doc.item(itemId) ?? refuse(says.noChild(itemId))];
    for (const item of added) refuseUnfit(context, free(context, frame), free(context, item));
    context.write((tx) => {
      for (const item of added) {
        const { groupId: _, ...alone } = item;
        if (members.length === 0 && item.groupId !== undefined && context.doc.switches().addSplitsGroup)
          tx.put('items', item.id, alone);
        tx.patch(item.id, { parentId: id });
      }
    });
    return both(context, members.length > 0 ? frame.id : itemId, id);
  },
  'frame.remove'(context, { id, item: itemId }) {
    const frame = frameOf(context, id);
    const item = context.doc.item(itemId) ?? refuse(says.missing(itemId));
    if (item.parentId !== frame.id) refuse(says.notAChild(itemId));
    free(context, item);
    context.write((tx) => tx.patch(itemId, { parentId: null }));
    return both(context, itemId, id);
  },
  'frame.children': ({ doc }, { id }) => {
    if (!doc.item(id)) refuse(says.missing(id));
    return ordered(
      doc,
      doc.children(id).map((item) => propsOf(doc, item)),
    );
  },
};

const frameOf = (context: Context, id: string): StoredItem => {
  const frame = existing(context, id);
  return frame.type === 'frame' ? frame : refuse(says.unsupported(`${frame.type}.add`));
};

function refuseUnfit({ doc }: Context, frame: StoredItem, item: StoredItem): void {
  if (item.parentId !== null && item.parentId !== frame.id) refuse(says.otherParent(item.id));
  if (item.type === 'frame' && !doc.switches().nestedFrames) refuse(says.unsupported('Frame.add'));
  if (item.type === 'connector') return;
  if (!lies(item, frame, doc.switches().containment)) refuse(says.notInside(item.id));
}

const both = (context: Context, item: string, frame: string) => ({
  item: propsOf(context.doc, existing(context, item)),
  frame: propsOf(context.doc, existing(context, frame)),
});
