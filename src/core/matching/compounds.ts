import { fold } from './normalise.ts';
import type { Reader } from './reader.ts';

/** In letters; what is longer is no word, and to take it apart at every letter would freeze the panel. */
const LONGEST_WORD = 80;

/** The two words of a compound nobody listed ("returetikett": retur, etikett), if both are known or stand in the cell; else null. */
export function compoundParts(word: string, reader: Reader): readonly [string, string] | null {
  if (reader.language === 'en' || word.length < 7 || word.length > LONGEST_WORD || /\d/.test(word)) return null;
  let best: readonly [string, string] | null = null;
  let bestWorth = 0;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut);
    const tailWorth = worth(tail, reader);
    if (tailWorth === 0) continue;
    for (const head of heads(word.slice(0, cut))) {
      const both = worth(head, reader) && worth(head, reader) + tailWorth;
      if (both > bestWorth) [best, bestWorth] = [[head, tail], both];
    }
  }
  return best;
}

/** The first part as it stands, and without what joins it to the second: "tid-s-skjema", "flytt-e-dag". */
function heads(first: string): readonly string[] {
  const found = [first];
  if (/[se-]$/.test(first) && first.length > 3) found.push(first.slice(0, -1));
  return found;
}

/** How well a part is known: better from the lists than from the cell, better long than short. */
function worth(part: string, { lexicon, vocabulary }: Reader): number {
  if (part.length < 3) return 0;
  if (lexicon.knows(fold(part))) return 20 + part.length;
  if (part.length > 3 && lexicon.senses(part).length > 0) return 10 + part.length;
  if (part.length > 3 && vocabulary.has(fold(part))) return 5 + part.length;
  return 0;
}
