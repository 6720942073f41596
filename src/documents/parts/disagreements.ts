import type { PhrasingContent, RootContent } from 'mdast';
import { bullets, heading, link, paragraph, quiet, section, table, words, type Section } from '../nodes.ts';
import type { JourneyReading, NumberedInsight, Reading } from '../reading.ts';

/** What the groups don't agree on, what is still open, and where nobody wrote. */
export function disagreements(reading: Reading): readonly Section[] {
  const { words: w } = reading;
  const parts = reading.journeys.flatMap((journey) => {
    const found = [
      ...opposed(reading, journey),
      ...withStatus(reading, journey, 'open', w.disagreements.open),
      ...withStatus(reading, journey, 'settled', w.disagreements.settled),
      ...empty(reading, journey),
    ];
    const { persona } = journey.journey;
    return found.length > 0 && reading.journeys.length > 1 && persona !== null
      ? [heading(3, persona), ...found.map((node) => (node.type === 'heading' ? { ...node, depth: 4 as const } : node))]
      : found;
  });
  return [
    section('disagreements', [
      heading(2, w.disagreements.heading),
      ...(parts.length === 0 ? [paragraph(w.disagreements.none)] : parts),
      ...onLine(reading),
    ]),
  ];
}

/** What the facilitator confirmed comes first; what is only suggested says so. */
function opposed({ words: w }: Reading, reading: JourneyReading): readonly RootContent[] {
  const { where, one, other } = w.disagreements;
  const tableOf = (status: 'yes' | 'candidate', lead: string): readonly RootContent[] => {
    const rows = reading.journey.opposed
      .filter((pair) => pair.status === status)
      .flatMap(({ sides }) => {
        const [left = [], right = []] = sides.map((side) => side.flatMap((id) => reading.insight(id) ?? []));
        const [first] = left;
        if (first === undefined || right.length === 0) return [];
        return [[w.disagreements.place(phaseLabel(reading, first), rowLabel(reading, first)), side(left), side(right)]];
      });
    return rows.length === 0 ? [] : [paragraph(lead), table([3, 5, 5], [where, one, other], rows)];
  };
  const found = [
    ...tableOf('yes', w.disagreements.confirmedLead),
    ...tableOf('candidate', w.disagreements.candidateLead),
  ];
  return found.length === 0 ? [] : [heading(3, w.disagreements.opposed), ...found];
}

const side = (insights: readonly NumberedInsight[]): PhrasingContent[] =>
  insights.flatMap(({ insight, text, number, anchor }, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...link(`#${anchor}`, number),
    ...words(` ${text}${insight.groups.length > 0 ? ` (${insight.groups.join(', ')})` : ''}`),
  ]);

function withStatus(
  _: Reading,
  reading: JourneyReading,
  status: 'open' | 'settled',
  title: string,
): readonly RootContent[] {
  const found = reading.phases
    .flatMap((phase) => phase.cells.flatMap((cell) => cell.insights))
    .filter(({ insight }) => insight.status === status);
  if (found.length === 0) return [];
  return [
    heading(3, title),
    bullets(found.map(({ text, number, anchor }) => [...link(`#${anchor}`, number), ...words(` ${text}`)])),
  ];
}

function empty({ words: w }: Reading, { phases }: JourneyReading): readonly RootContent[] {
  const holes = phases
    .filter((phase) => phase.groups.length > 0)
    .flatMap(({ phase, cells }) => {
      const rows = cells.filter((cell) => cell.insights.length === 0).map((cell) => cell.row.label);
      return rows.length === 0 ? [] : [words(`${w.colon(phase.label)} ${rows.join(', ')}`)];
    });
  return holes.length === 0
    ? []
    : [heading(3, w.disagreements.empty), quiet(w.disagreements.emptyLead), bullets(holes)];
}

function onLine(reading: Reading): readonly RootContent[] {
  const { words: w } = reading;
  const found = reading.key.notes.filter((note) => note.at === 'line');
  if (found.length === 0) return [];
  return [
    heading(3, w.disagreements.line),
    quiet(w.disagreements.lineLead),
    bullets(
      found.map((note) => [
        ...link(reading.link(note.id), note.text),
        ...words(
          ` (${[note.group, ...reading.numbers(note.id).map(({ number }) => number)].filter(Boolean).join(', ')})`,
        ),
      ]),
    ),
  ];
}

const phaseLabel = ({ journey }: JourneyReading, { insight }: NumberedInsight): string =>
  journey.phases.find((phase) => phase.id === insight.phase)?.label ?? '';
const rowLabel = ({ journey }: JourneyReading, { insight }: NumberedInsight): string =>
  journey.rows.find((row) => row.id === insight.row)?.label ?? '';
