import type { Box } from './geometry.ts';
import { plannedSheets, type PlannedSheet, type Template } from './template.ts';
import type { Draft, LayoutWords, SheetDraft } from './template/draft.ts';
import { measure, type SheetSize } from './template/measure.ts';
import { card, cells, heads, labels, macros, times, title } from './template/parts.ts';

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
