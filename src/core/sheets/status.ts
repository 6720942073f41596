import type { Sheet, SheetCorrections } from '../sheets.ts';
import type { Snapshot } from '../snapshot.ts';

/** Says which sheets count. */
export function withStatus(
  sheets: readonly Sheet[],
  _snapshot: Snapshot,
  corrections: SheetCorrections,
): readonly Sheet[] {
  return sheets.map((sheet) => (corrections.leftOut?.includes(sheet.id) ? { ...sheet, status: 'left out' } : sheet));
}
