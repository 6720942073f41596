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

/** The cells of a journey in reading order, with the lines that fit filter and search; empty cells only where asked for. */
export function linesBy(journey: Journey, key: AnswerKey, filter: Filter, search: string): readonly CellLines[] {
  const wanted = search.trim().toLowerCase();
  const opposed = new Set(journey.opposed.filter(({ status }) => status !== 'no').flatMap(({ sides }) => sides.flat()));
  const texts = new Map(key.notes.map(({ id, text }) => [id, text.toLowerCase()]));
  const fits = (line: Insight) =>
    FITS[filter](line, opposed) &&
    (wanted === '' ||
      line.text.toLowerCase().includes(wanted) ||
      line.sources.some(({ note }) => texts.get(note)?.includes(wanted)));
  const cells = journey.phases.flatMap((phase) =>
    journey.rows.map((row) => {
      const all = journey.insights.filter((line) => line.phase === phase.id && line.row === row.id);
      return { id: `${phase.id} ${row.id}`, phase: phase.label, row: row.label, all, lines: all.filter(fits) };
    }),
  );
  const shown =
    filter === 'empty'
      ? cells.filter(({ all, phase, row }) => all.length === 0 && `${phase} ${row}`.toLowerCase().includes(wanted))
      : cells.filter(({ lines }) => lines.length > 0);
  return shown.map(({ id, phase, row, lines }) => ({ id, phase, row, lines }));
}

/** The line a note stands in, with its journey; a note that was split stands in several, the first is given. */
export function lineOfNote(key: AnswerKey, note: string): { readonly journey: Journey; readonly line: Insight } | null {
  for (const journey of key.journeys) {
    const line = journey.insights.find(({ sources }) => sources.some((source) => source.note === note));
    if (line) return { journey, line };
  }
  return null;
}

const FITS: Readonly<Record<Filter, (line: Insight, opposed: ReadonlySet<string>) => boolean>> = {
  all: () => true,
  shared: ({ agreement }) => agreement === 'shared',
  once: ({ sources }) => sources.length === 1,
  opposed: ({ id }, opposed) => opposed.has(id),
  open: ({ status }) => status === 'open',
  empty: () => false,
};
