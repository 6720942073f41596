import { curve, type Curve } from '../../core/curve.ts';
import type { DocumentWords } from '../../words/documents/index.ts';
import { heading, paragraph, section, table, type Section } from '../nodes.ts';
import type { JourneyReading, Reading } from '../reading.ts';

/** The experience curve's figures, for journeys that have one. */
export function curves(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  const found = reading.journeys.flatMap((journey) => {
    const drawn = curve(journey.journey, key.notes);
    return drawn === null ? [] : [{ journey, drawn }];
  });
  if (found.length === 0) return [];
  return [
    section('curve', [
      heading(2, w.curve.heading),
      ...found.flatMap(({ journey, drawn }) => [
        ...(reading.journeys.length > 1 && journey.journey.persona !== null
          ? [heading(3, journey.journey.persona)]
          : []),
        paragraph({ height: w.curve.byHeight, legend: w.curve.byLegend, emoji: w.curve.byEmoji }[drawn.from]),
        figures(w, journey, drawn),
      ]),
    ]),
  ];
}

/** What a reader who doesn't see the curve should know of it. */
export const curveWords = (w: DocumentWords, { phases }: JourneyReading, { points }: Curve): string =>
  w.curve.alt(
    phases.map(({ phase }, index) => {
      const point = points[index];
      return point ? w.curve.point(phase.label, percent(point.value)) : `${phase.label}: ${w.curve.none}`;
    }),
  );

const figures = (w: DocumentWords, { phases }: JourneyReading, { points }: Curve) =>
  table(
    [4, 2, 2, 1],
    [w.curve.phase, w.curve.value, w.curve.spread, w.curve.notes],
    phases.map(({ phase }, index) => {
      const point = points[index];
      return point
        ? [
            phase.label,
            String(percent(point.value)),
            `${percent(point.lowest)}–${percent(point.highest)}`,
            String(point.notes.length),
          ]
        : [phase.label, w.curve.none, '', '0'];
    }),
  );

const percent = (value: number): number => Math.round(value * 100);
