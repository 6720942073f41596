import type { PlannedSheet, Template } from '../template.ts';
import { linesNeeded } from './fit.ts';
import { cardParagraphs } from './card.ts';
import type { LayoutWords } from './draft.ts';

/** An ordinary square sticky note, shadow included, in dp (https://developers.miro.com/docs/websdk-reference-sticky-note). */
export const NOTE = { width: 199, height: 228 } as const;

/** The sizes all sheets of a template share, in dp from the frame's top-left corner. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly title: { readonly top: number; readonly height: number };
  readonly card: { readonly top: number; readonly height: number; readonly fontSize: number };
  readonly macro: { readonly top: number; readonly height: number };
  readonly head: { readonly top: number; readonly height: number };
  readonly time: { readonly top: number; readonly height: number };
  /** The first row's top. */
  readonly rows: number;
  /** A column's left edge and a row's top edge, by index. */
  readonly left: (phase: number) => number;
  readonly top: (row: number) => number;
}

/** Between the frame and the grid, in dp. */
export const MARGIN = 100;
/** Between a grid's parts, in dp. */
export const GAP = 16;
/** The width of the row labels, in dp. */
export const LABEL_WIDTH = 520;
/** A cell holds twelve ordinary notes, four by three, with room between them. */
export const CELL = { width: 4 * NOTE.width + 5 * 20, height: 3 * NOTE.height + 4 * 16 } as const;

const TITLE_HEIGHT = 140;
const MACRO_HEIGHT = 90;
const HEAD_HEIGHT = 150;
/** With a second line under the name: who takes the phase. */
const SHARED_HEAD_HEIGHT = 210;
const TIME_HEIGHT = 92;
const CARD_FONT = 44;
const LINE_HEIGHT = 1.45;

/** Measures the sheets of a template; the card is as high as the longest of its texts needs. */
export function measure(template: Template, words: LayoutWords, sheets: readonly PlannedSheet[]): SheetSize {
  const left = (phase: number): number => MARGIN + LABEL_WIDTH + GAP + phase * (CELL.width + GAP);
  const width = left(template.phases.length) - GAP + MARGIN;
  const lines = Math.max(1, ...sheets.map((sheet) => cardLines(template, words, sheet, width - 2 * MARGIN - 60)));
  const card = Math.ceil(lines * CARD_FONT * LINE_HEIGHT) + 60;
  const hasMacros = template.phases.some(({ macro }) => macro);
  const titleTop = MARGIN;
  const cardTop = titleTop + TITLE_HEIGHT + GAP;
  const macroTop = cardTop + card + 3 * GAP;
  const headTop = macroTop + (hasMacros ? MACRO_HEIGHT + GAP : 0);
  const head = sheets.some(({ takes }) => takes.includes(false)) ? SHARED_HEAD_HEIGHT : HEAD_HEIGHT;
  const timeTop = headTop + head + GAP;
  const rows = timeTop + TIME_HEIGHT + GAP;
  const top = (row: number): number => rows + row * (CELL.height + GAP);
  return {
    width,
    height: top(template.rows.length) - GAP + MARGIN,
    title: { top: titleTop, height: TITLE_HEIGHT },
    card: { top: cardTop, height: card, fontSize: CARD_FONT },
    macro: { top: macroTop, height: hasMacros ? MACRO_HEIGHT : 0 },
    head: { top: headTop, height: head },
    time: { top: timeTop, height: TIME_HEIGHT },
    rows,
    left,
    top,
  };
}

function cardLines(template: Template, words: LayoutWords, sheet: PlannedSheet, width: number): number {
  return cardParagraphs(template, words, sheet)
    .map(({ strong = '', text }) => linesNeeded(`${strong} ${text}`, width, CARD_FONT))
    .reduce((sum, lines) => sum + lines, 0);
}
