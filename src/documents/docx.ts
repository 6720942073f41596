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
    styles: styles(reading.locale),
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
    sections: sections.map((section) => page(reading, section)),
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
const LANDSCAPE: ReadonlySet<SectionName> = new Set<SectionName>(['journey', 'ideas']);
const CONTINUED: ReadonlySet<SectionName> = new Set<SectionName>(['curve', 'changes']);

function page(reading: Reading, section: Section): ISectionOptions {
  const landscape = LANDSCAPE.has(section.name);
  const margin = Math.round((landscape ? 13 : 20) * MM);
  const width = (landscape ? A4.height : A4.width) - 2 * margin;
  const body = toWord(reading, width)(section.children);
  const continued = CONTINUED.has(section.name);
  return {
    properties: {
      type: continued ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: margin, bottom: margin, left: margin, right: margin, header: 400, footer: 400 },
      },
    },
    footers: { default: footer(reading, width) },
    children: [...(continued ? [gap(), gap()] : []), ...body, ...(section.name === 'front' ? contents(reading) : [])],
  };
}

const contents = ({ words: w }: Reading) => [
  new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun(w.contents)] }),
  new TableOfContents(w.contents, { hyperlink: true, headingStyleRange: '1-2' }),
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
