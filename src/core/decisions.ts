/** What the facilitator settled: a constraint on notes, never on results. Later beats earlier. */
export type Decision = DecisionRecord & DecisionBody;

export interface DecisionRecord {
  /** Unique; given by the caller. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** The deciding user's id, if known. */
  readonly by?: string;
  /** Undone: the record stays, so that the undo wins over another facilitator's older copy of it. */
  readonly undone?: boolean;
  /** The words and the cell's labels of each note it names, to match it again on a copied board. */
  readonly notes: Readonly<Record<string, NoteWords>>;
}

export interface NoteWords {
  readonly text: string;
  readonly persona: string | null;
  readonly phase: string | null;
  readonly row: string | null;
  readonly group?: string | null;
}

/** `a`, `b` and `note` are ids of notes, or of one point of a split note (`id#2`). */
export type DecisionBody =
  | { readonly kind: 'together'; readonly a: string; readonly b: string }
  | { readonly kind: 'apart'; readonly a: string; readonly b: string }
  | { readonly kind: 'wording'; readonly note: string; readonly text: string; readonly from?: string }
  | {
      readonly kind: 'cell';
      readonly note: string;
      /** The sheet whose group wrote it, for notes that lay outside every sheet. */
      readonly sheet?: string;
      readonly phase: string;
      readonly row: string;
      /** The target's labels, to find it again when the ids are gone. */
      readonly labels?: { readonly phase: string; readonly row: string };
      /** Where the note lay then: the decision lapses when it has since been moved squarely into yet another cell. */
      readonly was?: { readonly phase: string | null; readonly row: string | null };
    }
  /** Fewer than two points: it holds one only, and is not asked about again. */
  | { readonly kind: 'split'; readonly note: string; readonly points: readonly string[] }
  | { readonly kind: 'setAside'; readonly note: string; readonly aside: boolean }
  | { readonly kind: 'opposed'; readonly a: string; readonly b: string; readonly opposed: boolean }
  | { readonly kind: 'settled'; readonly note: string; readonly status: 'settled' | 'open' };
