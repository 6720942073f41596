import type { Language } from '../answer-key.ts';
import { compoundParts } from './compounds.ts';
import { followsVerb, isNegation, joins, longForm, standing } from './grammar.ts';
import { lemmas } from './inflection.ts';
import { sameKey } from './normalise.ts';
import { points } from './points.ts';
import { quantityAt } from './quantities.ts';
import type { Expression } from './lexicon.ts';
import type { Analysis, Reader, Unit } from './reader.ts';
import { withSigns, type Item } from './signs.ts';
import type { Token } from './tokens.ts';
import { wayAfter, wayOf } from './ways.ts';

/** Reads a note: its words with their meanings, expressions as one, compounds as their parts, negations where they belong. */
export function analyse(text: string, reader: Reader): Analysis {
  const plain = reader
    .tokens(text)
    .map(longForm)
    .flatMap((token) => reader.meant(token));
  const items = read(joinSplit(plain, reader), reader);
  return {
    key: sameKey(text),
    units: withSigns(items),
    question: /\?/.test(text),
    standing: standing(plain.map(({ word }) => word)),
    parts: (points(text, reader.language) ?? []).map((part) => analyse(part, reader)),
    ways: plain.flatMap((token) => wayOf(token.plain) ?? []),
    spelled: reader
      .tokens(text)
      .filter((token) => !reader.isStop(token.plain))
      .map(({ plain, word }) => ({ word, known: reader.lexicon.spells(plain) })),
  };
}

function read(all: readonly Token[], reader: Reader): readonly Item[] {
  const { language, lexicon } = reader;
  const items: Item[] = [];
  for (let at = 0; at < all.length; at++) {
    const { text, plain, word, clause } = all[at]!;
    const quantity = quantityAt(all, at, language);
    if (quantity) {
      items.push({
        is: 'unit',
        clause,
        text: all
          .slice(at, at + quantity.length)
          .map((token) => token.text)
          .join(' '),
        word: reader.word(quantity.value, 'number'),
        part: null,
        way: null,
        bound: false,
        contrary: false,
      });
      at += quantity.length - 1;
      continue;
    }
    const expression = expressionAt(all, at, reader);
    if (expression) {
      const { words, skipped, length } = expression;
      for (const each of skipped)
        if (isNegation(each.word, language)) items.push({ is: 'negation', clause, follows: false });
      const shown = all.slice(at, at + length).map((token) => token.text);
      if (lexicon.isFiller(words)) items.push({ is: 'stop', clause, joins: false });
      else if (isNegation(words, language)) items.push({ is: 'negation', clause, follows: false });
      else
        items.push({
          is: 'unit',
          clause,
          text: shown.join(' '),
          word: reader.word(words, 'word'),
          part: null,
          way: wayOf(all[at + length - 1]!.plain),
          bound: true,
          contrary: false,
        });
      at += length - 1;
      continue;
    }
    if (isNegation(word, language)) items.push({ is: 'negation', clause, follows: followsVerb(word) });
    else if (reader.isStop(plain) || /^[€$£%]$/.test(word)) items.push({ is: 'stop', clause, joins: joins(word) });
    else items.push(...content(text, plain, clause, reader).map((item) => ({ ...item, way: wayAfter(all, at) })));
  }
  return items;
}

