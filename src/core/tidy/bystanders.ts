import { contains, edges, overlap, type Edges } from '../geometry.ts';
import type { Sheet } from '../sheets.ts';
import { isSticky, isUnreadable, type Snapshot } from '../snapshot.ts';

/** Something in a sheet that tidying doesn't move: a label, a text, a picture, or a dot somebody voted with. */
export interface Bystander {
  readonly box: Edges;
  /** Whether others can read or see something in it, so that no note should be put on top of it. */
  readonly says: boolean;
}

/** What stays where it is, apart from what the grids are drawn with. */
export function bystandersOf({ items }: Snapshot, sheets: readonly Sheet[]): readonly Bystander[] {
  const surfaces = new Set(sheets.flatMap((sheet) => sheet.surfaces));
  return items.flatMap((item) =>
    item.box && !isSticky(item) && !surfaces.has(item.id) && !DRAWN.has(item.type)
      ? [{ box: edges(item.box), says: item.text !== '' || isUnreadable(item) }]
      : [],
  );
}

const DRAWN: ReadonlySet<string> = new Set(['frame', 'connector', 'group']);

/** Those that lie in a cell without filling it: a box around half of the cell is a marking, not a thing in it. */
export const inCell = (all: readonly Bystander[], cell: Edges): readonly Bystander[] =>
  all.filter(({ box }) => sizeOf(box) < sizeOf(cell) / 2 && overlap(box, cell) > sizeOf(box) / 2);

/** Whether something small lies on a paper, as a vote or an emoji does: without it the note would lose what was said of it. */
export const carriesSomething = (paper: Edges, around: readonly Bystander[]): boolean =>
  around.some(({ box }) => {
    const small = Math.min(paper.right - paper.left, paper.bottom - paper.top) / 2;
    return (
      Math.max(box.right - box.left, box.bottom - box.top) < small &&
      contains(paper, (box.left + box.right) / 2, (box.top + box.bottom) / 2)
    );
  });

const sizeOf = (box: Edges): number => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
