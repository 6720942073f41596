import type { BlockContent, Heading, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import type { CurveFigure } from './curve.ts';
import type { Page } from './one-page.ts';

/** The pages of the document; a printer decides what each looks like. */
export type SectionName = 'front' | 'journey' | 'phases' | 'curve' | 'disagreements' | 'ideas' | 'changes' | 'appendix';

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

/** The insights of one cell, strongest first. */
export interface Insights {
  readonly type: 'insights';
  readonly rows: readonly InsightRow[];
}

export interface InsightRow {
  readonly number: string;
  readonly anchor: string;
  readonly text: string;
  /** How many notes, from which groups, and what was settled: in words. */
  readonly said: string;
  /** Said by more than one group. */
  readonly strong: boolean;
  readonly count: number;
  readonly originals: readonly { readonly text: string; readonly group: string; readonly link: string | undefined }[];
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

declare module 'mdast' {
  interface RootContentMap {
    section: Section;
    facts: Facts;
    insights: Insights;
    fold: Fold;
    grid: Grid;
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

export const insights = (rows: Insights['rows']): Insights => ({ type: 'insights', rows });

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

export const callout = (text: string): BlockContent => ({
  type: 'paragraph',
  children: words(text),
  data: { callout: true },
});

export const link = (url: string | undefined, text: string): PhrasingContent[] =>
  url === undefined ? words(text) : [{ type: 'link', url, children: words(text) }];

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
