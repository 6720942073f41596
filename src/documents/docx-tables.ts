import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Table as TableNode } from 'mdast';
import { rowLines, rule, tableLook } from './docx-borders.ts';
import { runs, text } from './docx-runs.ts';
import { INK } from './docx-styles.ts';
import type { Digest, Facts } from './nodes.ts';

/** A table, with its head repeated on every page; `width` in twips. */
export function tableOf(node: TableNode, width: number): Table {
  const columnWidths = shares(node.data?.widths ?? node.children[0]?.children.map(() => 1) ?? [1], width);
  return new Table({
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: rowLines,
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

/** Terms and what they are, two columns; `width` in twips. */
export const factsTable = ({ rows }: Facts, width: number): Table =>
  terms(
    rows.map(({ term, is }) => ({ term, paragraphs: [new Paragraph({ style: 'Cell', children: runs(is) })] })),
    width,
  );

/** Terms and a few lines under each, two columns; `width` in twips. */
export const digestTable = ({ rows }: Digest, width: number): Table =>
  terms(
    rows.map(({ term, lines }) => ({
      term,
      paragraphs: lines.map((line) => new Paragraph({ style: 'Line', children: runs(line) })),
    })),
    width,
  );

function terms(rows: readonly { term: string; paragraphs: Paragraph[] }[], width: number): Table {
  const columnWidths = shares([1, 3.6], width);
  const cell = (column: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { ...padding, top: 60, bottom: 60 },
      children,
    });
  return new Table({
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: { ...rowLines, top: rule },
    tableLook: { ...tableLook, firstRow: false, firstColumn: true },
    rows: rows.map(
      ({ term, paragraphs }) =>
        new TableRow({
          children: [
            cell(0, [new Paragraph({ style: 'Cell', children: text(term, { style: 'Said' }) })]),
            cell(1, paragraphs),
          ],
        }),
    ),
  });
}

function shares(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, share) => sum + share, 0);
  return widths.map((share) => Math.floor((share / total) * width));
}

const padding = { top: 50, bottom: 50, left: 0, right: 120, marginUnitType: WidthType.DXA } as const;
