import type { RootContent } from 'mdast';
import { fold, heading, insights, quiet, section, type InsightRow, type Section } from '../nodes.ts';
import type { JourneyReading, NumberedInsight, PhaseReading, Reading } from '../reading.ts';

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
  const title = heading(3, `${phase.number}. ${phase.phase.label}`);
  if (filled.length === 0) return [title, quiet(phase.groups.length === 0 ? w.phases.notAssigned : w.phases.nothing)];
  return [
    title,
    fold(w.phases.lead(phase.notes, all.length, shared), [
      ...filled.flatMap((cell) => [
        heading(4, cell.row.label),
        insights(cell.insights.map((numbered) => insightRow(reading, journey, numbered, phase.groups.length))),
      ]),
      ...(empty.length === 0 ? [] : [quiet(w.phases.emptyRows(empty.map(({ row }) => row.label).join(', ')))]),
    ]),
  ];
}

/** An insight as a line: its number, its words, and who said it. */
export function insightRow(
  reading: Reading,
  journey: JourneyReading,
  { insight, number, anchor, text, notes }: NumberedInsight,
  of: number,
): InsightRow {
  const { words: w } = reading;
  const { groups } = insight;
  const said = [
    ...(notes.length > 1 ? [w.notes(notes.length)] : []),
    ...(groups.length > 1 && groups.length >= of
      ? [w.phases.allGroups(groups.length)]
      : groups.length > 0 && journey.groups.length > 1
        ? [w.list(groups)]
        : []),
    ...(insight.textFrom === 'facilitator' ? [w.phases.byFacilitator] : []),
    ...(insight.status === undefined ? [] : [w.status[insight.status]]),
  ];
  return {
    number,
    anchor,
    text,
    said: said.join(' · '),
    strong: groups.length > 1,
    count: insight.sources.length,
    originals: insight.sources.flatMap(({ note: id, point }) => {
      const note = reading.notes.get(id);
      return note === undefined ? [] : [{ text: point ?? note.text, group: note.group ?? '', link: reading.link(id) }];
    }),
  };
}
