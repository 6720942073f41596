import { contains } from '../geometry.ts';
import type { Sheet, SheetCorrections } from '../sheets.ts';
import { compareIds, type Item, type Snapshot } from '../snapshot.ts';
import { bodyOf } from './extent.ts';
import { comparable } from './labels.ts';
import { ownZones } from './own.ts';

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
  const items = new Map(snapshot.items.map((item) => [item.id, item]));
  const marked = sheets.map((sheet): Sheet => {
    const own = [sheet.frame, ...sheet.headings].some((id) => {
      const item = id === null ? undefined : items.get(id);
      return item !== undefined && isOwn(item);
    });
    return own
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

/** A sheet's notes as keys of cell and words. */
type Contents = ReadonlyMap<string, ReadonlySet<string>>;

/** By the middles of notes, which is near enough to tell copies. */
function contents(items: readonly Item[], sheets: readonly Sheet[]): Contents {
  const grids = sheets.map((sheet) => ({ sheet, body: bodyOf(sheet), notes: new Set<string>() }));
  for (const { type, box, text } of items) {
    if (type !== 'sticky_note' || !box || text === '') continue;
    const { x, y } = box;
    for (const { sheet, body, notes } of grids) {
      if (!contains(body, x, y)) continue;
      const column = sheet.columns.findIndex(({ right }) => x <= right);
      const band = sheet.bands.findIndex(({ bottom }) => y <= bottom);
      notes.add(`${column}:${band}:${text}`);
    }
  }
  return new Map(grids.map(({ sheet, notes }) => [sheet.id, notes]));
}

function suspected(sheet: Sheet, others: readonly Sheet[], written: Contents): Sheet {
  const notes = written.get(sheet.id) ?? new Set();
  const older = others.filter(({ id }) => compareIds(id, sheet.id) < 0);
  const isCopyOf = (other: Sheet): boolean => {
    const known = written.get(other.id) ?? new Set();
    const shared = [...notes].filter((note) => known.has(note)).length;
    return shared >= FEWEST && shared >= notes.size * COPIED;
  };
  if (older.some(isCopyOf)) return { ...sheet, status: 'copy?', doubts: [...sheet.doubts, 'copy'] };
  const twin = others.some(
    (other) => other !== sheet && (written.get(other.id)?.size ?? 0) > 0 && sameGrid(sheet, other),
  );
  return notes.size === 0 && twin ? { ...sheet, status: 'copy?', doubts: [...sheet.doubts, 'empty copy'] } : sheet;
}

/** Nobody gave it a name of its own, and its headings are another's. */
const sameGrid = (a: Sheet, b: Sheet): boolean => a.title === b.title && labels(a) === labels(b);

const labels = ({ columns, bands }: Sheet): string =>
  [...columns, ...bands].map(({ label }) => comparable(label)).join('|');
