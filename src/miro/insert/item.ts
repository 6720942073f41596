import type { Frame, FrameProps, Shape, ShapeProps, Text, TextProps } from '@mirohq/websdk-types';
import type { Box } from '../../core/geometry.ts';
import type { Draft, Paragraph, SheetDraft } from '../../core/template/draft.ts';
import type { MiroBoard } from '../board.ts';

/** Creates a draft's item with its centre at a place on the board (dp). */
export function createItem(board: MiroBoard, draft: Draft, at: Box): Promise<Shape | Text> {
  return draft.type === 'shape' ? board.createShape(shapeProps(draft, at)) : board.createText(textProps(draft, at));
}

/** Creates a sheet's frame; Miro refuses one without a fill. */
export function createFrame(board: MiroBoard, sheet: SheetDraft, at: Box): Promise<Frame> {
  const props: FrameProps = { title: sheet.title, ...at, style: { fillColor: sheet.fill } };
  return board.createFrame(props);
}

/** Paragraphs as Miro's markup; whatever people wrote stays text. */
export const markup = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ strong, text }) =>
      [strong ? `<strong>${escaped(strong)}</strong>` : '', escaped(text)].filter(Boolean).join(' '),
    )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function shapeProps({ style, paragraphs }: Draft, at: Box): ShapeProps {
  const border = style.border ?? { color: style.fill ?? '#ffffff', width: 1, style: 'normal' };
  return {
    shape: 'rectangle',
    ...at,
    content: markup(paragraphs),
    style: {
      ...(style.fill ? { fillColor: style.fill } : {}),
      borderColor: border.color,
      borderWidth: border.width,
      borderStyle: border.style,
      borderOpacity: style.border ? 1 : 0,
      color: style.color,
      fontFamily: 'open_sans',
      fontSize: style.fontSize,
      textAlign: style.align,
      textAlignVertical: style.vertical,
    },
  };
}

/** A text's height follows from its words; Miro refuses to be told. */
const textProps = ({ style, paragraphs }: Draft, { x, y, width }: Box): TextProps => ({
  x,
  y,
  width,
  content: markup(paragraphs),
  style: { color: style.color, fontFamily: 'open_sans', fontSize: style.fontSize, textAlign: style.align },
});
