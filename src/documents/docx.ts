import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { AnswerKey } from '../core/answer-key.ts';
import { gap, toWord } from './docx-nodes.ts';
import { MUTED, styles } from './docx-styles.ts';
import type { DocumentOptions } from './format.ts';
import type { Section, SectionName } from './nodes.ts';
import type { Reading } from './reading.ts';
import { LOCALES } from '../words/words.ts';
import { tree } from './tree.ts';

/** The document for Word: headings, a table of contents with page numbers, repeated table heads, links to the notes. */
export async function docx(key: AnswerKey, options: DocumentOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { root, reading } = tree(key, options);
  const sections = root.children.flatMap((node) => (node.type === 'section' ? [node] : []));
  const document = new Document({
    title: reading.title,
    description: reading.words.subtitle,
    creator: reading.words.kind,
    lastModifiedBy: reading.words.kind,
    styles: styles(reading.locale, LOCALES[key.language]),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 220 }, spacing: { after: 50 } } },
            },
          ],
        },
      ],
    },
    ...(await pageNumbers(reading)),
    sections: spreads(reading, sections).map((spread) => page(reading, spread)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Laying the pages out for the table of contents takes some 3 ms a note, and far more for very long ones. */
const MOST_NOTES = 500;
const LONGEST_NOTE = 1_000;

/** Page numbers for the table of contents; without them Word asks to fill them in when it opens the document. */
async function pageNumbers({ key: { notes } }: Reading) {
  if (notes.length > MOST_NOTES || notes.some(({ text }) => text.length > LONGEST_NOTE)) return {};
  const { estimatePageNumbersWith } = await import('docx/layout');
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) };
}

/** Twips in a millimetre. */
const MM = 1440 / 25.4;
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
/** Between columns, in twips. */
const GUTTER = Math.round(8 * MM);

/** How a part lies on paper; one that begins nothing goes on below the one before, if that lies the same way. */
interface Layout {
  readonly landscape?: boolean;
  readonly columns?: number;
  readonly begins?: 'page' | 'columns';
}

const LAYOUTS: Readonly<Record<SectionName, Layout>> = {
  front: { begins: 'page' },
  summary: {},
  journey: { begins: 'page', landscape: true },
  phases: {},
  curve: {},
  disagreements: {},
  ideas: {},
  changes: {},
  appendix: { begins: 'page', columns: 2 },
};

/** Parts that share their pages. */
interface Spread {
  readonly layout: Layout;
  readonly children: (Paragraph | Table | TableOfContents)[];
}

/** The parts as they follow each other on paper, with the contents below the summary. */
function spreads(reading: Reading, sections: readonly Section[]): readonly Spread[] {
  const found: Spread[] = [];
  for (const [index, { name, children }] of sections.entries()) {
    const layout = LAYOUTS[name];
    const before = found.at(-1);
    const body = toWord(reading, widthOf(layout))(children);
    if (before && layout.begins === undefined && widthOf(before.layout) === widthOf(layout))
      before.children.push(gap(), ...body);
    else found.push({ layout, children: body });
    const next = sections[index + 1];
    if (name === 'summary' || (name === 'front' && next?.name !== 'summary'))
      found.push({ layout: { begins: 'columns', columns: 2 }, children: contents(reading) });
  }
  return found;
}

const marginOf = ({ landscape }: Layout): number => Math.round((landscape ? 13 : 20) * MM);

/** Of a column's text, in twips. */
function widthOf(layout: Layout): number {
  const { columns = 1 } = layout;
  const page = (layout.landscape ? A4.height : A4.width) - 2 * marginOf(layout);
  return Math.floor((page - (columns - 1) * GUTTER) / columns);
}

function page(reading: Reading, { layout, children }: Spread): ISectionOptions {
  const margin = marginOf(layout);
  const { columns = 1 } = layout;
  return {
    properties: {
      type: layout.begins === 'columns' ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: layout.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: margin, bottom: margin, left: margin, right: margin, header: 400, footer: 400 },
      },
      ...(columns > 1 && { column: { count: columns, space: GUTTER, equalWidth: true } }),
    },
    footers: { default: footer(reading, (layout.landscape ? A4.height : A4.width) - 2 * margin) },
    children,
  };
}

const contents = ({ words: w }: Reading) => [
  new Paragraph({ style: 'ContentsTitle', children: [new TextRun(w.contents)] }),
  new TableOfContents(w.contents, { hyperlink: true, headingStyleRange: '1-1' }),
];

const footer = ({ title, words: w }: Reading, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: `${title}\t${w.page} `, color: MUTED, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], color: MUTED, size: 16 }),
          new TextRun({ text: ` ${w.of} `, color: MUTED, size: 16 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], color: MUTED, size: 16 }),
        ],
      }),
    ],
  });
