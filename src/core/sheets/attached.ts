import { overlap, type Edges } from '../geometry.ts';
import { described } from './descriptions.ts';
import type { Piece } from './pieces.ts';

/** Hangs a prompt question or minutes under a heading on that heading, so that they aren't taken for headings themselves. */
export function attached(pieces: readonly Piece[]): readonly Piece[] {
  const owners = new Map<string, Piece[]>();
  const sentences = described(pieces);
  const owning = pieces.filter(({ text, isTime }) => !text.endsWith('?') && !isTime);
  const hanging = new Map<Piece, Piece>();
  for (const piece of pieces) {
    const owner = piece.kind === 'text' || piece.isTime ? (sentences.get(piece.id) ?? ownerOf(piece, owning)) : null;
    if (owner) hanging.set(piece, owner);
  }
  const free = pieces.filter((piece) => piece.kind === 'text' && !hanging.has(piece));
  const hung = new Set<string>();
  for (const [piece, owner] of hanging) {
    if (!sentences.has(piece.id) && beginsColumn(piece, free, [...hanging.keys()])) continue;
    hung.add(piece.id);
    owners.set(owner.id, [...(owners.get(owner.id) ?? []), piece]);
  }
  return pieces.flatMap((piece) => {
    const under = owners.get(piece.id);
    return hung.has(piece.id) ? [] : [under ? worded(piece, under) : piece];
  });
}

/** Whether words under a head are the first of several names that begin at one edge, and no such words stand under other heads. */
function beginsColumn(
  { box, text, isTime, fontSize }: Piece,
  free: readonly Piece[],
  hanging: readonly Piece[],
): boolean {
  const height = box.bottom - box.top;
  if (isTime || text.endsWith('?') || hanging.some((other) => other.box !== box && level(other.box, box))) return false;
  const below = free.filter(
    (other) =>
      other.fontSize === fontSize && other.box.top > box.bottom && Math.abs(other.box.left - box.left) < height / 4,
  );
  return below.length > 1;
}

const level = (a: Edges, b: Edges): boolean => (a.top + a.bottom) / 2 > b.top && (a.top + a.bottom) / 2 < b.bottom;

/** A picture or sign that stands for a heading is called by the words under it. */
function worded(piece: Piece, under: readonly Piece[]): Piece {
  const name = hasWords(piece) ? undefined : under.find((words) => hasWords(words) && !words.isTime);
  if (!name) return { ...piece, under };
  return { ...piece, text: name.text, back: name.id, under: under.filter((words) => words !== name) };
}

const hasWords = ({ text }: Piece): boolean => /[\p{L}\p{N}]/u.test(text);

function ownerOf(piece: Piece, pieces: readonly Piece[]): Piece | null {
  const { box, text, isTime } = piece;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const small = isTime || text.endsWith('?');
  const candidates = pieces.filter((other) => {
    if (other.id === piece.id || box.top - other.box.bottom >= height * 1.5) return false;
    const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
    const gap = box.top - other.box.bottom;
    const inside = other.kind === 'shape' && overlap(box, other.box) > 0.5 * width * height;
    return (
      (small || (piece.fontSize ?? 0) < (other.fontSize ?? 0) * 0.85) &&
      across > 0.6 * Math.min(width, other.box.right - other.box.left) &&
      (inside || (gap > -height / 2 && gap < height * 1.5))
    );
  });
  return candidates.sort((a, b) => b.box.bottom - a.box.bottom)[0] ?? null;
}
