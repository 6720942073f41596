import { isMarked } from '../mark.ts';
import type { Sheet, SheetCorrections } from '../sheets.ts';
import type { Unnamed } from './drawn-sheet.ts';
import { comparable } from './labels.ts';

/**
 * Gives sheets their group and persona from their titles: a part after `·` is the persona, and of the other parts those
 * that differ from sheet to sheet are the group. A sheet that nothing names is called by its number.
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
  return sheets.map((sheet, index) => {
    const { group, persona = null, fallback = '' } = told[index] ?? { group: '' };
    const alone = told.filter((other) => (other.persona ?? null) === persona).length === 1;
    const leader = corrections.leaders?.[sheet.id] ?? sheet.leader;
    const declared = corrections.personas?.[sheet.id];
    return {
      ...sheet,
      group: corrections.groups?.[sheet.id] ?? (group || (alone && persona !== null && fallback) || String(index + 1)),
      ...(leader !== undefined && { leader }),
      persona: declared === undefined ? persona : declared,
      status: 'in',
    };
  });
}

interface TitleParts {
  readonly parts: readonly string[];
  readonly persona: string | null;
}

const GROUP = /^(?:gruppe?n?|group|bord|table|team|lag|hold|breakout|rum|rom|room)\s*\d+\b|^\p{L}+\s+\d+$/iu;

function partsOf(title: string): TitleParts {
  if (isMarked(title)) return { parts: [], persona: null }; // an answer key has no group, and must not change what others share
  const [before = '', ...after] = title.split('·').map((part) => part.trim());
  const parts = split(before);
  const persona = after.filter((part) => part !== '').join(' · ');
  if (persona === '') return { parts, persona: null };
  // "Kundereise · Gruppe 2": what follows the dot is a group when it is numbered like one and nothing else is.
  return GROUP.test(persona) && !parts.some((part) => GROUP.test(part))
    ? { parts: [...parts, persona], persona: null }
    : { parts, persona };
}

const split = (title: string): readonly string[] =>
  title
    .split(/\s+[–—|/-]\s+|\s*[–—|]\s+|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
