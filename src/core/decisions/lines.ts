import type { Insight, Lapse, LapsedDecision } from '../answer-key.ts';
import type { Decision } from '../decisions.ts';
import type { Unit } from '../standing.ts';
import { inForce, lapse } from './in-force.ts';
import { noteOf } from './records.ts';

/** What was decided about whole lines, by the id of a cluster's first unit. */
export interface LineDecisions {
  readonly wording: ReadonlyMap<string, { readonly text: string; readonly textFrom: string }>;
  readonly status: ReadonlyMap<string, NonNullable<Insight['status']>>;
  readonly lapsed: readonly LapsedDecision[];
}

/**
 * Finds the line of each chosen wording and status through the note they name, and where that is in no line any more
 * through the others that stood there. A wording taken from a note follows that note when its text is edited, as long as
 * it stands in the line.
 */
export function decideLines(
  clusters: readonly (readonly Unit[])[],
  decisions: readonly Decision[],
  missing: (note: string) => Lapse,
): LineDecisions {
  const lines = linesByNote(clusters);
  const wording = new Map<string, Chosen<{ text: string; textFrom: string }>>();
  const status = new Map<string, Chosen<NonNullable<Insight['status']>>>();
  const lapsed: LapsedDecision[] = [];

  for (const decision of inForce(decisions)) {
    if (decision.kind !== 'wording' && decision.kind !== 'settled') continue;
    const found = lines.get(decision.note) ?? standIn(decision, lines) ?? [];
    const [line] = found;
    if (!line)
      lapsed.push(lapse(decision, lines.has(noteOf(decision.note)) ? 'text changed' : missing(noteOf(decision.note))));
    else if (decision.kind === 'settled') for (const one of found) choose(status, one, decision, decision.status);
    else if (found.length > 1) lapsed.push(lapse(decision, 'ambiguous'));
    else choose(wording, line, decision, wordingIn(line, decision));
  }
  return { wording: values(wording), status: values(status), lapsed };

  function choose<T>(chosen: Map<string, Chosen<T>>, line: readonly Unit[], decision: Decision, value: T): void {
    const id = line[0]?.id ?? '';
    const winner = chosen.get(id);
    if (!winner) chosen.set(id, { value, decision });
    else if (JSON.stringify(winner.value) !== JSON.stringify(value))
      lapsed.push(lapse(decision, 'overruled', winner.decision));
  }
}

function standIn(
  decision: Decision & { readonly note: string },
  lines: Lines,
): readonly (readonly Unit[])[] | undefined {
  const others = Object.keys(decision.notes).filter((note) => note !== noteOf(decision.note));
  return others.map((note) => lines.get(note)).find((found) => found?.length === 1);
}

interface Chosen<T> {
  readonly value: T;
  readonly decision: Decision;
}

const values = <T>(chosen: ReadonlyMap<string, Chosen<T>>): ReadonlyMap<string, T> =>
  new Map([...chosen].map(([line, { value }]) => [line, value]));

/** Lines by note and by unit: a split note stands in several. */
type Lines = ReadonlyMap<string, readonly (readonly Unit[])[]>;

function linesByNote(clusters: readonly (readonly Unit[])[]): Lines {
  const lines = new Map<string, (readonly Unit[])[]>();
  const add = (id: string, line: readonly Unit[]) => {
    const known = lines.get(id);
    if (!known) lines.set(id, [line]);
    else if (!known.includes(line)) known.push(line);
  };
  for (const line of clusters)
    for (const unit of line) {
      add(unit.id, line);
      add(unit.note, line);
    }
  return lines;
}

function wordingIn(line: readonly Unit[], decision: Extract<Decision, { kind: 'wording' }>) {
  const { from, text } = decision;
  if (from === undefined) return { text, textFrom: 'facilitator' };
  const original = line.find((unit) => unit.id === from) ?? line.find((unit) => unit.note === noteOf(from));
  return original ? { text: original.text, textFrom: original.note } : { text, textFrom: 'facilitator' };
}
