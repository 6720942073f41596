import { contains } from '../geometry.ts';
import { comparable } from './labels.ts';
import { middleOf, type Piece } from './pieces.ts';
import type { Found } from './search.ts';
import { squaresOf } from './squares.ts';

/**
 * Leaves out grids that are tables: nobody put a sticky note in them, most of their cells hold other words, and they share
 * no head with a grid that has notes. Where no grid has notes, words are all there is, and every grid stays.
 */
export function withoutTables(found: readonly Found[]): readonly Found[] {
  const looked = found.map((one) => ({ one, ...looks(one) }));
  const heads = new Set(looked.flatMap(({ one, notes }) => (notes > 0 ? headsOf(one) : [])));
  return looked
    .filter(
      ({ one, notes, filled }) =>
        notes > 0 || filled < 0.5 || heads.size === 0 || headsOf(one).some((head) => heads.has(head)),
    )
    .map(({ one }) => one);
}

const headsOf = ({ grid }: Found): readonly string[] => grid.heads.map(({ text }) => comparable(text));

/** How many notes lie in a grid's cells, and which part of them holds other words, 0–1. */
function looks({ grid: { xs, ys, heads, labels }, part }: Found): { readonly notes: number; readonly filled: number } {
  const body = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const lies = ({ box }: Piece): boolean => contains(body, middleOf(box).x, middleOf(box).y);
  const used = new Set([...heads, ...labels].map(({ id }) => id));
  const isNote = ({ id }: Piece): boolean => !used.has(id);
  const notes = squaresOf(part.notes)(body).filter(isNote).length;
  if (notes > 0) return { notes, filled: 0 };
  const cells = part.written
    .filter((piece) => isNote(piece) && lies(piece))
    .map(({ box }) => {
      const { x, y } = middleOf(box);
      return `${xs.findIndex((right) => right > x)} ${ys.findIndex((bottom) => bottom > y)}`;
    });
  return { notes, filled: new Set(cells).size / ((xs.length - 1) * (ys.length - 1)) };
}
