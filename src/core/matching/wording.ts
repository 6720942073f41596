import type { CellNote } from '../matcher.ts';
import { fold } from './normalise.ts';

/**
 * The line shown for notes that say the same: the original most like the others, letter pair by letter pair; of equals
 * the one of a single line, then the one that begins with a capital and does not shout, then the one with most words of
 * its own, then the first given.
 */
export function wording(notes: readonly CellNote[]): CellNote {
  const pairs = notes.map(({ text }) => letterPairs(text));
  const ranked = notes.map((note, index) => ({
    note,
    rank: [
      Math.round(
        100 * pairs.reduce((sum, other, at) => (at === index ? sum : sum + likeness(pairs[index]!, other)), 0),
      ),
      note.text.includes('\n') ? 0 : 1,
      /^\P{L}*\p{Lu}/u.test(note.text) && /\p{Ll}/u.test(note.text) ? 1 : 0,
      new Set(note.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)).size,
    ],
  }));
  return ranked.reduce((best, one) => (exceeds(one.rank, best.rank) ? one : best)).note;
}

/** Pairs of neighbouring letters and digits, words run together, so that compounds written apart are the same. */
function letterPairs(text: string): ReadonlySet<string> {
  const letters = fold(text.toLowerCase()).match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Dice's coefficient, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

function exceeds(rank: readonly number[], best: readonly number[]): boolean {
  const differs = rank.findIndex((value, index) => value !== best[index]);
  return differs >= 0 && rank[differs]! > best[differs]!;
}
