import { use } from 'react';
import type { Language } from '../core/answer-key.ts';
import { usePanel } from './panel-context.tsx';

/** One chunk per language, fetched when somebody reads it. */
export type Dictionaries<T> = Readonly<Record<Language, () => Promise<T>>>;

const fetched = new WeakMap<object, Map<Language, Promise<unknown>>>();

/** The words of one area in the panel's language; suspends until they are there. */
export function useWords<T>(dictionaries: Dictionaries<T>): T {
  return use(wordsOf(dictionaries, usePanel().language));
}

/** The same promise each time, so that React can wait for it; a failed fetch is tried again. */
export function wordsOf<T>(dictionaries: Dictionaries<T>, language: Language): Promise<T> {
  const byLanguage = fetched.get(dictionaries) ?? new Map<Language, Promise<unknown>>();
  fetched.set(dictionaries, byLanguage);
  const known = byLanguage.get(language);
  // Only this function fills the map, under the key of the same dictionaries.
  if (known) return known as Promise<T>;
  const words = dictionaries[language]();
  words.catch(() => byLanguage.delete(language));
  byLanguage.set(language, words);
  return words;
}
