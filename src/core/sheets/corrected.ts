import type { Column, Cut, SheetCorrections } from '../sheets.ts';
import type { Unnamed } from './drawn-sheet.ts';

/** The same sheet with its columns joined and split as the facilitator said. */
export function corrected(sheet: Unnamed, corrections: SheetCorrections): Unnamed {
  const cuts = corrections.splits?.[sheet.id] ?? [];
  const joins = corrections.joins?.[sheet.id] ?? [];
  if (cuts.length + joins.length === 0) return sheet;
  const whole = joined(sheet.columns, joins);
  const known = [...whole, ...sheet.columns];
  return { ...sheet, columns: cuts.reduce((columns, cut) => splitAt(columns, cut, known), whole) };
}

/** The cut that halves a column; `null` when the sheet has no heading that it could be told by. */
export function halving(columns: readonly Column[], index: number): Cut | null {
  const column = columns[index];
  const first = columns.slice(0, index + 1).findLastIndex(({ item }) => item !== null);
  const headed = columns[first];
  if (!column || headed?.item == null) return null;
  const rest = columns.slice(first + 1);
  const parts = rest.slice(0, rest.findIndex(({ cut }) => cut === undefined) >>> 0);
  const right = parts.at(-1)?.right ?? headed.right;
  const middle = (column.left + column.right) / 2;
  return { heading: headed.item, share: (middle - headed.left) / (right - headed.left) };
}

/** Cuts the column that the cut lies in, unless that would leave a sliver; the right part has no heading. */
function splitAt(columns: readonly Column[], cut: Cut | number, known: readonly Column[]): readonly Column[] {
  const x = placeOf(cut, known);
  return columns.flatMap((column) => {
    const sliver = (column.right - column.left) * 0.05;
    if (x === null || x < column.left + sliver || x > column.right - sliver) return [column];
    return [
      { ...column, right: x },
      { label: '', item: null, left: x, right: column.right, cut },
    ];
  });
}

/** Board x (dp); `null` where the heading is gone. */
function placeOf(cut: Cut | number, known: readonly Column[]): number | null {
  if (typeof cut === 'number') return cut;
  const column = known.find(({ item }) => item === cut.heading);
  return column ? column.left + cut.share * (column.right - column.left) : null;
}

/** A joined column keeps the first heading's item and both labels. */
const joined = (columns: readonly Column[], joins: readonly string[]): readonly Column[] =>
  columns.reduce<readonly Column[]>((all, column, i) => {
    const [last, before] = [all.at(-1), columns[i - 1]?.item];
    if (!last || before == null || !joins.includes(before)) return [...all, column];
    const label = [last.label, column.label].filter((text) => text !== '').join(' / ');
    const swallowed = [...(last.joined ?? []), ...(column.item === null ? [] : [column.item])];
    return [...all.slice(0, -1), { ...last, label, right: column.right, joined: swallowed }];
  }, []);
