import type { AnswerKey } from '../core/answer-key.ts';
import { ideas, type Idea } from '../core/ideas.ts';
import type { DocumentOptions } from './format.ts';
import { numberedLines } from './numbered-lines.ts';
import { read, type JourneyReading, type Reading } from './reading.ts';
import { workbook, type SheetColumn } from './sheet.ts';

/** The idea list as a workbook: every proposal, what it may answer, who said it, and columns to judge it in. */
export async function ideaList(key: AnswerKey, options: DocumentOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reading = read(key, options);
  const { ideas: w, list } = reading.words;
  const lines = reading.journeys.flatMap((journey) =>
    ideas(journey.journey, reading.key.notes).map((idea) => ({ journey, idea })),
  );
  const answered = new Map(lines.flatMap(({ idea }) => idea.answers.map(({ row }) => [row.label, row.label])));
  const counted = (count: (idea: Idea) => number): boolean => lines.some(({ idea }) => count(idea) > 0);
  const columns: readonly (SheetColumn<Line> | null)[] = [
    reading.journeys.length > 1
      ? { head: w.persona, width: 16, cell: ({ journey }) => journey.journey.persona ?? '' }
      : null,
    { head: w.number, width: 7, cell: ({ journey, idea }) => journey.insight(idea.insight.id)?.number ?? '' },
    { head: w.phase, width: 18, cell: ({ journey, idea }) => phaseOf(journey, idea) },
    { head: w.idea, width: 44, cell: ({ idea }) => idea.insight.text },
    ...[...answered.keys()].map((row): SheetColumn<Line> => ({
      head: w.answersOf(row),
      width: 34,
      cell: ({ journey, idea }) =>
        numberedLines(
          reading.words,
          (idea.answers.find((answer) => answer.row.label === row)?.insights ?? []).flatMap(
            ({ id }) => journey.insight(id) ?? [],
          ),
          SHOWN,
        ),
    })),
    { head: w.groups, width: 18, cell: ({ idea }) => list(idea.insight.groups) },
    { head: w.notes, width: 8, cell: ({ idea }) => idea.insight.sources.length },
    counted(({ votes }) => votes) ? { head: w.votes, width: 9, cell: ({ idea }) => idea.votes } : null,
    counted(({ dots }) => dots) ? { head: w.dots, width: 9, cell: ({ idea }) => idea.dots } : null,
    { head: w.impact, width: 12 },
    { head: w.feasibility, width: 17 },
    { head: w.owner, width: 16 },
    {
      head: w.link,
      width: 14,
      cell: ({ idea }) => (linkOf(reading, idea) === undefined ? '' : w.open),
      link: ({ idea }) => linkOf(reading, idea),
    },
  ];
  return workbook(
    w.sheet,
    columns.filter((column) => column !== null),
    lines,
    reading.journeys.length > 1 ? 4 : 3,
  );
}

/** How many of a row's lines an idea shows; the document has them all. */
const SHOWN = 3;

interface Line {
  readonly journey: JourneyReading;
  readonly idea: Idea;
}

const phaseOf = ({ journey }: JourneyReading, { insight }: Idea): string =>
  journey.phases.find(({ id }) => id === insight.phase)?.label ?? '';

const linkOf = (reading: Reading, { insight }: Idea): string | undefined =>
  reading.link(insight.sources[0]?.note ?? '');
