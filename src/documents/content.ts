import type { AnswerKey } from '../core/answer-key.ts';
import type { RowKind } from '../core/rows.ts';
import { listener, touchpointKey, touchpoints, type Touchpoint } from '../core/touchpoints.ts';
import type { DocumentOptions } from './format.ts';
import { numberedLines } from './numbered-lines.ts';
import { read, type JourneyReading, type NumberedInsight, type PhaseReading, type Reading } from './reading.ts';
import { workbook, type SheetColumn } from './sheet.ts';

/** The content editors' sheet: what users do, ask and feel in each phase and channel, and columns to work in. */
export async function content(key: AnswerKey, options: DocumentOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reading = read(key, options);
  const { content: w } = reading.words;
  const places = reading.journeys.flatMap((journey) => placesOf(reading, journey));
  const said = (name: Aspect, head: string, width: number): SheetColumn<Place> | null =>
    places.some((place) => place.said[name] !== '') ? { head, width, cell: (place) => place.said[name] } : null;
  const columns: readonly (SheetColumn<Place> | null)[] = [
    reading.journeys.length > 1 ? { head: w.persona, width: 16, cell: ({ persona }) => persona } : null,
    { head: w.phase, width: 18, cell: ({ phase }) => phase },
    { head: w.channel, width: 22, cell: ({ channel }) => channel },
    { head: w.named, width: 9, cell: ({ named }) => named },
    { head: w.variants, width: 18, cell: ({ variants }) => variants },
    { head: w.does, width: 38, cell: (place) => place.said.does },
    { head: w.asks, width: 36, cell: (place) => place.said.asks },
    { head: w.feels, width: 40, cell: (place) => place.said.feels },
    said('other', w.other, 34),
    said('ideas', w.ideas, 36),
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

/** One phase in one channel, or what was said in the phase whatever the channel. */
interface Place {
  readonly persona: string;
  readonly phase: string;
  readonly channel: string;
  /** How many notes of the phase name the channel; empty where none does. */
  readonly named: number | '';
  readonly variants: string;
  readonly said: Readonly<Record<Aspect, string>>;
}

type Aspect = 'does' | 'asks' | 'feels' | 'ideas' | 'other';

/** Which column a row's lines stand in; those of any other row are kept too. */
const ASPECT_OF: Readonly<Partial<Record<RowKind, Aspect>>> = {
  activities: 'does',
  choices: 'does',
  needs: 'asks',
  thoughts: 'feels',
  barriers: 'feels',
  drivers: 'feels',
  experience: 'feels',
  solutions: 'ideas',
  opportunities: 'ideas',
};

/** A line of a phase that stands in another row than the channels. */
interface Line {
  readonly numbered: NumberedInsight;
  readonly aspect: Aspect;
  /** Its words, and those of each note behind it. */
  readonly texts: readonly string[];
}

/**
 * For each phase what was said of no channel in particular, and then, channel by channel, what was said of that one.
 * Channels of other phases come along where a line names them.
 */
function placesOf(reading: Reading, journey: JourneyReading): readonly Place[] {
  const { words: w } = reading;
  const everywhere = merged(journey.phases.flatMap((phase) => channelsOf(reading, phase)));
  return journey.phases.flatMap((phase) => {
    const own = channelsOf(reading, phase);
    const lines = linesOf(reading, phase);
    if (own.length === 0 && lines.length === 0) return [];
    const ownKeys = new Set(own.map(({ name }) => touchpointKey(name)));
    const foreign = everywhere.filter(({ name }) => !ownKeys.has(touchpointKey(name)));
    const [hereIn, elsewhereIn] = [listener(own), listener(foreign)];
    const saidOf = new Map<Touchpoint, Line[]>(own.map((channel) => [channel, []]));
    const general: Line[] = [];
    for (const line of lines) {
      const here = hereIn(line.texts);
      const found = here.length > 0 ? here : elsewhereIn(line.texts).slice(0, 1);
      if (found.length === 0) general.push(line);
      for (const channel of found) {
        const about = saidOf.get(channel) ?? [];
        about.push(line);
        saidOf.set(channel, about);
      }
    }
    const common = { persona: journey.journey.persona ?? '', phase: phase.phase.label };
    return [
      ...(general.length === 0
        ? []
        : [
            {
              ...common,
              channel: w.content.anywhere,
              named: '' as const,
              variants: '',
              said: inColumns(reading, general),
            },
          ]),
      ...[...saidOf].map(([channel, about]): Place => {
        const said = inColumns(reading, about);
        return {
          ...common,
          channel: channel.name,
          named: own.includes(channel) ? notesOf(channel) : '',
          variants: channel.variants.join('\n'),
          said: about.length === 0 ? { ...said, does: w.content.nothing } : said,
        };
      }),
    ];
  });
}

const channelsOf = (reading: Reading, { cells }: PhaseReading): readonly Touchpoint[] =>
  touchpoints(
    cells
      .filter(({ row }) => row.kind === 'channels')
      .flatMap(({ insights }) => insights.map(({ insight }) => insight)),
    ({ sources }) => sources.map(({ note, point }) => point ?? reading.notes.get(note)?.text ?? ''),
  );

/** The channels of all phases, each once, those named by most notes first. */
function merged(channels: readonly Touchpoint[]): readonly Touchpoint[] {
  const byKey = new Map<string, Touchpoint>();
  for (const channel of channels) {
    const key = touchpointKey(channel.name);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, insights: [...known.insights, ...channel.insights] } : channel);
  }
  return [...byKey.values()].toSorted((a, b) => notesOf(b) - notesOf(a));
}

const notesOf = ({ insights }: Touchpoint): number => insights.reduce((sum, { sources }) => sum + sources.length, 0);

/** Questions are asked, wherever they stand; needs too. */
const linesOf = (reading: Reading, { cells }: PhaseReading): readonly Line[] =>
  cells
    .filter(({ row }) => row.kind !== 'channels')
    .flatMap(({ row, insights }) =>
      insights.map((numbered): Line => {
        const aspect = (row.kind && ASPECT_OF[row.kind]) ?? 'other';
        const { text, insight } = numbered;
        return {
          numbered,
          aspect: aspect !== 'ideas' && text.includes('?') ? 'asks' : aspect,
          texts: [text, ...insight.sources.map(({ note, point }) => point ?? reading.notes.get(note)?.text ?? '')],
        };
      }),
    );

function inColumns({ words }: Reading, lines: readonly Line[]): Place['said'] {
  const column = (wanted: Aspect): string =>
    numberedLines(
      words,
      lines.filter(({ aspect }) => aspect === wanted).map(({ numbered }) => numbered),
    );
  return {
    does: column('does'),
    asks: column('asks'),
    feels: column('feels'),
    ideas: column('ideas'),
    other: column('other'),
  };
}
