import type { Phase, Row } from './answer-key.ts';
import type { Sheet, SheetCorrections } from './sheets.ts';

/** How sure it is that a column or band is the phase or row it was taken for. */
export type AlignedBy = 'label' | 'order' | 'hand';

/** A sheet's columns and bands, in its own order, as phases and rows of its journey. */
export interface AlignedSheet {
  readonly columns: readonly { readonly phase: string | null; readonly by: AlignedBy; readonly assigned: boolean }[];
  readonly bands: readonly { readonly row: string | null; readonly by: AlignedBy }[];
}

/** One persona's phases and rows. Ids are those of heading items, so that renaming a heading keeps them. */
export interface Alignment {
  readonly persona: string | null;
  /** Ids of this persona's sheets, oldest first; those left out and suspected copies are aligned too, but add nothing. */
  readonly sheets: readonly string[];
  readonly phases: readonly Phase[];
  readonly rows: readonly Row[];
  readonly bySheet: Readonly<Record<string, AlignedSheet>>;
}

/** Makes the columns and rows of different sheets comparable: one alignment per persona, personas never mixed. Sheets of Fasit's own drawing are not in it. */
export declare function align(sheets: readonly Sheet[], corrections?: SheetCorrections): readonly Alignment[];
