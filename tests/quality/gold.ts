import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/answer-key.ts';

/** A workshop with the right answer: which notes of a cell make the same point. Format: tests/fixtures/gold/README.md. */
export interface Gold {
  readonly language: Language;
  readonly title: string;
  readonly phases: readonly string[];
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly GoldNote[];
  readonly hardNegatives: readonly { readonly a: string; readonly b: string; readonly kind: string }[];
  readonly ambiguous?: readonly (readonly [string, string])[];
}

export interface GoldNote {
  readonly id: string;
  readonly group: string;
  readonly phase: number;
  readonly row: string;
  readonly text: string;
  readonly cluster: string | null;
  readonly kind: string;
  readonly of?: string;
  readonly also?: readonly string[];
}

export const readGold = (file: string): Gold => JSON.parse(readFileSync(file, 'utf8')) as Gold;

export const cellOf = (note: GoldNote): string => `${note.phase}/${note.row}`;

export function cellsOf(gold: Gold): ReadonlyMap<string, readonly GoldNote[]> {
  const cells = new Map<string, GoldNote[]>();
  for (const note of gold.notes) cells.set(cellOf(note), [...(cells.get(cellOf(note)) ?? []), note]);
  return cells;
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Pairs that make the same point, and pairs about which nothing is demanded: junk, second points, where people may differ. */
export function relations(gold: Gold): { readonly same: ReadonlySet<string>; readonly ignored: ReadonlySet<string> } {
  const same = new Set<string>();
  const ignored = new Set((gold.ambiguous ?? []).map(([a, b]) => pairOf(a, b)));
  for (const notes of cellsOf(gold).values()) {
    for (const [index, a] of notes.entries()) {
      for (const b of notes.slice(index + 1)) {
        const pair = pairOf(a.id, b.id);
        if (a.cluster === null || b.cluster === null) {
          if (a.cluster === b.cluster) ignored.add(pair);
        } else if (a.cluster === b.cluster) same.add(pair);
        else if ([a.cluster, ...(a.also ?? [])].some((each) => [b.cluster, ...(b.also ?? [])].includes(each)))
          ignored.add(pair);
      }
    }
  }
  return { same, ignored };
}
