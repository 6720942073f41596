import type { Board, Shape, StickyNote, Text } from '@mirohq/websdk-types';
import type { Box } from '../../core/geometry.ts';
import type { PublishedItem } from '../../core/publication.ts';
import { markup } from '../insert/item.ts';

type Creating = Pick<Board, 'createShape' | 'createText' | 'createStickyNote'>;

/** Creates one item of the answer key with its centre at a place on the board (dp). */
export function createPublished(board: Creating, planned: PublishedItem, at: Box): Promise<StickyNote | Shape | Text> {
  const content = publishedContent(planned);
  switch (planned.part) {
    case 'note':
      // Of a note's width and height only one may be given.
      return board.createStickyNote({
        x: at.x,
        y: at.y,
        width: at.width,
        shape: 'square',
        content,
        style: { fillColor: planned.color ?? 'light_yellow' },
        ...(planned.link === undefined ? {} : { linkedTo: planned.link }),
      });
    case 'mark':
      return board.createText({
        x: at.x,
        y: at.y,
        width: at.width,
        content,
        style: { color: '#595c70', fontFamily: 'open_sans', fontSize: 36, textAlign: 'left' },
      });
    default:
      return board.createShape({ shape: 'rectangle', ...at, content, style: LOOKS[planned.part] });
  }
}

/** A line for each of its own, its count in bold; whatever people wrote stays text. */
export function publishedContent({ part, text }: PublishedItem): string {
  const lines = text.split('\n');
  return markup(
    lines.map((line, index) =>
      part === 'head' || part === 'label' || (part === 'note' && index === lines.length - 1)
        ? { strong: line, text: '' }
        : { text: line },
    ),
  );
}

const plainBorder = { borderWidth: 1, borderStyle: 'normal', borderOpacity: 0 } as const;

const LOOKS = {
  band: { fillColor: '#f5f6fa', borderColor: '#f5f6fa', ...plainBorder },
  rule: { fillColor: '#ffffff', borderColor: '#ffffff', ...plainBorder },
  head: {
    fillColor: '#1b1c29',
    borderColor: '#1b1c29',
    color: '#ffffff',
    fontFamily: 'open_sans',
    fontSize: 40,
    textAlign: 'center',
    textAlignVertical: 'middle',
    ...plainBorder,
  },
  label: {
    fillColor: '#e8eaf3',
    borderColor: '#e8eaf3',
    color: '#1b1c29',
    fontFamily: 'open_sans',
    fontSize: 34,
    textAlign: 'left',
    textAlignVertical: 'top',
    ...plainBorder,
  },
} as const;
