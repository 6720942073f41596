import type { JourneyReading, NumberedInsight, PhaseReading, Reading } from './reading.ts';

/** Said by several groups; where there is but one group, by several notes. */
export const isShared = ({ groups }: JourneyReading, { insight }: NumberedInsight): boolean =>
  groups.length > 1 ? insight.groups.length > 1 : insight.sources.length > 1;

/** How many notes say a line, from which groups, and what was settled about it: in words, each part one entry. */
export function said(
  { words: w }: Reading,
  journey: JourneyReading,
  phase: PhaseReading,
  { insight, notes }: NumberedInsight,
): readonly string[] {
  const { groups } = insight;
  return [
    ...(notes.length > 1 ? [w.notes(notes.length)] : []),
    ...(groups.length > 1 && groups.length >= phase.groups.length
      ? [w.phases.allGroups(groups.length)]
      : groups.length > 0 && journey.groups.length > 1
        ? [w.list(groups)]
        : []),
    ...(insight.textFrom === 'facilitator' ? [w.phases.byFacilitator] : []),
    ...(insight.status === undefined ? [] : [w.status[insight.status]]),
  ];
}
