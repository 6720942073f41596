import { turn } from '../../gestures.ts';
import type { StoredItem } from '../../stored.ts';
import type { Point } from '../box.ts';
import type { View } from '../view.ts';
import { mergeKey, type Drag } from './drag.ts';

/** Degrees. */
const EVEN_STEP = 15;
const ATTRACTION = 3;

/** Turns one item around its centre by the grip beside it. */
export function spin(view: View, start: PointerEvent, id: string): Drag {
  const item = view.doc.item(id);
  const from = view.at(start);
  const merge = mergeKey('spin');
  return {
    move(event) {
      if (item) turn(view.doc, view.user, id, spun(item, from, view.at(event), event.shiftKey), { merge });
    },
    end: () => undefined,
    cancel: () => view.doc.abandon(view.user, merge),
  };
}

/** The angle an item comes to, degrees clockwise; upright ones attract, and `even` knows steps of 15° only. */
export function spun(item: Pick<StoredItem, 'x' | 'y' | 'rotation'>, from: Point, to: Point, even: boolean): number {
  const angle = ({ x, y }: Point) => (Math.atan2(y - item.y, x - item.x) * 180) / Math.PI;
  const free = (item.rotation ?? 0) + angle(to) - angle(from);
  const upright = Math.round(free / 90) * 90;
  if (even) return Math.round(free / EVEN_STEP) * EVEN_STEP;
  return Math.abs(free - upright) <= ATTRACTION ? upright : Math.round(free);
}
