import type { Language } from '../answer-key.ts';
import { compoundParts } from './compounds.ts';
import { lemmas, stem } from './inflection.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { fold, sameKey } from './normalise.ts';
import { quantityAt } from './quantities.ts';
import { tokens, type Token } from './tokens.ts';
import { NEGATION, SHORT, STOP } from './words/grammar.ts';

/** A word of the board, known once for all notes that use it. */
export interface Word {
  readonly text: string;
  readonly word: string;
  readonly stem: string;
  readonly kind: 'word' | 'number';
  readonly senses: readonly Sense[];
  /** Taken from the general lists as a concept that lends its side to its neighbour, or hardly counts. */
  readonly role: 'content' | 'degree' | 'light';
  /** Its number on this board: the key of caches. */
  readonly id: number;
}

/** What a note says, as the words that carry it. */
export interface Unit {
  readonly word: Word;
  /** −1: said of its contrary. */
  readonly sign: 1 | -1;
  /** A negation stands by it. */
  readonly negated: boolean;
  /** As a part of a compound it weighs less than as a word of its own. */
  readonly part: boolean;
}

export interface Analysis {
  readonly key: string;
  readonly units: readonly Unit[];
  readonly question: boolean;
  /** The words as written, for telling apart what differs in their order only. */
  readonly words: readonly string[];
}

/** What is known of the board when a note is read. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Every folded word of the board. */
  readonly vocabulary: ReadonlySet<string>;
  word(text: string, word: string, kind: Word['kind']): Word;
}

const shortForms = new Map(
  SHORT.trim()
    .split(/\s+/)
    .map((entry) => entry.split('=').map(fold) as [string, string]),
);
const LANGUAGES: readonly Language[] = ['nb', 'sv', 'da', 'en'];
const list = (text: string) => new Set(text.split(/\s+/).map(fold));
const STOPS = Object.fromEntries(LANGUAGES.map((each) => [each, list(STOP[each])])) as Record<Language, Set<string>>;
const NEGATIONS = Object.fromEntries(LANGUAGES.map((each) => [each, list(NEGATION[each])])) as Record<
  Language,
  Set<string>
>;

/** Words that only hold a sentence together; those of other languages too, unless the board's own language knows them as more. */
export function isStop(word: string, language: Language, lexicon: Lexicon): boolean {
  if (STOPS[language].has(word)) return true;
  return (
    LANGUAGES.some((each) => STOPS[each].has(word)) &&
    !lexicon.senses(word).some((sense) => sense.language === language)
  );
}

export const isNegation = (word: string, language: Language): boolean =>
  NEGATIONS[language].has(word) ||
  (language !== 'en' || word.length > 3 ? LANGUAGES.some((each) => NEGATIONS[each].has(word)) : false);

/** Reads a note: its words with their meanings, expressions as one, compounds as their parts, negations where they belong. */
export function analyse(text: string, reader: Reader): Analysis {
  const plain = tokens(text).map((token) => ({ ...token, word: shortForms.get(token.word) ?? token.word }));
  const items = read(joinSplit(plain, reader), reader);
  return {
    key: sameKey(text),
    units: withSigns(items),
    question: /\?/.test(text),
    words: plain.map(({ word }) => word),
  };
}

type Item =
  | { readonly is: 'stop' | 'negation'; readonly clause: number }
  | {
      readonly is: 'unit';
      readonly clause: number;
      readonly word: Word;
      readonly part: boolean;
      readonly contrary: boolean;
    };

function read(all: readonly Token[], reader: Reader): readonly Item[] {
  const { language, lexicon } = reader;
  const items: Item[] = [];
  for (let at = 0; at < all.length; at++) {
    const { text, word, clause } = all[at]!;
    const quantity = quantityAt(all, at, language);
    if (quantity) {
      items.push({
        is: 'unit',
        clause,
        word: reader.word(text, quantity.value, 'number'),
        part: false,
        contrary: false,
      });
      at += quantity.length - 1;
      continue;
    }
    const expression = expressionAt(all, at, reader);
    if (expression) {
      const { words, skipped, length } = expression;
      for (const each of skipped) if (isNegation(each.word, language)) items.push({ is: 'negation', clause });
      const shown = all.slice(at, at + length).map((token) => token.text);
      if (isNegation(words, language)) items.push({ is: 'negation', clause });
      else
        items.push({
          is: 'unit',
          clause,
          word: reader.word(shown.join(' '), words, 'word'),
          part: false,
          contrary: false,
        });
      at += length - 1;
      continue;
    }
    if (isNegation(word, language)) items.push({ is: 'negation', clause });
    else if (isStop(word, language, lexicon) || /^[€$£%]$/.test(word)) items.push({ is: 'stop', clause });
    else items.push(...content(text, word, clause, reader));
  }
  return items;
}

function content(text: string, word: string, clause: number, reader: Reader): readonly Item[] {
  const unit = (text: string, word: string, part: boolean, contrary = false): Item => ({
    is: 'unit',
    clause,
    word: reader.word(text, word, 'word'),
    part,
    contrary,
  });
  const closed = word.replace(/[-./:]/g, '');
  if (reader.lexicon.senses(word).length > 0) return [unit(text, word, false)];
  if (reader.lexicon.senses(closed).length > 0) return [unit(text, closed, false)];
  if (word.includes('-') && reader.language === 'en') {
    return word
      .split('-')
      .flatMap((each) =>
        each === '' || isStop(each, 'en', reader.lexicon) ? [] : content(each, each, clause, reader),
      );
  }
  const positive = withoutPrefix(closed, reader);
  if (positive) return [unit(text, positive, false, true)];
  const parts = compoundParts(closed, reader);
  return parts ? parts.map((part) => unit(part, part, true)) : [unit(text, closed, false)];
}

