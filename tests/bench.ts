/** `npm run bench`: runs every file in `tests/bench` and prints one table for each. Figures are medians of several runs. */
import { readdirSync } from 'node:fs';
import type { Bench, Measured } from './bench/bench.ts';

const folder = new URL('./bench/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'bench.ts');
for (const name of names.sort()) {
  // Every file here but bench.ts exports one bench.
  const { bench } = (await import(new URL(name, folder).href)) as { bench: Bench };
  console.log(`\n${bench.title}`);
  console.log(table(await bench.run()));
}

function table(rows: readonly Measured[]): string {
  const cells = rows.map(({ what, ms, note = '' }) => [what, `${ms.toFixed(1)} ms`, note]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      `  ${row.map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
