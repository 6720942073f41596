import { useMemo } from 'react';
import { arrange, layout } from '../../core/layout.ts';
import type { SheetDraft } from '../../core/template/draft.ts';
import type { Template } from '../../core/template.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { layoutWords } from '../../words/template/all.ts';

/** More sheets than this can't be told apart in a picture of 320 px. */
const DRAWN = 12;

/** A small live picture of what will be inserted. */
export function Preview({
  template,
  words: { preview: words },
}: {
  readonly template: Template;
  readonly words: PrepareWords;
}) {
  const sheets = useMemo(() => layout(template, layoutWords(template.language)), [template]);
  const boxes = arrange(template, sheets);
  const shown = sheets.slice(0, DRAWN).flatMap((sheet, index) => {
    const box = boxes[index];
    return box ? [{ sheet, left: box.x - box.width / 2, top: box.y - box.height / 2 }] : [];
  });
  if (shown.length === 0) return null;
  const width = Math.max(...shown.map(({ sheet, left }) => left + sheet.width));
  const height = Math.max(...shown.map(({ sheet, top }) => top + sheet.height));
  const caption = words.picture(sheets.length, template.phases.length, template.rows.length);
  return (
    <figure className="stack tight preview">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="xMidYMin meet">
        {shown.map(({ sheet, left, top }) => (
          <g key={`${left} ${top}`} transform={`translate(${left} ${top})`}>
            <SheetPicture sheet={sheet} />
          </g>
        ))}
      </svg>
      <figcaption className="small muted">
        {caption}
        {sheets.length > DRAWN && ` ${words.more(sheets.length - DRAWN)}`}
      </figcaption>
    </figure>
  );
}

function SheetPicture({ sheet }: { readonly sheet: SheetDraft }) {
  return (
    <>
      <title>{sheet.title}</title>
      <rect width={sheet.width} height={sheet.height} fill={sheet.fill} stroke="#b9bfcc" strokeWidth="14" />
      {sheet.drafts.map(({ box, style, part, phase, row, type }) => (
        <rect
          key={`${part} ${phase ?? ''} ${row ?? ''} ${box.x}`}
          x={box.x - box.width / 2}
          y={box.y - box.height / 2}
          width={type === 'text' ? box.width * 0.4 : box.width}
          height={type === 'text' ? box.height * 0.6 : box.height}
          fill={style.fill ?? style.color}
          {...(style.border && { stroke: style.border.color, strokeWidth: 8 })}
        />
      ))}
    </>
  );
}
