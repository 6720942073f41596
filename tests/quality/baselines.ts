import Fuse from 'fuse.js';
import { exactMatcher } from '../../src/core/matching/index.ts';
import type { Matcher } from '../../src/core/matcher.ts';
import type { Gold } from './gold.ts';
import { byMatcher, type Method } from './method.ts';

/** What a user would pick instead; thresholds are the ones that do best on the fixtures, which favours them. */
export const BASELINES: readonly Method[] = [
  byMatcher('exact match', () => exactMatcher),
  byMatcher('fuse.js', similar(fuse, 0.3)),
  byMatcher('TF-IDF', similar(tfIdf, 0.3)),
];

type Similarity = (texts: readonly string[]) => (a: string, b: string) => number;

/** A matcher that merges whatever is similar enough, knowing all words of the board. */
function similar(similarity: Similarity, threshold: number): (gold: Gold) => Matcher {
  return ({ notes }) => similarityMatcher(similarity(notes.map(({ text }) => text)), threshold);
}

function similarityMatcher(like: ReturnType<Similarity>, threshold: number): Matcher {
  return {
    pairs(notes) {
      return notes.flatMap((first, a) =>
        notes.slice(a + 1).flatMap((second, index) => {
          const score = like(first.text, second.text);
          const b = a + 1 + index;
          return score >= threshold
            ? [{ a, b, verdict: 'same' as const, score, reason: { kind: 'words' as const } }]
            : [];
        }),
      );
    },
    similar: (note, rest) =>
      rest.map(({ id, text }) => ({ id, score: like(note.text, text) })).toSorted((a, b) => b.score - a.score),
    isJunk: (text) => exactMatcher.isJunk(text),
    points: () => null,
  };
}

/** The similarity library people reach for; its score is 0 for a perfect match, and not symmetric. */
function fuse(): ReturnType<Similarity> {
  const oneWay = (a: string, b: string) =>
    1 -
    (new Fuse([b], { includeScore: true, ignoreLocation: true, threshold: 1 }).search(a.slice(0, 32))[0]?.score ?? 1);
  return (a, b) => (oneWay(a, b) + oneWay(b, a)) / 2;
}

/** The cosine of word counts, rare words weighing more. */
function tfIdf(texts: readonly string[]): ReturnType<Similarity> {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const documents = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(words(text))) documents.set(word, (documents.get(word) ?? 0) + 1);
  const vector = (text: string) => {
    const weights = new Map<string, number>();
    for (const word of words(text)) {
      weights.set(word, (weights.get(word) ?? 0) + Math.log((texts.length + 1) / (documents.get(word) ?? 1)));
    }
    return weights;
  };
  const norm = (weights: ReadonlyMap<string, number>) => Math.hypot(...weights.values());
  return (a, b) => {
    const [x, y] = [vector(a), vector(b)];
    const dot = [...x].reduce((sum, [word, weight]) => sum + weight * (y.get(word) ?? 0), 0);
    return dot > 0 ? dot / (norm(x) * norm(y)) : 0;
  };
}
