import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, Table, TextRun } from 'docx';
import type { Nodes } from 'mdast';
import { gridTable } from './docx-grid.ts';
import { runs, text } from './docx-runs.ts';
import { digestTable, factsTable, tableOf } from './docx-tables.ts';
import type { InsightRow, Insights } from './nodes.ts';
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
            children: node.data?.anchor
              ? [new Bookmark({ id: node.data.anchor, children: runs(node.children) })]
              : runs(node.children),
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            ...(node.data?.quiet
              ? { style: 'Quiet' }
              : node.data?.callout
                ? { style: 'Callout' }
                : node.data?.small
                  ? { style: 'Small' }
                  : {}),
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
      case 'digest':
        return [digestTable(node, width), gap()];
      case 'insights':
        return [...node.rows.map(insight), ...node.once.map((said) => once(reading, said))];
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

const insight = (row: InsightRow): Paragraph =>
  new Paragraph({
    style: 'Insight',
    children: [
      numbered(row),
      new TextRun({ text: '\t' }),
      ...text(row.text, { style: 'Written', ...(row.strong && { bold: true }) }),
      ...(row.said === '' ? [] : text(`  ${row.said}`, { style: 'Said' })),
    ],
  });

/** What each note of a group says, run in. */
const once = ({ words: w }: Reading, { group, rows }: Insights['once'][number]): Paragraph =>
  new Paragraph({
    style: 'Once',
    children: [
      ...(group === '' ? [] : text(`${w.colon(group)} `, { style: 'Said', bold: true })),
      ...rows.flatMap((row, index) => [
        ...(index === 0 ? [] : text('\u00a0· ', { style: 'Said' })),
        numbered(row),
        ...text(`\u00a0${row.text}`, { style: 'Written' }),
      ]),
    ],
  });

/** A line's number, where links to it lead, and from where one leads to its first note in the appendix. */
function numbered({ anchor, number, originals: [first] }: InsightRow): Bookmark {
  const words = text(number, { style: 'Number' });
  return new Bookmark({
    id: anchor,
    children: first === undefined ? words : [new InternalHyperlink({ anchor: first.anchor, children: words })],
  });
}

/** White space after a table, since Word's tables have none of their own. */
export const gap = (): Paragraph => new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'auto' } });
