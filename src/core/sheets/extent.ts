import type { Edges } from '../geometry.ts';
import type { Sheet } from '../sheets.ts';

/** The rectangle of a sheet's cells alone, without heads and labels. */
export const bodyOf = ({ columns, bands }: Pick<Sheet, 'columns' | 'bands'>): Edges => ({
  left: Math.min(...columns.map(({ left }) => left)),
  right: Math.max(...columns.map(({ right }) => right)),
  top: Math.min(...bands.map(({ top }) => top)),
  bottom: Math.max(...bands.map(({ bottom }) => bottom)),
});

/** A sheet's cells together with what heads and labels them. */
export const extentOf = (sheet: Sheet, boxes: ReadonlyMap<string, Edges>): Edges =>
  sheet.headings.flatMap((id) => boxes.get(id) ?? []).reduce(around, bodyOf(sheet));

/** The smallest rectangle around two. */
export const around = (a: Edges, b: Edges): Edges => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
