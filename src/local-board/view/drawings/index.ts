import type { StoredItem } from '../../stored.ts';
import { card } from './card.ts';
import { connector } from './connector.ts';
import { frame } from './frame.ts';
import { image } from './image.ts';
import { mindmapNode } from './mindmap-node.ts';
import type { Drawing } from './pen.ts';
import { placeholder } from './placeholder.ts';
import { shape } from './shape.ts';
import { stickyNote } from './sticky-note.ts';
import { text } from './text.ts';

/** How each type is drawn; whatever isn't here is shown as a placeholder, never left out. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  sticky_note: stickyNote,
  shape,
  text,
  frame,
  card,
  app_card: card,
  image,
  connector,
  mindmap_node: mindmapNode,
};

/** How an item is drawn; what the board doesn't know gets a placeholder. */
export const drawingOf = (item: StoredItem): Drawing => DRAWINGS[item.type] ?? placeholder;
