import { isTimeLabel, readsAsTime } from './labels.ts';
import type { Piece } from './pieces.ts';
import { linesOf, pitchOf, type Run, type Span } from './runs.ts';
import { squaresOf, type Squares } from './squares.ts';

/**
 * The words that give headings their time, by id. A line is such a time row when most of it reads as times or it stands
 * beside the word for time, and another line heads the same columns. Without that other line, times are headings like any
 * others ("09:00 | 10:00", "24 t | 48 t"), and so is a lone one among headings that are none.
 */
export function timesAmong(pieces: readonly Piece[]): ReadonlySet<string> {
  const labels = pieces.filter(({ kind, text }) => kind !== 'sticky' && isTimeLabel(text));
  const kinds = new Set(pieces.flatMap(({ kind, text }) => (readsAsTime(text) ? [kind] : [])));
  if (labels.length > 0) kinds.add('shape').add('text');
  const lines = [...kinds].flatMap((kind) =>
    linesOf(pieces.filter((piece) => piece.kind === kind && !labels.includes(piece))).flatMap(stretches),
  );
  const near = squaresOf(pieces);
  const found = new Set<string>();
  for (const line of lines.toSorted((a, b) => topOf(a) - topOf(b))) {
    const times = line.filter(({ piece }) => readsAsTime(piece.text));
    const named = labels.some((label) => line.some((span) => level(span.piece, label)));
    if (!named && times.length * 2 < line.length) continue;
    const candidates = named ? line : times;
    const heads = candidates.flatMap((span) => headOf(span, line, near, found) ?? []);
    if (inLine(heads) < Math.max(1, candidates.length * HEADED)) continue;
    for (const { piece } of candidates) found.add(piece.id);
  }
  return found;
}

/** At least this part of a time row stands over or under headings of their own. */
const HEADED = 0.6;
/** In its own width: what stands farther away belongs to another sheet. */
const FARTHEST = 12;

/** How many of some headings stand in one line, each there once. */
function inLine(heads: readonly Piece[]): number {
  const once = heads.filter((head) => heads.filter((other) => other === head).length === 1);
  return Math.max(0, ...once.map((head) => once.filter((other) => level(other, head) && level(head, other)).length));
}

const topOf = (line: Run): number => Math.min(...line.map(({ piece }) => piece.box.top));

function stretches(line: Run): readonly Run[] {
  const all: Span[][] = [];
  for (const span of line) {
    const last = all.at(-1)?.at(-1);
    const near = last && span.middle - last.middle < FARTHEST * Math.max(widthOf(span.piece), widthOf(last.piece));
    if (near) all.at(-1)?.push(span);
    else all.push([span]);
  }
  return all;
}

/** The heading right over a time, or right under it where that is none itself; a time or two of the heading's own make are its neighbours in a line of labels. */
function headOf({ piece, middle }: Span, line: Run, near: Squares<Piece>, times: ReadonlySet<string>): Piece | null {
  const { left, right, top, bottom } = piece.box;
  const pitch = pitchOf(line);
  const reach = Math.max(pitch, 8 * (bottom - top));
  const around = { left: left - pitch / 2, right: right + pitch / 2, top: top - reach, bottom: bottom + reach };
  const over = near(around).filter((other) => {
    const height = other.box.bottom - other.box.top;
    const above = middleY(other) < middleY(piece);
    const gap = above ? top - other.box.bottom : other.box.top - bottom;
    return (
      other !== piece &&
      (other.kind !== 'sticky' || line.length > 2) &&
      gap > -height &&
      gap < height * 1.5 &&
      Math.abs((other.box.left + other.box.right) / 2 - middle) < widthOf(other) / 4 &&
      !times.has(other.id) &&
      !isTimeLabel(other.text) &&
      /\p{L}|\d/u.test(other.text) &&
      ((above && line.length > 1) || !readsAsTime(other.text)) &&
      !(line.length < 3 && sameMake(piece, other))
    );
  });
  return over.sort((a, b) => Math.abs(middleY(a) - middleY(piece)) - Math.abs(middleY(b) - middleY(piece)))[0] ?? null;
}

const middleY = ({ box }: Piece): number => (box.top + box.bottom) / 2;
const widthOf = ({ box }: Piece): number => box.right - box.left;

const level = (a: Piece, b: Piece): boolean => middleY(a) > b.box.top && middleY(a) < b.box.bottom;

const sameMake = (a: Piece, b: Piece): boolean =>
  a.kind === b.kind &&
  Math.abs(widthOf(a) - widthOf(b)) < widthOf(a) / 10 &&
  Math.abs(a.box.bottom - a.box.top - (b.box.bottom - b.box.top)) < (a.box.bottom - a.box.top) / 10;
