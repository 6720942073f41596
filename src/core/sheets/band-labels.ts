import { median, turned, type Edges } from '../geometry.ts';
import type { Piece, Rule, Surface } from './pieces.ts';

/** A band or column that runs under all heads or labels, and the words that name it. */
interface Named {
  readonly piece: Piece;
  readonly box: Edges;
}

/**
 * Words typed into bands that run under all columns, or standing at a band's upper left corner, are those bands' labels:
 * they are given a place before the first column. Words typed into tall columns are heads in the same way. Bands with
 * labels of their own are left alone, for what is typed into such a band is a note.
 */
export function labelledInBand(pieces: readonly Piece[], surfaces: readonly Surface[]): readonly Piece[] {
  const typed = pieces.filter(({ kind, back }) => kind === 'shape' && back === undefined);
  const inBands = labelsOf([...typed.map(asNamed), ...atCorners(pieces, surfaces)], () => pieces);
  let turnedPieces: readonly Piece[] | null = null;
  const inColumns = labelsOf(
    typed.map(overTheDiagonal).map(asNamed),
    () => (turnedPieces ??= pieces.map(overTheDiagonal)),
  );
  if (inBands.size + inColumns.size === 0) return pieces;
  return pieces.map((piece) => {
    const column = inColumns.get(piece.id);
    return { ...piece, box: inBands.get(piece.id) ?? (column ? turned(column) : piece.box) };
  });
}

/** Bands between level lines of one length, each as high as the distance to the next; under the last line as usual. */
export function bandsBetween(rules: readonly Rule[]): readonly Surface[] {
  const stacks: Rule[][] = [];
  for (const rule of rules.filter(({ upright }) => !upright).toSorted((a, b) => a.at - b.at)) {
    const slack = (rule.to - rule.from) / 50;
    const stack = stacks.find(([top]) => top && near(top.from, rule.from, slack) && near(top.to, rule.to, slack));
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks.flatMap((stack) => {
    const usual = median(stack.slice(1).map(({ at }, i) => at - (stack[i]?.at ?? at)));
    return stack.length < 3
      ? []
      : stack.map(({ id, from, to, at }, i) => ({
          id,
          text: '',
          box: { left: from, right: to, top: at, bottom: stack[i + 1]?.at ?? at + usual },
        }));
  });
}

const asNamed = (piece: Piece): Named => ({ piece, box: piece.box });
const overTheDiagonal = (piece: Piece): Piece => ({ ...piece, box: turned(piece.box) });

/** By the piece's id, where the label of its band is to be thought. */
function labelsOf(named: readonly Named[], all: () => readonly Piece[]): ReadonlyMap<string, Edges> {
  const labels = new Map<string, Edges>();
  for (const stack of stacksOf(named))
    for (const [from] of stack.entries()) {
      const bands = stack.slice(from);
      if (bands.length < 2) break;
      const pieces = all();
      const edge = firstHead(bands, pieces);
      if (edge === null) continue;
      if (!bands.some(({ piece }) => labels.has(piece.id)) && !labelled(bands, edge, pieces))
        for (const { piece, box } of bands) labels.set(piece.id, labelBox(box, edge));
      break;
    }
  return labels;
}

/** Where the first column starts at the band's own edge, the label stands before it. */
const labelBox = (box: Edges, edge: number): Edges =>
  edge > box.left + widthOf(box) / 50
    ? { ...box, right: edge }
    : { ...box, left: box.left - widthOf(box) / 100, right: box.left };

const widthOf = ({ left, right }: Edges): number => right - left;
const heightOf = ({ top, bottom }: Edges): number => bottom - top;
const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) < slack;
const middle = ({ top, bottom }: Edges): number => (top + bottom) / 2;

/** Texts at the upper left corner of an empty band, or of a row of cells, inside it or right over it. */
function atCorners(pieces: readonly Piece[], surfaces: readonly Surface[]): readonly Named[] {
  const empty = surfaces.filter(({ text, isFrame }) => text === '' && !isFrame);
  const corner = (words: Edges, { left, right, top, bottom }: Edges): boolean =>
    heightOf(words) < (bottom - top) / 3 &&
    widthOf(words) < (right - left) * 0.8 &&
    words.left > left - heightOf(words) &&
    words.left < left + Math.max(heightOf(words) * 2, (right - left) / 20) &&
    words.bottom > top - heightOf(words) &&
    words.top < top + heightOf(words) * 1.5;
  const found = pieces.flatMap((piece) => {
    const cell = piece.kind === 'text' ? empty.find(({ box }) => corner(piece.box, box)) : undefined;
    const box = cell && rowOf(cell.box, empty);
    return box?.left === cell?.box.left && box ? [{ piece, box }] : [];
  });
  // A band with words in its corner isn't named by the head over it.
  const inside = ({ piece, box }: Named): boolean => middle(piece.box) > box.top;
  const corners = new Set(found.filter(inside).map(({ box }) => box.top));
  return found.filter((one) => inside(one) || !corners.has(one.box.top));
}

