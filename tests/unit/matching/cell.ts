import type { Language } from '../../../src/core/answer-key.ts';
import { clusterCell, matcher } from '../../../src/core/matching/index.ts';
import type { CellClusters, CellNote, Constraints, PairVerdict } from '../../../src/core/matcher.ts';

/** Notes of one cell, with ids a, b, c … in the order of their texts. */
export const cell = (...texts: readonly string[]): readonly CellNote[] =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

/** What the matcher says of two texts that are alone in their cell. */
export function verdict(language: Language, first: string, second: string): PairVerdict['verdict'] | 'nothing' {
  return matcher.pairs(cell(first, second), language)[0]?.verdict ?? 'nothing';
}

/** The notes of a cell as groups of texts. */
export function groups(language: Language, texts: readonly string[], constraints?: Constraints): readonly string[][] {
  const notes = cell(...texts);
  const text = new Map(notes.map((note) => [note.id, note.text]));
  return clustersOf(language, notes, constraints).clusters.map((ids) => ids.map((id) => text.get(id)!));
}

export const clustersOf = (
  language: Language,
  notes: readonly CellNote[],
  constraints: Constraints = { together: [], apart: [] },
): CellClusters => clusterCell(notes, matcher.pairs(notes, language), constraints);
