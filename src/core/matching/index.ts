import type { Matcher, PairVerdict } from '../matcher.ts';
import { readCell, type CellOptions } from './cell.ts';
import { candidates } from './candidates.ts';
import { isJunk } from './junk.ts';
import { sameKey } from './normalise.ts';
import { points } from './points.ts';
import { DEFAULT, judge, nearness, type Thresholds } from './verdict.ts';

export { clusterCell } from './cluster.ts';
export { wording } from './wording.ts';

/** A matcher with other settings than the default, for measuring what each part brings. */
export function createMatcher({
  limits = DEFAULT,
  ...options
}: CellOptions & { readonly limits?: Thresholds } = {}): Matcher {
  return {
    pairs(notes, language) {
      const cell = readCell(
        notes.map(({ text }) => text),
        language,
        options,
      );
      const read = notes.map(({ text }) => cell.read(text));
      return candidates(read, cell).flatMap(([a, b]) => {
        const judgement = judge(read[a]!, read[b]!, cell, limits);
        return judgement ? [{ a, b, ...judgement }] : [];
      });
    },
    similar(note, rest, language) {
      const cell = readCell(
        [note, ...rest].map(({ text }) => text),
        language,
        options,
      );
      const mine = cell.read(note.text);
      return rest
        .map(({ id, text }) => ({ id, score: nearness(mine, cell.read(text), cell) }))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
    isJunk,
    points,
  };
}

/** The matcher of the product. */
export const matcher: Matcher = createMatcher();

/** The matcher a careful user would write in a minute: equal after normalising, nothing else. A baseline and a stand-in. */
export const exactMatcher: Matcher = {
  pairs(notes) {
    const keys = notes.map((note) => sameKey(note.text));
    return keys.flatMap((key, a) =>
      keys.flatMap((other, b): readonly PairVerdict[] =>
        a < b && key === other ? [{ a, b, verdict: 'same', score: 1, reason: { kind: 'exact' } }] : [],
      ),
    );
  },
  similar: (note, rest) =>
    rest
      .map(({ id, text }) => ({ id, score: sameKey(text) === sameKey(note.text) ? 1 : 0 }))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  isJunk,
  points: () => null,
};
