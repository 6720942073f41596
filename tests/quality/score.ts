import { pairOf, relations, type Gold } from './gold.ts';
import type { Outcome } from './method.ts';

export const SURFACE = ['exact', 'case', 'typo', 'diacritics'];

/** Counts that can be added up over workshops. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
  hardMerged: Record<string, number>;
  hardTotal: Record<string, number>;
  found: Record<string, number>;
  members: Record<string, number>;
  suggestions: number;
  suggestionsRight: number;
  foundOrSuggested: number;
  opposedPairs: number;
  opposedOffered: number;
  offers: number;
  offersWrong: number;
  withPartner: number;
  nearestRight: number;
}

export interface Faults {
  readonly wrong: readonly (readonly [string, string])[];
  readonly missed: readonly (readonly [string, string])[];
  readonly suggestedWrong: readonly (readonly [string, string])[];
  readonly opposedWrong: readonly (readonly [string, string])[];
  readonly opposedMissed: readonly (readonly [string, string])[];
}

const CONTRARY = ['negation', 'opposite'];

export function score(
  gold: Gold,
  { merged, suggested, opposed, nearest }: Outcome,
): { counts: Counts; faults: Faults } {
  const { same, ignored } = relations(gold);
  const text = new Map(gold.notes.map((note) => [note.id, note.text]));
  const shown = (pair: string) =>
    pair.split('|').map((id) => text.get(id)!.replace(/\n/g, ' / ')) as unknown as [string, string];
  const found = new Set(
    merged.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pairOf(a, b)))),
  );
  const offered = new Set(suggested.flatMap(crossing));
  const contraries = new Set(
    gold.hardNegatives.filter(({ kind }) => CONTRARY.includes(kind)).map(({ a, b }) => pairOf(a, b)),
  );
  const opposedPairs = new Set(opposed.flatMap(crossing));
  const wrong = [...found].filter((pair) => !same.has(pair) && !ignored.has(pair));
  const missed = [...same].filter((pair) => !found.has(pair));
  const rightOffer = (sides: readonly [readonly string[], readonly string[]], among: ReadonlySet<string>) => {
    const pairs = crossing(sides).filter((pair) => !ignored.has(pair));
    return pairs.filter((pair) => among.has(pair)).length * 2 >= pairs.length;
  };
  const counts: Counts = {
    right: same.size - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    hardMerged: tally(gold.hardNegatives.filter(({ a, b }) => found.has(pairOf(a, b))).map(({ kind }) => kind)),
    hardTotal: tally(gold.hardNegatives.map(({ kind }) => kind)),
    found: tally(gold.notes.filter(({ id, of }) => of && found.has(pairOf(id, of))).map(({ kind }) => kind)),
    members: tally(gold.notes.filter(({ of }) => of).map(({ kind }) => kind)),
    suggestions: suggested.length,
    suggestionsRight: suggested.filter((each) => rightOffer(each, same)).length,
    foundOrSuggested: [...same].filter((pair) => found.has(pair) || offered.has(pair)).length,
    opposedPairs: contraries.size,
    opposedOffered: [...contraries].filter((pair) => opposedPairs.has(pair)).length,
    offers: opposed.length,
    offersWrong: opposed.filter((each) => !crossing(each).some((pair) => contraries.has(pair))).length,
    withPartner: 0,
    nearestRight: 0,
  };
  for (const note of gold.notes) {
    const partners = gold.notes.filter((other) => same.has(pairOf(note.id, other.id)));
    if (partners.length === 0) continue;
    counts.withPartner++;
    if (partners.some(({ id }) => id === nearest.get(note.id))) counts.nearestRight++;
  }
  return {
    counts,
    faults: {
      wrong: wrong.map(shown),
      missed: missed.map(
        (pair) => [...shown(pair), offered.has(pair) ? '(suggested)' : ''] as unknown as [string, string],
      ),
      suggestedWrong: suggested.filter((each) => !rightOffer(each, same)).map(([a, b]) => shown(`${a[0]!}|${b[0]!}`)),
      opposedWrong: opposed
        .filter((each) => !crossing(each).some((pair) => contraries.has(pair)))
        .map(([a, b]) => shown(`${a[0]!}|${b[0]!}`)),
      opposedMissed: [...contraries].filter((pair) => !opposedPairs.has(pair)).map(shown),
    },
  };
}

const crossing = ([as, bs]: readonly [readonly string[], readonly string[]]): readonly string[] =>
  as.flatMap((a) => bs.map((b) => pairOf(a, b)));

function tally(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The sum of several workshops' counts. */
export function total(all: readonly Counts[]): Counts {
  return all.reduce((sum, counts) => {
    const entries = Object.entries(sum).map(([name, value]) => {
      const other = counts[name as keyof Counts];
      return [
        name,
        typeof value === 'number' ? value + (other as number) : addTallies(value, other as Record<string, number>),
      ];
    });
    return Object.fromEntries(entries);
  });
}

function addTallies(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sum = { ...a };
  for (const [kind, count] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}

export const precision = ({ right, wrong }: Counts): number => share(right, right + wrong);
export const recall = ({ right, missed }: Counts): number => share(right, right + missed);
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);
export const sum = (tallies: Record<string, number>, kinds = Object.keys(tallies)): number =>
  kinds.reduce((all, kind) => all + (tallies[kind] ?? 0), 0);
