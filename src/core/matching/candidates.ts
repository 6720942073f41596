import { ALIGNED } from './likeness.ts';
import type { Scale } from './alignment.ts';
import type { Analysis, Word } from './reader.ts';

/**
 * The pairs of notes worth comparing, by their indexes: those with a word in common, in whatever form or meaning, and those
 * whose words begin with the same letters. All others have nothing to say to each other; this is what keeps a big cell fast.
 */
export function candidates(notes: readonly Analysis[], scale: Scale): readonly (readonly [number, number])[] {
  const holders = new Map<Word, Set<number>>();
  const twins = new Map<string, number[]>();
  for (const [index, note] of notes.entries()) {
    for (const each of [note, ...note.parts]) {
      for (const { word } of each.units) add(holders, word, () => new Set<number>()).add(index);
    }
    add(twins, note.key, () => []).push(index);
    add(twins, ` ${note.spelled.map(({ word }) => word[0]).join('')}`, () => []).push(index);
  }
  const found = new Set<number>();
  const join = (as: Iterable<number>, bs: Iterable<number>) => {
    for (const a of as) for (const b of bs) if (a !== b) found.add(Math.min(a, b) * notes.length + Math.max(a, b));
  };
  for (const [word, near] of neighbours([...holders.keys()], scale)) {
    for (const other of near) join(holders.get(word)!, holders.get(other)!);
  }
  for (const same of twins.values()) join(same, same);
  return [...found].toSorted((x, y) => x - y).map((pair) => [Math.floor(pair / notes.length), pair % notes.length]);
}

/** For each word those that can stand for it, itself first. Words can only be alike by a concept, or from their first letter on. */
function neighbours(words: readonly Word[], { like }: Scale): ReadonlyMap<Word, readonly Word[]> {
  const buckets = new Map<string | number, Word[]>();
  for (const word of words) for (const key of keysOf(word)) add(buckets, key, () => []).push(word);
  return new Map(
    words.map((word) => {
      const near = new Set([word]);
      for (const key of keysOf(word)) {
        for (const other of buckets.get(key)!)
          if (!near.has(other) && like(word, other).value >= ALIGNED) near.add(other);
      }
      return [word, [...near]];
    }),
  );
}

/** Listed words meet by concept; by letters all do that one of two words is not listed, or that are one word's doublings. */
const keysOf = ({ word, senses, kind }: Word): readonly (string | number)[] =>
  kind === 'number' ? [word] : [...senses.map(({ concept }) => concept), word[0] ?? ''];

function add<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = empty();
  map.set(key, made);
  return made;
}
