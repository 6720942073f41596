import type { Draft, DraftStyle, LayoutWords, Paragraph } from '../layout.ts';
import { boxOf } from '../geometry.ts';
import { takers, type PlannedSheet, type Template } from '../template.ts';
import { cardParagraphs } from './card.ts';
import { CARD, HEAD, INK, MACRO, ROW_TINTS, TIME, UNTAKEN } from './colours.ts';
import { fittingSize } from './fit.ts';
import { CELL, GAP, LABEL_WIDTH, MARGIN, type SheetSize } from './measure.ts';

const HEAD_SIZES = [52, 44, 36, 30, 24] as const;
const MACRO_SIZES = [44, 36, 30, 24] as const;
const LABEL_SIZES = [40, 36, 32, 28, 24, 20] as const;
const TIME_SIZES = [36, 30, 24, 20] as const;
const TITLE_SIZES = [80, 72, 64, 56, 48, 40, 32, 24] as const;
const CELL_FONT = 32;
const PADDING = 40;

/** The cells, where the notes go: without words, so that whatever is typed into one is a participant's. */
export const cells = (template: Template, size: SheetSize, sheet: PlannedSheet): readonly Draft[] =>
  template.rows.flatMap(({ kind }, row) =>
    template.phases.map((_, phase) => {
      const taken = sheet.takes[phase] ?? true;
      return {
        ...rectangle('cell', size.left(phase), size.top(row), CELL.width, CELL.height),
        paragraphs: [],
        style: {
          fill: taken ? ROW_TINTS[kind].cell : UNTAKEN.cell,
          ...(taken ? {} : { border: dotted }),
          color: INK,
          fontSize: CELL_FONT,
          align: 'left',
          vertical: 'top',
        },
        phase,
        row,
      };
    }),
  );

/** Who, what situation, why: in one shape over the whole width. */
export const card = (template: Template, words: LayoutWords, size: SheetSize, sheet: PlannedSheet): Draft => ({
  ...rectangle('card', MARGIN, size.card.top, size.width - 2 * MARGIN, size.card.height),
  paragraphs: cardParagraphs(template, words, sheet),
  style: {
    fill: CARD.fill,
    border: { color: CARD.border, width: 2, style: 'normal' },
    color: CARD.color,
    fontSize: size.card.fontSize,
    align: 'left',
    vertical: 'middle',
  },
});

/** One heading over each run of phases that share a macro phase; phases without one have none. */
export function macros(template: Template, size: SheetSize): readonly Draft[] {
  const runs: { macro: string; first: number; last: number }[] = [];
  template.phases.forEach(({ macro = '' }, phase) => {
    const run = runs.at(-1);
    if (run?.macro === macro) run.last = phase;
    else runs.push({ macro, first: phase, last: phase });
  });
  return runs
    .filter(({ macro }) => macro !== '')
    .map(({ macro, first, last }) => {
      const width = size.left(last) + CELL.width - size.left(first);
      return {
        ...rectangle('macro', size.left(first), size.macro.top, width, size.macro.height),
        paragraphs: [{ strong: macro, text: '' }],
        style: heading(MACRO, [macro], { width, height: size.macro.height }, MACRO_SIZES),
      };
    });
}

/** The phases' names. */
export const heads = (template: Template, size: SheetSize, sheet: PlannedSheet): readonly Draft[] =>
  template.phases.map(({ label }, phase) => {
    const { height } = size.head;
    const taken = sheet.takes[phase] ?? true;
    return {
      ...rectangle('head', size.left(phase), size.head.top, CELL.width, height),
      paragraphs: [{ strong: label.trim(), text: '' }],
      style: {
        ...heading(taken ? HEAD : UNTAKEN, [label], { width: CELL.width, height }, HEAD_SIZES),
        ...(taken ? {} : { border: dotted }),
      },
      phase,
    };
  });

/** The minutes of each phase, to be changed on the board at will; over a phase this group doesn't take, who does. */
export function times(template: Template, words: LayoutWords, size: SheetSize, sheet: PlannedSheet): readonly Draft[] {
  const { top, height } = size.time;
  const box = { width: CELL.width, height };
  const cells = template.phases.map(({ minutes }, phase): Draft => {
    const taken = sheet.takes[phase] ?? true;
    const groups = takers(template, phase);
    const text = taken
      ? words.minutes(minutes)
      : groups.length > 0
        ? words.takenBy(words.list(groups))
        : words.takenByNobody;
    return {
      ...rectangle('time', size.left(phase), top, CELL.width, height),
      paragraphs: [{ text }],
      style: {
        ...heading(taken ? TIME : UNTAKEN, [text], box, TIME_SIZES),
        ...(taken ? {} : { border: dotted }),
      },
      phase,
    };
  });
  const label: Draft = {
    ...rectangle('time', MARGIN, top, LABEL_WIDTH, height),
    paragraphs: [{ strong: words.time, text: '' }],
    style: heading(TIME, [words.time], { width: LABEL_WIDTH, height }, TIME_SIZES),
  };
  return [label, ...cells];
}

/** The rows' names, each with its prompt question. */
export const labels = (template: Template, size: SheetSize): readonly Draft[] =>
  template.rows.map(({ kind, label, prompt }, row) => {
    const paragraphs: readonly Paragraph[] = [
      { strong: label.trim(), text: '' },
      ...(prompt.trim() ? [{ text: prompt.replace(/\s+/g, ' ').trim() }] : []),
    ];
    const texts = paragraphs.map(({ strong = '', text }) => strong + text);
    return {
      ...rectangle('label', MARGIN, size.top(row), LABEL_WIDTH, CELL.height),
      paragraphs,
      style: heading(
        { fill: ROW_TINTS[kind].label, color: INK },
        texts,
        { width: LABEL_WIDTH, height: CELL.height },
        LABEL_SIZES,
      ),
      row,
    };
  });

/** Group and persona in large letters, so that they can be read when the frame's own title is too small. */
export function title(size: SheetSize, sheet: PlannedSheet): Draft {
  const width = size.width - 2 * MARGIN;
  const { top, height } = size.title;
  return {
    part: 'title',
    type: 'text',
    box: boxOf({ left: MARGIN, top, right: MARGIN + width, bottom: top + height }),
    paragraphs: [{ strong: sheet.title, text: '' }],
    style: {
      color: INK,
      fontSize: fittingSize([sheet.title], { width: width * 0.9, height }, TITLE_SIZES),
      align: 'left',
      vertical: 'middle',
    },
  };
}

const dotted: DraftStyle['border'] & object = { color: UNTAKEN.border, width: 2, style: 'dotted' };

const rectangle = (part: Draft['part'], left: number, top: number, width: number, height: number) =>
  ({ part, type: 'shape', box: boxOf({ left, top, right: left + width, bottom: top + height }) }) as const;

const heading = (
  colours: { readonly fill: string; readonly color: string },
  texts: readonly string[],
  box: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): DraftStyle => ({
  fill: colours.fill,
  color: colours.color,
  fontSize: fittingSize(texts, { width: box.width - PADDING, height: box.height - GAP }, sizes),
  align: 'center',
  vertical: 'middle',
});
