import type { Edges } from '../geometry.ts';
import { compareIds } from '../snapshot.ts';
import { bordersOf, drawnAlong, type Border, type Drawn } from './borders.ts';
import { settled } from './guess.ts';
import { drawnShare, judged } from './judgement.ts';
import { isTimeLabel, minutesIn } from './labels.ts';
import { paired, type Pair } from './pairs.ts';
import type { Piece, Pieces } from './pieces.ts';
import { below } from './profile.ts';
import { pitchOf, reachOf, runsOf, type Run } from './runs.ts';

/** Heads and labels that make a grid together, with its borders in board coordinates. */
export interface Grid {
  readonly heads: readonly Piece[];
  readonly labels: readonly Piece[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly side: 'left' | 'right';
  /** 0–1: how much of its inner borders is drawn. */
  readonly drawn: { readonly columns: number; readonly bands: number };
  readonly score: number;
}

/** The grids in one part of the board, best first; no piece belongs to two. `lenient`: somebody said that there is one. */
export function gridsOf(part: Pieces, bounds: Edges | null, lenient = false): readonly Grid[] {
  const timeRows = part.pieces.filter(({ text }) => isTimeLabel(text));
  const headings = part.pieces.filter(({ text }) => minutesIn(text) === null);
  const rows = runsOf(headings, 'across').filter((run) => run.length > 1 && !isTimes(run, timeRows));
  const columns = runsOf(headings, 'down');
  const drawn = { across: drawnAlong(part, 'across'), down: drawnAlong(part, 'down') };
  const notes = inOrder(part.notes);
  const candidates = rows.flatMap((row) =>
    columns.flatMap((column) =>
      (['left', 'right'] as const).flatMap((side) => {
        const pair = paired(row, column, side, rows, columns);
        return pair ? (candidateOf(pair, notes, drawn, bounds, lenient) ?? []) : [];
      }),
    ),
  );
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score || compareIds(firstId(a), firstId(b))))
    if (!chosen.some((other) => collide(candidate, other))) chosen.push(candidate);
  return chosen.map(gridOf);
}

/** What stands beside the word for time heads nothing: a time row may say who takes a phase instead of its minutes. */
function isTimes(run: Run, labels: readonly Piece[]): boolean {
  const [top, bottom] = reachOf(run);
  const middle = (top + bottom) / 2;
  return labels.some(
    ({ id, box }) => middle > box.top && middle < box.bottom && !run.some(({ piece }) => piece.id === id),
  );
}

interface Candidate {
  readonly pair: Pair;
  readonly columns: readonly Border[];
  readonly bands: readonly Border[];
  readonly limits: { readonly across: Limits; readonly down: Limits };
  /** Roughly where its cells are. */
  readonly body: Edges;
  /** Looked for only when they are asked for: most candidates fall before. */
  readonly notes: () => readonly Piece[];
  readonly score: number;
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

const firstId = ({ pair }: Candidate): string => pair.heads[0]?.piece.id ?? '';

type Drawings = { readonly across: Drawn; readonly down: Drawn };

/** Notes from left to right, by their middles. */
interface Ordered {
  readonly notes: readonly Piece[];
  readonly xs: readonly number[];
}

function inOrder(notes: readonly Piece[]): Ordered {
  const sorted = notes.map((note) => ({ note, x: (note.box.left + note.box.right) / 2 })).sort((a, b) => a.x - b.x);
  return { notes: sorted.map(({ note }) => note), xs: sorted.map(({ x }) => x) };
}

const between = ({ notes, xs }: Ordered, from: number, to: number): readonly Piece[] =>
  notes.slice(below(xs, from), below(xs, to));

/** Looks for a pair's borders and notes, and says how good a grid they make; `null` when it is none. */
function candidateOf(
  pair: Pair,
  all: Ordered,
  drawn: Drawings,
  bounds: Edges | null,
  lenient: boolean,
): Candidate | null {
  const { heads, labels, side } = pair;
  const [labelLeft, labelRight] = reachOf(labels);
  const headEdge = reachOf(heads)[1];
  const limits = {
    across:
      side === 'left'
        ? { low: labelRight, high: bounds?.right ?? Infinity }
        : { low: bounds?.left ?? -Infinity, high: labelLeft },
    down: { low: headEdge, high: bounds?.bottom ?? Infinity },
  };
  const middles = (run: Run): readonly number[] => run.map(({ middle }) => middle);
  const columns = bordersOf(heads, middles(labels), drawn.across, limits.across);
  const bands = bordersOf(labels, middles(heads), drawn.down, limits.down);
  const [first, last] = [heads[0], heads.at(-1)];
  const reach = {
    across: pitchOf(heads) / 2,
    down: Math.max(pitchOf(labels), labels.length === 1 ? pitchOf(heads) : 0) / 2,
  };
  const body = {
    left: columns[0]?.at ?? Math.max(limits.across.low, (first?.middle ?? 0) - reach.across),
    right: columns.at(-1)?.at ?? Math.min(limits.across.high, (last?.middle ?? 0) + reach.across),
    top: headEdge,
    bottom: bands.at(-1)?.at ?? Math.min(limits.down.high, (labels.at(-1)?.middle ?? 0) + reach.down),
  };
  const used = new Set([...heads, ...labels].map(({ piece }) => piece.id));
  const notes = () =>
    between(all, body.left - reach.across, body.right + reach.across).filter(({ id, box }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return (
        !used.has(id) &&
        x > body.left - reach.across &&
        x < body.right + reach.across &&
        y > body.top &&
        y < body.bottom + reach.down
      );
    });
  const score = judged(pair, columns, bands, notes, lenient);
  return score === null ? null : { pair, columns, bands, limits, body, notes, score };
}

function gridOf({ pair: { heads, labels, side }, columns, bands, limits, notes: find, score }: Candidate): Grid {
  const notes = find();
  return {
    heads: heads.map(({ piece }) => piece),
    labels: labels.map(({ piece }) => piece),
    xs: settled(
      heads,
      columns,
      notes.map(({ box }) => [box.left, box.right]),
      limits.across,
    ),
    ys: settled(
      labels,
      bands,
      notes.map(({ box }) => [box.top, box.bottom]),
      limits.down,
    ),
    side,
    drawn: { columns: drawnShare(columns), bands: drawnShare(bands) },
    score,
  };
}

/** Two grids share a piece, or one lies in the other. */
function collide(a: Candidate, b: Candidate): boolean {
  const pieces = new Set([...a.pair.heads, ...a.pair.labels].map(({ piece }) => piece.id));
  if ([...b.pair.heads, ...b.pair.labels].some(({ piece }) => pieces.has(piece.id))) return true;
  const wide = Math.min(a.body.right, b.body.right) - Math.max(a.body.left, b.body.left);
  const high = Math.min(a.body.bottom, b.body.bottom) - Math.max(a.body.top, b.body.top);
  return wide > 1 && high > 1;
}
