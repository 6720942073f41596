import type { Language } from '../core/answer-key.ts';

export const LANGUAGES: readonly Language[] = ['nb', 'sv', 'da', 'en'];

/** A language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  da: 'Dansk',
  en: 'English',
};

/** How a language writes dates, times and numbers; English is British. */
export const LOCALES = { nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

/** The shape of a dictionary: the Norwegian one is written first, the others must have the same keys and functions. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};

/** The best of our languages for a browser's list of preferred ones; Norwegian nynorsk reads bokmål. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'no' || base === 'nn') return 'nb';
    const found = LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}
