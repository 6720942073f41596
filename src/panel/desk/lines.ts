import type { AnswerKey, Insight, Journey } from '../../core/answer-key.ts';

/** What of the journey the list shows. */
export const FILTERS = ['all', 'shared', 'once', 'opposed', 'open', 'empty'] as const;
export type Filter = (typeof FILTERS)[number];

/** A cell with those of its lines that are asked for. */
export interface CellLines {
  readonly id: string;
  readonly phase: string;
  readonly row: string;
  readonly lines: readonly Insight[];
}

/** What a list of lines shows, and how much each filter would. */
export interface Found {
  /** In reading order; empty cells only where asked for. */
  readonly cells: readonly CellLines[];
  /** Lines, for `empty` cells. */
  readonly counts: Readonly<Record<Filter, number>>;
}

/** The cells of a journey with the lines that fit filter and search, in their own words or those of any of their notes. */
export function linesBy(journey: Journey, key: AnswerKey, filter: Filter, search: string): Found {
  const wanted = search.trim().toLowerCase();
  const opposed = new Set(journey.opposed.filter(({ status }) => status !== 'no').flatMap(({ sides }) => sides.flat()));
  const texts = new Map(key.notes.map(({ id, text }) => [id, text.toLowerCase()]));
  const says = (line: Insight) =>
    line.text.toLowerCase().includes(wanted) || line.sources.some(({ note }) => texts.get(note)?.includes(wanted));
  const here = wanted === '' ? journey.insights : journey.insights.filter(says);
  const byCell = new Map<string, Insight[]>();
  const filled = new Set(journey.insights.map(cellOf));
  for (const line of here.filter((line) => FITS[filter](line, opposed)))
    byCell.set(cellOf(line), [...(byCell.get(cellOf(line)) ?? []), line]);
  const cells = journey.phases.flatMap((phase) =>
    journey.rows.map((row) => {
      const id = cellOf({ phase: phase.id, row: row.id });
      return { id, phase: phase.label, row: row.label, lines: byCell.get(id) ?? [] };
    }),
  );
  const empty = cells.filter(
    ({ id, phase, row }) => !filled.has(id) && `${phase} ${row}`.toLowerCase().includes(wanted),
  );
  const count = (one: Filter) => here.filter((line) => FITS[one](line, opposed)).length;
  return {
    cells: filter === 'empty' ? empty : cells.filter(({ lines }) => lines.length > 0),
    counts: {
      all: here.length,
      shared: count('shared'),
      once: count('once'),
      opposed: count('opposed'),
      open: count('open'),
      empty: empty.length,
    },
  };
}

/** The line a note stands in, with its journey; a note that was split stands in several, the first is given. */
export function lineOfNote(key: AnswerKey, note: string): { readonly journey: Journey; readonly line: Insight } | null {
  for (const journey of key.journeys) {
    const line = journey.insights.find(({ sources }) => sources.some((source) => source.note === note));
    if (line) return { journey, line };
  }
  return null;
}

const cellOf = ({ phase, row }: { readonly phase: string; readonly row: string }): string => `${phase} ${row}`;

const FITS: Readonly<Record<Filter, (line: Insight, opposed: ReadonlySet<string>) => boolean>> = {
  all: () => true,
  shared: ({ agreement }) => agreement === 'shared',
  once: ({ sources }) => sources.length === 1,
  opposed: ({ id }, opposed) => opposed.has(id),
  open: ({ status }) => status === 'open',
  empty: () => false,
};
