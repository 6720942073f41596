import type { Sheet } from './sheets.ts';
import type { Snapshot } from './snapshot.ts';

/** Where a note lies that is in no cell, as data: the words for it belong to panel and documents. */
export interface Where {
  readonly x: number;
  readonly y: number;
  /** The frame around it: its title. */
  readonly frame?: string;
  /** The nearest sheet and on which side of its grid the note lies. */
  readonly sheet?: string;
  readonly side?: 'left' | 'right' | 'above' | 'below' | 'heads' | 'labels';
}

/** A note and its cell, or why it has none. `column` and `band` are indexes into its sheet. */
export interface Placement {
  readonly note: string;
  readonly at: 'cell' | 'line' | 'outside' | 'empty' | 'heading' | 'own';
  readonly sheet: string | null;
  readonly column: number | null;
  readonly band: number | null;
  /** The part of its paper that lies in the cell, 0–1. */
  readonly share?: number;
  /** For a note on a line: the cell with the second largest share. */
  readonly also?: { readonly column: number; readonly band: number };
  readonly where?: Where;
}

/** Gives every note-like item of the board its one place. Total, and independent of the order of items. */
export declare function place(snapshot: Snapshot, sheets: readonly Sheet[]): readonly Placement[];
