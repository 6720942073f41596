import type { AnswerKey, Insight } from '../core/answer-key.ts';
import type { RowKind } from '../core/rows.ts';
import { mentions, touchpointKey, touchpoints, type Touchpoint } from '../core/touchpoints.ts';
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

function placesOf(reading: Reading, journey: JourneyReading): readonly Place[] {
  return journey.phases.flatMap((phase) => {
    const channels = touchpoints(insightsOf(phase, (kind) => kind === 'channels'));
    const others = insightsOf(phase, (kind) => kind !== 'channels' && kind !== 'solutions');
    if (channels.length === 0 && others.length === 0) return [];
    const known = channels.map(({ name }) => touchpointKey(name));
    const all: readonly (Touchpoint | null)[] = channels.length === 0 ? [null] : channels;
    return all.map((channel): Place => {
      const own = channel === null ? null : touchpointKey(channel.name);
      // What names another channel of the phase belongs there; what names none holds for all of them.
      const here = (insight: Insight): boolean =>
        own === null ||
        mentions(insight.text, own) ||
        !known.some((other) => other !== own && mentions(insight.text, other));
      const isQuestion = ({ text }: Insight): boolean => text.includes('?');
      const said = (kinds: ReadonlySet<RowKind | undefined>, wanted: (insight: Insight) => boolean): string =>
        list(
          reading,
          insightsOf(phase, (kind) => kinds.has(kind)).filter((insight) => here(insight) && wanted(insight)),
        );
      return {
        persona: journey.journey.persona ?? '',
        phase: phase.phase.label,
        channel: channel?.name ?? reading.words.content.wholePhase,
        variants: channel?.variants.join('\n') ?? '',
        does: said(DOES, (insight) => !isQuestion(insight)),
        asks: list(
          reading,
          others.filter((insight) => here(insight) && (isQuestion(insight) || ASKS.has(kindOf(phase, insight)))),
        ),
        feels: said(FEELS, (insight) => !isQuestion(insight)),
      };
    });
  });
}

const insightsOf = (phase: PhaseReading, wanted: (kind: RowKind | undefined) => boolean): readonly Insight[] =>
  phase.cells.filter(({ row }) => wanted(row.kind)).flatMap(({ insights }) => insights.map(({ insight }) => insight));

const kindOf = ({ cells }: PhaseReading, insight: Insight): RowKind | undefined =>
  cells.find(({ row }) => row.id === insight.row)?.row.kind;

/** One to a line, with how many notes say it. */
const list = ({ words: w }: Reading, insights: readonly Insight[]): string =>
  insights
    .map(({ text, sources }) => {
      const words = text.replaceAll('\n', ' ');
      return `• ${sources.length > 1 ? `${words} (${w.journey.times(sources.length)})` : words}`;
    })
    .join('\n');
