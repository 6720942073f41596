import { isMarked } from '../mark.ts';
import type { Sheet, SheetCorrections } from '../sheets.ts';
import type { Unnamed } from './drawn-sheet.ts';
import { comparable } from './labels.ts';

/**
 * Gives sheets their group and persona from their titles: a part after `·` is the persona, and of the other parts those
 * that differ from sheet to sheet are the group. A sheet that nothing names is called by its number,
 * as the others are ("Table 2" between "Table 1" and "Table 3").
 */
export function named(sheets: readonly Unnamed[], corrections: SheetCorrections): readonly Sheet[] {
  const titles = sheets.map(({ title }) => partsOf(title));
  const titled = titles.filter(({ parts }) => parts.length > 0);
  const common = (part: string): boolean =>
    titled.length > 1 && titled.every(({ parts }) => parts.some((other) => comparable(other) === comparable(part)));
  const told = titles.map(({ parts, persona }) => {
    const differing = parts.filter((part) => !common(part));
    if (titled.length === 1) return { group: parts.at(-1) ?? '', persona };
    return { group: differing.join(' – '), persona, fallback: parts.at(-1) ?? '' };
  });
  const number = numbering(told.map(({ group }) => group));
  return sheets.map((sheet, index) => {
    const { group, persona = null, fallback = '' } = told[index] ?? { group: '' };
    const alone = told.filter((other) => (other.persona ?? null) === persona).length === 1;
    const leader = corrections.leaders?.[sheet.id] ?? sheet.leader;
    const declared = corrections.personas?.[sheet.id];
    return {
      ...sheet,
      group: corrections.groups?.[sheet.id] ?? (group || (alone && persona !== null && fallback) || number(index)),
      ...(leader !== undefined && { leader }),
      persona: declared === undefined ? persona : declared,
      status: 'in',
    };
  });
}

/** Gives the sheets without a name the numbers that are left, in the words that most of the others are numbered with. */
function numbering(groups: readonly string[]): (index: number) => string {
  const numbered = groups.flatMap((group) => {
    const [, word, number] = /^(\p{L}+ )(\d+)\b/u.exec(group) ?? [];
    return word === undefined ? [] : [{ word, number: Number(number) }];
  });
  const words = numbered.map(({ word }) => word);
  const word = words.length * 2 >= groups.length && new Set(words).size === 1 ? (words[0] ?? '') : '';
  const used = new Set(word === '' ? [] : numbered.map(({ number }) => number));
  const names = new Map<number, string>();
  for (const [index, group] of groups.entries()) {
    if (group !== '') continue;
    let number = word === '' || !used.has(index + 1) ? index + 1 : 1;
    while (used.has(number)) number += 1;
    used.add(number);
    names.set(index, `${word}${number}`);
  }
  return (index) => names.get(index) ?? String(index + 1);
}

interface TitleParts {
  readonly parts: readonly string[];
  readonly persona: string | null;
}

const GROUP = /^(?:gruppe?n?|group|bord|table|team|lag|hold|breakout|rum|rom|room)\s*\d+\b|^\p{L}+\s+\d+$/iu;

/** Matched in every language of the labels, not display text: who a sheet is said to be about. */
const PERSONA = /^(?:persona|bruker|användare|bruger|user)\s*:\s*(?=\S)/iu;

function partsOf(title: string): TitleParts {
  if (isMarked(title)) return { parts: [], persona: null }; // an answer key has no group, and must not change what others share
  const [before = '', ...after] = title.split('·').map((part) => part.trim());
  const sections = pieces(before, /\s+[–—|/-]\s+|\s*[–—|]\s+/);
  const parts = sections.filter((part) => !PERSONA.test(part)).flatMap((part) => pieces(part, /:\s+/));
  const declared = [...sections, ...after].filter((part) => PERSONA.test(part));
  const persona = (declared.length > 0 ? declared : after)
    .map((part) => part.replace(PERSONA, ''))
    .filter((part) => part !== '')
    .join(' · ');
  if (declared.length > 0)
    return { parts: [...parts, ...after.filter((part) => part !== '' && !PERSONA.test(part))], persona };
  if (persona === '') return { parts, persona: null };
  // "Kundereise · Gruppe 2": what follows the dot is a group when it is numbered like one and nothing else is.
  return GROUP.test(persona) && !parts.some((part) => GROUP.test(part))
    ? { parts: [...parts, persona], persona: null }
    : { parts, persona };
}

const pieces = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
