import type { AnswerKey, Journey, KeyNote, Phase, Row } from '../../core/answer-key.ts';
import type { Sheet } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { groupsOfCell } from '../groups-of-cell.ts';
import { holds } from './frame-of.ts';

/** One cell of the heat map: how many notes each group that was given it has written there. */
export interface HeatCell {
  readonly phase: Phase;
  readonly row: Row;
  readonly total: number;
  readonly groups: readonly { readonly name: string; readonly notes: number }[];
}

/** A group that has written nothing in some of its phases although others have, or nothing at all. */
export interface SilentGroup {
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly everywhere: boolean;
}

export interface Heat {
  /** Row by row, phase by phase. */
  readonly cells: readonly (readonly HeatCell[])[];
  readonly groups: readonly string[];
  readonly notes: number;
  readonly most: number;
  readonly empty: readonly HeatCell[];
  readonly silent: readonly SilentGroup[];
}

/** Counts a journey's notes by cell and group; a group is asked only about the cells it was given. */
export function heatOf({ sheets, notes }: AnswerKey, journey: Journey): Heat {
  const own = sheets.filter(({ id, status }) => status === 'in' && journey.sheets.includes(id));
  const ids = new Set(own.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { at, sheet, group, phase, row } of notes) {
    if ((at !== 'cell' && at !== 'line') || sheet === null || !ids.has(sheet)) continue;
    const name = cellKey(phase, row, group);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const groups = [...new Set(own.map(({ group }) => group))];
  const cells = journey.rows.map((row) =>
    journey.phases.map((phase): HeatCell => {
      const said = groupsOfCell(own, phase.id, row.id).map((name) => ({
        name,
        notes: counts.get(cellKey(phase.id, row.id, name)) ?? 0,
      }));
      return { phase, row, total: said.reduce((sum, { notes }) => sum + notes, 0), groups: said };
    }),
  );
  const all = cells.flat();
  return {
    cells,
    groups,
    notes: all.reduce((sum, { total }) => sum + total, 0),
    most: Math.max(0, ...all.map(({ total }) => total)),
    empty: all.filter(({ total, groups }) => total === 0 && groups.length > 0),
    silent: groups.flatMap((name) => silence(name, journey.phases, all)),
  };
}

/** Notes outside the grids: those that may have strayed, and, by frame title, those of other work on the board. */
export interface Astray {
  readonly near: readonly KeyNote[];
  readonly elsewhere: readonly (readonly [frame: string, notes: number])[];
}

/** Parts the notes that lie outside: a retrospective's notes in a frame of their own are nobody's mistake. */
export function astrayOf({ notes }: AnswerKey, sheets: readonly Sheet[], { items }: Snapshot): Astray {
  const frames = items.filter((item) => item.type === 'frame' && sheets.some((sheet) => holds(item, sheet)));
  const known = new Set(['', ...frames.map(({ text }) => text)]);
  const near: KeyNote[] = [];
  const counts = new Map<string, number>();
  for (const note of notes.filter(({ at }) => at === 'outside')) {
    const frame = note.where?.frame ?? '';
    if (known.has(frame)) near.push(note);
    else counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  return { near, elsewhere: [...counts] };
}

function silence(name: string, phases: readonly Phase[], cells: readonly HeatCell[]): readonly SilentGroup[] {
  const given = phases.filter(({ id }) =>
    cells.some(({ phase, groups }) => phase.id === id && groups.some((group) => group.name === name)),
  );
  const written = (phase: Phase, by: (group: string) => boolean) =>
    cells.some((cell) => cell.phase.id === phase.id && cell.groups.some((group) => by(group.name) && group.notes > 0));
  const mute = given.filter((phase) => !written(phase, (group) => group === name));
  if (given.length > 0 && mute.length === given.length) return [{ name, phases: mute, everywhere: true }];
  const behind = mute.filter((phase) => written(phase, (group) => group !== name));
  return behind.length > 0 ? [{ name, phases: behind, everywhere: false }] : [];
}

const cellKey = (phase: string | null, row: string | null, group: string | null): string =>
  JSON.stringify([phase, row, group]);
