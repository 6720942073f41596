import { edges, overlap, type Box, type Edges } from './geometry.ts';
import type { Placement } from './placement.ts';
import type { Sheet } from './sheets.ts';
import { compareIds, isSticky, paper, PAPER_SHARE, type Item, type Snapshot } from './snapshot.ts';

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
}

/** The same way back. */
export const undone = ({ moves, cells }: TidyPlan): TidyPlan => ({
  cells,
  moves: moves.map(({ note, from, to }) => ({ note, from: to, to: from })),
});

/**
 * Arranges the sticky notes of each cell in rows, the worst overlap first; never out of the cell, and no size changes.
 * Cells whose notes neither overlap nor stick out stay as they are, and so do rows where height says something.
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
      sheet.status === 'own' ||
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
  const untidy = [...byCell.entries()]
    .map(([key, { cell, notes }]) => ({ key, cell, notes, trouble: troubleIn(cell, notes) }))
    .filter(({ trouble }) => trouble > 0)
    .sort((a, b) => b.trouble - a.trouble || a.key.localeCompare(b.key));
  const moves = untidy.map(({ cell, notes }) => inRows(cell, notes)).filter((moves) => moves.length > 0);
  return { moves: moves.flat(), cells: moves.length };
}

type Note = Item & { readonly box: Box };

/** Paper that lies on other paper or outside the cell, in dp²; less than a twentieth of a note is no trouble. */
function troubleIn(cell: Edges, notes: readonly Note[]): number {
  const papers = notes.map((note) => edges(paper(note)));
  return papers.reduce((sum, one, i) => {
    const area = (one.right - one.left) * (one.bottom - one.top);
    const outside = area - overlap(one, cell);
    const covered = papers.slice(i + 1).reduce((all, other) => all + overlap(one, other), 0);
    return sum + [outside, covered].filter((part) => part > area / 20).reduce((all, part) => all + part, 0);
  }, 0);
}

/** Between notes, and between notes and the cell's border, as a part of a note's width. */
const GAP = 0.08;

/** Rows from the top left, in the order in which the notes lie now; where they don't fit side by side they overlap evenly. */
function inRows(cell: Edges, notes: readonly Note[]): readonly Move[] {
  const width = Math.max(...notes.map(({ box }) => box.width));
  const height = Math.max(...notes.map((note) => paper(note).height));
  const gap = width * GAP;
  const [room, depth] = [cell.right - cell.left - 2 * gap, cell.bottom - cell.top - 2 * gap];
  const across = Math.max(1, Math.floor((room + gap) / (width + gap)));
  const fits = Math.ceil(notes.length / across) * (height + gap) - gap <= depth;
  const columns = fits ? Math.min(across, notes.length) : tightColumns(notes.length, room / width, depth / height);
  const rows = Math.ceil(notes.length / columns);
  const stepX = Math.min(width + gap, columns > 1 ? (room - width) / (columns - 1) : 0);
  const stepY = Math.min(height + gap, rows > 1 ? (depth - height) / (rows - 1) : 0);
  return inOrder(notes, Math.min(height * 0.4, Math.max(stepY, 0) * 0.9 || height * 0.4)).flatMap(
    (note, i): readonly Move[] => {
      const left = cell.left + gap + (i % columns) * Math.max(0, stepX);
      const top = cell.top + gap + Math.floor(i / columns) * Math.max(0, stepY);
      const { x, y, width: own, height: whole } = note.box;
      const to = { x: left + own / 2, y: top + whole / 2 };
      const small = within(to, note, cell);
      return Math.abs(small.x - x) < 1 && Math.abs(small.y - y) < 1
        ? []
        : [{ note: note.id, from: { x, y }, to: small }];
    },
  );
}

/** As many columns as let overlap be shared evenly between the two directions. */
const tightColumns = (count: number, wide: number, high: number): number =>
  Math.min(count, Math.max(1, Math.ceil(Math.sqrt((count * Math.max(0.2, wide)) / Math.max(0.2, high)))));

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
