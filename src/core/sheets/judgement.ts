import type { Border } from './borders.ts';
import { comparable } from './labels.ts';
import type { Pair } from './pairs.ts';
import type { Piece } from './pieces.ts';
import type { Run, Span } from './runs.ts';

/** How good a grid a pair makes, the higher the better; `null` when it is none. */
export function judged(
  { heads, labels, near }: Pair,
  columns: readonly Border[],
  bands: readonly Border[],
  notes: () => readonly Piece[],
  lenient: boolean,
): number | null {
  const alike = (sameness(heads) + sameness(labels)) / 2;
  const distinct = Math.min(distinctness(heads, notes), distinctness(labels, notes));
  if (!lenient && !isGrid(heads, labels, columns, bands, alike, distinct)) return null;
  // Two heads or one label make a grid only when somebody wrote in it.
  if (!lenient && (heads.length < 3 || labels.length < 2) && notes().length === 0) return null;
  const solid = (drawnShare(columns) + drawnShare(bands)) / 2;
  return near * (0.5 + solid) * (0.5 + alike) * (0.5 + distinct) * (heads.length * labels.length) ** 0.8;
}

/** The least that makes a grid: enough headings, and the fewer, the more must be drawn between them. */
function isGrid(
  heads: Run,
  labels: Run,
  columns: readonly Border[],
  bands: readonly Border[],
  alike: number,
  distinct: number,
): boolean {
  if (hopeless(heads, labels)) return false;
  const [c, r] = [heads.length, labels.length];
  const solidX = drawnShare(columns);
  const solidY = drawnShare(bands);
  if (c === 2) return solidX === 1 && (r === 1 ? columns.every(({ by }) => by !== 'guess') : solidY > 0.6);
  if (r === 1) return solidX > 0.7;
  if (isStickies(heads) || isStickies(labels)) return distinct > 0.6 && alike > 0.6;
  return solidX + solidY > 0.5 || (alike > 0.6 && r >= 2 && !twice(heads));
}

/** Too many headings for a grid, or too few, whatever is drawn between them. */
export function hopeless(heads: Run, labels: Run): boolean {
  const [c, r] = [heads.length, labels.length];
  const few = c < 3 || r < 2;
  if (c > 12 || r > 20 || (c === 2 && r === 2)) return true;
  const framed = heads[0]?.piece.kind === 'frame';
  // Notes in line in a frame with a title do not label what stands in the frames beside it.
  if (framed && isStickies(labels) && labels.some(({ piece }) => piece.home?.item.text)) return true;
  return few && (framed || isStickies(heads) || isStickies(labels));
}

const isStickies = ([first]: Run): boolean => first?.piece.kind === 'sticky';

/** 0–1: how much of the inner borders is drawn. */
export const drawnShare = (borders: readonly Border[]): number => {
  const inner = borders.slice(1, -1);
  const shown = (inner.length > 0 ? inner : borders).filter(({ by }) => by !== 'guess').length;
  return shown / (inner.length > 0 ? inner.length : borders.length);
};

const twice = (run: Run): boolean => new Set(run.map(({ piece }) => comparable(piece.text))).size < run.length;

/** 0–1: how far the pieces of a line are of one make. */
function sameness(run: Run): number {
  const most = (key: (span: Span) => string): number => {
    const counts = new Map<string, number>();
    for (const span of run) counts.set(key(span), (counts.get(key(span)) ?? 0) + 1);
    return Math.max(...counts.values()) / run.length;
  };
  return (
    (most(({ box }) => String(Math.round(Math.log2(Math.max(1, box.bottom - box.top)) * 4))) +
      most(({ piece }) => String(piece.fontSize)) +
      most(({ piece }) => String(piece.color))) /
    3
  );
}

/** 0–1: how much of what looks like a line of sticky notes is that line, and not notes in the cells. */
function distinctness(run: Run, notes: () => readonly Piece[]): number {
  const stickies = run.flatMap(({ piece }) => (piece.kind === 'sticky' ? [piece] : []));
  if (stickies.length === 0) return 1;
  const same = notes().filter((note) => stickies.some((heading) => lookAlike(heading, note))).length;
  return run.length / (run.length + same);
}

/** Of one colour, and of one width give or take a quarter. */
const lookAlike = (a: Piece, b: Piece): boolean =>
  a.color === b.color && Math.abs(Math.log((a.box.right - a.box.left) / (b.box.right - b.box.left))) < 0.25;
