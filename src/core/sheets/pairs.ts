import { pitchOf, reachOf, type Run, type Span } from './runs.ts';

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

  const heads = near(
    side === 'left' ? row.slice(next) : row.slice(0, next + 1).reverse(),
    columnsIn(row),
    stopping(column),
  );
  if (heads.length < 2) return null;
  const headBottom = reachOf(heads)[1];
  const labels = near(
    column.slice(first).filter(({ middle }) => middle > headBottom),
    rowsIn(column),
    stopping(heads),
  );
  const top = labels[0];
  if (!top || heads.some(({ piece }) => labels.some((label) => label.piece === piece))) return null;
  const inOrder = side === 'left' ? heads : [...heads].reverse();
  if (!neighbourly(side === 'left' ? [...labels, ...inOrder] : [...inOrder, ...labels])) return null;
  const pitchY = labels.length > 1 ? pitchOf(labels) : Math.max(pitchOf(labels), pitchOf(inOrder));
  const [farX, farY] = [apartX / pitchOf(inOrder), (top.box.left - headBottom) / pitchY];
  if (farX > 1.3 || farY > 1.3) return null;
  return { side, heads: inOrder, labels, near: (1 - Math.min(1, farX) / 2) * (1 - Math.min(1, farY) / 2) };
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
function near(spans: readonly Span[], crossings: readonly Crossing[], stops: (crossing: Crossing) => boolean): Run {
  const taken: Span[] = [];
  const steps: number[] = [];
  for (const span of spans) {
    const last = taken.at(-1);
    if (last) {
      const step = Math.abs(span.middle - last.middle);
      const usual =
        steps.length > 0 ? ([...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? step) : step;
      const [low, high] = [Math.min(last.middle, span.middle), Math.max(last.middle, span.middle)];
      if (step > usual * FAR || between(crossings, low, high).some(stops)) break;
      steps.push(step);
    }
    taken.push(span);
  }
  return taken;
}

/** For each line the lines across it that stand in one of its gaps: another grid may begin there. */
export interface Gaps {
  readonly columnsIn: (row: Run) => readonly Crossing[];
  readonly rowsIn: (column: Run) => readonly Crossing[];
}

interface Crossing {
  readonly line: Run;
  readonly first: Span;
  /** Where it stands along the line with the gap. */
  readonly at: number;
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

/** In their order along the line. */
const crossings = (run: Run, others: readonly Run[]): readonly Crossing[] =>
  others
    .flatMap((line) => {
      const [first] = line;
      if (!first || line.length < 2) return [];
      const [from, to] = reachOf(line);
      const stands = run.some(({ box }) => Math.min(box.right, to) - Math.max(box.left, from) > (to - from) * 0.3);
      return stands ? [] : [{ line, first, at: (from + to) / 2 }];
    })
    .sort((a, b) => a.at - b.at);

/** Those that stand after one place and before another. */
function between(sorted: readonly Crossing[], from: number, to: number): readonly Crossing[] {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle]?.at ?? Infinity) <= from) start = middle + 1;
    else end = middle;
  }
  while ((sorted[end]?.at ?? Infinity) < to) end += 1;
  return sorted.slice(start, end);
}

/** Whether a line is like `run`, so that another grid begins with it. */
const stopping =
  (run: Run) =>
  ({ line, first }: Crossing): boolean => {
    const [head] = run;
    return head !== undefined && line.length * 2 >= run.length && alikeLook(first, head);
  };

const alikeLook = (a: Span, b: Span): boolean =>
  a.piece.kind === b.piece.kind &&
  a.piece.color === b.piece.color &&
  Math.abs(Math.log((a.box.bottom - a.box.top) / (b.box.bottom - b.box.top))) < 0.35;
