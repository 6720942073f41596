import { median } from '../geometry.ts';
import type { Guessing } from './guess.ts';
import { pitchOf } from './runs.ts';

/**
 * Fills in the borders that don't show from those that do: a heading stands at the same part of every cell, mostly in the
 * middle, so that each cell's other border follows from the one before.
 */
export function mirrored({ run, known, notes, limits }: Guessing): readonly number[] {
  const pitch = pitchOf(run);
  const middles = run.map(({ middle }) => middle);
  const lean = leanOf(middles, known);
  const edges = [...known];
  for (let i = 1; i <= run.length; i += 1) {
    const [before, middle, next] = [edges[i - 1], middles[i - 1] ?? 0, middles[i]];
    if (edges[i] != null || before == null) continue;
    const at = before + (middle - before) / lean;
    edges[i] =
      at > middle && at < (next ?? Infinity) ? at : next === undefined ? middle + pitch / 2 : (middle + next) / 2;
  }
  for (let i = run.length - 1; i >= 0; i -= 1) {
    const [after, middle, next] = [edges[i + 1], middles[i] ?? 0, middles[i - 1]];
    if (edges[i] != null || after == null) continue;
    const at = after - (after - middle) / (1 - lean);
    edges[i] =
      at < middle && at > (next ?? -Infinity) ? at : next === undefined ? middle - pitch / 2 : (middle + next) / 2;
  }
  const begun = notes.flatMap(([from, to]) => (from > limits.low && to < (middles[0] ?? 0) ? [from] : []));
  return edges.map((at, i) => {
    const value = at ?? 0;
    if (known[i] != null) return value;
    // Nothing lies between the labels and the first cell, so a note there is the cell's.
    if (i === 0) return Math.max(Math.min(value, ...(Number.isFinite(limits.low) ? begun : [])), limits.low);
    return i === run.length ? Math.min(value, limits.high) : value;
  });
}

/** Where in its cell a heading's middle is, 0–1, as the cells with both borders show it. */
function leanOf(middles: readonly number[], known: readonly (number | null)[]): number {
  const parts = middles.flatMap((middle, i) => {
    const [from, to] = [known[i], known[i + 1]];
    return from != null && to != null && to > from ? [(middle - from) / (to - from)] : [];
  });
  const part = parts.length > 0 ? median(parts) : 0.5;
  return Math.abs(part - 0.5) < 0.08 ? 0.5 : Math.min(0.9, Math.max(0.1, part));
}
