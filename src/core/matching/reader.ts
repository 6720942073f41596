import type { Language } from '../answer-key.ts';
import type { Expression, Lexicon, Role, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Way } from './ways.ts';

/** A word of the cell, known once for all notes that use it. */
export interface Word {
  readonly word: string;
  readonly stem: string;
  readonly kind: 'word' | 'number';
  readonly senses: readonly Sense[];
  /** Taken from the general lists as a concept that lends its side to its neighbour, or hardly counts. */
  readonly role: Role;
  /** Its number in this cell: the key of caches. */
  readonly id: number;
}

/** What a note says, as the words that carry it. */
export interface Unit {
  /** As written. */
  readonly text: string;
  readonly word: Word;
  /** −1: said of its contrary. */
  readonly sign: 1 | -1;
  /** A negation stands by it. */
  readonly negated: boolean;
  /** Its side was lent to it by a word of degree before it. */
  readonly lent: boolean;
  /** A word of degree with nothing after it to lend to is what the note says: "the form is too long". */
  readonly predicate: boolean;
  /** As a part of a compound it weighs less than as a word of its own, least as the first part, which only narrows the last. */
  readonly part: 'first' | 'last' | null;
  /** Where the word right after it points ("pack up"), and whether the lists know both as one. */
  readonly way: Way | null;
  readonly bound: boolean;
  readonly clause: number;
}

export interface Analysis {
  readonly key: string;
  readonly units: readonly Unit[];
  readonly question: boolean;
  readonly standing: 'doer' | 'done to' | null;
  /** Its points, if it holds several. */
  readonly parts: readonly Analysis[];
  /** The small words of direction in their order. */
  readonly ways: readonly Way[];
  /** The folded words that are no stop words, as spelled. */
  readonly spelled: readonly { readonly word: string; readonly known: boolean }[];
}

/** What is known of the cell when a note is read. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Every folded word of the cell. */
  readonly vocabulary: ReadonlySet<string>;
  readonly word: (plain: string, kind: Word['kind']) => Word;
  readonly isStop: (plain: string) => boolean;
  /** The expressions that may begin with a folded word or with what it is a form of. */
  readonly expressions: (word: string) => readonly Expression[];
  readonly tokens: (text: string) => readonly Token[];
  /** What a misspelled word or an acronym was meant to be, if the cell has it; else the word itself. */
  readonly meant: (token: Token) => readonly Token[];
}
