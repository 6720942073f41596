import type { AnswerKey, Change, Insight, Journey, KeyNote, KeySheet, Lapse, Touch } from './answer-key.ts';
import { noteOf, notesOf } from './decisions/records.ts';
import type { Decision } from './decisions.ts';

/** Lists what changed from one answer key to the next. Phases and rows are followed by id, then label, then order. */
export function changesBetween(previous: AnswerKey, now: AnswerKey): readonly Change[] {
  const headings = followHeadings(previous, now);
  const notes = noteChanges(previous, now, headings.idNow);
  return [
    ...sheetChanges(previous, now),
    ...headings.changes,
    ...notes,
    ...now.journeys.flatMap((journey) => insightChanges(journeyLike(journey, previous), journey)),
    ...previous.journeys
      .filter((journey) => !journeyLike(journey, now))
      .flatMap((journey) => insightChanges(journey, undefined)),
    ...touchedDecisions(previous, now, notes),
  ];
}

const journeyLike = ({ persona }: Journey, key: AnswerKey): Journey | undefined =>
  key.journeys.find((journey) => journey.persona === persona);

function sheetChanges(previous: AnswerKey, now: AnswerKey): readonly Change[] {
  const only = (sheets: readonly KeySheet[], others: readonly KeySheet[]) =>
    sheets.filter(({ id }) => !others.some((other) => other.id === id));
  const change = (kind: 'sheet added' | 'sheet removed') => (sheet: KeySheet) => ({
    kind,
    sheet: sheet.id,
    title: sheet.title,
    status: sheet.status,
  });
  return [
    ...only(now.sheets, previous.sheets).map(change('sheet added')),
    ...only(previous.sheets, now.sheets).map(change('sheet removed')),
  ];
}

interface Heading {
  readonly id: string;
  readonly label: string;
}

function followHeadings(previous: AnswerKey, now: AnswerKey) {
  const ids = new Map<string, string>();
  const changes: Change[] = [];
  for (const journey of now.journeys) {
    const before = journeyLike(journey, previous);
    if (!before) continue;
    for (const [what, was, is] of [
      ['phase', before.phases, journey.phases],
      ['row', before.rows, journey.rows],
    ] as const) {
      const pairs = pairHeadings(was, is);
      for (const { from, to } of pairs) {
        ids.set(from.id, to.id);
        if (from.label !== to.label)
          changes.push({ kind: `${what} renamed`, id: to.id, label: to.label, before: from.label });
      }
      const gone = was.filter((heading) => !pairs.some(({ from }) => from === heading));
      const added = is.filter((heading) => !pairs.some(({ to }) => to === heading));
      for (const { id, label } of added) changes.push({ kind: `${what} added`, id, label });
      for (const { id, label } of gone) changes.push({ kind: `${what} removed`, id, label });
    }
  }
  return { changes, idNow: (id: string | null) => (id === null ? null : (ids.get(id) ?? id)) };
}

function pairHeadings(was: readonly Heading[], is: readonly Heading[]) {
  const pairs: { readonly from: Heading; readonly to: Heading }[] = [];
  const free = (list: readonly Heading[], side: 'from' | 'to') =>
    list.filter((heading) => !pairs.some((pair) => pair[side] === heading));
  const pairBy = (same: (from: Heading, to: Heading) => boolean) => {
    for (const from of free(was, 'from')) {
      const to = free(is, 'to').find((heading) => same(from, heading));
      if (to) pairs.push({ from, to });
    }
  };
  pairBy((from, to) => from.id === to.id);
  pairBy((from, to) => from.label === to.label);
  if (was.length === is.length) pairBy((from, to) => was.indexOf(from) === is.indexOf(to));
  return pairs;
}

/** Notes of sheets that are not counted are left to the change of their sheet; blank ones say nothing. */
const IGNORED: ReadonlySet<KeyNote['at']> = new Set(['heading', 'own', 'leftOut', 'copy']);

function noteChanges(
  previous: AnswerKey,
  now: AnswerKey,
  idNow: (id: string | null) => string | null,
): readonly Change[] {
  const before = new Map(previous.notes.map((note) => [note.id, note]));
  const after = new Set(now.notes.map(({ id }) => id));
  const movedByDecision = cellDecided(previous, now);
  const seen = now.notes.flatMap((note): readonly Change[] => {
    if (IGNORED.has(note.at)) return [];
    const was = before.get(note.id);
    const { id, text } = note;
    if (!was) return note.at === 'empty' ? [] : [{ kind: 'note added', note: id, text }];
    if (IGNORED.has(was.at)) return [];
    const edited = was.text !== text ? [{ kind: 'note edited', note: id, text, before: was.text } as const] : [];
    const from = { phase: idNow(was.phase), row: idNow(was.row), group: was.group };
    const to = { phase: note.phase, row: note.row, group: note.group };
    const moved = (from.phase !== to.phase || from.row !== to.row || was.sheet !== note.sheet) && !movedByDecision(id);
    return moved ? [...edited, { kind: 'note moved', note: id, text, from, to }] : edited;
  });
  const removed = previous.notes.filter((note) => !after.has(note.id) && !IGNORED.has(note.at) && note.at !== 'empty');
  return [...seen, ...removed.map(({ id, text }): Change => ({ kind: 'note removed', note: id, text }))];
}

