import type { Language } from '../answer-key.ts';
import type { Lexicon } from './lexicon.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';
import { NEGATION, SHORT, STOP } from './words/grammar.ts';

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
export function isStop(plain: string, language: Language, lexicon: Lexicon): boolean {
  const word = fold(plain);
  if (STOPS[language].has(word)) return true;
  return (
    LANGUAGES.some((each) => STOPS[each].has(word)) &&
    !lexicon.senses(plain).some((sense) => sense.language === language)
  );
}

export const isNegation = (word: string, language: Language): boolean =>
  NEGATIONS[language].has(word) ||
  (language !== 'en' || word.length > 3 ? LANGUAGES.some((each) => NEGATIONS[each].has(word)) : false);

/** Nordic adverbs stand after their verb: "kommer ikke", "fungerar inte". */
export const followsVerb = (word: string): boolean => ADVERBS.has(word);
const ADVERBS = list('ikke ikkje ei ej inte icke aldri aldrig');

/** Whether who writes does what the note says ("I call the doctor") or has it done ("the doctor calls me"); null: neither or both. */
export function standing(words: readonly string[]): 'doer' | 'done to' | null {
  const [does, suffers] = [DOERS, DONE_TO].map((list) => words.some((word) => list.has(word)));
  return does === suffers ? null : does ? 'doer' : 'done to';
}
const DOERS = list('jeg eg jag vi man i we');
const DONE_TO = list('meg mig mej oss os me us');

/** "Easy and fast": what stands before it has no say over what stands after it. */
export const joins = (word: string): boolean => CONJUNCTIONS.has(word);
const CONJUNCTIONS = list('og og/eller eller och samt and or & plus');

/** An abbreviation written out. */
export function longForm(token: Token): Token {
  const long = shortForms.get(token.word);
  return long ? { ...token, plain: long, word: long } : token;
}
