import { refuse, says } from '../errors.ts';
import type { StoredItem } from '../stored.ts';
import { existing, type Context } from './command.ts';

const SNAPS: ReadonlySet<unknown> = new Set(['auto', 'top', 'left', 'bottom', 'right']);

/** Refuses ends of a connector that hang on nothing, on a frame, or on a place and a side at once. */
export function checkEnds(context: Context, { start, end }: Partial<StoredItem>): void {
  for (const [name, point] of Object.entries({ start, end })) {
    if (point === undefined) continue;
    if (typeof point !== 'object' || point === null) refuse(says.invalid(name, point, '{ item, position or snapTo }'));
    const { item, position, snapTo } = point;
    if (position !== undefined && snapTo !== undefined)
      refuse(says.invalid(name, point, 'either "position" or "snapTo"'));
    if (snapTo !== undefined && !SNAPS.has(snapTo))
      refuse(says.invalid(`${name}.snapTo`, snapTo, [...SNAPS].join(', ')));
    if (position !== undefined && !(Number.isFinite(position.x) && Number.isFinite(position.y)))
      refuse(says.invalid(`${name}.position`, position, 'finite x and y'));
    if (item !== undefined && existing(context, item).type === 'frame')
      refuse(says.invalid(`${name}.item`, item, 'an item other than a frame'));
  }
}
