import type { Language, Reason } from '../answer-key.ts';
import { sameLemma } from './inflection.ts';
import { isDoubling, isSlip } from './spelling.ts';
import type { Concept } from './lexicon.ts';
import type { Word } from './reader.ts';

/** How two words are alike. */
export interface Likeness {
  /** 0–1; at least `ALIGNED` if one can stand for the other. */
  readonly value: number;
  readonly kind: Reason['kind'];
  /** On which side of what they have in common each of the words stands. */
  readonly sideA: 1 | -1;
  readonly sideB: 1 | -1;
}

/** From here on two words are taken to mean the same; below, they only bring two notes nearer. */
export const ALIGNED = 0.8;

const UPRIGHT = { sideA: 1, sideB: 1 } as const;
const NONE: Likeness = { value: 0, kind: 'words', ...UPRIGHT };

/** Compares two words: same, two forms of one, misspelled, of one meaning, of one field, or merely similar in letters. */
export function likeness(a: Word, b: Word, concepts: readonly Concept[], language: Language): Likeness {
  const bothKnown = a.senses.length > 0 && b.senses.length > 0;
  const meaning = sameMeaning(a, b, concepts, language);
  if (a.word === b.word && a.kind === b.kind && (meaning || !bothKnown))
    return { value: 1, kind: 'exact', sideA: meaning?.sideA ?? 1, sideB: meaning?.sideB ?? 1 };
  if (a.kind === 'number' || b.kind === 'number') return NONE;
  if (meaning) return meaning;
  if (bothKnown && isDoubling(a.word, b.word)) return { value: 0.93, kind: 'spelling', ...UPRIGHT };
  if (!bothKnown) {
    if (a.stem === b.stem || sameLemma(a.word, b.word, language))
      return { value: 0.97, kind: 'inflection', ...UPRIGHT };
    if (isSlip(a.word, b.word)) return { value: 0.93, kind: 'spelling', ...UPRIGHT };
  }
  const letters = bigramDice(a.word, b.word);
  const near = sameField(a, b, concepts) ? 0.3 : 0;
  const value = Math.max(near, letters > 0.5 ? 0.6 * letters : 0);
  return value > 0 ? { value, kind: 'words', ...UPRIGHT } : NONE;
}

function sameMeaning(a: Word, b: Word, concepts: readonly Concept[], language: Language): Likeness | null {
  for (const first of a.senses) {
    for (const second of b.senses) {
      if (first.concept !== second.concept) continue;
      if (concepts[first.concept]!.kin && a.stem !== b.stem && !sameLemma(a.word, b.word, language)) continue;
      const foreign = first.language !== second.language && (first.language === 'en' || second.language === 'en');
      const kind = foreign ? 'language' : sameForm(a, b, language) ? 'inflection' : 'synonym';
      return { value: kind === 'inflection' ? 0.97 : 0.92, kind, sideA: first.sign, sideB: second.sign };
    }
  }
  return null;
}

/** Whether two words of one meaning, or two expressions word by word, are forms of one: "säger upp", "säga upp". */
function sameForm(a: Word, b: Word, language: Language): boolean {
  if (a.stem === b.stem) return true;
  const [as, bs] = [a.word.split(' '), b.word.split(' ')];
  return (
    as.length === bs.length &&
    as.every((word, index) => word === bs[index] || sameLemma(word, bs[index]!, language) || isSlip(word, bs[index]!))
  );
}

const sameField = (a: Word, b: Word, concepts: readonly Concept[]): boolean =>
  a.senses.some((first) =>
    b.senses.some((second) => concepts[first.concept]!.field === concepts[second.concept]!.field),
  );

/** How many of their pairs of letters two words share, 0–1. */
export function bigramDice(a: string, b: string): number {
  if (a.length < 3 || b.length < 3) return 0;
  const seen = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) seen.set(a.slice(i, i + 2), (seen.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = seen.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared++;
      seen.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
