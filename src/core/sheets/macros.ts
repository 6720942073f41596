import { middleOf, type Piece, type Rule } from './pieces.ts';

/** A head of the second level, with the first and the last column under it. */
export interface Macro {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

interface Heads {
  readonly heads: readonly Piece[];
  readonly xs: readonly number[];
  /** How much height heads take up (dp). */
  readonly height: number;
}

/** Heads of a second level: fewer than the columns, just over them, each over whole columns; `rules`: a line right under words says how far they reach. */
export function macrosOver(pieces: readonly Piece[], rules: readonly Rule[], under: Heads): readonly Macro[] {
  const over = pieces.filter((piece) => piece.kind !== 'sticky' && !piece.isTime && standsOver(piece, under));
  const drawn = over.flatMap((piece): readonly Macro[] => {
    const reach = piece.kind === 'text' ? lineUnder(piece, rules) : piece.box;
    const covered = reach && columnsUnder(reach, under);
    return covered ? [{ piece, ...covered }] : [];
  });
  const known = new Set(drawn.map(({ piece }) => piece));
  const words = shared(
    over.filter((piece) => piece.kind === 'text' && !known.has(piece)),
    drawn,
    under,
  );
  const macros = [...drawn, ...words];
  if (macros.length >= under.heads.length) return [];
  // A single one is known only by reaching over some of the columns, and not over all.
  const [only] = macros;
  const single = macros.length === 1 && only && drawn.length === 1 ? only.to - only.from + 1 : 0;
  return macros.length > 1 || (single > 1 && single < under.heads.length) ? macros : [];
}

const middleX = ({ box }: Piece): number => middleOf(box).x;

/** Whether a piece stands right over the heads that its box reaches over, or over the line of heads where it reaches none. */
function standsOver({ box }: Piece, { heads, xs, height }: Heads): boolean {
  const { x, y } = middleOf(box);
  const reached = heads.filter((head) => middleX(head) > box.left && middleX(head) < box.right);
  const top = Math.min(...(reached.length > 0 ? reached : heads).map((head) => head.box.top));
  const gap = top - box.bottom;
  return (
    x > (xs[0] ?? 0) &&
    x < (xs.at(-1) ?? 0) &&
    gap > -height * 0.3 &&
    gap < height * 0.9 &&
    y < top &&
    box.bottom - box.top < height * 2.5
  );
}

type Reach = Pick<Piece['box'], 'left' | 'right'>;

/** The level line right under some words, wider than they are. */
function lineUnder({ box }: Piece, rules: readonly Rule[]): Reach | null {
  const { x } = middleOf(box);
  const line = rules.find(
    ({ upright, at, from, to }) =>
      !upright &&
      at > middleOf(box).y &&
      at < box.bottom + (box.bottom - box.top) &&
      to - from > box.right - box.left &&
      Math.abs((from + to) / 2 - x) < (to - from) * 0.2,
  );
  return line ? { left: line.from, right: line.to } : null;
}

/** The columns a box reaches over, where it begins and ends with them or with their heads. */
function columnsUnder({ left, right }: Reach, { heads, xs }: Heads): Omit<Macro, 'piece'> | null {
  const under = heads.flatMap((head, i) => (middleX(head) > left && middleX(head) < right ? [i] : []));
  const [from, to] = [under[0], under.at(-1)];
  if (from === undefined || to === undefined) return null;
  const cells = (xs[to + 1] ?? 0) - (xs[from] ?? 0);
  const own = (heads[to]?.box.right ?? 0) - (heads[from]?.box.left ?? 0);
  const off = Math.min(Math.abs(right - left - cells), Math.abs(right - left - own));
  return off < (0.3 * cells) / under.length ? { from, to } : null;
}

/** Words without a line stand over the columns nearer to them than to others on their level. */
function shared(words: readonly Piece[], drawn: readonly Macro[], { heads, xs }: Heads): readonly Macro[] {
  const wide = ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * 0.8;
  const short = words.filter(({ box }) => box.right - box.left < wide);
  const level = short.filter((piece) =>
    short.some(
      (other) => other !== piece && middleOf(other.box).y > piece.box.top && middleOf(other.box).y < piece.box.bottom,
    ),
  );
  const free = heads.flatMap((head, i) => (drawn.some(({ from, to }) => from <= i && i <= to) ? [] : [{ head, i }]));
  const nearest = free.map(({ head, i }) => ({
    i,
    piece: level.toSorted((a, b) => Math.abs(middleX(a) - middleX(head)) - Math.abs(middleX(b) - middleX(head)))[0],
  }));
  return level.flatMap((piece) => {
    const columns = nearest.flatMap((one) => (one.piece === piece ? [one.i] : []));
    const [from, to] = [columns[0], columns.at(-1)];
    return from === undefined || to === undefined ? [] : [{ piece, from, to }];
  });
}
