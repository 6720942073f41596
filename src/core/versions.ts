import type { AnswerKey, Change } from './answer-key.ts';
import { changesBetween } from './changes.ts';

/** An answer key as it once was, with a name and a date. */
export interface Version extends VersionInfo {
  readonly key: AnswerKey;
}

/** What a list of versions shows of each. */
export interface VersionInfo {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  /** How many notes it counted. */
  readonly notes: number;
}

/** Newest first. */
export const newestFirst = (a: Pick<VersionInfo, 'id' | 'at'>, b: Pick<VersionInfo, 'id' | 'at'>): number =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;

/** The later of two versions with what changed since the earlier one, whichever was given first. */
export function compareVersions(
  a: Omit<Version, 'notes'>,
  b: Omit<Version, 'notes'>,
): AnswerKey & { readonly changes: readonly Change[] } {
  const [later, earlier] = newestFirst(a, b) < 0 ? [a, b] : [b, a];
  return { ...later.key, changes: changesBetween(earlier.key, later.key) };
}
