import { median, type Edges } from '../geometry.ts';
import { compareIds } from '../snapshot.ts';
import { bordersOf, drawnAlong, type Border, type Drawn } from './borders.ts';
import { settled } from './guess.ts';
import { drawnShare, hopeless, judged } from './judgement.ts';
import { gapsOf, paired, type Pair } from './pairs.ts';
import { middleOf, type Piece, type Pieces } from './pieces.ts';
import { pitchOf, reachOf, runsOf, type Run } from './runs.ts';
import { squaresOf, type Squares } from './squares.ts';

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
  const headings = part.pieces.filter(({ isTime }) => !isTime);
  const { across, down: columns } = runsOf(headings);
  const rows = across.filter((run) => run.length > 1);
  const drawn = { across: drawnAlong(part, 'across'), down: drawnAlong(part, 'down') };
  const gaps = gapsOf(rows, columns);
  const notes = squaresOf(part.notes);
  const candidates = rows.flatMap((row) =>
    columns.flatMap((column) =>
      (['left', 'right'] as const).flatMap((side) => {
        const pair = paired(row, column, side, gaps);
        return pair ? (candidateOf(pair, notes, drawn, bounds, lenient) ?? []) : [];
      }),
    ),
  );
  const chosen: Candidate[] = [];
  const used = new Set<Piece>();
  for (const candidate of candidates.sort((a, b) => b.score - a.score || compareIds(firstId(a), firstId(b)))) {
    if (candidates.some((other) => isHeaded(candidate, other))) continue;
    const pieces = [...candidate.pair.heads, ...candidate.pair.labels].map(({ piece }) => piece);
    if (pieces.some((piece) => used.has(piece)) || chosen.some((other) => meet(candidate, other))) continue;
    chosen.push(candidate);
    for (const piece of pieces) used.add(piece);
  }
  return chosen.map(gridOf);
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

/** Looks for a pair's borders and notes, and says how good a grid they make; `null` when it is none. */
function candidateOf(
  pair: Pair,
  all: Squares<Piece>,
  drawn: Drawings,
  bounds: Edges | null,
  lenient: boolean,
): Candidate | null {
  const { heads, labels, side } = pair;
  if (!lenient && hopeless(heads, labels)) return null;
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
  const columns = bordersOf(heads, middles(labels), drawn.across, beyondWords(limits.across, labels, side));
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
  const [wide, high] = [body.right + reach.across, body.bottom + reach.down];
  let found: readonly Piece[] | null = null;
  const notes = () =>
    (found ??= all({ left: body.left - reach.across, right: wide, top: body.top, bottom: high }).filter(
      ({ id, box }) => !used.has(id) && middleOf(box).y > body.top,
    ));
  const score = judged(pair, columns, bands, notes, lenient);
  if (score === null || (!lenient && isAmongNotes(pair, notes(), all, { ...body, left: labelLeft }))) return null;
  return { pair, columns, bands, limits, body, notes, score };
}

/** Whether sticky notes that may be headings stand among more notes than they would head. */
function isAmongNotes({ heads, labels }: Pair, inside: readonly Piece[], all: Squares<Piece>, body: Edges): boolean {
  if (inside.length === 0 || ![heads, labels].every(([first]) => first?.piece.kind === 'sticky')) return false;
  const [x, y] = [pitchOf(heads), pitchOf(labels)];
  const near = all({ left: body.left - x, right: body.right + x, top: reachOf(heads)[0] - y, bottom: body.bottom + y });
  return near.length - heads.length - labels.length > 2 * inside.length;
}

/** The box of a text is often wider than its words, so that a border may be drawn within it. */
function beyondWords({ low, high }: Limits, labels: Run, side: 'left' | 'right'): Limits {
  if (labels.some(({ piece }) => piece.kind !== 'text')) return { low, high };
  const middle = median(labels.map(({ box }) => (box.top + box.bottom) / 2));
  return side === 'left' ? { low: middle, high } : { low, high: middle };
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

/** Whether the heads of one are a row of another: they have a label of their own, under as many heads. */
function isHeaded({ pair: { heads, labels } }: Candidate, { pair: other }: Candidate): boolean {
  const [last, otherLast] = [labels.at(-1), other.labels.at(-1)];
  if (last?.piece !== otherLast?.piece || other.heads.length < heads.length || other.labels.length <= labels.length)
    return false;
  const [top, bottom] = reachOf(heads);
  const pitch = pitchOf(heads);
  return (
    other.labels.some(({ middle }) => middle > top && middle < bottom) &&
    heads.every(({ middle }) => other.heads.some((head) => Math.abs(head.middle - middle) < pitch / 4))
  );
}

/** The cells of one lie in another's. */
const meet = ({ body: a }: Candidate, { body: b }: Candidate): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