/** Whether a note changed its cell because a decision was taken or undone since, not because somebody moved it. */
function cellDecided(previous: AnswerKey, now: AnswerKey): (note: string) => boolean {
  const [before, after] = [decidedCells(previous), decidedCells(now)];
  const undone = new Set(now.decisions.filter((decision) => decision.undone).map(({ id }) => id));
  return (note) => {
    const [was, is] = [before.get(note), after.get(note)];
    return is === undefined ? was !== undefined && undone.has(was) : is !== was;
  };
}

/** Which decision gave a note its cell. */
function decidedCells({ decisions, lapsed = [] }: AnswerKey): ReadonlyMap<string, string> {
  const idle = new Set(lapsed.map(({ decision }) => decision));
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'cell' && !decision.undone && !idle.has(decision.id) ? [[decision.note, decision.id]] : [],
    ),
  );
}

/** Lines are followed through the notes they share, most shared first, so that a line survives the loss of its oldest note. */
function insightChanges(previous: Journey | undefined, now: Journey | undefined): readonly Change[] {
  const [before, after] = [previous?.insights ?? [], now?.insights ?? []];
  const pairs = pairInsights(before, after);
  const goneFrom = new Set(pairs.map(({ from }) => from));
  const cameTo = new Map(pairs.map(({ from, to }) => [to, from]));
  const change = (
    kind: Extract<Change, { insight: string }>['kind'],
    { id, text }: Insight,
    was: number,
    is: number,
  ) => ({
    kind,
    insight: id,
    text,
    before: was,
    now: is,
  });
  return [
    ...after.flatMap((insight) => {
      const [was, is] = [cameTo.get(insight)?.sources.length ?? 0, insight.sources.length];
      if (was === is) return [];
      return [change(was === 0 ? 'insight new' : was < is ? 'insight grown' : 'insight shrunk', insight, was, is)];
    }),
    ...before
      .filter((insight) => !goneFrom.has(insight))
      .map((insight) => change('insight gone', insight, insight.sources.length, 0)),
  ];
}

function pairInsights(before: readonly Insight[], after: readonly Insight[]) {
  const homes = new Map<string, Insight[]>();
  for (const insight of before)
    for (const { note } of insight.sources) homes.set(note, [...(homes.get(note) ?? []), insight]);
  const candidates = after.flatMap((to) => {
    const shared = new Map<Insight, number>();
    for (const from of to.sources.flatMap(({ note }) => homes.get(note) ?? []))
      shared.set(from, (shared.get(from) ?? 0) + 1);
    return [...shared].map(([from, count]) => ({
      from,
      to,
      count: count * 4 + (from.id === to.id ? 2 : 0) + (from.text === to.text ? 1 : 0),
    }));
  });
  const [taken, given] = [new Set<Insight>(), new Set<Insight>()];
  return candidates
    .sort((a, b) => b.count - a.count)
    .filter(({ from, to }) => {
      if (taken.has(from) || given.has(to)) return false;
      taken.add(from);
      given.add(to);
      return true;
    });
}

function touchedDecisions(previous: AnswerKey, now: AnswerKey, notes: readonly Change[]): readonly Change[] {
  const known = new Set(previous.decisions.filter(({ undone }) => !undone).map(({ id }) => id));
  const [wasIdle, isIdle] = [idleOf(previous), idleOf(now)];
  const of = (kind: Change['kind']) =>
    new Set(notes.flatMap((change) => (change.kind === kind && 'note' in change ? [change.note] : [])));
  const [edited, moved] = [of('note edited'), of('note moved')];
  const touch = (decision: Decision): Touch | null => {
    const [was, is] = [wasIdle.get(decision.id), isIdle.get(decision.id)];
    if (is !== undefined) return is === was ? null : is;
    if (was !== undefined) return 'holds again';
    const named = notesOf(decision).map(noteOf);
    if (named.some((note) => edited.has(note))) return 'note edited';
    return named.some((note) => moved.has(note)) ? 'note moved' : null;
  };
  return now.decisions.flatMap((decision): readonly Change[] => {
    const why = known.has(decision.id) && !decision.undone ? touch(decision) : null;
    return why ? [{ kind: 'decision touched', decision: decision.id, why }] : [];
  });
}

const idleOf = ({ lapsed = [] }: AnswerKey): ReadonlyMap<string, Lapse> =>
  new Map(lapsed.map(({ decision, why }) => [decision, why]));
