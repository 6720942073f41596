import { median, turned, type Edges } from '../geometry.ts';
import { compareIds } from '../snapshot.ts';
import type { Piece } from './pieces.ts';

/** A piece seen along one axis: for a row of heads that is x, for a column of labels y. */
export interface Span {
  readonly piece: Piece;
  /** Its box with the run's axis as x: `left`–`right` runs along it. */
  readonly box: Edges;
  readonly middle: number;
}

/** Pieces of one kind that stand in line, in order; alone only where `least` allows it. */
export type Run = readonly Span[];

export type Axis = 'across' | 'down';

/** In letters; a row's prompt question may stand in its label. */
const LONGEST_HEADING = 400;

/** The lines that pieces make across the board, whatever their look. */
export const linesOf = (pieces: readonly Piece[]): readonly Run[] => lines(spansOf(pieces, 'across'), 0.5);

/** Every line of pieces along an axis: rows of possible heads (across) or columns of possible labels (down). */
export function runsOf(pieces: readonly Piece[], axis: Axis): readonly Run[] {
  const short = pieces.filter(({ text }) => text.length <= LONGEST_HEADING);
  const spans = spansOf(short, axis);
  const drawn = spans.filter(({ piece }) => piece.kind !== 'sticky');
  const stickies = spans.filter(({ piece }) => piece.kind === 'sticky');
  const kinds = ['shape', 'text', 'frame'].flatMap((kind) =>
    lines(
      drawn.filter(({ piece }) => piece.kind === kind),
      0.5,
    ),
  );
  return unique([
    ...kinds.flatMap(alike),
    ...byKey(stickies, ({ piece, box }) => `${piece.color}:${sizeStep(box)}`).flatMap(linedUp(0.7)),
    ...byKey(stickies, ({ box }) => sizeStep(box)).flatMap(linedUp(0.95)),
  ]);
}

const spansOf = (pieces: readonly Piece[], axis: Axis): readonly Span[] =>
  pieces.map((piece) => spanOf(piece, axis === 'across' ? piece.box : turned(piece.box)));

const spanOf = (piece: Piece, box: Edges): Span => ({ piece, box, middle: (box.left + box.right) / 2 });

/** The same piece seen along the other axis. */
const crossed = ({ piece, box }: Span): Span => spanOf(piece, turned(box));

/** The usual distance between the middles of neighbours; for a single piece its own length. */
export const pitchOf = (run: Run): number => measured(run).pitch;

/** How far a line reaches across its axis. */
export const reachOf = (run: Run): readonly [from: number, to: number] => measured(run).reach;

interface Measures {
  readonly pitch: number;
  readonly reach: readonly [number, number];
}

/** Lines are compared with each other many times over. */
const known = new WeakMap<Run, Measures>();

function measured(run: Run): Measures {
  const before = known.get(run);
  if (before) return before;
  const steps = run.slice(1).map(({ middle }, index) => middle - (run[index]?.middle ?? middle));
  const measures: Measures = {
    pitch: steps.length > 0 ? median(steps) : run[0] ? run[0].box.right - run[0].box.left : 0,
    reach: [Math.min(...run.map(({ box }) => box.top)), Math.max(...run.map(({ box }) => box.bottom))],
  };
  known.set(run, measures);
  return measures;
}

/**
 * Stickies are headings only if they are put in line on purpose: most of those that look alike stand in a line of three,
 * in either direction, or the line itself is evenly spaced.
 */
const linedUp =
  (most: number) =>
  (stickies: readonly Span[]): readonly Run[] => {
    const found = lines(stickies, 0.8).filter((run) => run.length > 1);
    if (stickies.length < 5) return found;
    const long = new Set(found.flatMap((run) => (run.length > 2 ? run.map(({ piece }) => piece) : [])));
    if (long.size >= stickies.length * most) return found;
    const crossing = lines(stickies.map(crossed), 0.8).filter((run) => run.length > 2);
    for (const { piece } of crossing.flat()) long.add(piece);
    return long.size >= stickies.length * most ? found : found.filter(isEven);
  };

