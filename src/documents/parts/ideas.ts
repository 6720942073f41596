import { ideas as ideasOf } from '../../core/ideas.ts';
import { heading, link, paragraph, section, table, words, type Section } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/** Every proposal with who made it and room to judge it. */
export function ideas(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  const several = reading.journeys.length > 1;
  const lists = reading.journeys.map((journey) => ({ journey, ideas: ideasOf(journey.journey, key.notes) }));
  if (lists.every(({ ideas }) => ideas.length === 0)) {
    return [section('ideas', [heading(2, w.ideas.heading), paragraph(w.ideas.none)])];
  }
  const voted = lists.some(({ ideas }) => ideas.some((idea) => idea.votes + idea.dots > 0));
  return [
    section('ideas', [
      heading(2, w.ideas.heading),
      paragraph(w.ideas.lead),
      ...lists
        .filter(({ ideas }) => ideas.length > 0)
        .flatMap(({ journey, ideas }) => [
          ...(several && journey.journey.persona !== null ? [heading(3, journey.journey.persona)] : []),
          table(
            [1, 2.4, 6, 2.6, ...(voted ? [1.3] : []), 1.6, 1.8, 1.8],
            [
              w.ideas.number,
              w.ideas.phase,
              w.ideas.idea,
              w.ideas.groups,
              ...(voted ? [w.ideas.votes] : []),
              w.ideas.impact,
              w.ideas.feasibility,
              w.ideas.owner,
            ],
            ideas.flatMap(({ insight, votes, dots }) => {
              const numbered = journey.insight(insight.id);
              if (numbered === undefined) return [];
              const phase = journey.journey.phases.find(({ id }) => id === insight.phase);
              return [
                [
                  link(`#${numbered.anchor}`, numbered.number),
                  phase?.label ?? '',
                  words(numbered.text),
                  w.list(insight.groups),
                  ...(voted ? [String(votes + dots)] : []),
                  '',
                  '',
                  '',
                ],
              ];
            }),
          ),
        ]),
    ]),
  ];
}
