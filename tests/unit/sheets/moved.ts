import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';

/** Where a board is moved (dp), and how much larger it gets before. */
export interface Move {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** All that is read from a board but the places on it. */
export function reading(snapshot: Snapshot): unknown {
  const sheets = findSheets(snapshot);
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({ ...column, left: null, right: null })),
      bands: sheet.bands.map((band) => ({ ...band, top: null, bottom: null })),
    })),
    places: place(snapshot, sheets).map(({ note, at, sheet, column, band }) => ({ note, at, sheet, column, band })),
  };
}

/** The same board with everything on it scaled, letters too, and moved. */
export const transformed = (snapshot: Snapshot, { scale, dx, dy }: Move): Snapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) => ({
    ...item,
    box: item.box && {
      x: item.box.x * scale + dx,
      y: item.box.y * scale + dy,
      width: item.box.width * scale,
      height: item.box.height * scale,
    },
    ...(item.fontSize !== undefined && { fontSize: item.fontSize * scale }),
    ...(item.line && {
      line: {
        x1: item.line.x1 * scale + dx,
        y1: item.line.y1 * scale + dy,
        x2: item.line.x2 * scale + dx,
        y2: item.line.y2 * scale + dy,
      },
    }),
  })),
});
