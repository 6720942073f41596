import type { Language } from '../answer-key.ts';
import type { Scale } from './alignment.ts';
import { lemmas, stem } from './inflection.ts';
import { likeness, type Likeness } from './likeness.ts';
import { emptyLexicon, lexicon, type Lexicon } from './lexicon.ts';
import { acronyms, isAcronym } from './acronyms.ts';
import { isNegation, isStop } from './grammar.ts';
import { analyse } from './note.ts';
import type { Analysis, Reader, Word } from './reader.ts';
import { fold } from './normalise.ts';
import { speller } from './spelling.ts';
import { tokens, type Token } from './tokens.ts';

/** One cell as the matcher sees it: its notes as read, how much their words weigh and how alike two of them are. */
export interface Cell extends Scale {
  readonly lexicon: Lexicon;
  read(text: string): Analysis;
}

export interface CellOptions {
  /** Without them the matcher knows letters and endings only. */
  readonly words?: boolean;
}

const WEIGHTS = { content: 1, turn: 1, degree: 0.4, light: 0.4 } as const;
const PARTS = { first: 0.5, last: 0.8 } as const;

/**
 * Reads the texts of a cell once. Nothing beyond the cell has a say, so that what is written elsewhere moves nothing here;
 * and the texts help each other with no more than a word misspelled, shortened, or written together or apart.
 */
export function readCell(texts: readonly string[], language: Language, { words = true }: CellOptions = {}): Cell {
  const lists = words ? lexicon(language) : emptyLexicon;
  const distinct = [...new Set(texts)];
  const tokensOf = remember((text: string) => tokens(text));
  const all = distinct.flatMap(tokensOf);
  const stops = remember((plain: string) => isStop(plain, language, lists));
  const expressions = remember((word: string) => lemmas(word, language).flatMap((first) => lists.expressions(first)));
  const isKnown = ({ plain, word }: Token) =>
    stops(plain) || isNegation(word, language) || lists.spells(plain) || lists.expressions(word).length > 0;
  const meant = speller(
    new Set(all.filter((token) => token.word.length > 3 && isKnown(token)).map(({ word }) => word)),
  );
  const shortened = acronyms(distinct.map(tokensOf), ({ plain }) => stops(plain));
  const written = runs(distinct.map(tokensOf), new Set(all.map(({ word }) => word)));
  let count = 0;
  const wordOf = (kind: Word['kind']) =>
    remember((plain: string): Word => {
      const word = fold(plain);
      const senses = kind === 'word' ? lists.senses(plain) : [];
      const role = senses.length > 0 ? lists.concepts[senses[0]!.concept]!.role : 'content';
      return { word, stem: stem(word, language), kind, senses, role, id: count++ };
    });
  const known = { word: wordOf('word'), number: wordOf('number') };
  const reader: Reader = {
    language,
    lexicon: lists,
    vocabulary: new Set(all.map(({ word }) => word)),
    tokens: tokensOf,
    isStop: stops,
    expressions,
    meant(token) {
      const long = isAcronym(token) ? shortened.get(token.word) : undefined;
      if (long) return long.map((each) => ({ ...each, clause: token.clause }));
      if (token.word.length < 4 || /[^\p{L}]/u.test(token.word) || isKnown(token)) return [token];
      const apart = written.get(token.word);
      if (apart) return apart.map((each) => ({ ...each, clause: token.clause }));
      const word = meant(token.word);
      return [word ? { ...token, plain: word, word } : token];
    },
    word: (plain, kind) => known[kind](plain),
  };
  const read = remember((text: string) => analyse(text, reader));
  const likes: Map<number, Likeness>[] = [];
  return {
    lexicon: lists,
    read,
    like(a, b) {
      const known = (likes[a.id] ??= new Map<number, Likeness>());
      const found = known.get(b.id);
      if (found) return found;
      const swap = a.word > b.word;
      const made = swap ? likeness(b, a, lists.concepts, language) : likeness(a, b, lists.concepts, language);
      const turned = made.sideA === made.sideB ? made : { ...made, sideA: made.sideB, sideB: made.sideA };
      known.set(b.id, swap ? turned : made);
      (likes[b.id] ??= new Map<number, Likeness>()).set(a.id, swap ? made : turned);
      return swap ? turned : made;
    },
    weight: ({ word, part, predicate }) =>
      (predicate && word.role === 'degree' ? 1 : WEIGHTS[word.role]) * (part ? PARTS[part] : 1),
  };
}

/** Words that somebody else in the cell writes as two, by how they look as one: "claimform" is "claim form". */
function runs(
  notes: readonly (readonly Token[])[],
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<string, readonly Token[]> {
  const found = new Map<string, readonly Token[]>();
  for (const words of notes) {
    for (const [at, first] of words.entries()) {
      const second = words[at + 1];
      if (!second || second.clause !== first.clause || first.word.length < 2 || second.word.length < 2) continue;
      for (const joined of [first.word + second.word, `${first.word}s${second.word}`]) {
        if (vocabulary.has(joined) && !found.has(joined)) found.set(joined, [first, second]);
      }
    }
  }
  return found;
}

/** A function that works out each answer once. */
function remember<A>(answer: (text: string) => A): (text: string) => A {
  const known = new Map<string, A>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
