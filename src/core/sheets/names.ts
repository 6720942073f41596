import type { Sheet, SheetCorrections } from '../sheets.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Unnamed } from './drawn-sheet.ts';

/** Gives sheets their group and persona. */
export function named(
  sheets: readonly Unnamed[],
  _snapshot: Snapshot,
  corrections: SheetCorrections,
): readonly Sheet[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    group: corrections.groups?.[sheet.id] ?? (sheet.title.split(' – ').at(-1) || String(index + 1)),
    persona: corrections.personas?.[sheet.id] ?? null,
    status: 'in',
  }));
}
