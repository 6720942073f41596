import { stopEditing, startEditing } from './editor.ts';
import { COMMANDS, type Command } from './commands.ts';
import { stringOf } from './drawings/pen.ts';
import { isTyping } from './pointer.ts';
import { placeNote } from './tools.ts';
import type { View } from './view.ts';

/** Items into which one can type without opening them first. */
const TYPED: ReadonlySet<string> = new Set(['sticky_note', 'shape', 'text']);

/** Binds the keyboard of the board; the bars around it leave it only the keys with Ctrl. Gives back the way out. A question mark asks for help. */
export function bindKeys(view: View, onHelp: () => void): () => void {
  const leave = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Node ? event.target : null;
      const onBoard = target === document.body || view.canvas.contains(target);
      if (isTyping(target)) {
        if (onBoard) typing(view, event);
      } else if (onBoard && typed(view, event)) event.preventDefault();
      else if (event.key === '?') onHelp();
      else if (onBoard || event.ctrlKey || event.metaKey) commanding(view, event);
    },
    { signal: leave.signal },
  );
  return () => leave.abort();
}

/** A letter on a chosen note begins to write in it. */
function typed(view: View, event: KeyboardEvent): boolean {
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ';
  const [only] = view.selection();
  const item = only !== undefined && view.selection().length === 1 ? view.doc.item(only) : undefined;
  if (!letter || !item || !TYPED.has(item.type) || item.locked || view.tool.get() !== 'select') return false;
  return startEditing(view, item.id, event.key);
}

function commanding(view: View, event: KeyboardEvent): void {
  const pressed = combination(event);
  const command = COMMANDS.find(({ keys }) => keys.includes(pressed));
  if (command && obeyed(view, command)) event.preventDefault();
}

const obeyed = (view: View, command: Command): boolean =>
  (command.ready?.(view) ?? true) && command.run(view) !== false;

/** While somebody types: Escape and Ctrl+Enter end it, Tab in a note goes on with the next one beside it. */
function typing(view: View, event: KeyboardEvent): void {
  const id = view.editing.get();
  const item = id === null ? undefined : view.doc.item(id);
  const done =
    event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey || item?.type === 'frame'));
  if (done) {
    event.preventDefault();
    stopEditing(view);
    const element = id === null ? undefined : view.stage.element(id);
    (element ?? view.canvas).focus({ preventScroll: true });
  } else if (event.key === 'Tab' && item?.type === 'sticky_note' && !event.shiftKey) {
    event.preventDefault();
    stopEditing(view);
    const paper = item.height * (199 / 228);
    placeNote(
      view,
      { x: item.x + item.width * 1.1, y: item.y - (item.height - paper) / 2 },
      { color: stringOf(item.style?.['fillColor'], 'light_yellow'), width: item.width },
    );
    const [made] = view.selection();
    if (made !== undefined) view.reveal(made);
  }
}

/** A key event as the commands write it: modifiers in a fixed order, then the key. */
export function combination(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const key = event.key.toLowerCase();
  // Signs such as + and ? come by way of Shift on some keyboards and not on others.
  const sign = key.length === 1 && key.toUpperCase() === key.toLowerCase() && !/\d/.test(key);
  return [
    event.ctrlKey || event.metaKey ? 'mod' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && !sign ? 'shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+');
}
