import type { Scenario } from '../core/answer-key.ts';

/** A note of the sample: the group's number, its words, and how it lies when it doesn't lie well. */
export type SampleNote = readonly [group: 1 | 2 | 3, text: string, lies?: 'on a line'];

/** A workshop of our own writing; each language has its own, written in that language. */
export interface SampleWorkshop {
  readonly title: string;
  readonly scenario: Scenario;
  readonly leaders: readonly [string, string, string];
  readonly phases: readonly string[];
  /** By row, then by phase. */
  readonly notes: Readonly<
    Record<'activities' | 'thoughts' | 'channels' | 'solutions', readonly (readonly SampleNote[])[]>
  >;
  /** Beside the grid of the second group. */
  readonly outside: string;
}
