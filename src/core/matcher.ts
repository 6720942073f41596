import type { Language, Reason } from './answer-key.ts';

/** A note's words within one cell; `point` names one of the parts of a note that was split. */
export interface CellNote {
  readonly id: string;
  readonly text: string;
}

/** What a matcher says of two notes of one cell, by their indexes. */
export interface PairVerdict {
  readonly a: number;
  readonly b: number;
  /** `same`: sure enough to merge. `maybe`: offer it. `opposed`: they seem to say the contrary. `never`: must not merge. */
  readonly verdict: 'same' | 'maybe' | 'opposed' | 'never';
  /** 0–1. */
  readonly score: number;
  readonly reason: Reason;
}

/** Judges the notes of one cell by that cell alone. Pure and symmetric; pairs it has nothing to say about are left out. */
export interface Matcher {
  pairs(notes: readonly CellNote[], language: Language): readonly PairVerdict[];
  /** For a note picked by hand: the rest of its cell, most similar first. */
  similar(
    note: CellNote,
    rest: readonly CellNote[],
    language: Language,
  ): readonly { readonly id: string; readonly score: number }[];
  /** Blank, "???", "test": set apart in the ledger, not dropped. */
  isJunk(text: string): boolean;
  /** The parts of a note that holds two points, or null. */
  points(text: string, language: Language): readonly string[] | null;
}

/** What must hold whatever the matcher says, as pairs of note ids. `apart` beats `together`, an earlier pair a later one. */
export interface Constraints {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

/** A pair of clusters of one cell, by their indexes, `a < b`. */
export interface ClusterPair {
  readonly a: number;
  readonly b: number;
  /** 0–1. */
  readonly score: number;
  readonly reason: Reason;
}

/** The notes of a cell, each in exactly one cluster, and what is offered for a yes or no, best first. */
export interface CellClusters {
  /** Note ids, in each cluster and among clusters in the order of the notes given. */
  readonly clusters: readonly (readonly string[])[];
  readonly suggestions: readonly ClusterPair[];
  readonly opposed: readonly ClusterPair[];
}
