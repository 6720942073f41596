import type { PhrasingContent, RootContent } from 'mdast';
import { ideas as ideasOf, type Idea } from '../../core/ideas.ts';
import { heading, link, paragraph, quiet, section, small, strong, table, words, type Section } from '../nodes.ts';
import { clip } from '../plain.ts';
import { groupBy, type JourneyReading, type Reading } from '../reading.ts';
import { byStrength } from '../../core/strength.ts';

/** Every proposal, phase by phase, with what it may answer, who made it, and room to judge it. */
export function ideas(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  const lists = reading.journeys
    .map((journey) => ({ journey, ideas: ideasOf(journey.journey, key.notes) }))
    .filter(({ ideas }) => ideas.length > 0);
  const body = lists.flatMap(({ journey, ideas }) => {
    const { persona } = journey.journey;
    return reading.journeys.length > 1 && persona !== null
      ? [heading(3, persona), ...byPhase(reading, journey, ideas, 4)]
      : byPhase(reading, journey, ideas, 3);
  });
  return [
    section('ideas', [
      heading(2, w.ideas.heading),
      ...(lists.length === 0 ? [paragraph(w.ideas.none)] : [quiet(w.ideas.lead), ...body]),
    ]),
  ];
}

function byPhase(
  reading: Reading,
  journey: JourneyReading,
  ideas: readonly Idea[],
  depth: 3 | 4,
): readonly RootContent[] {
  const { words: w } = reading;
  const voted = ideas.some(({ votes, dots }) => votes + dots > 0);
  const byPhase = groupBy(ideas, ({ insight }) => insight.phase);
  return journey.phases.flatMap(({ phase }) => {
    const proposed = byPhase.get(phase.id) ?? [];
    return proposed.length === 0
      ? []
      : [
          heading(depth, phase.label),
          ...answered(reading, proposed[0]),
          table(
            [1, 6.2, 2.8, ...(voted ? [1.6] : []), 1.6, 3, 1.9],
            [
              w.ideas.number,
              w.ideas.idea,
              w.ideas.groups,
              ...(voted ? [w.ideas.votes] : []),
              w.ideas.impact,
              w.ideas.feasibility,
              w.ideas.owner,
            ],
            proposed.map(({ insight, votes, dots }) => {
              const numbered = journey.insight(insight.id);
              return [
                link(`#${numbered?.anchor ?? ''}`, numbered?.number ?? ''),
                words(insight.text),
                w.list(insight.groups),
                ...(voted ? [votes + dots > 0 ? String(votes + dots) : ''] : []),
                '',
                '',
                '',
              ];
            }),
          ),
        ];
  });
}

/** How many of a row's lines stand above the ideas; all of them stand in "phase by phase". */
const SHOWN = 3;

/** What users need, meet and feel in the phase, in short. */
function answered({ words: w }: Reading, idea: Idea | undefined): readonly RootContent[] {
  const rows = (idea?.answers ?? []).map(({ row, insights }): PhrasingContent[] => {
    const texts = insights
      .toSorted(byStrength)
      .slice(0, SHOWN)
      .map(({ text }) => clip(text, 70));
    const more = insights.length > SHOWN ? [w.journey.more(insights.length - SHOWN)] : [];
    return [...words(' · '), strong(w.colon(row.label)), ...words(` ${[...texts, ...more].join('; ')}`)];
  });
  return rows.length === 0 ? [] : [small([...words(`${w.colon(w.ideas.answers)} `), ...rows.flat().slice(1)])];
}
