import type { CellNote, Matcher, PairVerdict } from '../matcher.ts';
import { sameKey } from './normalise.ts';

export { clusterCell } from './cluster.ts';
export { wording } from './wording.ts';

/** The matcher a careful user would write in a minute: equal after normalising, nothing else. A baseline and a stand-in. */
export const exactMatcher: Matcher = {
  pairs(notes) {
    const keys = notes.map((note) => sameKey(note.text));
    const found: PairVerdict[] = [];
    for (let a = 0; a < notes.length; a++)
      for (let b = a + 1; b < notes.length; b++)
        if (keys[a] === keys[b]) found.push({ a, b, verdict: 'same', score: 1, reason: { kind: 'exact' } });
    return found;
  },
  similar: (note, rest) =>
    rest
      .map(({ id, text }) => ({ id, score: sameKey(text) === sameKey(note.text) ? 1 : 0 }))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  isJunk: (text: string) => sameKey(text).replace(/\?/g, '').trim() === '',
  points: () => null,
};

export const matcher: Matcher = exactMatcher;
export type { CellNote };