function content(text: string, word: string, clause: number, reader: Reader): readonly Item[] {
  const unit = (text: string, word: string, part: Unit['part'], contrary = false): Item => ({
    is: 'unit',
    clause,
    text,
    word: reader.word(word, 'word'),
    part,
    way: null,
    bound: false,
    contrary,
  });
  const closed = word.replace(/[-./:]/g, '');
  if (reader.lexicon.senses(word).length > 0) return [unit(text, word, null)];
  if (reader.lexicon.senses(closed).length > 0) return [unit(text, closed, null)];
  const hyphened = word.split('-').filter((each) => each !== '');
  if (hyphened.length > 1 && reader.language !== 'en' && !reader.vocabulary.has(closed)) {
    return hyphened.map((each, index) => unit(each, each, index < hyphened.length - 1 ? 'first' : 'last'));
  }
  if (hyphened.length > 1 && reader.language === 'en') {
    return word
      .split('-')
      .flatMap((each) => (each === '' || reader.isStop(each) ? [] : content(each, each, clause, reader)));
  }
  const positive = withoutPrefix(closed, reader);
  if (positive) return [unit(text, positive, null, true)];
  const calm = closed.replace(INTENSE, '');
  if (calm !== closed && calm.length > 2 && reader.lexicon.senses(calm).length > 0) return [unit(text, calm, null)];
  const parts = compoundParts(closed, reader);
  return parts
    ? parts.map((part, index) => unit(part, part, index === 0 ? 'first' : 'last'))
    : [unit(text, closed, null)];
}

/** What makes a word stronger when it is written in one with it: "kjempelang", "jättesvårt". */
const INTENSE =
  /^(?:kjempe|super|dritt?|døds?|dods?|kanon|jätte|jatte|skit|svin|mega|ultra|pisse|knall|hunde|sinnssykt)/;

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
  { language, expressions }: Reader,
): { readonly words: string; readonly skipped: readonly Token[]; readonly length: number } | null {
  for (const parts of expressions(all[at]!.word)) {
    if (!isFormOf(all[at]!, parts[0]!, language)) continue;
    const skipped: Token[] = [];
    let next = at + 1;
    let matched = 1;
    while (matched < parts.length && next < all.length && all[next]!.clause === all[at]!.clause) {
      const token = all[next]!;
      if (continues(token, parts[matched]!, language)) matched++;
      else if (skipped.length === 0 && matched === 1 && parts.length === 2 && isGap(token.word, language))
        skipped.push(token);
      else break;
      next++;
    }
    if (matched === parts.length) return { words: parts.map(({ word }) => word).join(' '), skipped, length: next - at };
  }
  return null;
}

type Part = Expression[number];

/** Whether a word is another or a form of it. Who writes å or ä means it: "svårt" is no form of "svar". */
const isFormOf = ({ plain, word }: Token, other: Part, language: Language): boolean =>
  word.startsWith(other.word.slice(0, 2)) &&
  (lemmas(plain, language).includes(other.plain) || (plain === word && lemmas(word, language).includes(other.word)));

/** The words after the first are less free to change: "inte" is no form of "in". */
const continues = (token: Token, part: Part, language: Language): boolean =>
  token.plain === part.plain ||
  (token.plain === token.word && token.word === part.word) ||
  (token.word.length > 3 && !isNegation(token.word, language) && isFormOf(token, part, language));

const GAPS = new Set(
  'seg meg oss dem deg man jeg vi du det sig mig dig er os it them me us you that ikke inte ej not'.split(' '),
);
const isGap = (word: string, language: Language): boolean => GAPS.has(word) || isNegation(word, language);

/** "vente tid" is "ventetid": a word of the lists. */
function joinSplit(all: readonly Token[], reader: Reader): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const [here, next] = [all[at]!, all[at + 1]];
    const together = next && here.clause === next.clause ? here.word + next.word : '';
    if (together.length >= 6 && isOneWord(here, next!, together, reader)) {
      joined.push({ ...here, text: `${here.text} ${next!.text}`, plain: here.plain + next!.plain, word: together });
      at++;
    } else joined.push(here);
  }
  return joined;
}

function isOneWord(first: Token, second: Token, together: string, reader: Reader): boolean {
  const { language, lexicon } = reader;
  if (second.word.length < 2 || first.word.length < 2 || /\d/.test(together)) return false;
  if ([first, second].some(({ word }) => isNegation(word, language))) return false;
  const ends = lemmas(second.word, language).filter((form) => form.length > 3);
  if (!lexicon.knows(together) && !ends.some((form) => lexicon.knows(first.word + form))) return false;
  return (
    [first, second].every(({ word }) => word.length > 3) || ![first, second].some(({ plain }) => reader.isStop(plain))
  );
}
