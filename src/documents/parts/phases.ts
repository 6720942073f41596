import type { RootContent } from 'mdast';
import { fold, heading, quiet, section, type InsightRow, type Insights, type Section } from '../nodes.ts';
import {
  groupBy,
  type CellReading,
  type JourneyReading,
  type NumberedInsight,
  type PhaseReading,
  type Reading,
} from '../reading.ts';
import { isShared, said } from '../said.ts';

/** Everything that was said, phase by phase and row by row, with how many said it. */
export function phases(reading: Reading): readonly Section[] {
  const { words: w } = reading;
  return reading.journeys
    .filter(({ phases }) => phases.length > 0)
    .map((journey) => {
      const { persona } = journey.journey;
      return section('phases', [
        heading(2, persona === null ? w.phases.heading : w.phases.headingFor(persona)),
        ...journey.phases.flatMap((phase) => onePhase(reading, journey, phase)),
      ]);
    });
}

function onePhase(reading: Reading, journey: JourneyReading, phase: PhaseReading): readonly RootContent[] {
  const { words: w } = reading;
  const filled = phase.cells.filter((cell) => cell.insights.length > 0);
  const empty = phase.groups.length === 0 ? [] : phase.cells.filter((cell) => cell.insights.length === 0);
  const all = filled.flatMap((cell) => cell.insights);
  const shared = all.filter(({ insight }) => insight.groups.length > 1).length;
  const title = heading(3, `${phase.number}. ${phase.phase.label}`, phase.anchor);
  if (filled.length === 0) return [title, quiet(phase.groups.length === 0 ? w.phases.notAssigned : w.phases.nothing)];
  return [
    title,
    fold(w.phases.lead(phase.notes, all.length, shared), [
      ...filled.flatMap((cell) => [heading(4, cell.row.label), insights(reading, journey, phase, cell)]),
      ...(empty.length === 0 ? [] : [quiet(w.phases.emptyRows(empty.map(({ row }) => row.label).join(', ')))]),
    ]),
  ];
}

/** What several groups say, or what was decided, on lines of its own; what one note says, run in after its group. */
function insights(reading: Reading, journey: JourneyReading, phase: PhaseReading, cell: CellReading): Insights {
  const row = (numbered: NumberedInsight): InsightRow => insightRow(reading, journey, phase, numbered);
  const runIn = (numbered: NumberedInsight): boolean => journey.groups.length > 1 && isBrief(numbered);
  const once = groupBy(cell.insights.filter(runIn), ({ insight }) => insight.groups.join(', '));
  return {
    type: 'insights',
    rows: cell.insights.filter((numbered) => !runIn(numbered)).map(row),
    once: [...once].map(([group, lines]) => ({ group, rows: lines.map(row) })),
  };
}

/** Longer ones, in characters, would drown the others of their line. */
const BRIEF = 160;

/** Said by one note, in few words, and nothing was decided about it. */
const isBrief = ({ insight, text }: NumberedInsight): boolean =>
  insight.sources.length === 1 &&
  insight.status === undefined &&
  insight.textFrom !== 'facilitator' &&
  text.length <= BRIEF &&
  !text.includes('\n');

/** An insight as a line: its number, its words, and who said it. */
function insightRow(
  reading: Reading,
  journey: JourneyReading,
  phase: PhaseReading,
  numbered: NumberedInsight,
): InsightRow {
  const { insight, number, anchor, text } = numbered;
  return {
    number,
    anchor,
    text,
    said: said(reading, journey, phase, numbered).join(' · '),
    strong: isShared(journey, numbered),
    originals: insight.sources.flatMap(({ note: id, point }) => {
      const note = reading.notes.get(id);
      if (note === undefined) return [];
      return [
        { text: point ?? note.text, group: note.group ?? '', anchor: reading.anchor(id), link: reading.link(id) },
      ];
    }),
  };
}
