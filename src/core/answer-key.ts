import type { Decision } from './decisions.ts';
import type { Where } from './placement.ts';
import type { RowKind } from './rows.ts';

/** The contract: fields may be added, none renamed. Ids are board item ids unless said otherwise. */
export interface AnswerKey {
  readonly schema: 'fasit.answer-key/1';
  readonly title: string;
  readonly language: Language;
  /** ISO 8601, given by the caller: the core has no clock. */
  readonly createdAt: string;
  readonly board: { readonly id: string };
  readonly scenario: Scenario;
  readonly sheets: readonly KeySheet[];
  readonly notes: readonly KeyNote[];
  readonly journeys: readonly Journey[];
  readonly decisions: readonly Decision[];
  /** Decisions overruled by a later one, or that no longer apply, and why. */
  readonly lapsed?: readonly LapsedDecision[];
  readonly changes?: readonly Change[];
  readonly ledger: Ledger;
}

export type Language = 'nb' | 'sv' | 'da' | 'en';

export interface Scenario {
  readonly who?: string;
  readonly situation?: string;
  readonly why?: string;
  readonly purpose?: string;
  readonly facilitator?: string;
}

export interface KeySheet {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly leader?: string;
  readonly persona: string | null;
  readonly frame: string | null;
  readonly status: 'in' | 'left out' | 'copy?' | 'own';
  readonly columns: readonly {
    readonly label: string;
    readonly phase: string | null;
    readonly by: 'label' | 'order' | 'hand';
    readonly assigned: boolean;
  }[];
  readonly bands: readonly {
    readonly label: string;
    readonly row: string | null;
    readonly by: 'label' | 'order' | 'hand';
  }[];
}

export type NoteAt = 'cell' | 'line' | 'outside' | 'empty' | 'setAside' | 'leftOut' | 'copy' | 'own' | 'heading';

export interface KeyNote {
  readonly id: string;
  readonly type: string;
  readonly sheet: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly phase: string | null;
  readonly row: string | null;
  readonly at: NoteAt;
  readonly share?: number;
  readonly where?: Where;
  /** For a note on a line: the cell it lies in with the rest of its paper. */
  readonly also?: { readonly phase: string; readonly row: string };
  readonly color?: string;
  readonly tags?: readonly string[];
  readonly votes?: number;
  /** Dots that people stuck on it (`dotsOn`). */
  readonly dots?: number;
  readonly author?: string;
  readonly createdAt?: string;
  /** Height in its cell, 0 (bottom) to 1 (top): what the experience curve is drawn from. */
  readonly height?: number;
  /** It looks as if it held two points (see `split`). */
  readonly twoPoints?: readonly string[];
}

export interface Phase {
  readonly id: string;
  readonly label: string;
  readonly minutes?: number;
  readonly macro?: string;
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly kind?: RowKind;
  readonly prompt?: string;
}

export type Agreement = 'shared' | 'some' | 'one group';

export interface Insight {
  /** The id of its oldest note (with `#point` where the note was split). */
  readonly id: string;
  readonly phase: string;
  readonly row: string;
  readonly text: string;
  readonly textFrom: string; // a note's id, or 'facilitator'
  readonly sources: readonly { readonly note: string; readonly point?: string }[];
  readonly groups: readonly string[];
  /** `null` with one group, where none of it can be said. */
  readonly agreement: Agreement | null;
  readonly status?: 'settled' | 'open';
}

/** Why two notes were taken for the same, as data; panel and documents put it in words. */
export interface Reason {
  readonly kind:
    'exact' | 'spelling' | 'order' | 'inflection' | 'compound' | 'synonym' | 'words' | 'language' | 'decision';
  /** Pairs of words that were matched: ["ventetid", "vente"]. */
  readonly words?: readonly (readonly [string, string])[];
}

export interface Journey {
  readonly persona: string | null;
  readonly sheets: readonly string[];
  readonly phases: readonly Phase[];
  readonly rows: readonly Row[];
  readonly insights: readonly Insight[];
  readonly suggestions: readonly {
    readonly insights: readonly [string, string];
    /** 0–1, higher first. */
    readonly score: number;
    readonly reason: Reason;
  }[];
  readonly opposed: readonly {
    readonly sides: readonly [readonly string[], readonly string[]];
    readonly score: number;
    readonly status: 'candidate' | 'yes' | 'no';
    readonly reason?: Reason;
  }[];
}

/** A decision that has no effect just now; it stays in the record and holds again as soon as it can. */
export interface LapsedDecision {
  readonly decision: string;
  readonly why: Lapse;
  readonly by?: string;
}

/**
 * `cell gone`: the phase or row it names is not on the board; `not counted`: a note it names is set aside, empty or in a
 * sheet left out; `one note`: it would join points that were told apart in one note.
 */
export type Lapse =
  'overruled' | 'note gone' | 'other cell' | 'text changed' | 'ambiguous' | 'cell gone' | 'not counted' | 'one note';

/** What is different between two consolidations of the same board. */
export type Change =
  | { readonly kind: 'note added' | 'note removed'; readonly note: string; readonly text: string }
  | { readonly kind: 'note edited'; readonly note: string; readonly text: string; readonly before: string }
  | {
      readonly kind: 'note moved';
      readonly note: string;
      readonly text: string;
      readonly from: { readonly phase: string | null; readonly row: string | null; readonly group?: string | null };
      readonly to: { readonly phase: string | null; readonly row: string | null; readonly group?: string | null };
    }
  | {
      /** Counted in notes: `before` is 0 for a new line, `now` is 0 for one that is gone. */
      readonly kind: 'insight new' | 'insight gone' | 'insight grown' | 'insight shrunk';
      readonly insight: string;
      readonly text: string;
      readonly before: number;
      readonly now: number;
    }
  | {
      readonly kind: 'phase renamed' | 'row renamed';
      readonly id: string;
      readonly label: string;
      readonly before: string;
    }
  | {
      readonly kind: 'phase added' | 'phase removed' | 'row added' | 'row removed';
      readonly id: string;
      readonly label: string;
    }
  | {
      readonly kind: 'sheet added' | 'sheet removed';
      readonly sheet: string;
      readonly title: string;
      readonly status: KeySheet['status'];
    }
  | { readonly kind: 'decision touched'; readonly decision: string; readonly why: Touch };

/** Why a decision taken before is worth a look: it lapsed, it holds again, or it holds although its note is another now. */
export type Touch = Lapse | 'holds again' | 'note edited' | 'note moved';

/** Where every note went. `notes = placed + outside + empty + setAside + leftOut + copies`; `line` repeats some of the placed. */
export interface Ledger {
  readonly notes: number;
  readonly placed: number;
  readonly line: readonly string[];
  readonly outside: readonly string[];
  readonly empty: readonly string[];
  readonly setAside: readonly string[];
  readonly leftOut: readonly string[];
  readonly copies: readonly string[];
  readonly own: readonly string[];
  readonly headings: readonly string[];
  readonly unreadable: readonly { readonly id: string; readonly type: string; readonly sheet?: string }[];
}
