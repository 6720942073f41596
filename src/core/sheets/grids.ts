import type { Edges } from '../geometry.ts';
import { compareIds } from '../snapshot.ts';
import { bordersOf, drawnAlong, type Border } from './borders.ts';
import { settled } from './guess.ts';
import { comparable, isTimeLabel, minutesIn } from './labels.ts';
import type { Piece, Pieces } from './pieces.ts';
import { pitchOf, reachOf, runsOf, type Run, type Span } from './runs.ts';

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

/** The grids in one part of the board, best first; no piece belongs to two. */
export function gridsOf(part: Pieces, bounds: Edges | null): readonly Grid[] {
  const timed = part.pieces.filter(({ text }) => isTimeLabel(text));
  const rows = runsOf(part.pieces, 'across').filter((run) => run.length > 1 && !isTimes(run, timed));
  const columns = runsOf(part.pieces, 'down');
  const drawn = { across: drawnAlong(part, 'across'), down: drawnAlong(part, 'down') };
  const candidates = rows.flatMap((heads) =>
    columns.flatMap((labels) =>
      (['left', 'right'] as const).flatMap((side) => {
        const pair = paired(heads, labels, side, rows, columns);
        return pair ? (judged(pair, side, part, drawn, bounds) ?? []) : [];
      }),
    ),
  );
  const chosen: Grid[] = [];
  for (const grid of candidates.sort(
    (a, b) => b.score - a.score || compareIds(a.heads[0]?.id ?? '', b.heads[0]?.id ?? ''),
  ))
    if (!chosen.some((other) => collide(grid, other))) chosen.push(grid);
  return chosen;
}

interface Pair {
  readonly heads: Run;
  readonly labels: Run;
  /** 0.25–1: how near heads and labels stand to each other's corner. */
  readonly near: number;
}

const FAR = 2.3;

/** The part of a row and the part of a column that may head and label one grid. */
function paired(
  row: Run,
  column: Run,
  side: 'left' | 'right',
  rows: readonly Run[],
  columns: readonly Run[],
): Pair | null {
  const [labelLeft, labelRight] = reachOf(column);
  const next =
    side === 'left'
      ? row.findIndex(({ middle, box }) => middle > labelRight && box.left > labelLeft)
      : row.findLastIndex(({ middle, box }) => middle < labelLeft && box.right < labelRight);
  const firstHead = row[next];
  if (!firstHead) return null;
  const apartX = side === 'left' ? firstHead.box.left - labelRight : labelLeft - firstHead.box.right;
  if (apartX > pitchOf(row) * 2) return null;
  const first = column.findIndex(({ middle, box }) => middle > firstHead.box.bottom && box.left > firstHead.box.top);
  const firstLabel = column[first];
  if (!firstLabel || firstLabel.box.left - firstHead.box.bottom > Math.max(pitchOf(column), pitchOf(row)) * 2)
    return null;

  const heads = near(side === 'left' ? row.slice(next) : row.slice(0, next + 1).reverse(), stops(column, columns, row));
  if (heads.length < 2) return null;
  const headBottom = reachOf(heads)[1];
  const labels = near(
    column.slice(first).filter(({ middle }) => middle > headBottom),
    stops(heads, rows, column),
  );
  const top = labels[0];
  if (!top || heads.some(({ piece }) => labels.some((label) => label.piece === piece))) return null;
  const inOrder = side === 'left' ? heads : [...heads].reverse();
  if (!neighbourly(side === 'left' ? [...labels, ...inOrder] : [...inOrder, ...labels])) return null;
  const pitchY = labels.length > 1 ? pitchOf(labels) : Math.max(pitchOf(labels), pitchOf(inOrder));
  const [farX, farY] = [apartX / pitchOf(inOrder), (top.box.left - headBottom) / pitchY];
  if (farX > 1.3 || farY > 1.3) return null;
  return { heads: inOrder, labels, near: (1 - Math.min(1, farX) / 2) * (1 - Math.min(1, farY) / 2) };
}

