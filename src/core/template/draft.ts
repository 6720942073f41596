import type { Box } from '../geometry.ts';
import type { CardLabels } from '../scenario.ts';
import type { PlannedSheet } from '../template.ts';

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
