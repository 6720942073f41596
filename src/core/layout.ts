import type { Box } from './geometry.ts';
import type { CardLabels } from './scenario.ts';
import { plannedSheets, type PlannedSheet, type Template } from './template.ts';
import { measure, type SheetSize } from './template/measure.ts';
import { card, cells, heads, labels, macros, times, title } from './template/parts.ts';

/** One paragraph of a draft. */
export interface Paragraph {
  readonly text: string;
  /** Words before the text that stand out. */
  readonly strong?: string;
}

/** How a draft looks; colours are hex, sizes dp. Absent fill or border: none. */
export interface DraftStyle {
  readonly fill?: string;
  readonly border?: { readonly color: string; readonly width: number; readonly style: 'normal' | 'dashed' | 'dotted' };
  readonly color: string;
  readonly fontSize: number;
  readonly align: 'left' | 'center';
  readonly vertical: 'top' | 'middle';
}

/** One item to be drawn, as data. Its box is measured from the frame's top-left corner (dp, x and y its centre). */
export interface Draft {
  readonly part: 'card' | 'macro' | 'head' | 'time' | 'label' | 'cell' | 'title';
  readonly type: 'shape' | 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly style: DraftStyle;
  /** Index of its phase or row, for the parts that have one. */
  readonly phase?: number;
  readonly row?: number;
}

/** One grid to be drawn in a frame of its own: shapes first, so that they lie under what comes later. */
export interface SheetDraft extends PlannedSheet {
  /** dp. */
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly drafts: readonly Draft[];
}

/** The words of a template's language that are drawn on the board. */
export interface LayoutWords {
  readonly card: CardLabels;
  readonly time: string;
  readonly minutes: (minutes: number) => string;
  /** What stands under the name of a phase that other groups take. */
  readonly takenBy: (groups: string) => string;
  readonly takenByNobody: string;
  /** Joins names as in running text. */
  readonly list: (names: readonly string[]) => string;
}

/** Space between the grids of one template on the board, in dp. */
export const SHEET_GAP = 600;

/** Draws a template as data, one sheet for each group and persona, all of one size. Pure. */
export function layout(template: Template, words: LayoutWords): readonly SheetDraft[] {
  const sheets = plannedSheets(template);
  const size = measure(template, words, sheets);
  return sheets.map((sheet) => ({
    ...sheet,
    width: size.width,
    height: size.height,
    fill: '#ffffff',
    drafts: drafts(template, words, size, sheet),
  }));
}

/** Where each sheet's frame goes: a row for each persona, a column for each group; boxes from the whole's top-left corner. */
export function arrange(template: Template, sheets: readonly SheetDraft[]): readonly Box[] {
  const perRow = template.personas.length > 1 ? template.groups.length : Math.ceil(Math.sqrt(sheets.length));
  return sheets.map(({ width, height }, index) => ({
    x: (index % perRow) * (width + SHEET_GAP) + width / 2,
    y: Math.floor(index / perRow) * (height + SHEET_GAP) + height / 2,
    width,
    height,
  }));
}

const drafts = (template: Template, words: LayoutWords, size: SheetSize, sheet: PlannedSheet): readonly Draft[] => [
  ...cells(template, size, sheet),
  card(template, words, size, sheet),
  ...macros(template, size),
  ...heads(template, words, size, sheet),
  ...times(template, words, size, sheet),
  ...labels(template, size),
  title(size, sheet),
];
