import type { Matcher } from '../../src/core/matcher.ts';
import { consolidated, workshop } from '../unit/consolidate/workshop.ts';
import { cellsOf, type Gold } from './gold.ts';

/** What a method makes of a workshop. */
export interface Outcome {
  /** Groups of note ids, each within a cell. */
  readonly merged: readonly (readonly string[])[];
  readonly suggested: readonly Sides[];
  readonly opposed: readonly Sides[];
  /** For each note with others in its cell: the most similar of them. */
  readonly nearest: ReadonlyMap<string, string>;
}

export type Sides = readonly [readonly string[], readonly string[]];

export interface Method {
  readonly name: string;
  readonly run: (gold: Gold) => Outcome;
}

/** The product's own way: from placed notes through `consolidate` to an answer key, whose lines, suggestions and disagreements count. */
export function byMatcher(name: string, matcherFor: (gold: Gold) => Matcher): Method {
  return {
    name,
    run(gold) {
      const matcher = matcherFor(gold);
      const number = new Map(gold.notes.map(({ id }, index) => [id, String(50_000 + index)]));
      const id = new Map([...number].map(([id, number]) => [number, id]));
      const group = new Map(gold.groups.map(({ id, name }) => [id, name]));
      const rows = gold.rows.map(({ key }) => key);
      const key = consolidated(
        workshop({
          phases: gold.phases,
          rows: gold.rows.map(({ label }) => label),
          groups: gold.groups.map(({ name }) => ({ name })),
          notes: gold.notes.map((note) => ({
            id: number.get(note.id)!,
            text: note.text.trim(),
            group: group.get(note.group)!,
            cell: [note.phase, rows.indexOf(note.row)],
          })),
        }),
        { matcher, language: gold.language },
      );
      const { insights, suggestions, opposed } = key.journeys[0]!;
      const notesOf = new Map(insights.map((line) => [line.id, line.sources.map(({ note }) => id.get(note)!)]));
      const sides = ([a, b]: readonly [string, string]): Sides => [notesOf.get(a)!, notesOf.get(b)!];
      return {
        merged: [...notesOf.values()],
        suggested: suggestions.map(({ insights }) => sides(insights)),
        opposed: opposed.map(({ sides: [[a], [b]] }) => sides([a!, b!])),
        nearest: nearest(gold, matcher),
      };
    },
  };
}

function nearest(gold: Gold, matcher: Matcher): ReadonlyMap<string, string> {
  const real = gold.notes.filter(({ text }) => !matcher.isJunk(text));
  return new Map(
    [...cellsOf({ ...gold, notes: real }).values()].flatMap((notes) =>
      notes.flatMap((note): readonly (readonly [string, string])[] => {
        const [first] = matcher.similar(
          note,
          notes.filter((other) => other !== note),
          gold.language,
        );
        return first ? [[note.id, first.id]] : [];
      }),
    ),
  );
}
