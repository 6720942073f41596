import type { Cut, SheetCorrections } from '../../core/sheets.ts';

/** The single corrections a facilitator can make, as pure steps from one state of them to the next. */

type Change = (now: SheetCorrections) => SheetCorrections;

/** A sheet that does not count, or counts again. */
export const leaveOut =
  (sheet: string, out: boolean): Change =>
  (now) => ({ ...now, leftOut: flag(now.leftOut, sheet, out) });

/** A sheet that looks like a copy and is a group's own work. */
export const confirmCopy =
  (sheet: string): Change =>
  (now) => ({ ...now, confirmedCopies: flag(now.confirmedCopies, sheet, true) });

/** The name of the group whose sheet it is. */
export const nameGroup =
  (sheet: string, group: string): Change =>
  (now) => ({ ...now, groups: put(now.groups, sheet, group) });

/** `null`: the sheet's persona is none, whatever its title says. */
export const namePersona =
  (sheet: string, persona: string | null): Change =>
  (now) => ({ ...now, personas: put(now.personas, sheet, persona) });

/** Who leads the group. */
export const nameLeader =
  (sheet: string, leader: string): Change =>
  (now) => ({ ...now, leaders: put(now.leaders, sheet, leader) });

/** `undefined` forgets what was said of an item. */
export const declareHeading =
  (item: string, heading: boolean | undefined): Change =>
  (now) => ({ ...now, headings: put(now.headings, item, heading) });

/** A frame that holds a grid although it doesn't look like one. */
export const declareFrame =
  (frame: string, holdsGrid: boolean): Change =>
  (now) => ({ ...now, frames: flag(now.frames, frame, holdsGrid) });

/** Puts an edge into a column. */
export const splitColumn =
  (sheet: string, cut: Cut): Change =>
  (now) => ({ ...now, splits: put(now.splits, sheet, [...(now.splits?.[sheet] ?? []), cut]) });

/** Takes an edge away that was put there by hand. */
export const mendColumn =
  (sheet: string, cut: Cut | number): Change =>
  (now) => ({ ...now, splits: put(now.splits, sheet, rest(now.splits?.[sheet], [cut])) });

/** Joins the column under this heading with the one to its right. */
export const joinColumn =
  (sheet: string, heading: string): Change =>
  (now) => ({ ...now, joins: put(now.joins, sheet, flag(now.joins?.[sheet], heading, true)) });

/** Takes a joined column apart again, given the headings that stand over it. */
export const partColumn =
  (sheet: string, headings: readonly string[]): Change =>
  (now) => ({ ...now, joins: put(now.joins, sheet, rest(now.joins?.[sheet], headings)) });

/** What stands under or beside a heading is that phase or row of the journey; `null`: one of its own. */
export const alignHeading =
  (sheet: string, heading: string, phaseOrRow: string | null): Change =>
  (now) => ({
    ...now,
    columns: put(now.columns, sheet, { ...now.columns?.[sheet], [heading]: phaseOrRow ?? heading }),
  });

/** Of all the sheet's column headings, those the group was given; all of them is the same as never having said it. */
export const assignColumns =
  (sheet: string, given: readonly string[], all: readonly string[]): Change =>
  (now) => ({
    ...now,
    assigned: put(now.assigned, sheet, all.every((heading) => given.includes(heading)) ? undefined : given),
  });

/** Takes back everything that was put right about one sheet but its being left out or confirmed. */
export const resetSheet =
  (sheet: string): Change =>
  (now) => ({
    ...now,
    groups: put(now.groups, sheet, undefined),
    leaders: put(now.leaders, sheet, undefined),
    personas: put(now.personas, sheet, undefined),
    splits: put(now.splits, sheet, undefined),
    joins: put(now.joins, sheet, undefined),
    columns: put(now.columns, sheet, undefined),
    assigned: put(now.assigned, sheet, undefined),
  });

/** Whether there is anything to take back about a sheet. */
export const isCorrected = (sheet: string, corrections: SheetCorrections): boolean =>
  (['groups', 'leaders', 'personas', 'splits', 'joins', 'columns', 'assigned'] as const).some(
    (field) => corrections[field]?.[sheet] !== undefined,
  );

/** What is left of a list; nothing at all rather than an empty list, so that nothing seems to be corrected. */
function rest<T>(list: readonly T[] = [], gone: readonly T[]): readonly T[] | undefined {
  const left = list.filter((one) => !gone.some((other) => same(one, other)));
  return left.length > 0 ? left : undefined;
}

/** Cuts have been through the board's storage and the worker since they were made. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function flag(list: readonly string[] = [], id: string, on: boolean): readonly string[] {
  const rest = list.filter((known) => known !== id);
  return on ? [...rest, id] : rest;
}

function put<T>(
  table: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = table ?? {};
  return value === undefined ? rest : { ...rest, [key]: value };
}
