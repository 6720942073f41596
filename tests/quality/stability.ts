import { clusterCell, matcher } from '../../src/core/matching/index.ts';
import type { CellNote } from '../../src/core/matcher.ts';
import { cellsOf, pairOf, type Gold } from './gold.ts';

/** What one note more in a cell does to the others: how many pairs were merged without it, and how many of them part, or how many others join. */
export interface Stability {
  readonly merged: number;
  readonly parted: number;
  readonly joined: number;
}

/** Takes each note out of its cell in turn and puts it back. */
export function stability(golds: readonly Gold[]): Stability {
  const sum = { merged: 0, parted: 0, joined: 0 };
  for (const gold of golds) {
    const mergedIn = (notes: readonly CellNote[]) =>
      new Set(
        clusterCell(notes, matcher.pairs(notes, gold.language)).clusters.flatMap((ids) =>
          ids.flatMap((a, index) => ids.slice(index + 1).map((b) => pairOf(a, b))),
        ),
      );
    for (const cell of cellsOf(gold).values()) {
      const notes = cell.filter(({ text }) => !matcher.isJunk(text));
      const after = mergedIn(notes);
      for (const { id } of notes) {
        const before = mergedIn(notes.filter((note) => note.id !== id));
        sum.merged += before.size;
        sum.parted += [...before].filter((pair) => !after.has(pair)).length;
        sum.joined += [...after].filter((pair) => !before.has(pair) && !pair.split('|').includes(id)).length;
      }
    }
  }
  return sum;
}