/** Whether a line's pieces stand apart, most of them at the same distance from the next. */
export function isEven(run: Run): boolean {
  const pitch = pitchOf(run);
  const steps = run.slice(1).map(({ middle }, i) => middle - (run[i]?.middle ?? middle));
  const even = steps.filter((step) => Math.abs(step - pitch) < pitch * 0.1).length;
  const length = median(run.map(({ box }) => box.right - box.left));
  return run.length > 2 && even >= steps.length * 0.7 && pitch > length * 1.3;
}

/** Lines are met in order, so that only the latest can take one more span. */
const NEAR = 24;

/** Gathers spans whose ranges across the axis overlap by at least `share` of the smaller one; in each, nothing overlaps along it. */
function lines(spans: readonly Span[], share: number): readonly Run[] {
  const sorted = [...spans].sort((a, b) => across(a) - across(b) || compareIds(a.piece.id, b.piece.id));
  const groups: { members: Span[]; low: number; high: number }[] = [];
  for (const span of sorted) {
    const { top, bottom } = span.box;
    const group = latest(groups, ({ low, high }) => {
      const shared = Math.min(bottom, high) - Math.max(top, low);
      return shared >= share * Math.min(bottom - top, high - low) && ratio(bottom - top, high - low) < 3.5;
    });
    if (!group) {
      groups.push({ members: [span], low: top, high: bottom });
      continue;
    }
    group.members.push(span);
    const n = group.members.length;
    group.low += (top - group.low) / n;
    group.high += (bottom - group.high) / n;
  }
  return groups.map(({ members }) => apart(members));
}

function latest<T>(groups: readonly T[], takes: (group: T) => boolean): T | undefined {
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - NEAR); i -= 1) {
    const group = groups[i];
    if (group !== undefined && takes(group)) return group;
  }
  return undefined;
}

const across = ({ box }: Span): number => (box.top + box.bottom) / 2;
const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-9, Math.min(a, b));

/** Steps of 8 %: stickies of one size fall in one step, and a scaled copy in another. */
const sizeStep = ({ left, right, top, bottom }: Edges): string =>
  `${Math.round(Math.log(right - left) / 0.08)}:${Math.round(Math.log(bottom - top) / 0.08)}`;

/** Of pieces that overlap along the axis, the one nearest to the line's middle stays. */
function apart(members: readonly Span[]): Run {
  const centre = median(members.map(across));
  const run: Span[] = [];
  for (const span of [...members].sort((a, b) => a.middle - b.middle || compareIds(a.piece.id, b.piece.id))) {
    const last = run.at(-1);
    const shared = last ? Math.min(last.box.right, span.box.right) - Math.max(last.box.left, span.box.left) : 0;
    const short = last ? Math.min(last.box.right - last.box.left, span.box.right - span.box.left) : 1;
    if (!last || shared < 0.4 * short) run.push(span);
    else if (Math.abs(across(span) - centre) < Math.abs(across(last) - centre)) run[run.length - 1] = span;
  }
  return run;
}

/** A line as it is, each part of it that is written in one size, where it mixes sizes, and without what is much broader. */
function alike(run: Run): readonly Run[] {
  const sizes = byKey(run, ({ piece }) => String(Math.round(piece.fontSize ?? 0)));
  return [run, ...(sizes.length > 1 ? sizes : []), slim(run)];
}

function slim(run: Run): Run {
  const usual = median(run.map(({ box }) => box.bottom - box.top));
  return run.filter(({ box }) => box.bottom - box.top < usual * BROAD);
}

const BROAD = 1.8;

function byKey(run: Run, keyOf: (span: Span) => string): readonly Run[] {
  const groups = new Map<string, Span[]>();
  for (const span of run) {
    const key = keyOf(span);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()];
}

function unique(runs: readonly Run[]): readonly Run[] {
  const seen = new Map(runs.map((run) => [run.map(({ piece }) => piece.id).join(), run]));
  return [...seen.values()];
}
