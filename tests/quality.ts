import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createMatcher, matcher } from '../src/core/matching/index.ts';
import { BASELINES } from './quality/baselines.ts';
import { readGold, type Gold } from './quality/gold.ts';
import { byMatcher, type Method } from './quality/method.ts';
import { report } from './quality/report.ts';
import { score } from './quality/score.ts';
import { stability } from './quality/stability.ts';

/**
 * `npm run quality -- [--faults] [GOLD …]`: how well the notes of workshops with a known answer are merged, by default of
 * the fixtures, beside what a user would pick instead and with the word lists switched off.
 */
const METHODS: readonly Method[] = [
  byMatcher('Fasit', () => matcher),
  byMatcher('Fasit without words', () => createMatcher({ words: false })),
  ...BASELINES,
];

const FIXTURES = resolve(import.meta.dirname, 'fixtures/gold');
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const files =
  given.length > 0
    ? given
    : readdirSync(FIXTURES)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => resolve(FIXTURES, name));

const workshops = files.map((file) => ({ name: basename(file, '.json'), gold: read(file) }));
const results = METHODS.map(({ name, run }) => ({
  method: name,
  workshops: workshops.map((workshop) => ({ ...workshop, ...score(workshop.gold, run(workshop.gold)) })),
}));
console.log(report(results, { faults: process.argv.includes('--faults') }));
const { merged, parted, joined } = stability(workshops.map(({ gold }) => gold));
console.log(
  `\nOne note more in a cell: of ${merged} merged pairs of others ${parted} part, and ${joined} others join.`,
);

function read(file: string): Gold {
  try {
    return readGold(file);
  } catch (cause) {
    throw new Error(
      `Can't read the workshop ${file}: expected a JSON file as described in tests/fixtures/gold/README.md.`,
      { cause },
    );
  }
}
