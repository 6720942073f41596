import { refuse, says } from '../errors.ts';
import { propsOfTag, type Props } from '../props.ts';
import type { StoredTag } from '../stored.ts';
import type { Given } from './accept.ts';
import type { Context } from './command.ts';

const COLORS: ReadonlySet<unknown> = new Set([
  'red', 'magenta', 'violet', 'light_green', 'green', 'dark_green', 'cyan', 'blue', 'dark_blue', 'yellow', 'gray',
  'black', 'dark_gray',
]); // prettier-ignore
const MOST = 100;
const LONGEST = 120;

/** Refused when the board has as many tags as Miro allows. */
export function createTag(context: Context, props: Given): Props {
  if (context.doc.table('tags').size >= MOST) refuse(says.tags());
  return put(context, { id: context.doc.newId(), title: '', color: 'red' }, props);
}

/** Changes a tag's title or colour. */
export function updateTag(context: Context, props: Given): Props {
  const tag = context.doc.table('tags').get(String(props['id'])) ?? refuse(says.missing(String(props['id'])));
  return put(context, tag, props);
}

function put(context: Context, tag: StoredTag, props: Given): Props {
  const title = props['title'] ?? tag.title;
  const color = props['color'] ?? tag.color;
  if (typeof title !== 'string' || title.length > LONGEST)
    return refuse(says.invalid('title', title, `at most ${LONGEST} characters`));
  const known = typeof color === 'string' && COLORS.has(color);
  if (!known && context.doc.switches().unknownProperties === 'throw')
    return refuse(says.invalid('color', color, 'a colour name of tags'));
  for (const other of context.doc.table('tags').values())
    if (other.id !== tag.id && other.title === title && title !== '') refuse(says.tagTitle(title));
  const next = { id: tag.id, title, color: known ? color : tag.color };
  context.write((tx) => tx.put('tags', tag.id, next));
  return propsOfTag(next);
}
