import type { Language } from '../answer-key.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';
import { NUMBERS, ONE, UNITS } from './words/grammar.ts';

/** An amount with its unit brought to a common one, so that "two weeks" is "14 dager": `14d`. */
export interface Quantity {
  readonly value: string;
  /** How many tokens it takes. */
  readonly length: number;
}

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => [fold(entry.slice(0, entry.lastIndexOf('='))), entry.slice(entry.lastIndexOf('=') + 1)]),
  );

const units = new Map(
  UNITS.trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), entry.slice(entry.lastIndexOf('=') + 1)] as const),
);
const ones = new Set(ONE.split(' ').map(fold));
const numbers: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: table(NUMBERS.nb),
  sv: table(NUMBERS.sv),
  da: table(NUMBERS.da),
  en: table(NUMBERS.en),
};

/** The quantity that begins at a token, if one does. Words for numbers are those of the board's language, and English ones of four letters or more. */
export function quantityAt(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const [here, next] = [tokens[at]!, tokens[at + 1]];
  const unit = next && next.clause === here.clause ? units.get(next.plain) : undefined;
  if (/^[€$£]$/.test(here.word) && next && /^[-+]?\d/.test(next.word))
    return { value: withUnit(next.word, units.get(here.plain)!), length: 2 };
  if (/^[-+]?\d/.test(here.word))
    return { value: unit ? withUnit(here.word, unit) : plain(here.word), length: unit ? 2 : 1 };
  const spelled = numbers[language].get(here.word) ?? (here.word.length > 3 ? numbers.en.get(here.word) : undefined);
  if (spelled && /\D/.test(spelled) && !spelled.includes('.')) return { value: spelled, length: 1 };
  if (spelled)
    return unit
      ? { value: withUnit(spelled, unit), length: 2 }
      : spelled === '0.5'
        ? null
        : { value: plain(spelled), length: 1 };
  if (ones.has(here.word) && unit && unit !== '1x') return { value: withUnit('1', unit), length: 2 };
  return null;
}

/** In minutes. */
const DAY = 24 * 60;

function withUnit(number: string, unit: string): string {
  const [, factor, name] = /^(\d+)(.*)$/.exec(unit)!;
  const value = Number(plain(number));
  if (!Number.isFinite(value)) return `${plain(number)}${name}`;
  const amount = value * Number(factor);
  return name === 'min' && amount % DAY === 0 ? `${amount / DAY}d` : `${amount}${name}`;
}

/** "1 000", "08" and "16.00" as "1000", "8" and "16"; a comma before one or two digits is a decimal. */
const plain = (number: string): string =>
  number
    .replace(/[.,](?=\d{3}\b)/g, '')
    .replace(/,/g, '.')
    .replace(/[:.]00$/, '')
    .replace(/^0+(?=\d)/, '');
