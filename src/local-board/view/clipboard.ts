import * as z from 'zod/mini';
import { copy, createNote, paste, remove, type Clip } from '../gestures.ts';
import type { Point } from './box.ts';
import { wordsOf } from './labels.ts';
import { isTyping } from './pointer.ts';
import type { View } from './view.ts';
import { shown } from './viewport.ts';

/** The clipboard type in which items travel between boards and tabs; other programs get the words. */
const TYPE = 'application/x-local-board';
/** More lines than this are rather a document than notes. */
const MOST_NOTES = 200;
const NOTES_IN_A_ROW = 5;
const NOTE = { width: 199, height: 228, gap: 20 };

const clipSchema = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      z: z.number(),
    }),
  ),
  metadata: z.record(z.string(), z.unknown()),
});

/** Binds copy, cut and paste of the whole page, as far as they happen on the board. */
export function bindClipboard(view: View): () => void {
  const leave = new AbortController();
  const on = { signal: leave.signal };
  const mine = (event: Event) => !isTyping(event.target) && !chromeHasFocus(view);
  const write = (event: ClipboardEvent): boolean => {
    const ids = view.selection();
    if (!mine(event) || ids.length === 0 || !event.clipboardData) return false;
    event.preventDefault();
    event.clipboardData.setData(TYPE, JSON.stringify(copy(view.doc, ids)));
    event.clipboardData.setData('text/plain', wordsOfAll(view, ids));
    view.notice.set(view.words.copied(ids.length));
    return true;
  };
  document.addEventListener('copy', (event) => void write(event), on);
  document.addEventListener(
    'cut',
    (event) => {
      const ids = view.selection();
      if (write(event)) remove(view.doc, view.user, ids);
    },
    on,
  );
  document.addEventListener(
    'paste',
    (event) => {
      if (!mine(event) || !event.clipboardData) return;
      event.preventDefault();
      const clip = clipIn(event.clipboardData.getData(TYPE));
      const text = event.clipboardData.getData('text/plain').trim();
      const middle = pastePlace(view);
      if (clip) view.select(paste(view.doc, view.user, clip, middle));
      else if (text !== '') view.select(pasteNotes(view, text, middle));
    },
    on,
  );
  return () => leave.abort();
}

/** A focused field or button outside the canvas keeps its own copy and paste; the bare page counts as the board. */
const chromeHasFocus = (view: View): boolean => {
  const active = document.activeElement;
  return active !== null && active !== document.body && !view.canvas.contains(active) && isTyping(active);
};

function clipIn(data: string): Clip | null {
  if (data === '') return null;
  try {
    const parsed = clipSchema.safeParse(JSON.parse(data));
    // Only boards of this make write this type; what the check leaves open is drawn tolerantly.
    return parsed.success ? (parsed.data as unknown as Clip) : null;
  } catch {
    return null;
  }
}

const wordsOfAll = (view: View, ids: readonly string[]): string =>
  copy(view.doc, ids)
    .items.map(wordsOf)
    .filter((words) => words.trim() !== '')
    .join('\n');

function pastePlace(view: View): Point {
  const pointer = view.pointer.get();
  if (pointer) return pointer;
  const seen = shown(view.viewport.get(), view.size.get());
  return { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
}

/** Each line or spreadsheet cell of a text becomes a note. */
function pasteNotes(view: View, text: string, middle: Point): string[] {
  const lines = text.split(/[\n\t]/).map((line) => line.trim());
  const said = lines.filter((line) => line !== '').slice(0, MOST_NOTES);
  const columns = Math.min(NOTES_IN_A_ROW, said.length);
  const rows = Math.ceil(said.length / columns);
  const { noteColor } = view.choices.get();
  return said.map((line, index) =>
    createNote(view.doc, view.user, {
      x: middle.x + ((index % columns) - (columns - 1) / 2) * (NOTE.width + NOTE.gap),
      y: middle.y + (Math.floor(index / columns) - (rows - 1) / 2) * (NOTE.height + NOTE.gap),
      text: line,
      color: noteColor,
    }),
  );
}
