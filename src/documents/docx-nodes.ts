import { Bookmark, HeadingLevel, Paragraph, Table, TextRun } from 'docx';
import type { Nodes } from 'mdast';
import { gridTable } from './docx-grid.ts';
import { runs, text } from './docx-runs.ts';
import { factsTable, tableOf } from './docx-tables.ts';
import type { InsightRow } from './nodes.ts';
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
