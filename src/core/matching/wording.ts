import type { CellNote } from '../matcher.ts';

/** The line shown for notes that say the same: the original with the most different words of its own; of equals, the first given. */
export function wording(notes: readonly CellNote[]): CellNote {
  const richness = (note: CellNote) => new Set(note.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)).size;
  return notes.reduce((best, note) => (richness(note) > richness(best) ? note : best));
}
