import type { AnswerKey, Journey } from './answer-key.ts';
import type { Box } from './geometry.ts';
import { MARK } from './mark.ts';
import { byStrength } from './strength.ts';
import { publishedLink, publishedText, publishedTitle } from './published.ts';

/** An answer key as it is drawn on the board: one frame per journey. Sizes in dp. */
export interface Publication {
  readonly journey: Journey;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PublishedItem[];
}

/** One item of the drawing. Boxes count from the frame's top-left corner. */
export interface PublishedItem {
  readonly part: 'band' | 'rule' | 'head' | 'label' | 'mark' | 'note';
  /** Of notes: the insight they stand for. */
  readonly insight?: string;
  readonly box: Box;
  readonly text: string;
  readonly link?: string;
  /** Of notes: whether more than one group says it, by Miro's names of colours. */
  readonly color?: 'yellow' | 'light_yellow';
}

/** A square note with its shadow, as Miro makes it (https://developers.miro.com/docs/websdk-reference-sticky-note). */
const NOTE = { width: 199, height: 228 };
const ACROSS = 3;
const GAP = 16;
const PAD = 24;
/** Between the frame and the grid. */
export const MARGIN = 60;
/** The width of the row labels, in dp. */
export const LABEL = 340;
const HEAD = 96;
const TOP = 150;
const COLUMN = ACROSS * NOTE.width + (ACROSS - 1) * GAP + 2 * PAD;

/** The white line between two columns, in dp: narrow enough to lie between their notes. */
const RULE = 12;

/** Sizes by which heads, labels and lines of an earlier drawing are known; a label is as high as its row. */
export const SIZES: readonly { readonly width: number; readonly height: number | null }[] = [
  { width: COLUMN - RULE, height: HEAD },
  { width: LABEL, height: null },
  { width: RULE, height: null },
];

/** Lays out a journey: phases across, rows down, in each cell one note per insight. `hint` says how the drawing is used. */
export function publication(key: AnswerKey, journey: Journey, hint: string): Publication {
  const { phases, rows } = journey;
  const cell = (phase: string, row: string) =>
    journey.insights.filter((insight) => insight.phase === phase && insight.row === row).toSorted(byStrength);
  const title = publishedTitle(key, journey);
  const width = 2 * MARGIN + LABEL + phases.length * COLUMN;
  const left = MARGIN + LABEL;
  const items: PublishedItem[] = [
    {
      part: 'mark',
      box: { x: width / 2, y: MARGIN + 30, width: width - 2 * MARGIN, height: 60 },
      text: `${MARK} · ${hint}`,
    },
    ...phases.map((phase, index): PublishedItem => ({
      part: 'head',
      box: { x: left + (index + 0.5) * COLUMN, y: TOP + HEAD / 2, width: COLUMN - RULE, height: HEAD },
      text: phase.label,
    })),
  ];
  let top = TOP + HEAD;
  for (const row of rows) {
    const most = Math.max(...phases.map((phase) => cell(phase.id, row.id).length), 1);
    const lines = Math.ceil(most / ACROSS);
    const height = lines * NOTE.height + (lines - 1) * GAP + 2 * PAD;
    const y = top + height / 2;
    items.push(
      { part: 'band', box: { x: width / 2, y, width: width - 2 * MARGIN, height }, text: '' },
      { part: 'label', box: { x: MARGIN + LABEL / 2, y, width: LABEL, height }, text: row.label },
    );
    for (const [column, phase] of phases.entries()) {
      for (const [index, insight] of cell(phase.id, row.id).entries()) {
        items.push({
          part: 'note',
          insight: insight.id,
          box: {
            x: left + column * COLUMN + PAD + (index % ACROSS) * (NOTE.width + GAP) + NOTE.width / 2,
            y: top + PAD + Math.floor(index / ACROSS) * (NOTE.height + GAP) + NOTE.height / 2,
            ...NOTE,
          },
          text: publishedText(insight),
          link: publishedLink(key.board.id, insight),
          color: insight.groups.length > 1 ? 'yellow' : 'light_yellow',
        });
      }
    }
    top += height + GAP;
  }
  const bottom = top - GAP;
  items.push(
    ...phases.slice(1).map((_, index): PublishedItem => ({
      part: 'rule',
      box: { x: left + (index + 1) * COLUMN, y: (TOP + bottom) / 2, width: RULE, height: bottom - TOP },
      text: '',
    })),
  );
  return { journey, title, width, height: bottom + MARGIN, items };
}
