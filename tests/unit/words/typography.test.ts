import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/words/words.ts';

const WORDS = resolve(import.meta.dirname, '../../../src/words');

/** Opening and closing quotation marks, and what stands before three dots. */
const MARKS = {
  nb: { quotes: '«»', dots: ' …' },
  sv: { quotes: '””', dots: ' …' },
  da: { quotes: '»«', dots: ' …' },
  en: { quotes: '“”', dots: '…' },
};

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const lines = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === `${language}.ts`)
    .flatMap((file) => said(readFileSync(resolve(WORDS, file), 'utf8')));

  it('has its own quotation marks, in pairs', () => {
    const { quotes } = MARKS[language];
    const marksOf = (line: string): string => line.replaceAll(/[^«»“”„]/gu, '');
    expect(lines.filter((line) => marksOf(line).replaceAll(quotes, '') !== '')).toEqual([]);
  });

  it('sets three dots as the language does', () => {
    const { dots } = MARKS[language];
    const set = dots === '…' ? /\s…/u : /\S…/u;
    expect(lines.filter((line) => set.test(line) || line.includes('...'))).toEqual([]);
  });

  it('has no typewriter’s quotation marks and dashes, and a percent sign that stays with its number', () => {
    // What is typed on the command line or in a file is quoted as it is typed.
    const spoken = lines.filter((line) => !/\{ "info"|--[a-z]/u.test(line));
    expect(spoken.filter((line) => /"|\p{L}'\p{L}| - |--|\} %/u.test(line))).toEqual([]);
  });
});

/** The texts of a dictionary as they are written in its file, without the code between `${` and `}`. */
const said = (source: string): readonly string[] =>
  [...source.replaceAll(/\/\*\*[\s\S]*?\*\/|^import .*$/gmu, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/gu)].map(
    ([, plain, template = '']) => plain ?? template.replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, '${}'),
  );
