import { median, type Edges } from '../geometry.ts';
import type { Border } from './borders.ts';
import { comparable, labelAndPrompt } from './labels.ts';
import type { Pair } from './pairs.ts';
import { middleOf, type Framed, type Piece } from './pieces.ts';
import { isDoubtful, isEven, type Run, type Span } from './runs.ts';

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
  if (lenient ? distinct < DISTINCT : !isGrid(heads, labels, columns, bands, alike, distinct, notes)) return null;
  if (!lenient && foreign(heads, labels) && !together(heads, labels, notes())) return null;
  const solid = (drawnShare(columns) + drawnShare(bands)) / 2;
  // Two heads, one label, or whole sentences without all borders make a grid only when somebody wrote in it.
  const slight = heads.length < 3 || labels.length < 2 || (solid < 1 && areSentences(heads));
  if (!lenient && slight && notes().length === 0) return null;
  return near * (0.5 + solid) * (0.5 + alike) * (0.5 + distinct) * (heads.length * labels.length) ** 0.8;
}

const areSentences = (run: Run): boolean =>
  run.filter(({ piece }) => labelAndPrompt(piece.text).label.split(/\s+/).length > 5).length * 2 > run.length;

/** Whether several heads each stand in frames that have nothing to do with each other by their titles. */
function foreign(heads: Run, labels: Run): boolean {
  const homes = homesOf([...heads, ...labels]);
  const [first, ...others] = homes.map(({ item }) => new Set(comparable(item.text).split(' ')));
  const kin = others.every((words) => first === undefined || [...words].some((word) => first.has(word)));
  const several = homes.some((home) => heads.filter(({ piece }) => piece.home === home).length > 1);
  return several && !kin;
}

const homesOf = (run: Run): readonly Framed[] => [...new Set(run.flatMap(({ piece }) => piece.home ?? []))];

/** At least this part of the sticky notes that look like a line of headings are that line. */
const DISTINCT = 0.6;

/** Heads of one make, with notes under them in each of their frames, and no labels from another. */
function together(heads: Run, labels: Run, notes: readonly Piece[]): boolean {
  const homes = homesOf(heads);
  return (
    sameness(heads) === 1 &&
    homes.every((home) => notes.some((note) => note.home === home)) &&
    homesOf(labels).every((home) => homes.includes(home))
  );
}

/** The least that makes a grid, of headings that aren't hopeless: the fewer, the more must be drawn between them. */
function isGrid(
  heads: Run,
  labels: Run,
  columns: readonly Border[],
  bands: readonly Border[],
  alike: number,
  distinct: number,
  notes: () => readonly Piece[],
): boolean {
  const [c, r] = [heads.length, labels.length];
  const solidX = drawnShare(columns);
  const solidY = drawnShare(bands);
  if (c === 2) return solidX === 1 && solidY > 0.6;
  if (r === 1) return solidX > 0.7;
  if (isStickies(heads) && isStickies(labels) && isWall(heads, labels, notes())) return false;
  // Two notes in line label drawn heads only where no note in the cells looks like them.
  if (r === 2 && isStickies(labels) && !isStickies(heads) && distinct < 1) return false;
  if (isStickies(heads) || isStickies(labels))
    return (
      alike > 0.6 &&
      ((distinct > DISTINCT && !isDoubtful(heads) && !isDoubtful(labels)) ||
        (Math.max(solidX, solidY) === 1 && onPurpose([heads, labels])))
    );
  return solidX + solidY > 0.5 || (alike > 0.6 && r >= 2 && !twice(heads));
}

/** Too many headings for a grid, or too few, whatever is drawn between them. */
export function hopeless(heads: Run, labels: Run): boolean {
  const [c, r] = [heads.length, labels.length];
  const few = c < 3 || r < 2;
  if (c > 12 || r > 20 || (c === 2 && r <= 2)) return true;
  if (r === 1 && heads.some((head) => sameMake(head.piece, labels[0]?.piece))) return true;
  const framed = heads[0]?.piece.kind === 'frame';
  // Notes in line in a frame with a title do not label what stands in the frames beside it.
  if (framed && isStickies(labels) && labels.some(({ piece }) => piece.home?.item.text)) return true;
  return few && (framed || isStickies(heads) || isStickies(labels));
}

/** Whether notes stand in rows and columns with what may be headings, and nothing about their colours sets those apart. */
function isWall(heads: Run, labels: Run, notes: readonly Piece[]): boolean {
  const colours = new Set([...heads, ...labels].map(({ piece }) => piece.color));
  const apart = colours.size <= 2 && !notes.some(({ color }) => colours.has(color));
  const meets = (run: Run, at: number): boolean =>
    run.some(({ middle, box }) => Math.abs(middle - at) < (box.right - box.left) / 4);
  const standing = notes.filter(({ box }) => {
    const { x, y } = middleOf(box);
    return meets(heads, x) && meets(labels, y);
  });
  return !apart && notes.length > 1 && standing.length > notes.length * 0.6;
}

/** Both lines are evenly spaced and lie in one frame, or on the canvas. */
const onPurpose = (runs: readonly Run[]): boolean =>
  runs.every(isEven) && new Set(runs.flat().map(({ piece }) => piece.home)).size === 1;

const isStickies = ([first]: Run): boolean => first?.piece.kind === 'sticky';

/** 0–1: how much of the inner borders is drawn. */
export function drawnShare(borders: readonly Border[]): number {
  const inner = borders.length > 2 ? borders.slice(1, -1) : borders;
  return inner.filter(({ by }) => by !== 'guess').length / inner.length;
}

const twice = (run: Run): boolean => new Set(run.map(({ piece }) => comparable(piece.text))).size < run.length;

/** 0–1: how far the pieces of a line are of one make. */
function sameness(run: Run): number {
  const usual = median(run.map(({ box }) => box.bottom - box.top));
  const most = (key: (span: Span) => string): number => {
    const counts = new Map<string, number>();
    for (const span of run) counts.set(key(span), (counts.get(key(span)) ?? 0) + 1);
    return Math.max(...counts.values()) / run.length;
  };
  return (
    (most(({ box }) => String(Math.round(Math.log2((box.bottom - box.top) / usual) * 4))) +
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

/** Drawn alike: a box among boxes labels nothing. */
const sameMake = (a: Piece, b: Piece | undefined): boolean =>
  b !== undefined && a.kind === b.kind && a.kind !== 'text' && a.color === b.color && sameSize(a.box, b.box);

const sameSize = (a: Edges, b: Edges): boolean =>
  Math.abs(Math.log((a.right - a.left) / (b.right - b.left))) < 0.1 &&
  Math.abs(Math.log((a.bottom - a.top) / (b.bottom - b.top))) < 0.1;

/** Of one colour, and of one width give or take a quarter. */
export const lookAlike = (a: Piece, b: Piece): boolean =>
  a.color === b.color && Math.abs(Math.log((a.box.right - a.box.left) / (b.box.right - b.box.left))) < 0.25;
