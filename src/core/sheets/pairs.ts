import { isEven, pitchOf, reachOf, wordsOf, type Run, type Span } from './runs.ts';

/** A row and a column that may head and label one grid. */
export interface Pair {
  readonly side: 'left' | 'right';
  readonly heads: Run;
  readonly labels: Run;
  /** 0.25–1: how near heads and labels stand to each other's corner. */
  readonly near: number;
}

const FAR = 2.3;

/** The part of a row and the part of a column that may head and label one grid. */
export function paired(row: Run, column: Run, side: 'left' | 'right', { columnsIn, rowsIn }: Gaps): Pair | null {
  const [labelLeft, labelRight] = reachOf(column);
  const next =
    side === 'left'
      ? row.findIndex(({ middle, box }) => middle > labelRight && box.left > labelLeft)
      : row.findLastIndex(({ middle, box }) => middle < labelLeft && box.right < labelRight);
  const firstHead = row[next];
  if (!firstHead) return null;
  const apartX = side === 'left' ? firstHead.box.left - labelRight : labelLeft - firstHead.box.right;
  // Labels stand beside the heads, not under the outermost one.
  if (apartX > pitchOf(row) * 2 || apartX < (firstHead.box.left - firstHead.box.right) * 0.1) return null;
  const first = column.findIndex(({ middle, box }) => middle > firstHead.box.bottom && box.left > firstHead.box.top);
  const firstLabel = column[first];
  if (!firstLabel || firstLabel.box.left - firstHead.box.bottom > Math.max(pitchOf(column), pitchOf(row)) * 2)
    return null;

  const heads = near(side === 'left' ? row.slice(next) : row.slice(0, next + 1).reverse(), columnsIn(row), column);
  if (heads.length < 2) return null;
  const headBottom = reachOf(heads)[1];
  const labels = near(
    column.slice(first).filter(({ middle }) => middle > headBottom),
    rowsIn(column),
    heads,
  );
  const top = labels[0];
  // A single label that stands under one of the line is no label, but a box of its own.
  if (labels.length === 1 && row.some((span) => !heads.includes(span) && standsOver(span, labelLeft, labelRight)))
    return null;
  if (!top || heads.some(({ piece }) => labels.some((label) => label.piece === piece))) return null;
  const inOrder = side === 'left' ? heads : [...heads].reverse();
  if (!neighbourly(side === 'left' ? [...labels, ...inOrder] : [...inOrder, ...labels])) return null;
  const pitchY = labels.length > 1 ? pitchOf(labels) : Math.max(pitchOf(labels), pitchOf(inOrder));
  const [farX, farY] = [apartX / pitchOf(inOrder), (top.box.left - headBottom) / pitchY];
  if (farX > 1.3 || farY > 1.3) return null;
  return { side, heads: inOrder, labels, near: (1 - Math.min(1, farX) / 2) * (1 - Math.min(1, farY) / 2) };
}

const standsOver = ({ box }: Span, from: number, to: number): boolean =>
  Math.min(box.right, to) - Math.max(box.left, from) > (to - from) / 2;

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