/** Headings that lie in different frames head one grid only where those frames stand side by side. */
function neighbourly(spans: Run): boolean {
  const homes = [...new Set(spans.flatMap(({ piece }) => piece.home ?? []))];
  return homes.slice(1).every(({ box }, i) => {
    const before = homes[i]?.box ?? box;
    const level = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
    const narrow = Math.min(box.right - box.left, before.right - before.left);
    return (
      level > 0.7 * Math.max(box.bottom - box.top, before.bottom - before.top) &&
      box.left - before.right < 0.25 * narrow
    );
  });
}

/** Goes along a line until it breaks off, or another grid's headings stand in between. */
function near(spans: readonly Span[], stops: readonly number[]): Run {
  const taken: Span[] = [];
  const steps: number[] = [];
  for (const span of spans) {
    const last = taken.at(-1);
    if (last) {
      const step = Math.abs(span.middle - last.middle);
      const usual =
        steps.length > 0 ? ([...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? step) : step;
      const [low, high] = [Math.min(last.middle, span.middle), Math.max(last.middle, span.middle)];
      if (step > usual * FAR || stops.some((stop) => stop > low && stop < high)) break;
      steps.push(step);
    }
    taken.push(span);
  }
  return taken;
}

/** Where, along the line `other`, lines like `run` stand in its gaps: there another grid begins. */
function stops(run: Run, all: readonly Run[], other: Run): readonly number[] {
  const [first] = run;
  if (!first) return [];
  return all.flatMap((candidate) => {
    const [head] = candidate;
    if (!head || candidate.length < 2 || candidate.length * 2 < run.length || !alikeLook(head, first)) return [];
    const [from, to] = [
      Math.min(...candidate.map(({ box }) => box.top)),
      Math.max(...candidate.map(({ box }) => box.bottom)),
    ];
    return other.some(({ box }) => Math.min(box.right, to) - Math.max(box.left, from) > (to - from) * 0.3)
      ? []
      : [(from + to) / 2];
  });
}

const alikeLook = (a: Span, b: Span): boolean =>
  a.piece.kind === b.piece.kind &&
  a.piece.color === b.piece.color &&
  Math.abs(Math.log((a.box.bottom - a.box.top) / (b.box.bottom - b.box.top))) < 0.35;

/** A line of minutes, or one that begins with the word for time, heads nothing. */
function isTimes(run: Run, labels: readonly Piece[]): boolean {
  const times = run.filter(({ piece }) => minutesIn(piece.text) !== null).length;
  const [top, bottom] = reachOf(run);
  const middle = (top + bottom) / 2;
  return times * 2 > run.length || (times > 0 && labels.some(({ box }) => middle > box.top && middle < box.bottom));
}

type Drawings = { readonly across: ReturnType<typeof drawnAlong>; readonly down: ReturnType<typeof drawnAlong> };

/** Finds a pair's borders and says how good a grid they make; `null` when it is none. */
function judged(
  { heads, labels, near }: Pair,
  side: 'left' | 'right',
  part: Pieces,
  drawn: Drawings,
  bounds: Edges | null,
): Grid | null {
  const labelEdge =
    side === 'left' ? Math.max(...labels.map(({ box }) => box.bottom)) : Math.min(...labels.map(({ box }) => box.top));
  const headEdge = Math.max(...heads.map(({ box }) => box.bottom));
  const limitsX =
    side === 'left'
      ? { low: labelEdge, high: bounds?.right ?? Infinity }
      : { low: bounds?.left ?? -Infinity, high: labelEdge };
  const limitsY = { low: headEdge, high: bounds?.bottom ?? Infinity };
  const columns = bordersOf(
    heads,
    labels.map(({ middle }) => middle),
    drawn.across,
    limitsX,
  );
  const bands = bordersOf(
    labels,
    heads.map(({ middle }) => middle),
    drawn.down,
    limitsY,
  );
  const used = new Set([...heads, ...labels].map(({ piece }) => piece.id));
  const rough = {
    left: Math.min(...heads.map(({ box }) => box.left), ...(side === 'left' ? [labelEdge] : [])),
    right: Math.max(...heads.map(({ box }) => box.right)),
    top: headEdge,
    bottom: Math.max(...labels.map(({ box }) => box.right)),
  };
  const reachX = pitchOf(heads);
  const reachY = pitchOf(labels);
  const inside = part.notes.filter(({ id, box }) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return (
      !used.has(id) &&
      x > rough.left - reachX / 2 &&
      x < rough.right + reachX &&
      y > rough.top &&
      y < rough.bottom + reachY
    );
  });
  const xs = settled(
    heads,
    columns,
    inside.map(({ box }) => [box.left, box.right]),
    limitsX,
  );
  const ys = settled(
    labels,
    bands,
    inside.map(({ box }) => [box.top, box.bottom]),
    limitsY,
  );
  const drawnX = share(columns);
  const drawnY = share(bands);
  const solid = (drawnX + drawnY) / 2;
  const alike = (sameness(heads) + sameness(labels)) / 2;
  const distinct = distinctness([...heads, ...labels], inside);
  if (!isGrid(heads, labels, columns, bands, alike, distinct)) return null;
  const score = near * (0.5 + solid) * (0.5 + alike) * (0.5 + distinct) * (heads.length * labels.length) ** 0.8;
  return {
    heads: heads.map(({ piece }) => piece),
    labels: labels.map(({ piece }) => piece),
    xs,
    ys,
    side,
    drawn: { columns: drawnX, bands: drawnY },
    score,
  };
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
  const [c, r] = [heads.length, labels.length];
  if (c > 12 || r > 20) return false;
  if (heads[0]?.piece.kind === 'frame' && (c < 3 || r < 2)) return false;
  const solidX = share(columns);
  const solidY = share(bands);
  const sticky = heads[0]?.piece.kind === 'sticky' || labels[0]?.piece.kind === 'sticky';
  if (c === 2 && r === 2) return false;
  if (c === 2) return solidX === 1 && (r === 1 ? columns.every(({ by }) => by !== 'guess') : solidY > 0.6) && !sticky;
  if (r === 1) return solidX > 0.7 && !sticky;
  if (sticky) return distinct > 0.8 && alike > 0.8 && c >= 3 && r >= 2;
  return solidX + solidY > 0.5 || (alike > 0.6 && r >= 2 && !twice(heads));
}

