import type { Sheet, SheetCorrections } from '../sheets.ts';
import { compareIds, type Item, type Snapshot } from '../snapshot.ts';
import { bodyOf } from './extent.ts';
import { comparable } from './labels.ts';
import { ownZones } from './own.ts';
import { coverOf } from './squares.ts';

/** So much of a sheet's notes must stand in another's same cells with the same words for it to be taken for a copy. */
const COPIED = 0.6;
const FEWEST = 3;

/** Says which sheets count: what Fasit drew itself, what was left out by hand, and what looks like a copy don't. */
export function withStatus(
  sheets: readonly Sheet[],
  snapshot: Snapshot,
  corrections: SheetCorrections,
): readonly Sheet[] {
  const isOwn = ownZones(snapshot.items);
  const drawing = new Set(sheets.flatMap(({ frame, headings }) => (frame === null ? headings : [frame, ...headings])));
  const own = new Set(snapshot.items.flatMap((item) => (drawing.has(item.id) && isOwn(item) ? [item.id] : [])));
  const marked = sheets.map((sheet): Sheet => {
    return [sheet.frame, ...sheet.headings].some((id) => id !== null && own.has(id))
      ? { ...sheet, status: 'own' }
      : corrections.leftOut?.includes(sheet.id)
        ? { ...sheet, status: 'left out' }
        : sheet;
  });
  const counted = marked.filter(({ status }) => status === 'in');
  if (counted.length < 2) return marked;
  const headings = new Set(counted.flatMap((sheet) => sheet.headings));
  const written = contents(
    snapshot.items.filter(({ id }) => !headings.has(id)),
    counted,
  );
  return marked.map((sheet) =>
    sheet.status === 'in' && !corrections.confirmedCopies?.includes(sheet.id)
      ? suspected(sheet, counted, written)
      : sheet,
  );
}

/** A sheet's notes, of one words in one cell only one. */
interface Contents {
  readonly count: number;
  /** Those with words that stand somewhere else too, as keys of cell and words. */
  readonly repeated: ReadonlySet<string>;
}

/** By the middles of notes, which is near enough to tell copies. */
function contents(items: readonly Item[], sheets: readonly Sheet[]): ReadonlyMap<string, Contents> {
  const grids = sheets.map((sheet) => ({ sheet, body: bodyOf(sheet), single: 0, repeated: new Set<string>() }));
  const gridsAt = coverOf(grids);
  const byWords = new Map<
    string,
    { readonly grid: (typeof grids)[number]; readonly column: number; readonly band: number }[]
  >();
  for (const { type, box, text } of items) {
    if (type !== 'sticky_note' || !box || text === '') continue;
    for (const grid of gridsAt(box.x, box.y)) {
      const column = grid.sheet.columns.findIndex(({ right }) => box.x <= right);
      const band = grid.sheet.bands.findIndex(({ bottom }) => box.y <= bottom);
      const place = { grid, column, band };
      const places = byWords.get(text);
      if (places) places.push(place);
      else byWords.set(text, [place]);
    }
  }
  for (const [text, places] of byWords)
    if (places.length === 1) for (const { grid } of places) grid.single += 1;
    else for (const { grid, column, band } of places) grid.repeated.add(`${column}:${band}:${text}`);
  return new Map(
    grids.map(({ sheet, single, repeated }) => [sheet.id, { count: single + repeated.size, repeated }] as const),
  );
}

function suspected(sheet: Sheet, others: readonly Sheet[], written: ReadonlyMap<string, Contents>): Sheet {
  const { count, repeated } = written.get(sheet.id) ?? EMPTY;
  const older = others.filter(({ id }) => compareIds(id, sheet.id) < 0);
  const isCopyOf = (other: Sheet): boolean => {
    const known = (written.get(other.id) ?? EMPTY).repeated;
    const shared = [...repeated].filter((note) => known.has(note)).length;
    return shared >= FEWEST && shared >= count * COPIED;
  };
  if (older.some(isCopyOf)) return { ...sheet, status: 'copy?', doubts: [...sheet.doubts, 'copy'] };
  const twin = others.some(
    (other) => other !== sheet && (written.get(other.id) ?? EMPTY).count > 0 && sameGrid(sheet, other),
  );
  return count === 0 && twin ? { ...sheet, status: 'copy?', doubts: [...sheet.doubts, 'empty copy'] } : sheet;
}

const EMPTY: Contents = { count: 0, repeated: new Set() };

/** Nobody gave it a name of its own, or it is called a template, and its headings are another's. */
const sameGrid = (a: Sheet, b: Sheet): boolean =>
  (a.title === b.title || TEMPLATE.test(a.title)) && labels(a) === labels(b);

/** Matched in every language of the labels, not display text. */
const TEMPLATE = /(?<!\p{L})(?:skabelon|mal|mall|template|original|master)(?!\p{L})/iu;

const labels = ({ columns, bands }: Sheet): string =>
  [...columns, ...bands].map(({ label }) => comparable(label)).join('|');
