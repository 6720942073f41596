import { median, type Edges } from '../geometry.ts';
import { bordersOf, drawnAlong } from './borders.ts';
import type { Grid } from './grids.ts';
import { settled } from './guess.ts';
import { drawnShare, lookAlike } from './judgement.ts';
import { middleOf, type Piece, type Pieces } from './pieces.ts';
import { pitchOf, reachOf, runsOf, type Run } from './runs.ts';

/** The fewest heads and notes that are offered as a grid of one row. */
const FEWEST = 3;

/** Heads with notes under them and no row labels: a kanban, a retrospective, or a journey with one row. `null` when there is none. */
export function oneRow(part: Pieces, bounds: Edges): Grid | null {
  const rows = runsOf(part.pieces.filter(({ isTime }) => !isTime))
    .across.filter((run) => run.length >= FEWEST)
    .map((run) => ({ run, notes: under(run, part.notes) }))
    .filter(({ run, notes }) => notes.length >= FEWEST && isHeading(run, notes))
    .sort((a, b) => b.run.length * b.notes.length - a.run.length * a.notes.length);
  const best = rows.find(({ run }) => run[0]?.piece.kind !== 'sticky') ?? rows[0];
  if (!best) return null;
  const { run, notes } = best;
  const limits = { low: bounds.left, high: bounds.right };
  const levels = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => levelAt(notes, at));
  const columns = bordersOf(run, levels, drawnAlong(part, 'across'), limits);
  const top = reachOf(run)[1];
  const bottom = Math.min(bounds.bottom, Math.max(...notes.map(({ box }) => box.bottom)) + pitchOf(run) * 0.1);
  return {
    heads: run.map(({ piece }) => piece),
    labels: [],
    xs: settled(
      run,
      columns,
      notes.map(({ box }) => [box.left, box.right]),
      limits,
    ),
    ys: [top, bottom],
    side: 'left',
    drawn: { columns: drawnShare(columns), bands: 1 },
    score: 0,
  };
}

/** Drawn, or sticky notes that are unlike most of those under them. */
function isHeading(run: Run, notes: readonly Piece[]): boolean {
  const alike = notes.filter((note) => run.some(({ piece }) => lookAlike(piece, note)));
  return run[0]?.piece.kind !== 'sticky' || alike.length * 3 < notes.length;
}

function under(run: Run, notes: readonly Piece[]): readonly Piece[] {
  const ids = new Set(run.map(({ piece }) => piece.id));
  const bottom = reachOf(run)[1];
  const [left, right] = [(run[0]?.middle ?? 0) - pitchOf(run) / 2, (run.at(-1)?.middle ?? 0) + pitchOf(run) / 2];
  return notes.filter(
    ({ id, box }) => !ids.has(id) && middleOf(box).y > bottom && middleOf(box).x > left && middleOf(box).x < right,
  );
}

function levelAt(notes: readonly Piece[], part: number): number {
  const ys = notes.map(({ box }) => middleOf(box).y).sort((a, b) => a - b);
  return ys[Math.floor(part * ys.length)] ?? median(ys);
}
