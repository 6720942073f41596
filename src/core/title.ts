import type { Scenario } from './answer-key.ts';
import type { Sheet } from './sheets.ts';

const BETWEEN_PARTS = /\s+[–—·|-]\s+|\s*:\s+/u;

/**
 * What a document about these sheets may be called: the parts their titles have in common ("Moving house – Table 1" and
 * "Moving house – Table 2" are about moving house), else the words they begin with, else the situation. Sheets without a
 * title have no say.
 */
export function titleOf(sheets: readonly Sheet[], scenario: Scenario): string {
  const titles = sheets
    .filter(({ status, title }) => status === 'in' && title.trim() !== '')
    .map(({ title }) => title.trim());
  const parts = common(titles.map((title) => title.split(BETWEEN_PARTS))).join(' – ');
  const words = common(titles.map((title) => title.split(/\s+/))).join(' ');
  return parts || words.replace(/[\s·–—:,|-]+$/u, '') || (scenario.situation ?? titles[0] ?? '');
}

/** What all lists begin with. */
function common([first = [], ...rest]: readonly (readonly string[])[]): readonly string[] {
  const end = first.findIndex((entry, index) => rest.some((other) => other[index] !== entry));
  return end < 0 ? first : first.slice(0, end);
}
