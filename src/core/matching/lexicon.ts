import type { Language } from '../answer-key.ts';
import { lemmas } from './inflection.ts';
import { fold } from './normalise.ts';
import { FILLERS } from './words/grammar.ts';
import { CHANNELS, CONTACT } from './words/contact.ts';
import { DOING } from './words/doing.ts';
import { FEELINGS } from './words/feelings.ts';
import { KNOWING } from './words/knowing.ts';
import { LIFE } from './words/life.ts';
import { MONEY } from './words/money.ts';
import { PEOPLE } from './words/people.ts';
import { QUALITIES } from './words/qualities.ts';
import { THINGS } from './words/things.ts';
import { TIME, TIMES } from './words/time.ts';

/** One meaning of a word: a concept, and on which side of it the word stands ("expensive" is −1 of what "cheap" is +1 of). */
export interface Sense {
  readonly concept: number;
  readonly sign: 1 | -1;
  /** The language whose word it is. */
  readonly language: Language;
}

/**
 * How a concept counts. `degree`: it lends its side to the word after it ("hard to find" is the contrary of "find").
 * `light`: it hardly counts. `turn`: its bad side does away with what the note is about ("drop the fee").
 */
export type Role = 'content' | 'degree' | 'light' | 'turn';

export interface Concept {
  readonly kind: 'channel' | 'actor' | 'time' | 'feeling' | 'other';
  /** Concepts of one paragraph of a word file are about the same field of life. */
  readonly field: number;
  readonly role: Role;
  /** Kinds of one thing, near each other but not the same: bus and train. */
  readonly kin: boolean;
}

/** Several words that mean one thing, as spelled and as folded. */
export type Expression = readonly { readonly plain: string; readonly word: string }[];

export interface Lexicon {
  readonly concepts: readonly Concept[];
  /** What a word in lower case means, the board's language first, as spelled before as folded; none for a word it doesn't know. */
  senses(plain: string): readonly Sense[];
  /** Whether a word in lower case is one of its own language's forms as it is spelled. */
  spells(plain: string): boolean;
  /** Whether a folded word stands in the lists as it is, without taking off endings. */
  knows(word: string): boolean;
  /** Whether an expression weighs nothing: "at all". */
  isFiller(words: string): boolean;
  /** The expressions of several words that begin with a folded word, as spelled, the longest first: `["find", "out"]` by "find". */
  expressions(first: string): readonly Expression[];
}

/**
 * A line of a word file is a concept: `nb | sv | da | en`, with `><` before the words for its contrary. Danish words that
 * are spelled as in Norwegian need not be repeated. `_` stands between the words of an expression, `~` before a line of
 * degrees, `-` before one of light words, `!` before one whose bad side does away with things, `=` before kinds of one thing, a blank line between fields.
 */
const FILES: readonly { readonly kind: Concept['kind']; readonly text: string }[] = [
  { kind: 'channel', text: CHANNELS },
  { kind: 'actor', text: PEOPLE },
  { kind: 'time', text: TIMES },
  { kind: 'feeling', text: FEELINGS },
  ...[TIME, MONEY, CONTACT, KNOWING, DOING, QUALITIES, THINGS, LIFE].map((text) => ({ kind: 'other', text }) as const),
];
const ROLES: Readonly<Record<string, Role>> = { '~': 'degree', '-': 'light', '!': 'turn' };
const COLUMNS: readonly Language[] = ['nb', 'sv', 'da', 'en'];
const FALLBACK: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'da', 'sv', 'en'],
  da: ['da', 'nb', 'sv', 'en'],
  sv: ['sv', 'nb', 'da', 'en'],
  en: ['en', 'nb', 'da', 'sv'],
};

type Words = ReadonlyMap<string, readonly Sense[]>;
interface Parsed {
  readonly concepts: readonly Concept[];
  readonly words: Readonly<Record<Language, Words>>;
  readonly folded: Readonly<Record<Language, Words>>;
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
}

