import { median, type Edges } from '../geometry.ts';
import { comparable } from './labels.ts';
import type { Piece } from './pieces.ts';

/** Words that stand level with each other, alike and evenly spaced, from the left. */
type Copies = readonly Piece[];

/**
 * Rows named anew under every head have no column of labels: the first copy of each name is given a place before the
 * first column, where the labels would stand.
 */
export function labelledInEach(pieces: readonly Piece[]): readonly Piece[] {
  const moved = new Map(
    familiesOf(copiesIn(pieces)).flatMap((family) => {
      const head = firstHead(family, pieces);
      return head ? family.flatMap(([first]) => (first ? [[first.id, before(first, head)] as const] : [])) : [];
    }),
  );
  return moved.size === 0 ? pieces : pieces.map((piece) => ({ ...piece, box: moved.get(piece.id) ?? piece.box }));
}

/** The place left of a first column that begins some way before its head and its words. */
function before(words: Piece, head: Piece): Edges {
  const right = Math.min(words.box.left, head.box.left) - widthOf(words) / 4;
  return { ...words.box, left: right - widthOf(words), right };
}

const x = ({ box }: Piece): number => (box.left + box.right) / 2;
const y = ({ box }: Piece): number => (box.top + box.bottom) / 2;
const widthOf = ({ box }: Piece): number => box.right - box.left;
const heightOf = ({ box }: Piece): number => box.bottom - box.top;
const pitchOf = (copies: Copies): number => median(copies.slice(1).map((piece, i) => x(piece) - x(copies[i] ?? piece)));

const FEWEST = 3;

function copiesIn(pieces: readonly Piece[]): readonly Copies[] {
  const byText = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.kind === 'sticky' || piece.kind === 'frame' || piece.isTime) continue;
    const text = comparable(piece.text);
    byText.set(text, [...(byText.get(text) ?? []), piece]);
  }
  return [...byText.values()].flatMap((same) => {
    if (same.length < FEWEST) return [];
    const lines: Piece[][] = [];
    for (const piece of same.toSorted((a, b) => y(a) - y(b))) {
      const line = lines.at(-1);
      if (line?.[0] && y(piece) - y(line[0]) < heightOf(piece) / 2) line.push(piece);
      else lines.push([piece]);
    }
    // Words on several levels are no name of one row.
    return lines.length === 1 ? lines.map((line) => line.toSorted((a, b) => x(a) - x(b))).filter(isEven) : [];
  });
}

const isEven = (copies: Copies): boolean =>
  copies
    .slice(1)
    .every((piece, i) => Math.abs(x(piece) - x(copies[i] ?? piece) - pitchOf(copies)) < pitchOf(copies) / 10);

/** Lines of copies right under each other, from the top: the names of rows. */
function familiesOf(lines: readonly Copies[]): readonly (readonly Copies[])[] {
  const families: Copies[][] = [];
  for (const line of lines.toSorted((a, b) => topOf(a) - topOf(b))) {
    const family = families.find(([first]) => first && sameColumns(first, line));
    if (family) family.push(line);
    else families.push([line]);
  }
  return families.filter((family) => family.length > 1);
}

const topOf = (copies: Copies): number => Math.min(...copies.map(({ box }) => box.top));

const sameColumns = (a: Copies, b: Copies): boolean =>
  a.length === b.length && a.every((piece, i) => b[i] !== undefined && Math.abs(x(piece) - x(b[i])) < pitchOf(a) / 10);

/** The first of a line of headings that stand over the copies, one over each and no more. */
function firstHead([first = [], second = []]: readonly Copies[], pieces: readonly Piece[]): Piece | null {
  const [top, pitch] = [topOf(first), pitchOf(first)];
  const over = pieces.filter(({ box }) => box.bottom <= top && box.bottom > top - Math.min(pitch, topOf(second) - top));
  const lowest = over.toSorted((a, b) => b.box.bottom - a.box.bottom)[0];
  const line = lowest ? over.filter((piece) => Math.abs(y(piece) - y(lowest)) < heightOf(lowest) / 2) : [];
  const heads = first.map((copy) => line.filter((head) => Math.abs(x(head) - x(copy)) < pitch / 2));
  return line.length === first.length && heads.every(({ length }) => length === 1) ? (heads[0]?.[0] ?? null) : null;
}
