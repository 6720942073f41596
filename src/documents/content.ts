import type { AnswerKey, Insight } from '../core/answer-key.ts';
import type { RowKind } from '../core/rows.ts';
import { mentionsOf, touchpointKey, touchpoints } from '../core/touchpoints.ts';
import { bulleted } from './bulleted.ts';
import type { DocumentOptions } from './format.ts';
import { read, type JourneyReading, type PhaseReading, type Reading } from './reading.ts';
import { workbook, type SheetColumn } from './sheet.ts';

/** The content editors' sheet: what users do, ask and feel in each phase and channel, and columns to work in. */
export async function content(key: AnswerKey, options: DocumentOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reading = read(key, options);
  const { content: w } = reading.words;
  const places = reading.journeys.flatMap((journey) => placesOf(reading, journey));
  const columns: readonly (SheetColumn<Place> | null)[] = [
    reading.journeys.length > 1 ? { head: w.persona, width: 16, cell: ({ persona }) => persona } : null,
    { head: w.phase, width: 18, cell: ({ phase }) => phase },
    { head: w.channel, width: 20, cell: ({ channel }) => channel },
    { head: w.variants, width: 16, cell: ({ variants }) => variants },
    { head: w.does, width: 38, cell: ({ does }) => does },
    { head: w.asks, width: 34, cell: ({ asks }) => asks },
    { head: w.feels, width: 38, cell: ({ feels }) => feels },
    { head: w.answer, width: 34 },
    { head: w.page, width: 20 },
    { head: w.next, width: 20 },
    { head: w.owner, width: 14 },
    { head: w.status, width: 12 },
  ];
  return workbook(
    w.sheet,
    columns.filter((column) => column !== null),
    places,
    reading.journeys.length > 1 ? 3 : 2,
  );
}

/** One phase in one channel. */
interface Place {
  readonly persona: string;
  readonly phase: string;
  readonly channel: string;
  readonly variants: string;
  readonly does: string;
  readonly asks: string;
  readonly feels: string;
}

const DOES: ReadonlySet<RowKind | undefined> = new Set<RowKind | undefined>(['activities', 'choices']);
const ASKS: ReadonlySet<RowKind | undefined> = new Set<RowKind | undefined>(['needs']);
const FEELS: ReadonlySet<RowKind | undefined> = new Set<RowKind | undefined>([
  'thoughts',
  'barriers',
  'drivers',
  'experience',
]);

/** How many of the phase's strongest lines stand beside a channel, after those that name it. */
const NEARBY = 4;

/** First everything said in the phase, then a line per channel: what names it, and the strongest of the rest. */
function placesOf(reading: Reading, journey: JourneyReading): readonly Place[] {
  return journey.phases.flatMap((phase) => {
    const channels = touchpoints(
      insightsOf(phase, (kind) => kind === 'channels'),
      ({ sources }) => sources.map(({ note, point }) => point ?? reading.notes.get(note)?.text ?? ''),
    );
    const others = insightsOf(phase, (kind) => kind !== 'channels' && kind !== 'solutions');
    if (channels.length === 0 && others.length === 0) return [];
    const keys = channels.map(({ name }) => touchpointKey(name));
    const common = {
      persona: journey.journey.persona ?? '',
      phase: phase.phase.label,
    };
    const inPhase = sorted(phase, others);
    const mentioned = new Map(others.map((insight) => [insight, mentionsOf(insight.text, keys)]));
    return [
      {
        ...common,
        channel: reading.words.content.anywhere,
        variants: '',
        does: bulleted(reading.words, inPhase.does),
        asks: bulleted(reading.words, inPhase.asks),
        feels: bulleted(reading.words, inPhase.feels),
      },
      ...channels.map(({ name, variants }): Place => {
        const own = touchpointKey(name);
        const here = (insights: readonly Insight[]): string => {
          const named = insights.filter((insight) => mentioned.get(insight)?.has(own));
          const free = insights.filter((insight) => mentioned.get(insight)?.size === 0);
          return [bulleted(reading.words, named), bulleted(reading.words, free.slice(0, NEARBY))]
            .filter((lines) => lines !== '')
            .join('\n');
        };
        return {
          ...common,
          channel: name,
          variants: variants.join('\n'),
          does: here(inPhase.does),
          asks: here(inPhase.asks),
          feels: here(inPhase.feels),
        };
      }),
    ];
  });
}

/** Questions are asked, wherever they stand; needs too. The rest is done or felt, by the kind of its row. */
function sorted(phase: PhaseReading, insights: readonly Insight[]) {
  const isAsked = (insight: Insight): boolean => insight.text.includes('?') || ASKS.has(kindOf(phase, insight));
  return {
    asks: insights.filter(isAsked),
    does: insights.filter((insight) => !isAsked(insight) && DOES.has(kindOf(phase, insight))),
    feels: insights.filter((insight) => !isAsked(insight) && FEELS.has(kindOf(phase, insight))),
  };
}

const insightsOf = (phase: PhaseReading, wanted: (kind: RowKind | undefined) => boolean): readonly Insight[] =>
  phase.cells.filter(({ row }) => wanted(row.kind)).flatMap(({ insights }) => insights.map(({ insight }) => insight));

const kindOf = ({ cells }: PhaseReading, insight: Insight): RowKind | undefined =>
  cells.find(({ row }) => row.id === insight.row)?.row.kind;
