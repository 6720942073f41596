import { withGroups } from '../capture.ts';
import { edges } from '../geometry.ts';
import { createConnector, duplicate, group, lock, move, remove, resize, stack, turn, ungroup } from '../gestures.ts';
import { isTurned } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import type { CommandWords } from '../words/index.ts';
import { centreOf, grown, unionOf } from './box.ts';
import { mergeKey } from './drags/drag.ts';
import { makeBox } from './drags/sketch.ts';
import { startEditing } from './editor.ts';
import { paperOf } from './paper.ts';
import { placeNote, placeText } from './tools.ts';
import type { ToolName, View } from './view.ts';
import { fitted, panned, shown, steppedZoom, zoomedAt } from './viewport.ts';
import { keep, leave, step } from './walk.ts';

/** Something a person can do by key or menu; `keys` as `mod+shift+g`, where mod is Ctrl or ⌘. */
export interface Command {
  readonly id: keyof CommandWords;
  readonly keys: readonly string[];
  /** Whether there is anything to do it to now; always, when left out. */
  readonly ready?: (view: View) => boolean;
  /** `false` when nothing was done, so that the key keeps its ordinary meaning. */
  readonly run: (view: View) => boolean | void;
}

const chosen = (view: View): boolean => view.selection().length > 0;
const items = (view: View): StoredItem[] =>
  view
    .selection()
    .map((id) => view.doc.item(id))
    .filter((item) => item !== undefined);

const canTurn = (view: View): boolean => items(view).some(({ type, locked }) => isTurned(type) && !locked);

const tool = (name: ToolName, key: string): Command => ({
  id: name,
  keys: [key],
  run(view) {
    view.tool.set(name);
    if (name !== 'select' && name !== 'hand') view.notice.set(view.words.placeHint[name]);
  },
});

/** dp an arrow key moves, and with Shift. */
const STEP = { plain: 10, fine: 1 };
/** px an arrow key pans when nothing is selected. */
const PAN = 80;

/** Every command, in the order in which the help sheet lists them. */
export const COMMANDS: readonly Command[] = [
  tool('select', 'v'),
  tool('hand', 'h'),
  tool('note', 'n'),
  tool('text', 't'),
  tool('shape', 's'),
  tool('frame', 'f'),
  {
    id: 'connector',
    keys: ['l'],
    run(view) {
      const [from, to] = items(view).filter(({ type }) => type !== 'frame' && type !== 'connector');
      if (!from || !to || view.selection().length !== 2) {
        view.tool.set('connector');
        view.notice.set(view.words.placeHint.connector);
        return;
      }
      const ends = { start: { item: from.id, snapTo: 'auto' }, end: { item: to.id, snapTo: 'auto' } } as const;
      view.select([createConnector(view.doc, view.user, ends)]);
    },
  },
  { id: 'next', keys: ['tab'], run: (view) => step(view, 1) },
  { id: 'previous', keys: ['shift+tab'], run: (view) => step(view, -1) },
  {
    id: 'keep',
    keys: ['mod+enter'],
    ready: chosen,
    run: keep,
  },
  { id: 'edit', keys: ['enter', 'f2'], run: (view) => enter(view) },
  { id: 'moveLeft', keys: ['arrowleft'], run: (view) => nudge(view, -STEP.plain, 0) },
  { id: 'moveRight', keys: ['arrowright'], run: (view) => nudge(view, STEP.plain, 0) },
  { id: 'moveUp', keys: ['arrowup'], run: (view) => nudge(view, 0, -STEP.plain) },
  { id: 'moveDown', keys: ['arrowdown'], run: (view) => nudge(view, 0, STEP.plain) },
  { id: 'fineLeft', keys: ['shift+arrowleft'], run: (view) => nudge(view, -STEP.fine, 0) },
  { id: 'fineRight', keys: ['shift+arrowright'], run: (view) => nudge(view, STEP.fine, 0) },
  { id: 'fineUp', keys: ['shift+arrowup'], run: (view) => nudge(view, 0, -STEP.fine) },
  { id: 'fineDown', keys: ['shift+arrowdown'], run: (view) => nudge(view, 0, STEP.fine) },
  { id: 'wider', keys: ['alt+shift+arrowright'], ready: chosen, run: (view) => grow(view, 20, 0) },
  { id: 'narrower', keys: ['alt+shift+arrowleft'], ready: chosen, run: (view) => grow(view, -20, 0) },
  { id: 'taller', keys: ['alt+shift+arrowdown'], ready: chosen, run: (view) => grow(view, 0, 20) },
  { id: 'shorter', keys: ['alt+shift+arrowup'], ready: chosen, run: (view) => grow(view, 0, -20) },
  { id: 'turnLeft', keys: ['alt+pageup'], ready: canTurn, run: (view) => turnChosen(view, -15) },
  { id: 'turnRight', keys: ['alt+pagedown'], ready: canTurn, run: (view) => turnChosen(view, 15) },
  {
    id: 'duplicate',
    keys: ['mod+d'],
    ready: chosen,
    run: (view) => view.select(duplicate(view.doc, view.user, view.selection(), beside(view))),
  },
  { id: 'copy', keys: ['mod+c'], ready: chosen, run: () => exec('copy') },
  { id: 'cut', keys: ['mod+x'], ready: chosen, run: () => exec('cut') },
  { id: 'paste', keys: ['mod+v'], ready: () => false, run: () => false },
  { id: 'remove', keys: ['delete', 'backspace'], ready: chosen, run: (view) => removeChosen(view) },
  {
    id: 'all',
    keys: ['mod+a'],
    run: (view) =>
      view.select(
        view.doc
          .items()
          .filter(({ locked }) => !locked)
          .map(({ id }) => id),
      ),
  },
  {
    id: 'group',
    keys: ['mod+g'],
    ready: (view) => view.selection().length > 1,
    run: (view) => void group(view.doc, view.user, view.selection()),
  },
  {
    id: 'ungroup',
    keys: ['mod+shift+g'],
    ready: (view) => items(view).some(({ groupId }) => groupId !== undefined),
    run: (view) => ungroup(view.doc, view.user, view.selection()),
  },
  { id: 'lock', keys: ['mod+shift+l'], ready: chosen, run: (view) => toggleLock(view) },
  {
    id: 'toFront',
    keys: ['pageup'],
    ready: chosen,
    run: (view) => stack(view.doc, view.user, view.selection(), 'front'),
  },
  {
    id: 'toBack',
    keys: ['pagedown'],
    ready: chosen,
    run: (view) => stack(view.doc, view.user, view.selection(), 'back'),
  },
  {
    id: 'undo',
    keys: ['mod+z'],
    ready: (view) => view.doc.canUndo(view.user),
    run: (view) => void view.doc.undo(view.user),
  },
  {
    id: 'redo',
    keys: ['mod+shift+z', 'mod+y'],
    ready: (view) => view.doc.canRedo(view.user),
    run: (view) => void view.doc.redo(view.user),
  },
  { id: 'zoomIn', keys: ['+', '=', 'mod++', 'mod+='], run: (view) => zoomStep(view, 1) },
  { id: 'zoomOut', keys: ['-', 'mod+-'], run: (view) => zoomStep(view, -1) },
  {
    id: 'zoomWhole',
    keys: ['0', 'mod+0'],
    run: (view) => view.viewport.set(zoomedAt(view.viewport.get(), middle(view), 1)),
  },
  { id: 'fit', keys: ['1', 'mod+1'], run: (view) => view.fit() },
  { id: 'fitChosen', keys: ['2', 'mod+2'], ready: chosen, run: (view) => fitChosen(view) },
  {
    id: 'bar',
    keys: ['f6', 'contextmenu', 'shift+f10'],
    ready: chosen,
    run: () => document.querySelector<HTMLElement>('.context-bar button')?.focus(),
  },
  { id: 'leave', keys: ['escape'], run: (view) => leave(view) },
];

