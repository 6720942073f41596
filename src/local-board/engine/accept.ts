import { CONTENT_LIMIT, normalise } from '../content.ts';
import { DEFAULTS } from '../defaults.ts';
import { refuse, says } from '../errors.ts';
import { ownKeys } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import type { Switches } from '../switches.ts';

/** Given by an app for an item: `x`, `content`, … by Miro's names. */
export type Given = Readonly<Record<string, unknown>>;

const COMMON: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'rotation', 'linkedTo']);
/** Read-only, but passed by many apps on create, where Miro overlooks them. */
const OVERLOOKED: ReadonlySet<string> = new Set([
  'type', 'id', 'parentId', 'groupId', 'createdAt', 'createdBy', 'modifiedAt', 'modifiedBy', 'connectorIds', 'childrenIds', 'owned',
]); // prettier-ignore
const STORED: ReadonlySet<string> = new Set([
  'title', 'description', 'shape', 'tagIds', 'start', 'end', 'captions', 'showContent',
]); // prettier-ignore

const MOST_TAGS = 8;
/** More fields of a card are not refused, only not there afterwards. */
const MOST_FIELDS = 20;

const NOTE_COLORS: ReadonlySet<unknown> = new Set([
  'gray', 'light_yellow', 'yellow', 'orange', 'light_green', 'green', 'dark_green', 'cyan', 'light_pink', 'pink',
  'violet', 'red', 'light_blue', 'blue', 'dark_blue', 'black',
]); // prettier-ignore

const SHAPES: ReadonlySet<unknown> = new Set([
  'rectangle', 'circle', 'triangle', 'wedge_round_rectangle_callout', 'round_rectangle', 'rhombus', 'parallelogram',
  'star', 'right_arrow', 'left_arrow', 'pentagon', 'hexagon', 'octagon', 'trapezoid', 'flow_chart_predefined_process',
  'left_right_arrow', 'cloud', 'left_brace', 'right_brace', 'cross', 'can',
]); // prettier-ignore

const CHOICES: Readonly<Record<string, (value: unknown) => boolean>> = {
  sticky_note: (shape) => shape === 'square' || shape === 'rectangle',
  shape: (shape) => SHAPES.has(shape) || (typeof shape === 'string' && shape.startsWith('flow_chart_')),
  connector: (shape) => shape === 'straight' || shape === 'elbowed' || shape === 'curved',
};

/**
 * What an app wants to change, checked and in the terms of the store; `x` and `y` still count as the app counts them.
 * Refuses what Miro would refuse.
 */
export function accept(type: string, given: Given, switches: Switches): Partial<StoredItem> {
  const known = new Set([...ownKeys(type), ...COMMON]);
  const changes: Record<string, unknown> = {};
  const more: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || OVERLOOKED.has(key)) continue;
    if (key === 'origin') {
      if (value !== 'center') refuse(says.invalid('origin', value, '"center"'));
    } else if (key === 'relativeTo') continue;
    else if (!known.has(key)) {
      if (switches.unknownProperties === 'throw') refuse(says.unknownProperty(key));
    } else if (key === 'content') changes['content'] = contentOf(type, value, switches);
    else if (key === 'style') changes['style'] = styleOf(type, value, switches);
    else if (COMMON.has(key)) changes[key] = key === 'linkedTo' ? textOf(key, value) : numberOf(key, value);
    else if (STORED.has(key)) changes[key] = storedValue(type, key, value);
    else more[key] = key === 'fields' && Array.isArray(value) ? value.slice(0, MOST_FIELDS) : value;
  }
  return { ...changes, ...(Object.keys(more).length > 0 ? { more } : {}) };
}

function contentOf(type: string, value: unknown, { content }: Switches): string {
  const written = textOf('content', value);
  if (written.length >= CONTENT_LIMIT)
    refuse(says.invalid('content', `${written.slice(0, 20)}…`, `fewer than ${CONTENT_LIMIT} characters`));
  return normalise(type, written, content);
}

function styleOf(type: string, value: unknown, { unknownProperties }: Switches): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(says.invalid('style', value, 'an object'));
  const entries = Object.entries(value).filter(([key, entry]) => {
    if (entry === undefined) return false;
    const fill = DEFAULTS[type]?.style;
    const strange = fill !== undefined && !(key in fill);
    const wrong = type === 'sticky_note' && key === 'fillColor' && !NOTE_COLORS.has(entry);
    if (unknownProperties === 'throw' && strange) refuse(says.unknownProperty(`style.${key}`));
    if (unknownProperties === 'throw' && wrong)
      refuse(says.invalid('style.fillColor', entry, 'a colour name of sticky notes'));
    return !strange && !wrong;
  });
  return Object.fromEntries(entries);
}

function storedValue(type: string, key: string, value: unknown): unknown {
  const choice = key === 'shape' ? CHOICES[type] : undefined;
  if (choice && !choice(value)) refuse(says.invalid('shape', value, 'a shape of this type'));
  if (key === 'title' || key === 'description') return textOf(key, value);
  if (key === 'tagIds' || key === 'captions') if (!Array.isArray(value)) refuse(says.invalid(key, value, 'an array'));
  if (key === 'tagIds' && Array.isArray(value) && value.length > MOST_TAGS)
    refuse(says.invalid(key, value, `at most ${MOST_TAGS} tags`));
  return value;
}

const textOf = (key: string, value: unknown): string =>
  typeof value === 'string' ? value : refuse(says.invalid(key, value, 'a string'));

function numberOf(key: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(says.invalid(key, value, 'a finite number'));
  if ((key === 'width' || key === 'height') && value <= 0) return refuse(says.invalid(key, value, 'more than 0'));
  return value;
}
