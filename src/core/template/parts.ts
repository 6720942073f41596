import { boxOf } from '../geometry.ts';
import { takers, type PlannedSheet, type Template } from '../template.ts';
import { cardParagraphs } from './card.ts';
import { CARD, HEAD, INK, MACRO, ROW_TINTS, TIME, UNTAKEN } from './colours.ts';
import type { Draft, DraftStyle, LayoutWords } from './draft.ts';
import { fittingSize } from './fit.ts';
import { CELL, GAP, LABEL_WIDTH, MARGIN, type SheetSize } from './measure.ts';

const HEAD_SIZES = [68, 60, 52, 44, 36, 30, 24] as const;
const MACRO_SIZES = [52, 44, 36, 30, 24] as const;
const LABEL_SIZES = [48, 44, 40, 36, 32, 28, 24, 20] as const;
const TIME_SIZES = [44, 36, 30, 24, 20] as const;
const TITLE_SIZES = [96, 84, 72, 64, 56, 48, 40, 32, 24] as const;
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
  const { top, height } = size.macro;
  const runs: { macro: string; first: number; last: number }[] = [];
  template.phases.forEach(({ macro = '' }, phase) => {
    const run = runs.at(-1);
    if (run?.macro === macro) run.last = phase;
    else runs.push({ macro, first: phase, last: phase });
  });
  const named = runs.filter(({ macro }) => macro.trim() !== '');
  const fontSize = commonSize(
    named.map(({ macro }) => [macro]),
    { width: CELL.width, height },
    MACRO_SIZES,
  );
  return named.map(({ macro, first, last }) => ({
    ...rectangle('macro', size.left(first), top, size.left(last) + CELL.width - size.left(first), height),
    paragraphs: [{ strong: macro.trim(), text: '' }],
    style: centred(MACRO, fontSize),
  }));
}

/** The phases' names; under that of a phase this group doesn't take, who does. */
export function heads(template: Template, words: LayoutWords, size: SheetSize, sheet: PlannedSheet): readonly Draft[] {
  const { top, height } = size.head;
  const texts = template.phases.map(({ label }, phase) => [label.trim(), takenBy(template, words, sheet, phase)]);
  const fontSize = commonSize(texts, { width: CELL.width, height }, HEAD_SIZES);
  return texts.map(([label = '', others = ''], phase) => ({
    ...rectangle('head', size.left(phase), top, CELL.width, height),
    paragraphs: [{ strong: label, text: '' }, ...(others === '' ? [] : [{ text: others }])],
    style: takenOrNot(sheet, phase, HEAD, fontSize),
    phase,
  }));
}

/** The minutes of each phase, to be changed on the board at will. */
export function times(template: Template, words: LayoutWords, size: SheetSize, sheet: PlannedSheet): readonly Draft[] {
  const { top, height } = size.time;
  const texts = template.phases.map(({ minutes }) => words.minutes(minutes));
  const fontSize = commonSize(
    [...texts, words.time].map((text) => [text]),
    { width: LABEL_WIDTH, height },
    TIME_SIZES,
  );
  const label: Draft = {
    ...rectangle('time', MARGIN, top, LABEL_WIDTH, height),
    paragraphs: [{ strong: words.time, text: '' }],
    style: centred(TIME, fontSize),
  };
  const cells = texts.map((text, phase): Draft => ({
    ...rectangle('time', size.left(phase), top, CELL.width, height),
    paragraphs: [{ text }],
    style: takenOrNot(sheet, phase, TIME, fontSize),
    phase,
  }));
  return [label, ...cells];
}

/** The rows' names, each with its prompt question. */
export function labels(template: Template, size: SheetSize): readonly Draft[] {
  const texts = template.rows.map(({ label, prompt }) => [label.trim(), prompt.replace(/\s+/g, ' ').trim()]);
  const fontSize = commonSize(texts, { width: LABEL_WIDTH, height: CELL.height }, LABEL_SIZES);
  return template.rows.map(({ kind }, row) => {
    const [label = '', prompt = ''] = texts[row] ?? [];
    return {
      ...rectangle('label', MARGIN, size.top(row), LABEL_WIDTH, CELL.height),
      paragraphs: [{ strong: label, text: '' }, ...(prompt === '' ? [] : [{ text: prompt }])],
      style: centred({ fill: ROW_TINTS[kind].label, color: INK }, fontSize),
      row,
    };
  });
}

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

function takenBy(template: Template, words: LayoutWords, sheet: PlannedSheet, phase: number): string {
  if (sheet.takes[phase] ?? true) return '';
  const groups = takers(template, phase);
  return groups.length > 0 ? words.takenBy(words.list(groups)) : words.takenByNobody;
}

interface Colours {
  readonly fill: string;
  readonly color: string;
}

const centred = ({ fill, color }: Colours, fontSize: number): DraftStyle => ({
  fill,
  color,
  fontSize,
  align: 'center',
  vertical: 'middle',
});

const takenOrNot = (sheet: PlannedSheet, phase: number, colours: Colours, fontSize: number): DraftStyle =>
  (sheet.takes[phase] ?? true) ? centred(colours, fontSize) : { ...centred(UNTAKEN, fontSize), border: dotted };

/** One font size for parts that stand side by side: the largest at which all of them fit. */
const commonSize = (
  parts: readonly (readonly string[])[],
  box: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): number =>
  Math.min(
    sizes[0],
    ...parts.map((texts) => fittingSize(texts, { width: box.width - PADDING, height: box.height - GAP }, sizes)),
  );
