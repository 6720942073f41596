import type { Column, SheetCorrections } from '../sheets.ts';
import type { Unnamed } from './drawn-sheet.ts';

/** The same sheet with its columns split and joined as the facilitator said. */
export function corrected(sheet: Unnamed, corrections: SheetCorrections): Unnamed {
  const splits = corrections.splits?.[sheet.id] ?? [];
  const joins = corrections.joins?.[sheet.id] ?? [];
  return splits.length + joins.length === 0
    ? sheet
    : { ...sheet, columns: joined(splits.reduce(splitAt, sheet.columns), joins) };
}

/** Cuts the column that x lies in, unless that would leave a sliver; the right part has no heading. */
const splitAt = (columns: readonly Column[], x: number): readonly Column[] =>
  columns.flatMap((column) => {
    const sliver = (column.right - column.left) * 0.05;
    if (x < column.left + sliver || x > column.right - sliver) return [column];
    return [
      { ...column, right: x },
      { label: '', item: null, left: x, right: column.right },
    ];
  });

/** A joined column keeps the first heading's item and both labels. */
const joined = (columns: readonly Column[], joins: readonly string[]): readonly Column[] =>
  columns.reduce<readonly Column[]>((all, column, i) => {
    const [last, before] = [all.at(-1), columns[i - 1]?.item];
    if (!last || before == null || !joins.includes(before)) return [...all, column];
    const label = [last.label, column.label].filter((text) => text !== '').join(' / ');
    const swallowed = [...(last.joined ?? []), ...(column.item === null ? [] : [column.item])];
    return [...all.slice(0, -1), { ...last, label, right: column.right, joined: swallowed }];
  }, []);
