import { edges, overlap, type Box, type Edges } from './geometry.ts';
import type { Placement } from './placement.ts';
import type { Sheet } from './sheets.ts';
import { compareIds, isSticky, paper, PAPER_SHARE, type Item, type Snapshot } from './snapshot.ts';
import { bystandersOf, carriesSomething, inCell, type Bystander } from './tidy/bystanders.ts';
import { sideBySide, squeezed } from './tidy/places.ts';

/** One note's way within its cell; places are the item's middle in board coordinates (dp). */
export interface Move {
  readonly note: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** What tidying would do: say how many moves there are before making them. */
export interface TidyPlan {
  readonly moves: readonly Move[];
  /** How many cells would be arranged. */
  readonly cells: number;
  /** Notes in those cells that stay, since something lies on them that would be left behind: a dot, an emoji. */
  readonly kept: readonly string[];
}

/** The same way back. */
export const undone = ({ moves, cells }: TidyPlan): TidyPlan => ({
  cells,
  kept: [],
  moves: moves.map(({ note, from, to }) => ({ note, from: to, to: from })),
});

/**
 * Arranges the sticky notes of each cell in rows, the worst overlap first; never out of the cell, and no size changes.
 * Cells whose notes neither overlap nor stick out stay as they are, and so do rows where height says something, sheets
 * that don't count, and notes with votes on them. Labels and texts in a cell are not covered where there is room.
 */
export function tidyPlan(snapshot: Snapshot, sheets: readonly Sheet[], placements: readonly Placement[]): TidyPlan {
  const items = new Map(snapshot.items.map((item) => [item.id, item]));
  const byCell = new Map<string, { cell: Edges; notes: Note[] }>();
  for (const placement of placements) {
    const sheet = sheets.find(({ id }) => id === placement.sheet);
    const [column, band] = [sheet?.columns[placement.column ?? -1], sheet?.bands[placement.band ?? -1]];
    const item = items.get(placement.note);
    if (
      !sheet ||
      sheet.status !== 'in' ||
      !column ||
      !band ||
      band.kind === 'experience' ||
      !item?.box ||
      !isSticky(item)
    )
      continue;
    const cell = { left: column.left, right: column.right, top: band.top, bottom: band.bottom };
    const key = `${sheet.id} ${placement.column} ${placement.band}`;
    const entry = byCell.get(key) ?? { cell, notes: [] };
    entry.notes.push({ ...item, box: item.box });
    byCell.set(key, entry);
  }
  const bystanders = bystandersOf(snapshot, sheets);
  const plans = [...byCell.entries()]
    .map(([key, { cell, notes }]) => ({ key, ...arranged(cell, notes, inCell(bystanders, cell)) }))
    .sort((a, b) => b.trouble - a.trouble || a.key.localeCompare(b.key));
  return {
    moves: plans.flatMap(({ moves }) => moves),
    cells: plans.filter(({ moves }) => moves.length > 0).length,
    kept: plans.flatMap(({ kept }) => kept),
  };
}

/** One cell in rows, if that makes it better. */
function arranged(cell: Edges, notes: readonly Note[], around: readonly Bystander[]) {
  const said = around.filter(({ says }) => says).map(({ box }) => box);
  const trouble = troubleIn(cell, notes, said);
  if (trouble === 0) return { trouble, kept: [], moves: [] };
  const kept = notes.filter((note) => carriesSomething(edges(paper(note)), around));
  const free = notes.filter((note) => !kept.includes(note));
  const moves = free.length === 0 ? [] : inRows(cell, free, [...said, ...kept.map((note) => edges(paper(note)))]);
  const ways = new Map(moves.map(({ note, to }) => [note, to]));
  const after = notes.map((note) => ({ ...note, box: { ...note.box, ...ways.get(note.id) } }));
  const better = troubleIn(cell, after, said) < trouble;
  return { trouble, kept: kept.map(({ id }) => id), moves: better ? moves : [] };
}

type Note = Item & { readonly box: Box };

/** Paper that lies on other paper, on what is in the way or outside the cell, in dp²; less than a twentieth of a note is no trouble. */
function troubleIn(cell: Edges, notes: readonly Note[], taken: readonly Edges[]): number {
  const papers = notes.map((note) => edges(paper(note)));
  return papers.reduce((sum, one, i) => {
    const area = (one.right - one.left) * (one.bottom - one.top);
    const covered = (others: readonly Edges[]) => others.reduce((all, other) => all + overlap(one, other), 0);
    const parts = [area - overlap(one, cell), covered(papers.slice(i + 1)), covered(taken)];
    return sum + parts.filter((part) => part > area / 20).reduce((all, part) => all + part, 0);
  }, 0);
}

/** Between notes, and between notes and the cell's border, as a part of a note's width. */
const GAP = 0.08;

/** Rows from the top left, in the order in which the notes lie now, past what is in the way. */
function inRows(cell: Edges, notes: readonly Note[], taken: readonly Edges[]): readonly Move[] {
  const width = Math.max(...notes.map(({ box }) => box.width));
  const height = Math.max(...notes.map((note) => paper(note).height));
  const gap = width * GAP;
  const inside = { left: cell.left + gap, top: cell.top + gap, right: cell.right - gap, bottom: cell.bottom - gap };
  const free = sideBySide(inside, width, height, gap).filter(
    ({ x, y }) => !taken.some((other) => overlap({ left: x, top: y, right: x + width, bottom: y + height }, other) > 0),
  );
  const { places, step } =
    free.length >= notes.length
      ? { places: free, step: height + gap }
      : squeezed(inside, notes.length, width, height, gap);
  return inOrder(notes, Math.min(height * 0.4, step * 0.9 || height * 0.4)).flatMap((note, i): readonly Move[] => {
    const corner = places[i] ?? { x: inside.left, y: inside.top };
    const { x, y, width: own, height: whole } = note.box;
    const to = within({ x: corner.x + own / 2, y: corner.y + whole / 2 }, note, cell);
    return Math.abs(to.x - x) < 1 && Math.abs(to.y - y) < 1 ? [] : [{ note: note.id, from: { x, y }, to }];
  });
}

/** A note that is larger than its cell is centred on it; any other keeps its whole paper inside. */
function within(
  to: { readonly x: number; readonly y: number },
  { box: { width, height } }: Note,
  cell: Edges,
): { x: number; y: number } {
  const sheetOfPaper = height * PAPER_SHARE;
  const x =
    width > cell.right - cell.left
      ? (cell.left + cell.right) / 2
      : clamp(to.x, cell.left + width / 2, cell.right - width / 2);
  const top = to.y - height / 2;
  const paperTop =
    sheetOfPaper > cell.bottom - cell.top
      ? (cell.top + cell.bottom - sheetOfPaper) / 2
      : clamp(top, cell.top, cell.bottom - sheetOfPaper);
  return { x, y: paperTop + height / 2 };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** As one reads: line by line, a new line beginning where a note's top lies `step` lower, and each from the left. */
function inOrder(notes: readonly Note[], step: number): readonly Note[] {
  const top = ({ box }: Note): number => box.y - box.height / 2;
  const sorted = [...notes].sort((a, b) => top(a) - top(b) || a.box.x - b.box.x || compareIds(a.id, b.id));
  const lines: Note[][] = [];
  for (const note of sorted) {
    const line = lines.at(-1);
    if (line?.[0] && top(note) - top(line[0]) < step) line.push(note);
    else lines.push([note]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box.x - b.box.x || compareIds(a.id, b.id)));
}
