import { frameAround } from '../capture.ts';
import { place, type NewItem } from '../create.ts';
import { isSupported } from '../defaults.ts';
import type { BoardDocument, Transaction } from '../document.ts';
import { refuse, says } from '../errors.ts';
import { propsOf, type Props } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import { accept, type Given } from './accept.ts';
import { existing, free, type CommandTable, type Context } from './command.ts';
import { checkEnds } from './connections.ts';
import { entity, found, ordered, selected } from './find.ts';
import { newSize } from './size.ts';
import { createTag, updateTag } from './tags.ts';
import { changedOf, write } from './write.ts';

/** Creating, reading, writing and removing items. */
export const items: CommandTable<
  'create' | 'get' | 'getById' | 'update' | 'remove' | 'getSelection' | 'select' | 'deselect'
> = {
  create(context, { type, props }) {
    if (type === 'tag') return createTag(context, props);
    if (!isSupported(type) || type === 'mindmap_node') refuse(says.unsupported(`create ${type}`));
    const given = newItem(context, type, props);
    const item = context.write((tx) => {
      const made = place(context.doc, tx, type, given);
      const around = context.doc.switches().captureOnCreate
        ? frameAround(context.doc, made, context.doc.switches().dropContainment)
        : undefined;
      if (around) tx.patch(made.id, { parentId: around.id });
      return made;
    });
    return propsOf(context.doc, existing(context, item.id));
  },
  get: (context, { filter }) => ordered(context.doc, found(context.doc, filter)),
  getById({ doc }, { id }) {
    return entity(doc, id) ?? refuse(says.noItem(id));
  },
  update(context, { props, known }) {
    const { id } = props;
    if (typeof id !== 'string' || id === '') return refuse(says.noId());
    if (props['type'] === 'tag') return updateTag(context, props);
    if (props['type'] === 'group') return entity(context.doc, id) ?? refuse(says.missing(id));
    const item = free(context, existing(context, id));
    const changed = changedOf(
      item.type,
      props,
      known,
      context.doc.switches().syncWrites === 'all' ? propsOf(context.doc, item) : known,
    );
    if (Object.keys(changed).length > 0)
      context.write((tx) => write(context, item, changed, (id, changes) => tx.patch(id, changes)));
    return propsOf(context.doc, existing(context, item.id));
  },
  remove(context, { id }) {
    const members = context.doc.items().filter(({ groupId }) => groupId === id);
    if (members.length > 0)
      return context.write((tx) => members.forEach((item) => drop(context.doc, free(context, item), tx)));
    if (context.doc.table('tags').has(id)) return context.write((tx) => tx.drop('tags', id));
    const item = free(context, existing(context, id));
    context.write((tx) => drop(context.doc, item, tx));
  },
  getSelection: ({ doc, user }) => selected(doc, doc.selection(user)),
  select(context, { filter }) {
    const all = found(context.doc, filter).filter(({ type }) => type !== 'tag');
    context.doc.setSelection(context.user, [...context.doc.selection(context.user), ...all.flatMap(members)]);
    return all;
  },
  deselect(context, { filter }) {
    const { doc, user } = context;
    const gone = new Set(filter === undefined ? doc.selection(user) : found(context.doc, filter).flatMap(members));
    const before = doc.selection(user).filter((id) => gone.has(id));
    doc.setSelection(
      user,
      doc.selection(user).filter((id) => !gone.has(id)),
    );
    return selected(doc, before);
  },
};

const members = (props: Props): string[] =>
  Array.isArray(props['itemsIds']) ? props['itemsIds'].map(String) : [props.id];

function newItem(context: Context, type: string, props: Given): NewItem {
  const switches = context.doc.switches();
  if (
    type === 'frame' &&
    switches.frameFill === 'required' &&
    (props['style'] as Given | undefined)?.['fillColor'] === undefined
  )
    refuse(says.invalid('style.fillColor', undefined, 'a colour'));
  if (type === 'text' && props['height'] !== undefined && switches.textHeight === 'throw') refuse(says.textHeight());
  const given = accept(type, props, switches);
  checkEnds(context, given);
  if ((type === 'image' || type === 'preview') && typeof props['url'] !== 'string')
    refuse(says.invalid('url', props['url'], 'a URL'));
  return { ...given, ...newSize(type, given, String(props['url'])) };
}

/** A removed frame leaves its children where they are (miro-facts §2.3); lines that hung on an item go with it. */
function drop(doc: BoardDocument, item: StoredItem, tx: Transaction): void {
  for (const child of doc.children(item.id))
    if (item.type === 'mindmap_node' || doc.switches().removeFrameChildren) drop(doc, child, tx);
    else tx.patch(child.id, { parentId: null });
  for (const line of doc.connectors())
    if (line.start?.item === item.id || line.end?.item === item.id) tx.drop('items', line.id);
  for (const key of doc.table('metadata').keys()) if (key.startsWith(`${item.id}/`)) tx.drop('metadata', key);
  tx.drop('items', item.id);
}
