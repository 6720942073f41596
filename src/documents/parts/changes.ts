import type { PhrasingContent } from 'mdast';
import type { Change } from '../../core/answer-key.ts';
import { notesOf } from '../../core/decisions/records.ts';
import { bullets, heading, link, paragraph, section, words, type Section } from '../nodes.ts';
import { groupBy, type Reading } from '../reading.ts';

/** What is different since the answer key this one follows; no section when it follows none. */
export function changes(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  if (key.changes === undefined) return [];
  const byKind = groupBy(key.changes, (change) => change.kind);
  return [
    section('changes', [
      heading(2, w.changes.heading),
      ...(key.changes.length === 0 ? [paragraph(w.changes.none)] : []),
      ...[...byKind.values()].flatMap((list) => [
        heading(3, w.changes.kinds[list[0]?.kind ?? 'note added']),
        bullets(list.map((change) => say(reading, change))),
      ]),
    ]),
  ];
}

function say(reading: Reading, change: Change): PhrasingContent[] {
  const { words: w } = reading;
  switch (change.kind) {
    case 'note added':
      return link(reading.link(change.note), change.text);
    case 'note removed':
      return words(change.text);
    case 'note edited':
      return [...link(reading.link(change.note), change.text), ...words(` (${w.changes.before(change.before)})`)];
    case 'note moved':
      return [
        ...link(reading.link(change.note), change.text),
        ...words(` (${w.changes.moved(place(reading, change.from), place(reading, change.to))})`),
      ];
    case 'insight new':
    case 'insight gone':
      return words(`${change.text} (${w.notes(change.now || change.before)})`);
    case 'insight grown':
    case 'insight shrunk':
      return words(`${change.text} (${w.changes.counts(change.before, change.now)})`);
    case 'phase renamed':
    case 'row renamed':
      return words(`${change.label} (${w.changes.before(change.before)})`);
    case 'phase added':
    case 'phase removed':
    case 'row added':
    case 'row removed':
      return words(change.label);
    case 'sheet added':
    case 'sheet removed':
      return words(change.title);
    default:
      return decision(reading, change.decision, w.changes.touched[change.why]);
  }
}

/** What was decided, the words of the notes it names, and what became of it. */
function decision({ key, words: w }: Reading, id: string, why: string): PhrasingContent[] {
  const found = key.decisions.find((one) => one.id === id);
  const notes = found ? notesOf(found).flatMap((note) => found.notes[note] ?? []) : [];
  const named = notes.map(({ text }) => w.quoted(text));
  return words(`${found ? w.colon(w.decisions[found.kind]) : ''} ${w.list(named)} (${why})`.trim());
}

type Cell = Extract<Change, { readonly kind: 'note moved' }>['from'];

function place({ key, words: w }: Reading, { phase, row, group }: Cell): string {
  const column = key.journeys.flatMap(({ phases }) => phases).find(({ id }) => id === phase)?.label;
  const band = key.journeys.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.label;
  const cell = column && band ? w.disagreements.place(column, band) : w.changes.nowhere;
  return group ? `${cell} · ${group}` : cell;
}
