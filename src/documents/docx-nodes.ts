import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx';
import type { Nodes, PhrasingContent, Table as TableNode } from 'mdast';
import { curvePng } from './curve-png.ts';
import { INK, RULE, WASH } from './docx-styles.ts';
import type { Facts, Grid, InsightRow } from './nodes.ts';
import type { Reading } from './reading.ts';

/** Prints nodes of the document as Word's paragraphs and tables; `width` is that of the page's text, in twips. */
export function toWord(reading: Reading, width: number): (nodes: readonly Nodes[]) => (Paragraph | Table)[] {
  const print = (nodes: readonly Nodes[]): (Paragraph | Table)[] => nodes.flatMap((node) => one(node));

  function one(node: Nodes): (Paragraph | Table)[] {
    switch (node.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_3,
            children: runs(node.children),
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            ...(node.data?.quiet ? { style: 'Quiet' } : node.data?.callout ? { style: 'Callout' } : {}),
            children: runs(node.children),
          }),
        ];
      case 'list':
        return node.children.flatMap((item) =>
          item.children.flatMap((child) =>
            child.type === 'paragraph'
              ? [new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: runs(child.children) })]
              : print([child]),
          ),
        );
      case 'table':
        return [tableOf(node, width), gap()];
      case 'facts':
        return [gap(), factsTable(node, width), gap()];
      case 'insights':
        return node.rows.map(insight);
      case 'fold':
        return [new Paragraph({ style: 'Quiet', children: text(node.label) }), ...print(node.children)];
      case 'grid':
        return [gridTable(reading, node, width)];
      default:
        return [];
    }
  }

  return print;
}

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** Runs of a text as it was written, with its line breaks and the direction of its script. */
function text(value: string, options: IRunOptions = {}): TextRun[] {
  const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(value);
  return value
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }), ...(rightToLeft && { rightToLeft }) }),
    );
}

function runs(nodes: readonly PhrasingContent[], options: IRunOptions = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return text(node.value, options);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, { ...options, bold: true });
      case 'link':
        return [
          node.url.startsWith('#')
            ? new InternalHyperlink({ anchor: node.url.slice(1), children: runs(node.children, { style: 'Number' }) })
            : new ExternalHyperlink({ link: node.url, children: runs(node.children, { style: 'NoteLink' }) }),
        ];
      default:
        return [];
    }
  });
}

const insight = ({ number, anchor, text: words, said, strong }: InsightRow): Paragraph =>
  new Paragraph({
    style: 'Insight',
    children: [
      new Bookmark({ id: anchor, children: text(number, { style: 'Number' }) }),
      new TextRun({ text: '\t' }),
      ...text(words, strong ? { bold: true } : {}),
      ...(said === '' ? [] : text(`  ${said}`, { style: 'Said' })),
    ],
  });

/** White space after a table, since Word's tables have none of their own. */
export const gap = (): Paragraph => new Paragraph({ spacing: { after: 60, line: 160, lineRule: 'auto' } });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const rows: ITableBordersOptions = {
  top: none,
  left: none,
  right: none,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: none,
};
const box: ITableBordersOptions = {
  top: rule,
  left: rule,
  right: rule,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};
const padding = { top: 50, bottom: 50, left: 0, right: 120, marginUnitType: WidthType.DXA } as const;

const tableLook = {
  firstRow: true,
  firstColumn: false,
  lastRow: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const;

function shares(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, share) => sum + share, 0);
  return widths.map((share) => Math.floor((share / total) * width));
}

function tableOf(node: TableNode, width: number): Table {
  const columnWidths = shares(node.data?.widths ?? node.children[0]?.children.map(() => 1) ?? [1], width);
  return new Table({
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: rows,
    tableLook,
    rows: node.children.map(
      (row, index) =>
        new TableRow({
          ...(index === 0 && { tableHeader: true }),
          cantSplit: !isLong(row),
          children: row.children.map(
            (cell, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                margins: padding,
                ...(index === 0 && {
                  verticalAlign: VerticalAlignTable.BOTTOM,
                  borders: { bottom: { ...rule, size: 8, color: INK } },
                }),
                children: [new Paragraph({ style: index === 0 ? 'CellHead' : 'Cell', children: runs(cell.children) })],
              }),
          ),
        }),
    ),
  });
}

/** A row that may not fit on a page must be allowed to go on overleaf. */
const isLong = (row: TableNode['children'][number]): boolean =>
  row.children.some((cell) => cell.children.length > 20 || JSON.stringify(cell.children).length > 3_000);

function factsTable({ rows: facts }: Facts, width: number): Table {
  const columnWidths = shares([1, 3], width);
  return new Table({
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: { ...rows, top: rule },
    tableLook: { ...tableLook, firstRow: false, firstColumn: true },
    rows: facts.map(
      ({ term, is }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: columnWidths[0] ?? 0, type: WidthType.DXA },
              margins: { ...padding, top: 80, bottom: 80 },
              children: [new Paragraph({ style: 'Cell', children: text(term, { style: 'Said' }) })],
            }),
            new TableCell({
              width: { size: columnWidths[1] ?? 0, type: WidthType.DXA },
              margins: { ...padding, top: 80, bottom: 80 },
              children: [new Paragraph({ style: 'Cell', children: runs(is) })],
            }),
          ],
        }),
    ),
  });
}

/** Twips in a millimetre. */
const MM = 1440 / 25.4;
const LABEL = Math.round(33 * MM);

function gridTable({ words: w }: Reading, { page, corner, curve }: Grid, width: number): Table {
  const column = Math.floor((width - LABEL) / Math.max(1, page.columns.length));
  const columnWidths = [LABEL, ...page.columns.map(() => column)];
  const size = page.points * 2;
  const margins = { top: 40, bottom: 40, left: 70, right: 70, marginUnitType: WidthType.DXA } as const;
  const paragraph = (children: ParagraphChild[]): Paragraph =>
    new Paragraph({ style: 'Cell', spacing: { after: 20, line: 228, lineRule: 'auto' }, children });
  const head = (label: string, options: IRunOptions): Paragraph[] => [
    paragraph(text(label.replaceAll('/', '/\u200b'), { size, bold: true, ...options })),
  ];
  const labelled = (label: string): TableCell =>
    new TableCell({
      width: { size: LABEL, type: WidthType.DXA },
      margins,
      shading: { fill: WASH },
      children: head(label, {}),
    });
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: box,
    tableLook: { ...tableLook, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [corner, ...page.columns].map(
          (label, index) =>
            new TableCell({
              width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
              margins,
              shading: { fill: INK },
              children: head(label, { color: 'FFFFFF' }),
            }),
        ),
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
                    new InternalHyperlink({ anchor, children: text(words, { size, bold: strong, color: INK }) }),
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
