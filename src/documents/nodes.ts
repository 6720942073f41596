import type { BlockContent, Heading, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import type { CurveFigure } from './curve.ts';
import type { Page } from './one-page.ts';

/** The pages of the document; a printer decides what each looks like. */
export type SectionName =
  'front' | 'summary' | 'journey' | 'phases' | 'curve' | 'disagreements' | 'ideas' | 'changes' | 'appendix';

export interface Section {
  readonly type: 'section';
  readonly name: SectionName;
  children: RootContent[];
}

/** What is known beforehand: a term and what it is. */
export interface Facts {
  readonly type: 'facts';
  readonly rows: readonly { readonly term: string; readonly is: PhrasingContent[] }[];
}

/** The document in short: under each term, a few lines. */
export interface Digest {
  readonly type: 'digest';
  readonly rows: readonly { readonly term: string; readonly lines: readonly PhrasingContent[][] }[];
}

/** The insights of one cell: a line for each, strongest first, and what was said once, group by group, run in. */
export interface Insights {
  readonly type: 'insights';
  readonly rows: readonly InsightRow[];
  readonly once: readonly { readonly group: string; readonly rows: readonly InsightRow[] }[];
}

export interface InsightRow {
  readonly number: string;
  readonly anchor: string;
  readonly text: string;
  /** How many notes, from which groups, and what was settled: in words. */
  readonly said: string;
  /** Said by several. */
  readonly strong: boolean;
  readonly originals: readonly Original[];
}

/** A note behind a line, where it stands in the appendix, and where a click on it leads on the board. */
export interface Original {
  readonly text: string;
  readonly group: string;
  readonly anchor: string;
  readonly link: string | undefined;
}

/** A part that can be folded away where the format knows how; elsewhere its label is a sentence before it. */
export interface Fold {
  readonly type: 'fold';
  readonly label: string;
  children: RootContent[];
}

/** One persona's journey on one landscape page. */
export interface Grid {
  readonly type: 'grid';
  readonly page: Page;
  readonly caption: string;
  readonly corner: string;
  readonly curve?: { readonly figure: CurveFigure; readonly label: string; readonly alt: string };
}

/** What a note says where the appendix lists it: links lead here, and from here to the board. */
export interface Noted {
  readonly type: 'noted';
  readonly anchor: string;
  readonly url: string | undefined;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    noted: Noted;
  }
  interface RootContentMap {
    section: Section;
    facts: Facts;
    digest: Digest;
    insights: Insights;
    fold: Fold;
    grid: Grid;
    noted: Noted;
  }
  interface HeadingData {
    /** Where links within the document lead. */
    anchor?: string;
  }
  interface TableData {
    /** Shares of the width, one per column. */
    widths?: readonly number[];
  }
  interface ParagraphData {
    /** Said under its breath: explanations rather than content. */
    quiet?: boolean;
    /** The one sentence to remember. */
    callout?: boolean;
    /** Small type, for what is looked up rather than read. */
    small?: boolean;
  }
}

export const root = (children: readonly RootContent[]): Root => ({ type: 'root', children: [...children] });

export const section = (name: SectionName, children: readonly RootContent[]): Section => ({
  type: 'section',
  name,
  children: [...children],
});

export const fold = (label: string, children: readonly RootContent[]): Fold => ({
  type: 'fold',
  label,
  children: [...children],
});

export const facts = (rows: Facts['rows']): Facts => ({ type: 'facts', rows });

export const digest = (rows: Digest['rows']): Digest => ({ type: 'digest', rows });

export const heading = (depth: Heading['depth'], text: string, anchor?: string): Heading => ({
  type: 'heading',
  depth,
  children: words(text),
  ...(anchor === undefined ? {} : { data: { anchor } }),
});

export const paragraph = (...children: readonly (PhrasingContent | string)[]): BlockContent => ({
  type: 'paragraph',
  children: children.flatMap((child) => (typeof child === 'string' ? words(child) : [child])),
});

export const quiet = (text: string): BlockContent => ({
  type: 'paragraph',
  children: words(text),
  data: { quiet: true },
});

export const small = (children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
  data: { small: true },
});

export const callout = (text: string): BlockContent => ({
  type: 'paragraph',
  children: words(text),
  data: { callout: true },
});

export const link = (url: string | undefined, text: string): PhrasingContent[] =>
  url === undefined ? words(text) : [{ type: 'link', url, children: words(text) }];

export const noted = (anchor: string, url: string | undefined, text: string): PhrasingContent => ({
  type: 'noted',
  anchor,
  url,
  children: words(text),
});

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: words(text) });

export const bullets = (items: readonly (readonly PhrasingContent[])[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [...children] }],
  })),
});

/** A table whose first row is its head. */
export const table = (
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[] | string)[])[],
): Table => ({
  type: 'table',
  align: head.map(() => null),
  data: { widths },
  children: [head, ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell): TableCell => ({
      type: 'tableCell',
      children: typeof cell === 'string' ? words(cell) : [...cell],
    })),
  })),
});

/** A text as it was written: its line breaks are kept, and nothing in it is markup. */
export const words = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
