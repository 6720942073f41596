import { refuse, says } from '../errors.ts';
import { groupsOf, propsOf } from '../props.ts';
import { existing, free, type CommandTable, type Context } from './command.ts';

/** Groups: at least two items, never nested. */
export const groups: CommandTable<'group' | 'group.items' | 'ungroup'> = {
  group(context, { items }) {
    const members = items.map((id) => free(context, existing(context, id)));
    if (members.length < 2) refuse(says.group('at least 2 items are needed'));
    for (const item of members) {
      if (item.groupId !== undefined) refuse(says.group(`item ${item.id} is already in a group`));
      if (item.locked) refuse(says.group(`item ${item.id} is locked`));
      if (item.type === 'mindmap_node') refuse(says.group('mind map nodes cannot be grouped'));
    }
    const groupId = context.doc.newId();
    context.write((tx) => members.forEach(({ id }) => tx.patch(id, { groupId })));
    return groupsOf(context.doc).find(({ id }) => id === groupId) ?? refuse(says.unknown('group'));
  },
  'group.items': (context, { id }) => membersOf(context, id).map((item) => propsOf(context.doc, item)),
  ungroup(context, { id }) {
    const members = membersOf(context, id);
    context.write((tx) => {
      for (const { groupId: _, ...alone } of members) tx.put('items', alone.id, alone);
    });
    return members.map((item) => propsOf(context.doc, existing(context, item.id)));
  },
};

function membersOf({ doc }: Context, id: string) {
  const members = doc.items().filter(({ groupId }) => groupId === id);
  return members.length > 0 ? members : refuse(says.missing(id));
}