const share = (borders: readonly Border[]): number => {
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

/** 0–1: how far the headings look different from the notes between them. */
function distinctness(headings: Run, notes: readonly Piece[]): number {
  const looks = new Set(headings.flatMap(({ piece }) => (piece.kind === 'sticky' ? [look(piece)] : [])));
  if (looks.size === 0) return 1;
  if (notes.length === 0) return 0.9;
  return 1 - notes.filter((note) => looks.has(look(note))).length / notes.length;
}

const look = ({ color, box }: Piece): string => `${color}:${Math.round(Math.log(box.right - box.left) / 0.15)}`;

/** Two grids share a piece, or one lies in the other. */
function collide(a: Grid, b: Grid): boolean {
  if (
    a.heads.some((head) => b.heads.includes(head) || b.labels.includes(head)) ||
    a.labels.some((label) => b.labels.includes(label) || b.heads.includes(label))
  )
    return true;
  const wide = Math.min(a.xs.at(-1) ?? 0, b.xs.at(-1) ?? 0) - Math.max(a.xs[0] ?? 0, b.xs[0] ?? 0);
  const high = Math.min(a.ys.at(-1) ?? 0, b.ys.at(-1) ?? 0) - Math.max(a.ys[0] ?? 0, b.ys[0] ?? 0);
  return wide > 1 && high > 1;
}
