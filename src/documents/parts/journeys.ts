import { curve } from '../../core/curve.ts';
import { curveFigure } from '../curve.ts';
import { heading, quiet, section, type Grid, type Section } from '../nodes.ts';
import { onePage } from '../one-page.ts';
import type { JourneyReading, Reading } from '../reading.ts';
import { curveWords } from './curves.ts';

/** Height of the curve in the table, in millimetres. */
const CURVE_HEIGHT = 24;

/** Each persona's journey on one landscape page, for the debrief. */
export function journeys(reading: Reading): readonly Section[] {
  const { words: w } = reading;
  return reading.journeys
    .filter(({ phases }) => phases.length > 0)
    .map((journey) => {
      const { persona } = journey.journey;
      return section('journey', [
        heading(2, persona === null ? w.journey.heading : w.journey.headingFor(persona)),
        quiet(w.journey.legend),
        grid(reading, journey),
      ]);
    });
}

function grid({ key, words: w }: Reading, reading: JourneyReading): Grid {
  const found = curve(reading.journey, key.notes);
  return {
    type: 'grid',
    page: onePage(reading, {
      height: found === null ? 0 : CURVE_HEIGHT,
      ...(found?.from === 'height' ? { row: 'experience' as const } : {}),
    }),
    caption: w.journey.caption(reading.phases.length, reading.journey.rows.length),
    corner: w.journey.row,
    ...(found === null
      ? {}
      : { curve: { figure: curveFigure(found), label: w.curve.row, alt: curveWords(w, reading, found) } }),
  };
}
