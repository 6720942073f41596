import type { Trial } from '../../rules/index.ts';

/** What trying the rules on a board showed, to be kept as a file. */
export interface RulesReport {
  readonly schema: 'fasit.rules/1';
  /** ISO 8601. */
  readonly triedAt: string;
  readonly client: string;
  readonly browser: string;
  readonly trials: readonly Trial[];
}

/** The trials by id, the latest of each; those that differ from what is believed first. */
export const sorted = (trials: ReadonlyMap<string, Trial>): readonly Trial[] =>
  [...trials.values()].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));

/** Saves the report as a file of the browser's. */
export function save(report: RulesReport): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `fasit-rules-${report.triedAt.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const rank = ({ holds, error }: Trial): number => (error ? 1 : holds ? 2 : 0);
