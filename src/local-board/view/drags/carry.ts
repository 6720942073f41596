import { withGroups } from '../../capture.ts';
import { duplicate, move } from '../../gestures.ts';
import type { Point } from '../box.ts';
import type { View } from '../view.ts';
import { mergeKey, TREMBLE, type Drag } from './drag.ts';

/** Carries the selected items, or a copy of them with Alt held; without a movement it is a click that selects. */
export function carry(view: View, start: PointerEvent, pressed: string): Drag {
  const { doc, user } = view;
  const before = view.selection();
  const own = withGroups(doc, [pressed]);
  const chosenBefore = before.includes(pressed);
  if (!chosenBefore) view.select(start.shiftKey ? [...before, ...own] : own);
  const merge = mergeKey('carry');
  let last = view.at(start);
  let ids: readonly string[] | null = null;
  const step = (to: Point, done: boolean) => {
    if (ids) move(doc, user, ids, { dx: to.x - last.x, dy: to.y - last.y }, { merge, done });
    last = to;
  };
  return {
    reaches: true,
    move(event) {
      if (!ids) {
        if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= TREMBLE) return;
        ids = event.altKey ? duplicate(doc, user, view.selection(), { dx: 0, dy: 0 }, { merge }) : view.selection();
        view.select(ids);
        view.canvas.classList.add('carrying');
      }
      step(view.at(event), false);
    },
    end(event) {
      view.canvas.classList.remove('carrying');
      if (ids) step(view.at(event), true);
      else if (chosenBefore && start.shiftKey) view.select(before.filter((id) => !own.includes(id)));
      else if (chosenBefore && before.length > own.length) view.select(own);
    },
    cancel() {
      view.canvas.classList.remove('carrying');
      doc.abandon(user, merge);
    },
  };
}