/** Goes along a line until it breaks off, another grid's headings stand in between, or those `across` begin again. */
function near(spans: readonly Span[], crossings: Crossings, across: Run): Run {
  const stops = stopping(across);
  const corners = cornersIn(spans, crossings, across);
  const taken: Span[] = [];
  const steps: number[] = [];
  for (const span of spans) {
    const last = taken.at(-1);
    if (last) {
      const step = Math.abs(span.middle - last.middle);
      const usual =
        steps.length > 0 ? ([...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? step) : step;
      const [low, high] = [Math.min(last.middle, span.middle), Math.max(last.middle, span.middle)];
      if (step > usual * FAR || between(crossings.between, low, high).some(stops)) break;
      if (corners.has(span)) break;
      steps.push(step);
    }
    taken.push(span);
  }
  return taken;
}

/** Those over a line that repeats the one `across`. If most do, the labels are only repeated in every column. */
function cornersIn(spans: readonly Span[], { under }: Crossings, across: Run): ReadonlySet<Span> {
  const corners = spans.filter((span) => under.get(span)?.some(({ line }) => repeats(line, across)));
  return new Set(corners.length * 2 < spans.length ? corners : []);
}

/** For each line the lines across it that may head or label another grid. */
export interface Gaps {
  readonly columnsIn: (row: Run) => Crossings;
  readonly rowsIn: (column: Run) => Crossings;
}

interface Crossings {
  /** Those that stand in one of the line's gaps, in their order along it. */
  readonly between: readonly (Crossing & { readonly at: number })[];
  /** Those that one of the line stands over. */
  readonly under: ReadonlyMap<Span, readonly Crossing[]>;
}

interface Crossing {
  readonly line: Run;
  readonly first: Span;
}

/** What stands in which gap, looked for once for each line. */
export const gapsOf = (rows: readonly Run[], columns: readonly Run[]): Gaps => ({
  columnsIn: remembered((row) => crossings(row, columns)),
  rowsIn: remembered((column) => crossings(column, rows)),
});

function remembered<T>(find: (run: Run) => T): (run: Run) => T {
  const known = new Map<Run, T>();
  return (run) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const found = find(run);
    known.set(run, found);
    return found;
  };
}

function crossings(run: Run, others: readonly Run[]): Crossings {
  const between: (Crossing & { readonly at: number })[] = [];
  const under = new Map<Span, Crossing[]>();
  for (const line of others) {
    const [first] = line;
    if (!first || line.length < 2 || line === run) continue;
    const [from, to] = reachOf(line);
    const over = run.find(({ box }) => Math.min(box.right, to) - Math.max(box.left, from) > (to - from) * 0.3);
    if (!over) between.push({ line, first, at: (from + to) / 2 });
    else under.set(over, [...(under.get(over) ?? []), { line, first }]);
  }
  return { between: between.sort((a, b) => a.at - b.at), under };
}

/** Those that stand after one place and before another. */
function between(sorted: Crossings['between'], from: number, to: number): readonly Crossing[] {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle]?.at ?? Infinity) <= from) start = middle + 1;
    else end = middle;
  }
  while ((sorted[end]?.at ?? Infinity) < to) end += 1;
  return sorted.slice(start, end);
}

/** Whether a line is like `run`, so that another grid begins with it; one that stands wholly beside `run` begins none here. */
const stopping =
  (run: Run) =>
  ({ line, first }: Crossing): boolean => {
    const [head] = run;
    const sure = first.piece.kind !== 'sticky' || (line.length >= run.length * 0.8 && isEven(line));
    return head !== undefined && sure && line.length * 2 >= run.length && alikeLook(first, head) && !beside(line, run);
  };

function beside(line: Run, run: Run): boolean {
  const [from, to] = endsOf(run);
  const [start, end] = endsOf(line);
  return start > to + pitchOf(run) || end < from - pitchOf(run);
}

const endsOf = (run: Run): readonly [from: number, to: number] => [
  Math.min(...run.map(({ box }) => box.left)),
  Math.max(...run.map(({ box }) => box.right)),
];

/** Whether a line looks like another and says mostly the same. */
function repeats(line: Run, run: Run): boolean {
  const [first, head] = [line[0], run[0]];
  if (!first || !head || line.length * 2 < run.length || !alikeLook(first, head)) return false;
  const [words, others] = [wordsOf(line), wordsOf(run)];
  let known = 0;
  for (const word of words) if (others.has(word)) known += 1;
  return known > 1 && known * 2 > words.size;
}

const alikeLook = (a: Span, b: Span): boolean =>
  a.piece.kind === b.piece.kind &&
  a.piece.color === b.piece.color &&
  Math.abs(Math.log((a.box.bottom - a.box.top) / (b.box.bottom - b.box.top))) < 0.35;
