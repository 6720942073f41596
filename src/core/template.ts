import type { Language, Scenario } from './answer-key.ts';
import type { RowKind } from './rows.ts';

/** What a facilitator prepares: phases × rows, for groups and personas. */
export interface Template {
  /** The language of the template's own texts, apart from the panel's. */
  readonly language: Language;
  readonly title: string;
  readonly scenario: Scenario;
  readonly phases: readonly { readonly label: string; readonly minutes: number; readonly macro?: string }[];
  readonly rows: readonly { readonly kind: RowKind; readonly label: string; readonly prompt: string }[];
  readonly closingMinutes: number;
  /** Empty: one journey without a declared persona. */
  readonly personas: readonly string[];
  readonly participants: number;
  readonly groups: readonly {
    readonly name: string;
    readonly leader?: string;
    /** Indexes of the phases the group takes when time is short. Absent: all. */
    readonly phases?: readonly number[];
  }[];
}
