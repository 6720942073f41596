import type { PhrasingContent, RootContent } from 'mdast';
import { ideas } from '../../core/ideas.ts';
import type { RowKind } from '../../core/rows.ts';
import { touchpoints } from '../../core/touchpoints.ts';
import { digest, heading, link, section, words, type Digest, type Section } from '../nodes.ts';
import { clip } from '../plain.ts';
import type { JourneyReading, NumberedInsight, PhaseReading, Reading } from '../reading.ts';
import { byStrength } from '../../core/strength.ts';
import { isShared } from '../said.ts';

/** The first page's message: what most groups say, where they may disagree, what is open, and the ideas with most support. */
export function summary(reading: Reading): readonly Section[] {
  const { words: w } = reading;
  const several = reading.journeys.length > 1;
  const parts = reading.journeys.flatMap((journey): RootContent[] => {
    const rows = [shared, channels, opposed('yes'), opposed('candidate'), open, proposals]
      .map((part) => part(reading, journey))
      .filter(({ lines }) => lines.length > 0);
    const { persona } = journey.journey;
    return rows.length === 0 ? [] : [...(several && persona !== null ? [heading(3, persona)] : []), digest(rows)];
  });
  return parts.length === 0 ? [] : [section('summary', [heading(2, w.summary.heading), ...parts])];
}

type Row = Digest['rows'][number];
/** A line of one phase of the journey. */
interface Line {
  readonly phase: PhaseReading;
  readonly numbered: NumberedInsight;
  readonly kind: RowKind | undefined;
}

/** Lines under one term; more would be no summary. */
const MOST = 6;
const FEWER = 4;
/** A line's longest text, in characters. */
const LONGEST = 110;
/** More empty cells than these are counted, not named. */
const NAMED = 8;
/** Kinds that have a line of their own below. */
const ELSEWHERE: ReadonlySet<RowKind | undefined> = new Set<RowKind>([
  'channels',
  'devices',
  'solutions',
  'opportunities',
]);

function shared(reading: Reading, journey: JourneyReading): Row {
  const { words: w } = reading;
  const said = linesOf(journey).filter(({ kind }) => !ELSEWHERE.has(kind));
  const found = said
    .filter(({ numbered }) => isShared(journey, numbered))
    .toSorted((a, b) => byStrength(a.numbered.insight, b.numbered.insight))
    .slice(0, MOST);
  return {
    term: journey.groups.length > 1 ? w.summary.shared : w.summary.repeated,
    lines:
      found.length === 0 && said.length > 0 && journey.groups.length > 1
        ? [words(w.summary.nothingShared)]
        : found.map((line) => printed(reading, line)),
  };
}

function channels({ words: w }: Reading, { journey, phases }: JourneyReading): Row {
  const rows = new Set(journey.rows.filter(({ kind }) => kind === 'channels').map(({ id }) => id));
  const inOrder = phases.flatMap(({ cells }) =>
    cells.filter(({ row }) => rows.has(row.id)).flatMap(({ insights }) => insights.map(({ insight }) => insight)),
  );
  const named = touchpoints(inOrder)
    .map(({ name, insights }) => ({ name, notes: insights.reduce((sum, { sources }) => sum + sources.length, 0) }))
    .filter(({ notes }) => notes > 1)
    .toSorted((a, b) => b.notes - a.notes)
    .slice(0, MOST);
  return {
    term: w.summary.channels,
    lines:
      named.length === 0
        ? []
        : [words(named.map(({ name, notes }) => `${clip(name, 40)} ${w.journey.times(notes)}`).join(' · '))],
  };
}

/** What the facilitator confirmed, or what is only suggested. */
const opposed =
  (wanted: 'yes' | 'candidate') =>
  ({ words: w }: Reading, reading: JourneyReading): Row => ({
    term: wanted === 'yes' ? w.disagreements.opposed : w.summary.mayBeOpposed,
    lines: reading.journey.opposed
      .filter(({ status }) => status === wanted)
      .slice(0, FEWER)
      .flatMap(({ sides }) => {
        const [one, other] = sides.map(([first]) => (first === undefined ? undefined : reading.insight(first)));
        return one && other ? [[...numberedText(one), ...words(' ↔ '), ...numberedText(other)]] : [];
      }),
  });

function open(reading: Reading, journey: JourneyReading): Row {
  const { words: w } = reading;
  const found = linesOf(journey).filter(({ numbered }) => numbered.insight.status === 'open');
  const cells = journey.phases.filter(({ groups }) => groups.length > 0).flatMap((phase) => phase.cells);
  const empty = cells.filter(({ insights }) => insights.length === 0);
  const byRow = journey.journey.rows.flatMap(({ id, label }) => {
    const holes = empty.filter(({ row }) => row.id === id).map(({ phase }) => phase.label);
    return holes.length === 0 ? [] : [`${label} (${holes.join(', ')})`];
  });
  const count = w.summary.emptyCells(empty.length);
  return {
    term: w.disagreements.open,
    lines: [
      ...found.slice(0, FEWER).map((line) => printed(reading, line)),
      ...(empty.length === 0 || empty.length === cells.length
        ? []
        : [words(empty.length > NAMED ? `${count}.` : `${w.colon(count)} ${byRow.join('; ')}`)]),
    ],
  };
}

function proposals(reading: Reading, journey: JourneyReading): Row {
  const { words: w } = reading;
  const all = ideas(journey.journey, reading.key.notes);
  const supported = all.filter(({ insight, votes, dots }) => votes + dots > 0 || insight.sources.length > 1);
  const shown = (all.length < MOST ? all : supported)
    .toSorted((a, b) => b.votes + b.dots - a.votes - a.dots || byStrength(a.insight, b.insight))
    .slice(0, MOST - 1);
  const lines = new Map(linesOf(journey).map((line) => [line.numbered.insight.id, line]));
  return {
    term: supported.length === 0 ? w.ideas.heading : w.summary.ideas,
    lines: [
      ...shown.flatMap(({ insight, votes, dots }) => {
        const line = lines.get(insight.id);
        return line ? [printed(reading, line, votes + dots > 0 ? [w.appendix.votes(votes + dots)] : [])] : [];
      }),
      ...(all.length === 0 || all.length === shown.length ? [] : [words(w.summary.ideasInAll(all.length))]),
    ],
  };
}

const linesOf = (journey: JourneyReading): readonly Line[] =>
  journey.phases.flatMap((phase) =>
    phase.cells.flatMap(({ row, insights }) => insights.map((numbered) => ({ phase, numbered, kind: row.kind }))),
  );

/** The number that leads to the line, its words, how many say so, and its phase. */
function printed({ words: w }: Reading, { phase, numbered }: Line, before: readonly string[] = []): PhrasingContent[] {
  const { groups, sources } = numbered.insight;
  const by =
    groups.length > 1 && groups.length >= phase.groups.length
      ? [w.phases.allGroups(groups.length)]
      : groups.length > 1
        ? [w.summary.groupsOf(groups.length, phase.groups.length)]
        : sources.length > 1
          ? [w.notes(sources.length)]
          : [];
  return [...numberedText(numbered), ...words(` (${[...before, ...by, phase.phase.label].join(' · ')})`)];
}

const numberedText = ({ anchor, number, text }: NumberedInsight): PhrasingContent[] => [
  ...link(`#${anchor}`, number),
  ...words(` ${clip(text, LONGEST)}`),
];
