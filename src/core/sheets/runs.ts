import { median, turned, type Edges } from '../geometry.ts';
import { compareIds } from '../snapshot.ts';
import { comparable } from './labels.ts';
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

/** Every line of pieces, in both directions. */
export interface Runs {
  /** Rows of possible heads. */
  readonly across: readonly Run[];
  /** Columns of possible labels. */
  readonly down: readonly Run[];
}

/** The lines that pieces make across the board, whatever their look. */
export const linesOf = (pieces: readonly Piece[]): readonly Run[] => lines(spansOf(pieces, 'across'), 0.5);

/** Every line of pieces that may head or label a grid. */
export function runsOf(pieces: readonly Piece[]): Runs {
  const short = pieces.filter(({ text }) => text.length <= LONGEST_HEADING);
  const drawn = (['shape', 'text', 'frame'] as const).map((kind) => short.filter((piece) => piece.kind === kind));
  const stuck = short.filter(({ kind }) => kind === 'sticky');
  const usual = median(stuck.map(({ box }) => box.right - box.left));
  const sizes = byKey(stuck, ({ box }) => sizeStep(box, usual)).map((alike) => ({
    alike,
    looks: byKey(alike, ({ color }) => String(color)),
  }));
  const stickies = sizes.flatMap(({ alike, looks }) => [
    ...looks.map((look) => linedUp(look)),
    ...(looks.length > 1 ? [strictlyLinedUp(alike)] : []),
  ]);
  const runs = (axis: Axis): readonly Run[] =>
    unique([
      ...drawn.flatMap((kind) => lines(spansOf(kind, axis), 0.5)).flatMap(alike),
      ...stickies.flatMap((found) => found[axis]),
    ]);
  return { across: runs('across'), down: runs('down') };
}

const spansOf = (pieces: readonly Piece[], axis: Axis): readonly Span[] =>
  pieces.map((piece) => spanOf(piece, axis === 'across' ? piece.box : turned(piece.box)));

const spanOf = (piece: Piece, box: Edges): Span => ({ piece, box, middle: (box.left + box.right) / 2 });

/** The usual distance between the middles of neighbours; for a single piece its own length. */
export const pitchOf = (run: Run): number => measured(run).pitch;

/** How far a line reaches across its axis. */
export const reachOf = (run: Run): readonly [from: number, to: number] => measured(run).reach;

/** What a line says, each word or phrase once. */
export function wordsOf(run: Run): ReadonlySet<string> {
  const before = knownWords.get(run);
  if (before) return before;
  const words = new Set(run.map(({ piece }) => comparable(piece.text)));
  knownWords.set(run, words);
  return words;
}

const knownWords = new WeakMap<Run, ReadonlySet<string>>();

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
 * Stickies of one look are headings only if they are put in line on purpose: most of them stand in a line of three, or in
 * evenly spaced lines of both directions, or the line itself is evenly spaced.
 */
function linedUp(stickies: readonly Piece[]): Runs {
  const found = { across: stickyLines(stickies, 'across'), down: stickyLines(stickies, 'down') };
  if (stickies.length < 5) return found;
  const even = { across: found.across.filter(isEven), down: found.down.filter(isEven) };
  const placed = new Set([...even.across, ...even.down].flatMap((run) => run.map(({ piece }) => piece)));
  const kept = (axis: Axis): readonly Run[] =>
    Math.max(inLong(found[axis]), placed.size) >= stickies.length * MOST ? found[axis] : doubted(even[axis]);
  return { across: kept('across'), down: kept('down') };
}

/** Lines of stickies that look like others which stand in no line: something drawn must show that they are headings. */
export const isDoubtful = (run: Run): boolean => run.some((span) => doubtful.has(span));

const doubtful = new WeakSet<Span>();

function doubted(runs: readonly Run[]): readonly Run[] {
  for (const span of runs.flat()) doubtful.add(span);
  return runs;
}

/** Stickies of one size in any colours: (nearly) all of them stand in lines of three. */
function strictlyLinedUp(stickies: readonly Piece[]): Runs {
  const kept = (axis: Axis): readonly Run[] => {
    const found = stickyLines(stickies, axis);
    return stickies.length < 5 || inLong(found) >= stickies.length * NEARLY_ALL ? found : [];
  };
  return { across: kept('across'), down: kept('down') };
}

const MOST = 0.7;
const NEARLY_ALL = 0.95;

const stickyLines = (stickies: readonly Piece[], axis: Axis): readonly Run[] =>
  lines(spansOf(stickies, axis), 0.8).filter((run) => run.length > 1);

const inLong = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + (run.length > 2 ? run.length : 0), 0);

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

/** Steps of 8 % from the usual width: stickies of one size fall in one step, and a scaled copy in another. */
const sizeStep = ({ left, right, top, bottom }: Edges, usual: number): string =>
  [right - left, bottom - top].map((side) => Math.round(Math.log(side / usual) / 0.08)).join(':');

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
  const usual = median(run.map(({ piece }) => piece.fontSize ?? 0));
  const sizes = byKey(run, ({ piece }) => String(Math.round(((piece.fontSize ?? 0) / (usual || 1)) * 24)));
  return [run, ...(sizes.length > 1 ? sizes : []), slim(run)];
}

function slim(run: Run): Run {
  const usual = median(run.map(({ box }) => box.bottom - box.top));
  return run.filter(({ box }) => box.bottom - box.top < usual * BROAD);
}

const BROAD = 1.8;

function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

function unique(runs: readonly Run[]): readonly Run[] {
  const seen = new Map(runs.map((run) => [run.map(({ piece }) => piece.id).join(), run]));
  return [...seen.values()];
}
