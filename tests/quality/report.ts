import type { Gold } from './gold.ts';
import { f1, precision, recall, share, sum, SURFACE, total, type Counts, type Faults } from './score.ts';

export interface Result {
  readonly method: string;
  readonly workshops: readonly {
    readonly name: string;
    readonly gold: Gold;
    readonly counts: Counts;
    readonly faults: Faults;
  }[];
}

interface Column {
  readonly head: string;
  readonly of: (counts: Counts) => string;
}

const percent = (part: number): string => (100 * part).toFixed(1);
const outOf = (part: number, whole: number): string => `${part}/${whole}`;

/** What is measured, and what is wanted at the default setting on the four shared workshops together. */
const COLUMNS: readonly Column[] = [
  { head: 'precision', of: (c) => percent(precision(c)) },
  { head: 'recall', of: (c) => percent(recall(c)) },
  { head: 'F1', of: (c) => percent(f1(c)) },
  { head: 'hard neg merged', of: (c) => outOf(sum(c.hardMerged), sum(c.hardTotal)) },
  {
    head: 'surface missed',
    of: (c) => outOf(sum(c.members, SURFACE) - sum(c.found, SURFACE), sum(c.members, SURFACE)),
  },
  { head: 'merged+suggested', of: (c) => percent(share(c.foundOrSuggested, c.right + c.missed)) },
  { head: 'suggestions right', of: (c) => outOf(c.suggestionsRight, c.suggestions) },
  { head: 'similar: first right', of: (c) => percent(share(c.nearestRight, c.withPartner)) },
  { head: 'opposed found', of: (c) => outOf(c.opposedOffered, c.opposedPairs) },
  { head: 'opposed wrong', of: (c) => outOf(c.offersWrong, c.offers) },
];

/** Tables as text: all methods together, each language and workshop, each kind of likeness and of hard negative. */
export function report(results: readonly Result[], { faults }: { readonly faults: boolean }): string {
  const sums = results.map(({ method, workshops }) => ({
    name: method,
    counts: total(workshops.map(({ counts }) => counts)),
  }));
  const product = results[0]!;
  const languages = [...new Set(product.workshops.map(({ gold }) => gold.language))];
  const parts = [
    `${sum(sums[0]!.counts.members)} variants and ${sum(sums[0]!.counts.hardTotal)} hard negatives in ${product.workshops.length} workshops`,
    table(
      'All workshops',
      COLUMNS.map(({ head }) => head),
      sums.map(({ name, counts }) => [name, ...COLUMNS.map(({ of }) => of(counts))]),
    ),
    table(
      'By workshop (precision / recall / F1)',
      results.map(({ method }) => method),
      product.workshops.map(({ name }, index) => [
        name,
        ...results.map(({ workshops }) => triple(workshops[index]!.counts)),
      ]),
    ),
    table(
      'By language (precision / recall / F1)',
      results.map(({ method }) => method),
      languages.map((language) => [
        language,
        ...results.map(({ workshops }) =>
          triple(total(workshops.filter(({ gold }) => gold.language === language).map(({ counts }) => counts))),
        ),
      ]),
    ),
    table(
      'Fasit by workshop',
      COLUMNS.map(({ head }) => head),
      product.workshops.map(({ name, counts }) => [name, ...COLUMNS.map(({ of }) => of(counts))]),
    ),
    byKind('Found, by how a note differs', sums, 'found', 'members'),
    byKind('Merged in spite of', sums, 'hardMerged', 'hardTotal'),
  ];
  return [...parts, ...(faults ? product.workshops.map(({ name, faults }) => listed(name, faults)) : [])].join('\n\n');
}

const triple = (counts: Counts): string => [precision(counts), recall(counts), f1(counts)].map(percent).join(' / ');

function byKind(
  title: string,
  sums: readonly { readonly name: string; readonly counts: Counts }[],
  part: 'found' | 'hardMerged',
  whole: 'members' | 'hardTotal',
): string {
  const kinds = Object.keys(sums[0]!.counts[whole]).toSorted();
  return table(
    title,
    sums.map(({ name }) => name),
    kinds.map((kind) => [kind, ...sums.map(({ counts }) => outOf(counts[part][kind] ?? 0, counts[whole][kind]!))]),
  );
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [['', ...heads], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return [title, ...all.map(line)].join('\n');
}

const TITLES: Readonly<Record<keyof Faults, string>> = {
  wrong: 'merged, but different',
  missed: 'the same, but not merged',
  suggestedWrong: 'suggested, but different',
  opposedWrong: 'offered as contraries, but not',
  opposedMissed: 'contraries not offered',
};

const listed = (name: string, faults: Faults): string =>
  Object.entries(TITLES)
    .map(([kind, title]) =>
      [`${name}: ${title}`, ...faults[kind as keyof Faults].map((pair) => `  ${pair.join('  ·  ')}`)].join('\n'),
    )
    .join('\n');
