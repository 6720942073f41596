/**
 * Whether one word is the other with a slip of the finger: a letter dropped, added or swapped with its neighbour in words of
 * five letters or more (swapped: four), a wrong letter in seven or more, two slips in nine or more. Never in the first letter,
 * where un-words differ from their contrary.
 */
export function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  // Two letters put before a word make another of it: "anmäla", "avanmäla".
  if (Math.abs(a.length - b.length) === 2 && (a.endsWith(b) || b.endsWith(a))) return false;
  if (longest < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  if (longest >= 9) return distance(a, b, 2) <= 2;
  if (distance(a, b, 1) > 1) return false;
  if (a.length === b.length) return longest >= 7 || isSwap(a, b);
  return longest >= 5;
}

/** Whether all that differs between two words of six letters or more is a letter written once or twice: "flyting", "flytting". */
export function isDoubling(a: string, b: string): boolean {
  const single = (word: string) => word.replace(/(\p{L})\1/gu, '$1');
  return a !== b && a[0] === b[0] && Math.min(a.length, b.length) >= 6 && single(a) === single(b);
}

/** Whether two words differ in two neighbours that changed places. */
function isSwap(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Letters dropped, added, changed or swapped with their neighbour; more than `most` counts as infinite. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** Finds the known word that a misspelled one was meant to be. One letter left out of each leads to it, so that nothing is compared with all. */
export function speller(known: Iterable<string>): (word: string) => string | null {
  const byGap = new Map<string, string[]>();
  for (const word of [...known].toSorted()) {
    for (const gap of gaps(word)) byGap.set(gap, [...(byGap.get(gap) ?? []), word]);
  }
  return (word) => {
    for (const gap of gaps(word)) {
      const found = byGap.get(gap)?.find((each) => each !== word && isSlip(word, each));
      if (found) return found;
    }
    return null;
  };
}

const gaps = (word: string): readonly string[] => [
  word,
  ...Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2)),
];
