import type { AnswerKey, Language, Scenario } from './answer-key.ts';
import type { Decision } from './decisions.ts';
import type { Matcher } from './matcher.ts';
import type { Placement } from './placement.ts';
import type { Sheet, SheetCorrections } from './sheets.ts';
import type { Snapshot } from './snapshot.ts';

/** Everything an answer key is made from. */
export interface Consolidation {
  readonly snapshot: Snapshot;
  readonly sheets: readonly Sheet[];
  readonly placements: readonly Placement[];
  readonly corrections?: SheetCorrections;
  readonly decisions?: readonly Decision[];
  readonly matcher: Matcher;
  readonly language: Language;
  readonly title: string;
  readonly scenario?: Scenario;
  /** ISO 8601; the core has no clock. */
  readonly createdAt: string;
  /** The answer key this one follows: what changed since then is listed in `changes`. */
  readonly previous?: AnswerKey;
  readonly withAuthors?: boolean;
}

/** Turns placed notes and decisions into the answer key. Pure: the same board gives the same answer, whatever the order of its items. */
export declare function consolidate(input: Consolidation): AnswerKey;
