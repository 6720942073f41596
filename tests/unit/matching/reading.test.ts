import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/core/matching/cell.ts';
import { isStop } from '../../../src/core/matching/grammar.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { lexicon } from '../../../src/core/matching/lexicon.ts';
import { sameKey } from '../../../src/core/matching/normalise.ts';
import { NEGATION } from '../../../src/core/matching/words/grammar.ts';
import { isSlip } from '../../../src/core/matching/spelling.ts';

const read = (text: string, language: 'nb' | 'sv' | 'da' | 'en', ...others: readonly string[]) =>
  readCell([text, ...others], language).read(text).units;
const words = (...args: Parameters<typeof read>) =>
  read(...args).map(({ word, sign }) => (sign < 0 ? `-${word.word}` : word.word));

describe('normalising', () => {
  test.each([
    ['Åpner kl. 09:00!', 'apner kl 09:00'],
    ['  e-post  ', 'epost'],
    ['20 % dyrere??', '20% dyrere ?'],
    ['–5 °C ute', '-5 c ute'],
    ['Bra 😀😀', 'bra ☺'],
    ['Bra 🎉', 'bra'],
    ['Månadsöversikt', 'manadsoversikt'],
  ])('%s is %s', (text, key) => {
    expect(sameKey(text)).toBe(key);
  });

  test('keeps what tells two notes apart', () => {
    expect(sameKey('kommer de?')).not.toBe(sameKey('kommer de'));
    expect(sameKey('1,5 time')).not.toBe(sameKey('15 time'));
    expect(sameKey('👍')).not.toBe(sameKey('👎'));
  });
});

describe('reading a note', () => {
  test('takes an expression for one word, with or without a pronoun in it', () => {
    expect(words('Logger deg på kurset', 'nb')).toEqual(['logger pa', 'kurset']);
    expect(words('melder meg på', 'nb')).toHaveLength(1);
  });

  test('takes a compound nobody listed apart at words it knows', () => {
    expect(words('returskjema', 'nb')).toEqual(['retur', 'skjema']);
    expect(words('bestillingsskjema', 'nb')).toEqual(['bestilling', 'skjema']);
    expect(words('zebrafelt', 'nb', 'en zebra på et felt')).toEqual(['zebra', 'felt']);
    expect(words('zebrafelt', 'nb')).toEqual(['zebrafelt']);
  });

  test('gives a negation to the word it belongs to', () => {
    expect(words('suppa smaker ikke', 'nb')).toEqual(['suppa', '-smaker']);
    expect(words('ikke salt på suppa', 'nb')).toEqual(['-salt', 'suppa']);
    expect(words("the soup doesn't taste", 'en')).toEqual(['soup', '-taste']);
    expect(words('uten salt', 'nb')).toEqual(['-salt']);
    expect(words('usaltet suppe', 'nb', 'saltet fisk')).toEqual(['-saltet', 'suppe']);
  });

  test('lets words of degree lend their side', () => {
    expect(words('vanskelig å svømme', 'nb')).toEqual(['-vanskelig', '-svomme']);
    expect(words('lett å svømme', 'nb')).toEqual(['lett', 'svomme']);
  });

  test('brings amounts to one unit', () => {
    expect(words('to uker', 'nb')).toEqual(['14d']);
    expect(words('14 dager', 'nb')).toEqual(['14d']);
    expect(words('$20', 'en')).toEqual(['20usd']);
    expect(words('1 000 kr', 'nb')).not.toEqual(words('1 kr', 'nb'));
    expect(words('en time', 'nb')).toEqual(['60min']);
    expect(words('en tanke', 'nb')).toEqual(['tanke']);
  });

  test('mends a slip of the finger if the board has the word', () => {
    expect(words('skjmea', 'nb', 'skjema')).toEqual(['skjema']);
    expect(words('zkjema', 'nb', 'skjema')).toEqual(['zkjema']);
  });

  test('reads an acronym that another note writes out', () => {
    expect(words('NPS', 'en', 'Net promoter score')).toEqual(['net', 'promoter', 'score']);
    expect(words('NPS', 'en', 'a nice soup')).toEqual(['nps']);
  });
});

test.each(['nb', 'sv', 'da', 'en'] as const)('no negation of %s is a word without weight', (language) => {
  const lists = lexicon(language);
  for (const word of NEGATION[language].split(' '))
    expect([word, isStop(word, language, lists)]).toEqual([word, false]);
});

describe('slips of the finger', () => {
  test.each([
    ['suppe', 'supe', true],
    ['suppe', 'supep', true],
    ['kanne', 'panne', false],
    ['kanne', 'kanna', false],
    ['salt', 'sals', false],
    ['resepsjonen', 'resepsonne', true],
    ['middagen', 'middager', true],
    ['ulykke', 'lykke', false],
  ])('%s and %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
    expect(isSlip(b, a)).toBe(slip);
  });
});

describe('junk', () => {
  test.each(['', '  ', '???', '...', 'test', 'Test!', 'asdf', 'xxx', '-', '🎉', 'tbd'])('%j says nothing', (text) => {
    expect(matcher.isJunk(text)).toBe(true);
  });
  test.each(['ok', 'Hvorfor?', 'SMS', '42', '👍', 'nei', 'dyrt'])('%j says something', (text) => {
    expect(matcher.isJunk(text)).toBe(text === 'ok');
  });
});

describe('two points in one note', () => {
  test.each([
    ['Kald suppe\nTrege heiser', ['Kald suppe', 'Trege heiser']],
    ['- kald suppe\n- trege heiser', ['kald suppe', 'trege heiser']],
    ['1. kald suppe\n2. trege heiser', ['kald suppe', 'trege heiser']],
    ['kald suppe; trege heiser', ['kald suppe', 'trege heiser']],
    ['kald suppe + trege heiser', ['kald suppe', 'trege heiser']],
    ['Kald suppe', null],
    ['Kald\nsuppe', null],
    ['Kald suppe og brød', null],
  ])('%j', (text, parts) => {
    expect(matcher.points(text, 'nb')).toEqual(parts);
  });
});
