import type { BoardDocument } from '../document.ts';
import { refuse, says } from '../errors.ts';
import { groupsOf, propsOf, propsOfTag, type Props } from '../props.ts';
import { shuffled } from '../random.ts';

/** Selected items as apps see them: a group selected whole is one entity beside its items. */
export function selected(doc: BoardDocument, ids: readonly string[]): Props[] {
  const chosen = new Set(ids);
  const whole = groupsOf(doc).filter(({ itemsIds }) => itemsIds.every((id) => chosen.has(id)));
  return [
    ...ids.flatMap((id) => {
      const item = doc.item(id);
      return item ? [propsOf(doc, item)] : [];
    }),
    ...whole,
  ];
}

/** An item, tag or group by its id. */
export function entity(doc: BoardDocument, id: string): Props | undefined {
  const item = doc.item(id);
  if (item) return propsOf(doc, item);
  const tag = doc.table('tags').get(id);
  if (tag) return propsOfTag(tag);
  return groupsOf(doc).find((group) => group.id === id);
}

/** What a filter of `get` or `select` means; comments are on the board but never handed out. */
export function found(doc: BoardDocument, filter: unknown): Props[] {
  const { id, type, tags } = (filter ?? {}) as { id?: unknown; type?: unknown; tags?: unknown }; // read, not trusted
  if (id !== undefined) {
    const ids = asList(id);
    return ids.flatMap((each) => {
      const one = entity(doc, each);
      if (one) return [one];
      return Array.isArray(id) && doc.switches().missingIds === 'omit' ? [] : refuse(says.noItem(each));
    });
  }
  const types = type === undefined ? null : new Set(asList(type));
  const titles = tags === undefined ? null : tagIds(doc, asList(tags));
  const loading = doc.switches().progressiveLoading > doc.age() ? doc.age() / doc.switches().progressiveLoading : 1;
  const loaded = doc.items().filter((_, index, all) => loading === 1 || index < all.length * loading);
  const wanted = loaded.filter(
    (item) =>
      item.type !== 'comment' &&
      (!types || types.has(item.type)) &&
      (!titles || item.tagIds?.some((tag) => titles.has(tag))),
  );
  const entities = titles ? [] : [...groupsOf(doc), ...[...doc.table('tags').values()].map(propsOfTag)];
  return [...wanted.map((item) => propsOf(doc, item)), ...entities.filter((one) => !types || types.has(one.type))];
}

const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

const tagIds = (doc: BoardDocument, wanted: readonly string[]) =>
  new Set(
    [...doc.table('tags').values()]
      .filter(({ id, title }) => wanted.includes(title) || wanted.includes(id))
      .map(({ id }) => id),
  );

/** Miro promises no order. */
export const ordered = (doc: BoardDocument, all: Props[]): Props[] =>
  doc.switches().shuffle ? shuffled(all, doc.random) : all;
