import type { SheetCorrections } from '../sheets.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Unnamed } from './drawn-sheet.ts';
import type { Grid } from './grids.ts';
import { gridsOn, type Found, type Search } from './search.ts';

/**
 * The grids on a board, looked for without the headings that are said to be none. Most of a grid's headings must be denied
 * for it to be lost; where its borders are drawn it stands as it is, for they tell that the column or band is there.
 */
export function gridsHeld(snapshot: Snapshot, corrections: SheetCorrections): Search {
  const without = gridsOn(snapshot, corrections);
  const denied = deniedIn(corrections);
  if (denied.size === 0) return without;
  const said = Object.entries(corrections.headings ?? {}).filter(([id]) => !denied.has(id));
  const drawn = gridsOn(snapshot, { ...corrections, headings: Object.fromEntries(said) });
  const standing = drawn.found.filter(({ grid }) => shareOf(grid, denied) <= 0.5);
  const there = standing.filter(({ grid }) => shareOf(grid, denied) > 0 && isDrawn(grid, denied));
  const left = without.found.filter((one) => !meetsAny(one, there));
  const lost = standing.filter(
    (one) => !there.includes(one) && !left.some((other) => keeps(other.grid, one.grid, denied)),
  );
  const held = [...there, ...lost];
  return {
    found: [...left.filter((one) => !meetsAny(one, held)), ...held],
    offers: () => without.offers().filter((offer) => !meetsAny(offer, held)),
  };
}

/** Leaves out the outermost columns and bands whose headings are said to be none; between others they only lose their names. */
export function withoutDenied(sheet: Unnamed, corrections: SheetCorrections): Unnamed {
  const denied = deniedIn(corrections);
  if (denied.size === 0) return sheet;
  const isDenied = ({ item }: { readonly item: string | null }): boolean => item !== null && denied.has(item);
  const inner = <T extends { readonly item: string | null }>(all: readonly T[]): readonly T[] =>
    all.slice(
      all.findIndex((one) => !isDenied(one)),
      all.findLastIndex((one) => !isDenied(one)) + 1,
    );
  return {
    ...sheet,
    columns: inner(sheet.columns).map((column) =>
      isDenied(column) ? { label: '', item: null, left: column.left, right: column.right } : column,
    ),
    bands: inner(sheet.bands).map((band) =>
      isDenied(band) ? { label: '', item: null, top: band.top, bottom: band.bottom } : band,
    ),
    headings: sheet.headings.filter((id) => !denied.has(id)),
  };
}

type Denied = ReadonlySet<string>;

const deniedIn = ({ headings = {} }: SheetCorrections): Denied =>
  new Set(Object.keys(headings).filter((id) => headings[id] === false));

/** How much of its heads or of its labels is denied, whichever is more; where most of them are, there was no grid. */
const shareOf = ({ heads, labels }: Grid, denied: Denied): number =>
  Math.max(...[heads, labels].map((line) => line.filter(({ id }) => denied.has(id)).length / Math.max(1, line.length)));

/** All borders are drawn between those among which one is denied. */
const isDrawn = ({ heads, labels, drawn }: Grid, denied: Denied): boolean =>
  (drawn.columns === 1 || !heads.some(({ id }) => denied.has(id))) &&
  (drawn.bands === 1 || !labels.some(({ id }) => denied.has(id)));

/** Whether a grid has all of another's headings that are left. */
function keeps(grid: Grid, before: Grid, denied: Denied): boolean {
  const [heads, labels] = [grid.heads, grid.labels].map((line) => new Set(line.map(({ id }) => id)));
  return (
    before.heads.every(({ id }) => denied.has(id) || heads?.has(id)) &&
    before.labels.every(({ id }) => denied.has(id) || labels?.has(id))
  );
}

const meetsAny = ({ grid }: Found, all: readonly Found[]): boolean => all.some((other) => meet(grid, other.grid));

/** Whether the middle of one's cells lies in the other's: sheets side by side may overlap a little. */
const meet = (a: Grid, b: Grid): boolean =>
  (holdsMiddle(a.xs, b.xs) && holdsMiddle(a.ys, b.ys)) || (holdsMiddle(b.xs, a.xs) && holdsMiddle(b.ys, a.ys));

function holdsMiddle(a: readonly number[], b: readonly number[]): boolean {
  const middle = ((b[0] ?? 0) + (b.at(-1) ?? 0)) / 2;
  return middle > (a[0] ?? 0) && middle < (a.at(-1) ?? 0);
}
