import { plainText } from '../content.ts';
import { remove, typeText } from '../gestures.ts';
import type { StoredItem } from '../stored.ts';
import { mergeKey } from './drags/drag.ts';
import { noteFontSize } from './drawings/sticky-note.ts';
import { kindOf, wordsOf } from './labels.ts';
import type { View } from './view.ts';

/** ms of pause after which what was typed so far is written to the board. */
const PAUSE = 250;

const EDITABLE: ReadonlySet<string> = new Set([
  'sticky_note',
  'shape',
  'text',
  'frame',
  'card',
  'app_card',
  'connector',
]);

/** Lets the person type in an item; `typed` is the key that began it. Says why when it can't be. */
export function startEditing(view: View, id: string, typed = ''): boolean {
  const item = view.doc.item(id);
  if (!item || !EDITABLE.has(item.type)) return false;
  if (item.locked) return refuse(view, view.words.isLocked);
  const other = view.doc.editor(id);
  if (other !== undefined && other !== view.user) {
    return refuse(view, view.words.someoneTypes(view.doc.presence().users.get(other)?.name ?? ''));
  }
  stopEditing(view);
  view.doc.setEditing(view.user, id);
  view.stage.pin(id);
  view.editing.set(id);
  const host = hostOf(view, item);
  if (host) write(view, item, host, typed);
  return true;
}

/** Ends typing, if somebody types; what stands there is kept. */
export function stopEditing(view: View): void {
  if (view.editing.get() === null) return;
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.isContentEditable) active.blur();
  else finish(view);
}

function write(view: View, item: StoredItem, host: HTMLElement, typed: string): void {
  const { doc, user } = view;
  const before = item.type === 'connector' ? wordsOf(item) : source(item);
  const merge = mergeKey('type');
  let pause = 0;
  host.setAttribute('contenteditable', 'plaintext-only');
  host.setAttribute('role', 'textbox');
  host.setAttribute('aria-multiline', item.type === 'frame' ? 'false' : 'true');
  host.setAttribute('aria-label', view.words.textOf(kindOf(item.type, view.words)));
  host.spellcheck = false;
  host.textContent = before + typed;
  const said = () => host.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
  const save = () => {
    window.clearTimeout(pause);
    const now = doc.item(item.id);
    if (now && said() !== source(now)) typeText(doc, user, item.id, said(), { merge });
  };
  const refit = () => {
    const size = doc.item(item.id);
    if (size?.type === 'sticky_note') {
      host.style.fontSize = `${noteFontSize(said(), size.width, size.height, view.pen.measure)}px`;
    }
  };
  host.addEventListener('input', () => {
    refit();
    window.clearTimeout(pause);
    pause = window.setTimeout(save, PAUSE);
  });
  // Somebody else may delete what is being written in.
  const leave = doc.subscribe(() => {
    if (doc.item(item.id)) return;
    leave();
    finish(view);
  });
  host.addEventListener(
    'blur',
    () => {
      leave();
      save();
      if (item.type === 'text') takeHeight(view, item.id, host, merge);
      host.removeAttribute('contenteditable');
      host.removeAttribute('role');
      host.removeAttribute('aria-multiline');
      host.removeAttribute('aria-label');
      finish(view);
    },
    { once: true },
  );
  refit();
  host.focus({ preventScroll: true });
  caretToEnd(host, item.type === 'frame' && typed === '');
}

/** A text is as high as its words really stand; the board itself can only guess. */
function takeHeight({ doc, user }: View, id: string, host: HTMLElement, merge: string): void {
  const text = doc.item(id);
  const height = host.offsetHeight;
  if (!text || height === 0 || Math.abs(height - text.height) < 1) return;
  const y = text.y + (height - text.height) / 2;
  doc.transact(user, (tx) => tx.patch(id, { height, y }), { gesture: 'type', merge });
}

function finish(view: View): void {
  const id = view.editing.get();
  if (id === null) return;
  view.editing.set(null);
  view.doc.setEditing(view.user, null);
  view.stage.pin(null);
  const item = view.doc.item(id);
  // A text nobody wrote anything in would lie on the board unseen.
  if (item?.type === 'text' && wordsOf(item).trim() === '') remove(view.doc, view.user, [id]);
}

const source = (item: StoredItem): string =>
  item.type === 'sticky_note' || item.type === 'shape' || item.type === 'text'
    ? plainText(item.content ?? '')
    : wordsOf(item);

function hostOf(view: View, item: StoredItem): HTMLElement | null {
  if (item.type === 'frame') return view.canvas.querySelector(`[data-frame-title="${item.id}"] .name`);
  const element = view.stage.element(item.id);
  if (item.type === 'card' || item.type === 'app_card') return element?.querySelector('.title') ?? null;
  if (item.type !== 'connector') return element?.querySelector('.text') ?? null;
  return element?.querySelector('.caption') ?? captionFor(view, item);
}

/** A line without words gets a place to write them in. */
function captionFor(view: View, item: StoredItem): HTMLElement | null {
  typeText(view.doc, view.user, item.id, ' ');
  view.stage.pin(null);
  view.stage.pin(item.id);
  return view.stage.element(item.id)?.querySelector('.caption') ?? null;
}

function caretToEnd(host: HTMLElement, everything: boolean): void {
  const range = document.createRange();
  range.selectNodeContents(host);
  if (!everything) range.collapse(false);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function refuse(view: View, sentence: string): false {
  view.notice.set(sentence);
  return false;
}
