import type { Box } from '../../core/geometry.ts';
import { arrange } from '../../core/layout.ts';
import type { Draft, SheetDraft } from '../../core/template/draft.ts';
import type { Template } from '../../core/template.ts';

/** One item to be there in the end. */
export interface PlannedItem {
  readonly sheet: number;
  readonly draft: Draft;
  /** Background first: items of a lower wave are created before those of a higher one. */
  readonly wave: (typeof WAVES)[number];
}

/** A template with its places on the board. */
export interface InsertPlan {
  readonly template: Template;
  readonly sheets: readonly SheetDraft[];
  /** Where each sheet's frame goes, in board coordinates (dp). */
  readonly frames: readonly Box[];
  readonly items: readonly PlannedItem[];
}

/** Turns a template into drafts in its own language; pages compose it from `layout` and the words. */
export type Draw = (template: Template) => readonly SheetDraft[];

/** Drawn one after the other, so that what comes later lies on top. */
export const WAVES = [0, 1, 2] as const;

const WAVE_OF: Readonly<Record<Draft['part'], (typeof WAVES)[number]>> = {
  cell: 0,
  card: 1,
  macro: 1,
  head: 1,
  time: 1,
  label: 1,
  title: 2,
};

/** The size of the whole template on the board, in dp. */
export function planSize(
  template: Template,
  sheets: readonly SheetDraft[],
): { readonly width: number; readonly height: number } {
  const boxes = arrange(template, sheets);
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    height: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}

/** Puts the whole with its top-left corner at a place on the board. */
export function planAt(template: Template, sheets: readonly SheetDraft[], left: number, top: number): InsertPlan {
  return {
    template,
    sheets,
    frames: arrange(template, sheets).map((box) => ({ ...box, x: left + box.x, y: top + box.y })),
    items: sheets.flatMap(({ drafts }, sheet) => drafts.map((draft) => ({ sheet, draft, wave: WAVE_OF[draft.part] }))),
  };
}
