import { idOf, labelOf, lineUp, type Heading, type Line } from './alignment/line-up.ts';
import type { Phase, Row } from './answer-key.ts';
import type { Band, Column, Sheet, SheetCorrections } from './sheets.ts';
import { compareIds } from './snapshot.ts';

/** How sure it is that a column or band is the phase or row it was taken for. */
export type AlignedBy = 'label' | 'order' | 'hand';

/** A sheet's columns and bands, in its own order, as phases and rows of its journey. */
export interface AlignedSheet {
  readonly columns: readonly { readonly phase: string | null; readonly by: AlignedBy; readonly assigned: boolean }[];
  readonly bands: readonly { readonly row: string | null; readonly by: AlignedBy }[];
}

/** One persona's phases and rows. Ids are those of heading items, so that renaming a heading keeps them. */
export interface Alignment {
  readonly persona: string | null;
  /** Ids of this persona's sheets, oldest first; those left out and suspected copies are aligned too, but add nothing. */
  readonly sheets: readonly string[];
  readonly phases: readonly Phase[];
  readonly rows: readonly Row[];
  readonly bySheet: Readonly<Record<string, AlignedSheet>>;
}

/** Makes the columns and rows of different sheets comparable: one alignment per persona, personas never mixed. Sheets of Fasit's own drawing are not in it. */
export function align(sheets: readonly Sheet[], corrections: SheetCorrections = {}): readonly Alignment[] {
  const counted = sheets.filter(({ status }) => status !== 'own').sort((a, b) => compareIds(a.id, b.id));
  const personas = [...new Set(counted.map(({ persona }) => persona))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  return personas.map((persona) =>
    alignOne(
      persona,
      counted.filter((sheet) => sheet.persona === persona),
      corrections,
    ),
  );
}

function alignOne(persona: string | null, sheets: readonly Sheet[], corrections: SheetCorrections): Alignment {
  const guests = sheets.some(({ status }) => status === 'in') ? (sheet: Sheet) => sheet.status !== 'in' : () => false;
  const side = (headings: (sheet: Sheet) => readonly (Column | Band)[], part: number): readonly Line[] =>
    lineUp(
      sheets.map((sheet) => ({
        guest: guests(sheet),
        headings: headings(sheet).map((heading, index) => headingOf(heading, index, sheet, corrections)),
      })),
      part,
    );
  const [columns, bands] = [side((sheet) => sheet.columns, SHARED_OUT), side((sheet) => sheet.bands, 0)];
  const [columnAt, bandAt] = [places(columns), places(bands)];
  return {
    persona,
    sheets: sheets.map(({ id }) => id),
    phases: columns.map((line) => phaseOf(line, sheets)),
    rows: bands.map((line) => rowOf(line, sheets)),
    bySheet: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        {
          columns: sheet.columns.map(({ item, taken }, index) => {
            const { id = null, by = 'label' } = columnAt.get(`${sheet.id} ${index}`) ?? {};
            const given = corrections.assigned?.[sheet.id];
            return {
              phase: id,
              by,
              assigned: given === undefined ? taken !== false : item !== null && given.includes(item),
            };
          }),
          bands: sheet.bands.map((_, index) => {
            const { id = null, by = 'label' } = bandAt.get(`${sheet.id} ${index}`) ?? {};
            return { row: id, by };
          }),
        },
      ]),
    ),
  };
}

/** So few phases may be a group's part of a journey; a whole journey has more. Rows are not shared out. */
const SHARED_OUT = 3;

function headingOf(heading: Column | Band, index: number, sheet: Sheet, corrections: SheetCorrections): Heading {
  const hand = heading.item === null ? undefined : corrections.columns?.[sheet.id]?.[heading.item];
  const kind = 'kind' in heading ? heading.kind : undefined;
  return {
    sheet: sheet.id,
    index,
    item: heading.item,
    label: heading.label,
    ...(kind !== undefined && { kind }),
    ...(hand !== undefined && (hand === heading.item ? { alone: true as const } : { hand })),
  };
}

const places = (lines: readonly Line[]) =>
  new Map(
    lines.flatMap((line) =>
      line.members.map(({ heading, by }) => [`${heading.sheet} ${heading.index}`, { id: idOf(line), by }] as const),
    ),
  );

function phaseOf(line: Line, sheets: readonly Sheet[]): Phase {
  const columns = line.members.flatMap(
    ({ heading }) => sheets.find(({ id }) => id === heading.sheet)?.columns[heading.index] ?? [],
  );
  const minutes = columns.find((column) => column.minutes !== undefined)?.minutes;
  const macro = columns.find((column) => column.macro !== undefined)?.macro;
  return {
    id: idOf(line),
    label: labelOf(line),
    ...(minutes !== undefined && { minutes }),
    ...(macro !== undefined && { macro }),
  };
}

function rowOf(line: Line, sheets: readonly Sheet[]): Row {
  const bands = line.members.flatMap(
    ({ heading }) => sheets.find(({ id }) => id === heading.sheet)?.bands[heading.index] ?? [],
  );
  const kind = bands.find((band) => band.kind !== undefined)?.kind;
  const prompt = bands.find((band) => band.prompt !== undefined)?.prompt;
  return { id: idOf(line), label: labelOf(line), ...(kind && { kind }), ...(prompt !== undefined && { prompt }) };
}
