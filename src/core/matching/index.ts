import type { Language } from '../answer-key.ts';
import type { CellNote, Matcher, PairVerdict } from '../matcher.ts';
import { align } from './alignment.ts';
import { readBoard, type Board, type BoardOptions } from './board.ts';
import { candidates } from './candidates.ts';
import { isJunk } from './junk.ts';
import { sameKey } from './normalise.ts';
import { points } from './points.ts';
import { DEFAULT, judge, scoreOf, type Thresholds } from './verdict.ts';

export { clusterCell } from './cluster.ts';
export { wording } from './wording.ts';

/** A matcher with other settings than the default, for tests and for measuring what each part brings. */
export function createMatcher(options: BoardOptions & { readonly limits?: Thresholds } = {}, board?: Board): Matcher {
  const { limits = DEFAULT } = options;
  const of = (notes: readonly CellNote[], language: Language): Board =>
    board ??
    readBoard(
      notes.map(({ text }) => text),
      language,
      options,
    );
  return {
    prepare: (texts, language) => createMatcher(options, readBoard(texts, language, options)),
    pairs(notes, language) {
      const known = of(notes, language);
      const read = notes.map(({ text }) => known.read(text));
      const found: PairVerdict[] = [];
      for (const [a, b] of candidates(read, known)) {
        const judgement = judge(read[a]!, read[b]!, known, known.lexicon.concepts, limits);
        if (judgement) found.push({ a, b, ...judgement });
      }
      return found;
    },
    similar(note, rest, language) {
      const known = of([note, ...rest], language);
      const mine = known.read(note.text);
      return rest
        .map(({ id, text }) => ({ id, score: scoreOf(align(mine, known.read(text), known)) }))
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
