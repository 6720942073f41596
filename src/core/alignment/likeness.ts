import { comparable } from '../sheets/labels.ts';

/** 0–1: how alike two labels are, by their pairs of letters; one that holds the other whole counts as nearly the same. */
export function likeness(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && ` ${long} `.includes(` ${short} `)) return 0.9;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const rest = [...others];
  const shared = pairs.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (pairs.length + others.length);
}

const pairsOf = (text: string): readonly string[] =>
  text.split(' ').flatMap((word) => Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2)));
