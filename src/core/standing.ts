import type { NoteAt } from './answer-key.ts';
import { edges } from './geometry.ts';
import type { Placement, Where } from './placement.ts';
import type { Sheet } from './sheets.ts';
import { byAge, paper, type Item } from './snapshot.ts';

/** A note-like item with its place in the journeys: what placement says first, what decisions make of it after. */
export interface Standing {
  readonly item: Item;
  readonly at: NoteAt;
  readonly sheet: string | null;
  readonly persona: string | null;
  readonly group: string | null;
  readonly phase: string | null;
  readonly row: string | null;
  readonly share?: number;
  readonly where?: Where;
  readonly also?: { readonly phase: string; readonly row: string };
  /** Height in its cell, 0 (bottom) to 1 (top). */
  readonly height?: number;
  /** It says nothing: set aside unless the facilitator brings it back. */
  readonly junk: boolean;
  /** The points the facilitator split it into. */
  readonly points?: readonly string[];
  /** The facilitator said that it holds one point only. */
  readonly whole?: boolean;
}

/** What is merged: a note, or one point of a note that was split (`note#2`). Its cell names persona, phase and row. */
export interface Unit {
  readonly id: string;
  readonly note: string;
  readonly point?: string;
  readonly text: string;
  readonly cell: string;
}

/** The ids of the phase and row that a sheet's columns and bands stand for, by index. */
export interface SheetCells {
  readonly phases: readonly (string | null)[];
  readonly rows: readonly (string | null)[];
}

/** Joins items, placements and sheets; oldest note first, whatever the order they came in. */
export function standings(
  items: readonly Item[],
  placements: readonly Placement[],
  sheets: readonly Sheet[],
  cells: ReadonlyMap<string, SheetCells>,
  isJunk: (text: string) => boolean,
): readonly Standing[] {
  const placed = new Map(placements.map((placement) => [placement.note, placement]));
  const sheetById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const uncounted = framesNotCounted(sheets);
  return items
    .filter((item) => placed.has(item.id))
    .sort(byAge)
    .flatMap((item) => {
      const placement = placed.get(item.id);
      if (!placement) return [];
      const around = item.parent === null ? undefined : uncounted.get(item.parent);
      const sheet = placement.sheet === null ? around : sheetById.get(placement.sheet);
      return [stand(item, placement, sheet, sheet && cells.get(sheet.id), isJunk)];
    });
}

/** The units of a note in a cell; none when it lies in none or is set aside. */
export function unitsOf(standing: Standing): readonly Unit[] {
  const { item, at, phase, row, persona, points } = standing;
  if ((at !== 'cell' && at !== 'line') || phase === null || row === null) return [];
  const cell = JSON.stringify([persona, phase, row]);
  if (!points) return [{ id: item.id, note: item.id, text: item.text, cell }];
  return points.map((point, index) => ({ id: `${item.id}#${index + 1}`, note: item.id, point, text: point, cell }));
}

/** Frames all of whose sheets are left out or suspected copies: what lies beside the grid in them goes the same way. */
function framesNotCounted(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  const counted = new Set(sheets.filter(({ status }) => status === 'in').map(({ frame }) => frame));
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.frame === null || counted.has(sheet.frame) ? [] : [[sheet.frame, sheet] as const],
    ),
  );
}

function stand(
  item: Item,
  placement: Placement,
  sheet: Sheet | undefined,
  cells: SheetCells | undefined,
  isJunk: (text: string) => boolean,
): Standing {
  const { share, where } = placement;
  const { phase, row } = cellAt(placement.column, placement.band, cells);
  const also = placement.also && cellAt(placement.also.column, placement.also.band, cells);
  const at = atOf(placement, sheet, item);
  const height = at === 'cell' || at === 'line' ? heightIn(item, sheet, placement.band) : undefined;
  return {
    item,
    // A column that belongs to no phase of the journey has no cells to be counted in.
    at: (at === 'cell' || at === 'line') && (phase === null || row === null) ? 'outside' : at,
    sheet: sheet?.id ?? null,
    persona: sheet?.persona ?? null,
    group: sheet?.group ?? null,
    phase,
    row,
    junk: isJunk(item.text),
    ...(share !== undefined && { share }),
    ...(where && { where }),
    ...(also?.phase && also.row && { also: { phase: also.phase, row: also.row } }),
    ...(height !== undefined && { height }),
  };
}

function cellAt(column: number | null, band: number | null, cells: SheetCells | undefined) {
  return {
    phase: column === null ? null : (cells?.phases[column] ?? null),
    row: band === null ? null : (cells?.rows[band] ?? null),
  };
}

function atOf({ at }: Placement, sheet: Sheet | undefined, { text }: Item): NoteAt {
  if (at === 'heading' || at === 'own') return at;
  if (sheet?.status === 'own') return 'own';
  if (sheet?.status === 'left out') return 'leftOut';
  if (sheet?.status === 'copy?') return 'copy';
  return text.trim() === '' ? 'empty' : at;
}

function heightIn(item: Item, sheet: Sheet | undefined, index: number | null): number | undefined {
  const band = index === null ? undefined : sheet?.bands[index];
  if (!band || !item.box || band.bottom <= band.top) return undefined;
  const { top, bottom } = edges(paper({ ...item, box: item.box }));
  const height = (band.bottom - (top + bottom) / 2) / (band.bottom - band.top);
  return Math.round(Math.min(1, Math.max(0, height)) * 1000) / 1000;
}
