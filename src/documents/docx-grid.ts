import {
  AlignmentType,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { curvePng } from './curve-png.ts';
import { boxLines, tableLook } from './docx-borders.ts';
import { text } from './docx-runs.ts';
import { INK, WASH } from './docx-styles.ts';
import type { Grid } from './nodes.ts';
import type { Reading } from './reading.ts';

/** Twips in a millimetre. */
const MM = 1440 / 25.4;
const LABEL = Math.round(33 * MM);

/** One page of a journey as it lies on the wall: phases across, rows down; `width` in twips. */
export function gridTable({ words: w }: Reading, { page, corner, curve }: Grid, width: number): Table {
  const column = Math.floor((width - LABEL) / Math.max(1, page.columns.length));
  const columnWidths = [LABEL, ...page.columns.map(() => column)];
  const size = page.points * 2;
  const margins = { top: 40, bottom: 40, left: 70, right: 70, marginUnitType: WidthType.DXA } as const;
  const paragraph = (children: ParagraphChild[]): Paragraph =>
    new Paragraph({ style: 'Cell', spacing: { after: 30, line: 236, lineRule: 'auto' }, children });
  const head = (label: string, options: IRunOptions): TextRun[] =>
    text(label.replaceAll('/', '/\u200b'), { size, bold: true, ...options });
  const labelled = (label: string): TableCell =>
    new TableCell({
      width: { size: LABEL, type: WidthType.DXA },
      margins,
      shading: { fill: WASH },
      children: [paragraph(head(label, {}))],
    });
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: boxLines,
    tableLook: { ...tableLook, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [{ label: corner, anchor: null }, ...page.columns].map(({ label, anchor }, index) => {
          const words = head(label, { color: 'FFFFFF' });
          return new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins,
            shading: { fill: INK },
            children: [paragraph(anchor === null ? words : [new InternalHyperlink({ anchor, children: words })])],
          });
        }),
      }),
      ...(curve === undefined ? [] : [curveRow(curve, labelled(curve.label), column, page.columns.length)]),
      ...page.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              labelled(row.label),
              ...row.cells.map(({ lines, more, empty }) => {
                const said = lines.map(({ text: words, count, strong, anchor }) =>
                  paragraph([
                    new InternalHyperlink({
                      anchor,
                      children: text(words, { style: 'Written', size, bold: strong, color: INK }),
                    }),
                    ...(count > 1 ? text(` ${w.journey.times(count)}`, { size, style: 'Said', bold: true }) : []),
                  ]),
                );
                const rest = more > 0 ? [paragraph(text(w.journey.more(more), { style: 'Said', size }))] : [];
                return new TableCell({
                  width: { size: column, type: WidthType.DXA },
                  margins,
                  children:
                    empty === null
                      ? [...said, ...rest]
                      : [
                          paragraph(
                            text(empty === 'nothing' ? w.journey.nothing : w.journey.notAssigned, {
                              style: 'Said',
                              size,
                            }),
                          ),
                        ],
                });
              }),
            ],
          }),
      ),
    ],
  });
}

function curveRow(
  { figure, alt, label }: NonNullable<Grid['curve']>,
  head: TableCell,
  column: number,
  columns: number,
): TableRow {
  const picture = curvePng(figure);
  const width = (column * columns) / 15;
  return new TableRow({
    cantSplit: true,
    children: [
      head,
      new TableCell({
        columnSpan: columns,
        width: { size: column * columns, type: WidthType.DXA },
        margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 0, line: 240, lineRule: 'auto' },
            children: [
              new ImageRun({
                type: 'png',
                data: picture.bytes,
                transformation: { width, height: (width * picture.height) / picture.width },
                altText: { name: label, title: label, description: alt },
              }),
            ],
          }),
        ],
      }),
    ],
  });
}