/** The general words in the order in which a board of this language is likely to mean them. */
export function lexicon(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const { concepts, words, folded, expressions } = (parsed ??= parse());
  const cache = new Map<string, readonly Sense[]>();
  const find = (plain: string): readonly Sense[] => {
    const inEach = (lists: Parsed['words'], word: string) => {
      for (const each of FALLBACK[language]) {
        const senses = firstOf(lists[each], lemmas(word, each));
        if (senses) return senses;
      }
      return undefined;
    };
    return inEach(words, plain) ?? inEach(folded, fold(plain)) ?? [];
  };
  const made: Lexicon = {
    concepts,
    senses(plain) {
      const cached = cache.get(plain);
      if (cached) return cached;
      const senses = find(plain);
      cache.set(plain, senses);
      return senses;
    },
    spells: (plain) => firstOf(words[language], lemmas(plain, language)) !== undefined,
    knows: (word) => COLUMNS.some((each) => folded[each].has(word)),
    isFiller: (words) => fillers.has(words),
    expressions: (first) => expressions.get(first) ?? [],
  };
  lexicons.set(language, made);
  return made;
}

function firstOf(words: Words, forms: readonly string[]): readonly Sense[] | undefined {
  const form = forms.find((each) => words.has(each));
  return form === undefined ? undefined : words.get(form);
}

/** Knows nothing: to see what the words bring. */
export const emptyLexicon: Lexicon = {
  concepts: [],
  senses: () => [],
  spells: () => false,
  knows: () => false,
  isFiller: () => false,
  expressions: () => [],
};

const fillers = new Set(
  FILLERS.trim()
    .split(/\s+/)
    .map((filler) => fold(filler.replaceAll('_', ' '))),
);
const lexicons = new Map<Language, Lexicon>();
let parsed: Parsed | undefined;

function parse(): Parsed {
  const concepts: Concept[] = [];
  const [words, folded] = [emptyWords(), emptyWords()];
  const expressions = new Map<string, Expression[]>();
  let field = 0;
  for (const { kind, text } of FILES) {
    for (const line of text.split('\n')) {
      if (line.trim() === '') {
        field++;
        continue;
      }
      const role = ROLES[line[0]!] ?? 'content';
      const concept = concepts.push({ kind, field, role, kin: line.startsWith('= ') }) - 1;
      for (const [side, columns] of line
        .replace(/^[~!=-] /, '')
        .split('><')
        .entries()) {
        for (const [column, list] of columns.split('|').entries()) {
          const language = COLUMNS[column]!;
          for (const entry of list.trim().split(/\s+/)) {
            const sense = { concept, sign: side === 0 ? 1 : -1, language } as const;
            const spelled = entry.replaceAll('_', ' ');
            add(words[language], spelled, sense);
            add(folded[language], fold(spelled), sense);
            addExpression(expressions, entry);
          }
        }
      }
    }
  }
  for (const filler of FILLERS.trim().split(/\s+/)) addExpression(expressions, filler);
  for (const [first, list] of expressions)
    expressions.set(
      first,
      list.toSorted((a, b) => b.length - a.length),
    );
  return { concepts, words, folded, expressions };
}

function addExpression(expressions: Map<string, Expression[]>, entry: string): void {
  const parts = entry.split('_').map((plain) => ({ plain, word: fold(plain) }));
  const first = parts[0]!.word;
  if (parts.length > 1) expressions.set(first, [...(expressions.get(first) ?? []), parts]);
}

const emptyWords = (): Record<Language, Map<string, Sense[]>> => ({
  nb: new Map(),
  sv: new Map(),
  da: new Map(),
  en: new Map(),
});

function add(words: Map<string, Sense[]>, word: string, sense: Sense): void {
  if (word === '') return;
  const senses = words.get(word);
  if (!senses) words.set(word, [sense]);
  else if (!senses.some(({ concept }) => concept === sense.concept)) senses.push(sense);
}
