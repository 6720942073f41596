import type { Edges } from '../geometry.ts';
import type { Piece } from './pieces.ts';

/**
 * Words typed into bands that run under all columns are those bands' labels: they are given the band's part before the
 * first head. Bands with labels of their own are left alone, for what is typed into such a band is a note.
 */
export function labelledInBand(pieces: readonly Piece[]): readonly Piece[] {
  const labels = new Map<string, Edges>();
  for (const stack of stacksOf(pieces.filter(({ kind, back }) => kind === 'shape' && back === undefined)))
    for (const [from] of stack.entries()) {
      const bands = stack.slice(from);
      const edge = bands.length > 1 ? firstHead(bands, pieces) : null;
      if (edge === null) continue;
      if (!bands.some((band) => labels.has(band.id)) && !labelled(bands, edge, pieces))
        for (const { id, box } of bands) labels.set(id, labelBox(box, edge));
      break;
    }
  return labels.size === 0 ? pieces : pieces.map((piece) => ({ ...piece, box: labels.get(piece.id) ?? piece.box }));
}

/** Where the first column starts at the band's own edge, the label stands before it. */
const labelBox = (box: Edges, edge: number): Edges =>
  edge > box.left + 1 ? { ...box, right: edge } : { ...box, left: box.left - widthOf(box) / 100, right: box.left };

const widthOf = ({ left, right }: Edges): number => right - left;
const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) < slack;
const middle = ({ top, bottom }: Edges): number => (top + bottom) / 2;

/** Wide shapes of one left and one right edge, from top to bottom. */
function stacksOf(shapes: readonly Piece[]): readonly (readonly Piece[])[] {
  const stacks: Piece[][] = [];
  const wide = shapes.filter(({ box }) => widthOf(box) > 2 * (box.bottom - box.top));
  for (const shape of wide.sort((a, b) => a.box.top - b.box.top)) {
    const slack = widthOf(shape.box) / 50;
    const stack = stacks.find(
      ([top]) => top && near(top.box.left, shape.box.left, slack) && near(top.box.right, shape.box.right, slack),
    );
    const above = stack?.at(-1);
    if (stack && above && shape.box.top > middle(above.box)) stack.push(shape);
    else stacks.push([shape]);
  }
  return stacks;
}

/** The left edge of the line of three or more narrow headings that stands right over the first band; `null` without one. */
function firstHead([first]: readonly Piece[], pieces: readonly Piece[]): number | null {
  if (!first) return null;
  const { left, right, top, bottom } = first.box;
  const over = pieces.filter(
    ({ box }) =>
      box.left >= left - widthOf(box) / 10 &&
      box.right <= right + widthOf(box) / 10 &&
      widthOf(box) < (right - left) / 2 &&
      middle(box) < top &&
      box.bottom > top - (bottom - top) &&
      box.bottom < top + (box.bottom - box.top) / 4,
  );
  const lowest = over.sort((a, b) => b.box.bottom - a.box.bottom)[0];
  const line = over.filter(({ box }) => lowest && middle(box) > lowest.box.top && middle(box) < lowest.box.bottom);
  return line.length > 2 ? Math.min(...line.map(({ box }) => box.left)) : null;
}

/** Whether most bands have words of their own before the first head, or after the last. */
function labelled(bands: readonly Piece[], edge: number, pieces: readonly Piece[]): boolean {
  const beside = bands.filter(({ id, box }) =>
    pieces.some(
      (other) =>
        other.id !== id &&
        middle(other.box) > box.top &&
        middle(other.box) < box.bottom &&
        ((other.box.right < edge + widthOf(other.box) / 4 && other.box.left > box.left - widthOf(box) / 3) ||
          (other.box.left > box.right && other.box.left < box.right + widthOf(box) / 3)),
    ),
  );
  return beside.length * 2 > bands.length;
}
