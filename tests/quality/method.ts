import { clusterCell } from '../../src/core/matching/index.ts';
import type { Matcher } from '../../src/core/matcher.ts';
import { cellsOf, type Gold } from './gold.ts';

/** What a method makes of a workshop. */
export interface Outcome {
  /** Groups of note ids, each within a cell. */
  readonly merged: readonly (readonly string[])[];
  readonly suggested: readonly (readonly [readonly string[], readonly string[]])[];
  readonly opposed: readonly (readonly [readonly string[], readonly string[]])[];
  /** For each note with others in its cell: the most similar of them. */
  readonly nearest: ReadonlyMap<string, string>;
}

export interface Method {
  readonly name: string;
  run(gold: Gold): Outcome;
}

/** The product's way through a cell: junk set apart, pairs judged, clusters made. */
export function byMatcher(name: string, matcher: Matcher): Method {
  return {
    name,
    run(gold) {
      const real = gold.notes.filter(({ text }) => !matcher.isJunk(text));
      const known =
        matcher.prepare?.(
          real.map(({ text }) => text),
          gold.language,
        ) ?? matcher;
      const merged: (readonly string[])[] = [];
      const suggested: [readonly string[], readonly string[]][] = [];
      const opposed: [readonly string[], readonly string[]][] = [];
      const nearest = new Map<string, string>();
      for (const notes of cellsOf({ ...gold, notes: real }).values()) {
        const cell = clusterCell(notes, known.pairs(notes, gold.language), { together: [], apart: [] });
        merged.push(...cell.clusters);
        for (const { a, b } of cell.suggestions) suggested.push([cell.clusters[a]!, cell.clusters[b]!]);
        for (const { a, b } of cell.opposed) opposed.push([cell.clusters[a]!, cell.clusters[b]!]);
        for (const note of notes) {
          const first = known.similar(
            note,
            notes.filter((other) => other !== note),
            gold.language,
          )[0];
          if (first) nearest.set(note.id, first.id);
        }
      }
      return { merged, suggested, opposed, nearest };
    },
  };
}