/** A command by its name. */
export const commandOf = (id: keyof CommandWords): Command | undefined => COMMANDS.find((command) => command.id === id);

/** Runs a command by its name, when there is something to do it to. */
export function run(view: View, id: keyof CommandWords): void {
  const command = commandOf(id);
  if (command && (command.ready?.(view) ?? true)) command.run(view);
}

function nudge(view: View, dx: number, dy: number): void {
  if (chosen(view)) move(view.doc, view.user, view.selection(), { dx, dy });
  else view.viewport.set(panned(view.viewport.get(), Math.sign(dx) * PAN, Math.sign(dy) * PAN));
  const [first] = view.selection();
  if (first !== undefined) view.reveal(first);
}

function grow(view: View, dx: number, dy: number): void {
  const merge = mergeKey('grow');
  for (const item of items(view)) {
    const box = edges(item);
    resize(view.doc, view.user, item.id, { ...box, right: box.right + dx, bottom: box.bottom + dy }, { merge });
  }
}

/** Each around its own centre, degrees clockwise. */
function turnChosen(view: View, by: number): void {
  const merge = mergeKey('turn');
  for (const item of items(view)) turn(view.doc, view.user, item.id, (item.rotation ?? 0) + by, { merge });
}

/** A copy lies beside its original, where it hides nothing. */
function beside(view: View): { dx: number; dy: number } {
  const box = unionOf(
    items(view)
      .map(paperOf)
      .filter(({ x }) => Number.isFinite(x)),
  );
  return { dx: (box?.width ?? 0) + 20, dy: 0 };
}

/** The browser's own copy and cut, so that the same handler serves keys and menu. */
const exec = (what: 'copy' | 'cut'): boolean => {
  document.execCommand(what);
  return false;
};

function removeChosen(view: View): void {
  const count = view.selection().length;
  remove(view.doc, view.user, view.selection());
  view.canvas.focus({ preventScroll: true });
  view.notice.set(view.words.removed(count));
}

function toggleLock(view: View): void {
  const ids = withGroups(view.doc, view.selection());
  lock(view.doc, view.user, ids, !items(view).every(({ locked }) => locked));
}

/** Enter types in what is chosen, or puts down what the tool makes in the middle of the window. */
function enter(view: View): boolean {
  const point = boardMiddle(view);
  const kind = view.tool.get();
  if (kind === 'note') placeNote(view, point);
  else if (kind === 'text') placeText(view, point);
  else if (kind === 'shape') makeBox(view, kind, { x: point.x - 80, y: point.y - 80, width: 160, height: 160 });
  else if (kind === 'frame') makeBox(view, kind, { x: point.x - 400, y: point.y - 300, width: 800, height: 600 });
  else {
    const [only] = view.selection();
    return only !== undefined && view.selection().length === 1 && startEditing(view, only);
  }
  return true;
}

const middle = (view: View) => ({ x: view.size.get().width / 2, y: view.size.get().height / 2 });
const boardMiddle = (view: View) => centreOf(shown(view.viewport.get(), view.size.get()));

function zoomStep(view: View, direction: 1 | -1): void {
  const now = view.viewport.get();
  view.viewport.set(zoomedAt(now, middle(view), steppedZoom(now.zoom, direction)));
}

function fitChosen(view: View): void {
  const box = unionOf(
    items(view)
      .map(paperOf)
      .filter(({ x }) => Number.isFinite(x)),
  );
  if (box) view.viewport.set(fitted(grown(box, 20), view.size.get(), 20, 2));
}
