import { isMarked } from '../mark.ts';
import type { Sheet, SheetCorrections } from '../sheets.ts';
import type { Unnamed } from './drawn-sheet.ts';
import { comparable, isGroupName, isGroupWord } from './labels.ts';

/**
 * Gives sheets their group and persona from their titles: a part after `·` is the persona, and of the other parts those
 * that differ from sheet to sheet are the group. A sheet that nothing else names is called by its persona, where it is
 * the only one, by its group's leader, or by its number as the others are ("Table 2" between "Table 1" and "Table 3").
 */
export function named(sheets: readonly Unnamed[], corrections: SheetCorrections): readonly Sheet[] {
  const titles = sheets.map(({ title }) => partsOf(title));
  const titled = titles.filter(({ parts }) => parts.length > 0);
  const common = (part: string): boolean =>
    titled.length > 1 && titled.every(({ parts }) => parts.some((other) => comparable(other) === comparable(part)));
  const differing = apart(
    titles.map(({ parts }) =>
      titled.length === 1 ? (parts.at(-1) ?? '') : parts.filter((part) => !common(part)).join(' – '),
    ),
  );
  const people = sheets.map(({ id }, index) => corrections.personas?.[id] ?? titles[index]?.persona ?? null);
  const told = sheets.map(({ id, leader }, index) => {
    const persona = people[index] ?? null;
    const alone = persona !== null && people.filter((other) => other === persona).length === 1;
    const shared = titles[index]?.parts.find(isGroupName);
    return differing[index] || (alone && (shared ?? persona)) || corrections.leaders?.[id] || leader || '';
  });
  const number = numbering(told);
  return sheets.map((sheet, index) => {
    const leader = corrections.leaders?.[sheet.id] ?? sheet.leader;
    return {
      ...sheet,
      group: corrections.groups?.[sheet.id] ?? (told[index] || number(index)),
      ...(leader !== undefined && { leader }),
      persona: people[index] ?? null,
      status: 'in',
    };
  });
}

/** Leaves out the words that all names begin with, unless it takes them to say what is numbered or that it is a group. */
function apart(names: readonly string[]): readonly string[] {
  const words = names.filter((name) => name !== '').map((name) => name.split(/\s+/));
  const [first = []] = words;
  let shared = words.length < 2 ? 0 : first.findIndex((word, at) => words.some((other) => other[at] !== word));
  const tells = (rest: readonly string[]): boolean => /^\p{L}/u.test(rest[0] ?? '');
  while (shared > 0 && (isGroupWord(first[shared - 1] ?? '') || !words.every((all) => tells(all.slice(shared)))))
    shared -= 1;
  return shared <= 0 ? names : names.map((name) => name.split(/\s+/).slice(shared).join(' '));
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
  return isGroupName(persona) && !parts.some((part) => isGroupName(part))
    ? { parts: [...parts, persona], persona: null }
    : { parts, persona };
}

const pieces = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