/** "ufordelaktig", "omöjlig", "unlimited": the word without un-, if the rest is a word. */
function withoutPrefix(word: string, { language, lexicon, vocabulary }: Reader): string | null {
  const prefixes =
    language === 'en' ? ['un', 'in', 'im', 'dis', 'non'] : language === 'sv' ? ['o', 'miss'] : ['u', 'mis'];
  for (const prefix of prefixes) {
    const rest = word.slice(prefix.length);
    if (!word.startsWith(prefix) || rest.length < 4) continue;
    if (lexicon.senses(rest).length > 0 || vocabulary.has(rest)) return rest;
  }
  return null;
}

/** An expression of several words that begins here; one stop word or negation may stand between its words ("logger seg inn"). */
function expressionAt(
  all: readonly Token[],
  at: number,
  { language, lexicon }: Reader,
): { readonly words: string; readonly skipped: readonly Token[]; readonly length: number } | null {
  const firsts = lemmas(all[at]!.word, language);
  for (const first of firsts) {
    for (const parts of lexicon.expressions(first)) {
      const skipped: Token[] = [];
      let next = at + 1;
      let matched = 1;
      while (matched < parts.length && next < all.length && all[next]!.clause === all[at]!.clause) {
        const { word } = all[next]!;
        if (word === parts[matched] || (word.length > 3 && lemmas(word, language).includes(parts[matched]!))) matched++;
        else if (skipped.length === 0 && matched === 1 && parts.length === 2 && isGap(word, language))
          skipped.push(all[next]!);
        else break;
        next++;
      }
      if (matched === parts.length) return { words: parts.join(' '), skipped, length: next - at };
    }
  }
  return null;
}

const GAPS = new Set(
  'seg meg oss dem deg man jeg vi du det sig mig dig er os it them me us you that ikke inte ej not'.split(' '),
);
const isGap = (word: string, language: Language): boolean => GAPS.has(word) || isNegation(word, language);

/** "vente tid" is "ventetid", where the word is known or somebody on the board writes it so. */
function joinSplit(all: readonly Token[], reader: Reader): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const [here, next] = [all[at]!, all[at + 1]];
    const together = next && here.clause === next.clause ? here.word + next.word : '';
    if (together.length >= 6 && isOneWord(here.word, next!.word, together, reader)) {
      joined.push({ ...here, text: `${here.text} ${next!.text}`, word: together });
      at++;
    } else joined.push(here);
  }
  return joined;
}

function isOneWord(
  first: string,
  second: string,
  together: string,
  { language, lexicon, vocabulary }: Reader,
): boolean {
  if (second.length < 3 || first.length < 2 || /\d/.test(together)) return false;
  if (isStop(first, language, lexicon) || isStop(second, language, lexicon)) return false;
  if (isNegation(first, language) || isNegation(second, language)) return false;
  return lexicon.knows(together) || vocabulary.has(together) || vocabulary.has(`${first}s${second}`);
}

/** Gives each negation to one word: the one right after it, or else the one before, or else the next. Words of degree lend theirs likewise. */
function withSigns(items: readonly Item[]): readonly Unit[] {
  const negated = new Array<boolean>(items.length).fill(false);
  const flips = (at: number) => (negated[at] = !negated[at]);
  for (const [at, item] of items.entries()) {
    if (item.is !== 'negation') continue;
    const target = targetOf(items, at);
    if (target !== null) flips(target);
  }
  const units: Unit[] = [];
  const lent = new Map<number, 1 | -1>();
  for (const [at, item] of items.entries()) {
    if (item.is !== 'unit') continue;
    const own = item.word.senses[0]?.sign ?? 1;
    let sign: 1 | -1 = negated[at] !== item.contrary ? -1 : 1;
    if (item.word.role === 'degree' && item.word.senses.length > 0) {
      const next = items.findIndex((other, index) => index > at && other.is === 'unit' && other.clause === item.clause);
      if (next >= 0) {
        if (own * sign < 0) lent.set(next, -(lent.get(next) ?? 1) as 1 | -1);
        sign = own;
      }
    }
    if (lent.get(at) === -1) sign = -sign as 1 | -1;
    units.push({
      word: item.word,
      sign,
      negated: negated[at]! || lent.get(at) === -1 || item.contrary,
      part: item.part,
    });
  }
  return units;
}

function targetOf(items: readonly Item[], at: number): number | null {
  const clause = items[at]!.clause;
  const inClause = (index: number) => items[index]?.clause === clause;
  const isUnit = (index: number) => inClause(index) && items[index]!.is === 'unit';
  if (isUnit(at + 1)) return at + 1;
  for (let before = at - 1; inClause(before); before--) if (isUnit(before)) return before;
  for (let after = at + 1; inClause(after); after++) if (isUnit(after)) return after;
  return null;
}

/** The stem under which a word is counted on the board. */
export const stemOf = (word: string, language: Language): string => stem(word, language);