/** The rectangle around all cells that stand in one row with a cell, side by side. */
function rowOf(cell: Edges, cells: readonly Surface[]): Edges {
  const slack = heightOf(cell) / 20;
  const level = cells
    .map(({ box }) => box)
    .filter((box) => near(box.top, cell.top, slack) && near(box.bottom, cell.bottom, slack));
  const apart = (a: Edges, b: Edges): number => Math.max(a.left - b.right, b.left - a.right);
  let row = cell;
  for (const box of level.toSorted((a, b) => apart(a, cell) - apart(b, cell)))
    if (apart(box, row) < widthOf(box) / 2)
      row = { ...row, left: Math.min(row.left, box.left), right: Math.max(row.right, box.right) };
  return row;
}

/** Wide bands of one left and one right edge, from top to bottom. */
function stacksOf(named: readonly Named[]): readonly (readonly Named[])[] {
  const stacks: Named[][] = [];
  const wide = named.filter(({ box }) => widthOf(box) > 2 * heightOf(box));
  for (const band of wide.sort((a, b) => a.box.top - b.box.top)) {
    const slack = widthOf(band.box) / 50;
    const stack = stacks.find(
      ([top]) => top && near(top.box.left, band.box.left, slack) && near(top.box.right, band.box.right, slack),
    );
    const above = stack?.at(-1);
    if (stack && above && band.box.top > middle(above.box)) stack.push(band);
    else stacks.push([band]);
  }
  return stacks;
}

/** The left edge of the line of three or more narrow headings that stands right over the first band; `null` without one. */
function firstHead(bands: readonly Named[], pieces: readonly Piece[]): number | null {
  const [first] = bands;
  if (!first) return null;
  const { left, right, top, bottom } = first.box;
  const over = pieces.filter(
    ({ id, box }) =>
      box.left >= left - widthOf(box) / 10 &&
      box.right <= right + widthOf(box) / 10 &&
      widthOf(box) < (right - left) / 2 &&
      middle(box) < top &&
      box.bottom > top - (bottom - top) &&
      box.bottom < top + (box.bottom - box.top) / 4 &&
      !bands.some(({ piece }) => piece.id === id),
  );
  const lowest = over.sort((a, b) => b.box.bottom - a.box.bottom)[0];
  const line = over.filter(({ box }) => lowest && middle(box) > lowest.box.top && middle(box) < lowest.box.bottom);
  const edge = Math.max(left, startOf(line));
  // Words that end before the first head stand in a column of labels already.
  const before = bands.filter(({ piece, box }) => piece.box !== box && piece.box.right < edge + widthOf(piece.box) / 4);
  return line.length > 2 && before.length * 2 < bands.length ? edge : null;
}

/** Where a line's first column begins: at its first shape, or half a column before the middle of its first words. */
function startOf(line: readonly Piece[]): number {
  const middles = line.map(({ box }) => (box.left + box.right) / 2).sort((a, b) => a - b);
  const pitch = median(middles.slice(1).map((at, i) => at - (middles[i] ?? at)));
  const edge = Math.min(...line.map(({ box }) => box.left));
  return line.every(({ kind, back }) => kind === 'text' && !back)
    ? Math.min(edge, (middles[0] ?? 0) - pitch / 2)
    : edge;
}

/** Whether most bands have words of their own before the first head, or after the last. */
function labelled(bands: readonly Named[], edge: number, pieces: readonly Piece[]): boolean {
  const beside = bands.filter(({ piece, box }) =>
    pieces.some(
      (other) =>
        other.id !== piece.id &&
        middle(other.box) > box.top &&
        middle(other.box) < box.bottom &&
        ((other.box.right < edge + widthOf(other.box) / 4 && other.box.left > box.left - widthOf(box) / 3) ||
          (other.box.left > box.right && other.box.left < box.right + widthOf(box) / 3)),
    ),
  );
  return beside.length * 2 > bands.length;
}
