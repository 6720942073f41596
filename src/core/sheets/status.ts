import { place, type Placement } from '../placement.ts';
import type { Sheet, SheetCorrections } from '../sheets.ts';
import { compareIds, type Snapshot } from '../snapshot.ts';
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
  const written = contents(snapshot, place(snapshot, counted));
  return marked.map((sheet) =>
    sheet.status === 'in' && !corrections.confirmedCopies?.includes(sheet.id)
      ? suspected(sheet, counted, written)
      : sheet,
  );
}

/** A sheet's notes as keys of cell and words. */
type Contents = ReadonlyMap<string, ReadonlySet<string>>;

function contents(snapshot: Snapshot, placements: readonly Placement[]): Contents {
  const texts = new Map(snapshot.items.map(({ id, text }) => [id, text]));
  const written = new Map<string, Set<string>>();
  for (const { note, sheet, column, band, at } of placements) {
    if (sheet === null || column === null || at === 'empty') continue;
    const notes = written.get(sheet) ?? new Set();
    notes.add(`${column}:${band}:${texts.get(note) ?? ''}`);
    written.set(sheet, notes);
  }
  return written;
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
