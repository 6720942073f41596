import { frameAround, gather } from './capture.ts';
import { fromTyped } from './content.ts';
import { DEFAULTS, stickySize, textHeight } from './defaults.ts';
import type { BoardDocument, Transaction } from './document.ts';
import type { Endpoint, StoredItem } from './stored.ts';

/** What a new item may be told; the rest comes from Miro's defaults. */
export type NewItem = Partial<Omit<StoredItem, 'type' | 'createdAt' | 'createdBy' | 'modifiedAt' | 'modifiedBy'>>;

/** Puts a new item on top of the others, within a transaction; captures nothing. */
export function place(doc: BoardDocument, tx: Transaction, type: string, given: NewItem): StoredItem {
  const defaults = DEFAULTS[type] ?? { width: 100, height: 100 };
  const at = doc.stamp();
  const item: StoredItem = {
    type,
    id: doc.newId(),
    x: 0,
    y: 0,
    parentId: null,
    z: doc.above(),
    createdAt: at,
    createdBy: tx.user,
    modifiedAt: at,
    modifiedBy: tx.user,
    ...defaults,
    ...given,
    ...(defaults.style || given.style ? { style: { ...defaults.style, ...given.style } } : {}),
    ...(defaults.more || given.more ? { more: { ...defaults.more, ...given.more } } : {}),
  };
  tx.put('items', item.id, item);
  return item;
}

/** Puts a new item where a person clicked; a frame under it captures it, a new frame gathers what lies in it. */
function byHand(doc: BoardDocument, user: string, type: string, given: NewItem): string {
  return doc.transact(
    user,
    (tx) => {
      const item = place(doc, tx, type, given);
      const { captureOnDrop, dropContainment } = doc.switches();
      const around = captureOnDrop ? frameAround(doc, item, dropContainment) : undefined;
      if (around) tx.patch(item.id, { parentId: around.id });
      if (type === 'frame') gather(doc, tx, item.id);
      return item.id;
    },
    { gesture: 'create' },
  );
}

interface At {
  /** Board coordinates of the centre. */
  readonly x: number;
  readonly y: number;
}

/** A sticky note; `width` in dp sets its size, the shadow follows. */
export function createNote(
  doc: BoardDocument,
  user: string,
  note: At & { text?: string; color?: string; shape?: 'square' | 'rectangle'; width?: number },
): string {
  const shape = note.shape ?? 'square';
  return byHand(doc, user, 'sticky_note', {
    x: note.x,
    y: note.y,
    shape,
    ...stickySize(shape, note.width === undefined ? {} : { width: note.width }),
    content: fromTyped(note.text ?? ''),
    ...(note.color === undefined ? {} : { style: { fillColor: note.color } }),
  });
}

/** A shape such as `rectangle`, `circle`, `round_rectangle`. */
export const createShape = (
  doc: BoardDocument,
  user: string,
  { text, fill, ...given }: At & { width?: number; height?: number; shape?: string; text?: string; fill?: string },
): string =>
  byHand(doc, user, 'shape', {
    ...given,
    ...(text === undefined ? {} : { content: fromTyped(text) }),
    ...(fill === undefined ? {} : { style: { fillColor: fill } }),
  });

/** Free text; its height follows from the words. */
export function createText(
  doc: BoardDocument,
  user: string,
  { text = '', width = 240, fontSize = 14, x, y }: At & { text?: string; width?: number; fontSize?: number },
): string {
  const content = fromTyped(text);
  return byHand(doc, user, 'text', {
    x,
    y,
    width,
    height: textHeight(content, fontSize, width),
    content,
    style: { fontSize },
  });
}

/** A frame; what lies in it becomes its child. */
export const createFrame = (
  doc: BoardDocument,
  user: string,
  { title = '', ...box }: At & { width: number; height: number; title?: string },
): string => byHand(doc, user, 'frame', { ...box, title });

/** A line from one item or place to another. */
export const createConnector = (
  doc: BoardDocument,
  user: string,
  { start, end, shape = 'curved' }: { start: Endpoint; end: Endpoint; shape?: string },
): string => byHand(doc, user, 'connector', { start, end, shape });
