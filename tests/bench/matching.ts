import { clusterCell, matcher } from '../../src/core/matching/index.ts';
import type { CellNote } from '../../src/core/matcher.ts';
import { resolve } from 'node:path';
import { readGold } from '../quality/gold.ts';
import { timed, type Bench } from './bench.ts';

const TEXTS = ['nb-bredband', 'nb-barnehage'].flatMap((name) =>
  readGold(resolve(import.meta.dirname, `../fixtures/gold/${name}.json`)).notes.map(({ text }) => text),
);

/** Cells of fifty notes: half as people wrote them, half with another's last word, so that many share a word and few are equal. */
function cells(notes: number): readonly (readonly CellNote[])[] {
  const written = Array.from({ length: notes }, (_, index): CellNote => {
    const text = TEXTS[(index * 7) % TEXTS.length]!;
    const other = TEXTS[(index * 13 + 5) % TEXTS.length]!;
    return {
      id: String(index),
      text: index % 2 === 0 ? text : `${text} ${other.split(' ').at(-1)!} ${(index % 900).toString(36)}x`,
    };
  });
  const count = notes / 50;
  return Array.from({ length: count }, (_, cell) => written.filter((_, index) => index % count === cell));
}

function consolidateAll(all: readonly (readonly CellNote[])[]): void {
  for (const cell of all) clusterCell(cell, matcher.pairs(cell, 'nb'));
}

const [small, large] = [cells(2_000), cells(10_000)];

export const bench: Bench = {
  title: 'Merging the notes of cells of fifty (limits 500 ms for 2,000 notes, 2,500 ms for 10,000)',
  run: () => [
    { what: '2,000 notes in 40 cells', ms: timed(() => consolidateAll(small), 5) },
    { what: '10,000 notes in 200 cells', ms: timed(() => consolidateAll(large), 3) },
  ],
};
