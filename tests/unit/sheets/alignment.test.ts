import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../src/core/alignment.ts';
import type { Sheet } from '../../../src/core/sheets.ts';
import { kindOf } from '../../../src/core/sheets/labels.ts';

/** A sheet with these headings; ids tell the sheet and the place. */
const made = (
  id: string,
  phases: readonly string[],
  rows: readonly string[] = ['Behov'],
  over: Partial<Sheet> = {},
): Sheet => ({
  id,
  frame: null,
  title: id,
  group: id,
  persona: null,
  columns: phases.map((label, i) => ({ label, item: `${id}${i}`, left: i, right: i + 1 })),
  bands: rows.map((label, i) => {
    const kind = kindOf(label);
    return { label, item: `${id}r${i}`, top: i, bottom: i + 1, ...(kind && { kind }) };
  }),
  headings: [],
  surfaces: [],
  status: 'in',
  doubts: [],
  ...over,
});

const phasesOf = (sheets: readonly Sheet[], corrections = {}) => {
  const [alignment] = align(sheets, corrections);
  const label = (id: string | null) => alignment?.phases.find((phase) => phase.id === id)?.label ?? null;
  return {
    phases: alignment?.phases.map((phase) => phase.label),
    by: Object.fromEntries(
      Object.entries(alignment?.bySheet ?? {}).map(([id, { columns }]) => [
        id,
        columns.map(({ phase, by }) => `${label(phase)} ${by}`),
      ]),
    ),
  };
};

test('reordered columns keep their phase', () => {
  const { phases, by } = phasesOf([made('a', ['Søke', 'Kjøpe', 'Bruke']), made('b', ['Bruke', 'Søke', 'Kjøpe'])]);
  expect(phases).toEqual(['Søke', 'Kjøpe', 'Bruke']);
  expect(by.b).toEqual(['Bruke label', 'Søke label', 'Kjøpe label']);
});

test('a column renamed a little is known by its label, one renamed altogether by its place', () => {
  const { by } = phasesOf([
    made('a', ['Research', 'Booking', 'Hjemme']),
    made('b', ['Research / Start', 'Betaling', 'Hjemme']),
  ]);
  expect(by.b).toEqual(['Research label', 'Booking order', 'Hjemme label']);
});

test('a missing column leaves its phase to the others, an extra one is a phase of its own at its place', () => {
  const { phases, by } = phasesOf([
    made('a', ['Søke', 'Kjøpe', 'Bruke']),
    made('b', ['Søke', 'Bruke']),
    made('c', ['Søke', 'Kjøpe', 'Vente', 'Bruke']),
  ]);
  expect(phases).toEqual(['Søke', 'Kjøpe', 'Vente', 'Bruke']);
  expect(by.b).toEqual(['Søke label', 'Bruke label']);
});

test('groups that were given different phases are put together in the order of the one that has them all', () => {
  const { phases, by } = phasesOf([
    made('a', ['Velge', 'Søke', 'Komme inn']),
    made('b', ['Begynne', 'Studere', 'Eksamen']),
    made('c', ['Velge', 'Søke', 'Komme inn', 'Begynne', 'Studere', 'Eksamen']),
  ]);
  expect(phases).toEqual(['Velge', 'Søke', 'Komme inn', 'Begynne', 'Studere', 'Eksamen']);
  expect(by.b).toEqual(['Begynne label', 'Studere label', 'Eksamen label']);
});

test('a few phases without a word in common are others, after those before', () => {
  const { phases } = phasesOf([
    made('a', ['Velge', 'Søke', 'Komme inn']),
    made('b', ['Begynne', 'Studere', 'Eksamen']),
  ]);
  expect(phases).toEqual(['Velge', 'Søke', 'Komme inn', 'Begynne', 'Studere', 'Eksamen']);
});

test('what was aligned by hand stays so', () => {
  const sheets = [made('a', ['Søke', 'Kjøpe']), made('b', ['Kjøpe', 'Anskaffe'])];
  const { by } = phasesOf(sheets, { columns: { b: { b1: 'a0' } } });
  expect(by.b).toEqual(['Kjøpe label', 'Søke hand']);
});

test('a phase that is said to be one of its own stands at its place, and its guess is taken back', () => {
  const sheets = [made('a', ['Søke', 'Kjøpe', 'Bruke']), made('b', ['Søke', 'Drømme', 'Bruke'])];
  expect(phasesOf(sheets).by.b).toEqual(['Søke label', 'Kjøpe order', 'Bruke label']);
  const { phases, by } = phasesOf(sheets, { columns: { b: { b1: 'b1' } } });
  expect(phases).toEqual(['Søke', 'Drømme', 'Kjøpe', 'Bruke']);
  expect(by.b).toEqual(['Søke label', 'Drømme hand', 'Bruke label']);
});

test('a row can be one of its own even under the same label, and others be said to be it', () => {
  const sheets = [
    made('a', ['X'], ['Behov', 'Annet']),
    made('b', ['X'], ['Behov', 'Annet']),
    made('c', ['X'], ['Krav']),
  ];
  const rows = (columns: Record<string, Record<string, string>>) =>
    ['a', 'b', 'c'].map((id) => align(sheets, { columns })[0]?.bySheet[id]?.bands.map(({ row }) => row));
  expect(rows({}).slice(0, 2)).toEqual([
    ['ar0', 'ar1'],
    ['ar0', 'ar1'],
  ]);
  const alone = { b: { br1: 'br1' } };
  expect(rows(alone).slice(0, 2)).toEqual([
    ['ar0', 'ar1'],
    ['ar0', 'br1'],
  ]);
  expect(rows({ ...alone, c: { cr0: 'br1' } })[2]).toEqual(['br1']);
});

test('whichever headings are said to be of their own, each has a line with no other in it, and no column is lost', () => {
  const labels = fc.uniqueArray(fc.constantFrom('Søke', 'Kjøpe', 'Vente', 'Bruke', 'Klage', 'Reise'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(labels, labels, labels, fc.subarray(['a0', 'a2', 'b0', 'b1', 'c0', 'c3']), (a, b, c, own) => {
      const sheets = [made('a', a), made('b', b), made('c', c)];
      const said = own.map((item) => [item[0] ?? '', item] as const);
      const columns = Object.fromEntries(
        sheets.map(({ id }) => [
          id,
          Object.fromEntries(said.filter(([at]) => at === id).map(([, item]) => [item, item])),
        ]),
      );
      const [alignment] = align(sheets, { columns });
      const all = sheets.flatMap(({ id }) => alignment?.bySheet[id]?.columns.map(({ phase }) => phase) ?? []);
      expect(all).not.toContain(null);
      for (const item of sheets.flatMap((sheet) => sheet.columns.flatMap(({ item }) => item ?? [])))
        if (own.includes(item)) expect(all.filter((phase) => phase === item)).toHaveLength(1);
    }),
  );
});

test('rows of one kind are the same under other labels and in another order', () => {
  const [alignment] = align([
    made('a', ['X'], ['Tanker og følelser', 'Behov']),
    made('b', ['X'], ['Needs', 'Thoughts']),
  ]);
  expect(alignment?.rows.map(({ kind }) => kind)).toEqual(['thoughts', 'needs']);
  expect(alignment?.bySheet.b?.bands.map(({ row }) => row)).toEqual(['ar1', 'ar0']);
});

test('personas are never mixed, and own drawings are not aligned', () => {
  const alignments = align([
    made('a', ['Søke'], ['Behov'], { persona: 'Student' }),
    made('b', ['Søke'], ['Behov'], { persona: 'Pensjonist' }),
    made('c', ['Søke'], ['Behov'], { status: 'own' }),
  ]);
  expect(alignments.map(({ persona, sheets }) => [persona, sheets])).toEqual([
    ['Pensjonist', ['b']],
    ['Student', ['a']],
  ]);
});

test('a sheet that is left out adds no phase', () => {
  const { phases } = phasesOf([made('a', ['Søke']), made('b', ['Søke', 'Drømme'], ['Behov'], { status: 'left out' })]);
  expect(phases).toEqual(['Søke']);
});

test('phases that a group was not given are said not to be, by hand or by the time row', () => {
  const sheet = made('a', ['Søke', 'Kjøpe']);
  const untaken = {
    ...sheet,
    columns: sheet.columns.map((column, i) => (i === 1 ? { ...column, taken: false as const } : column)),
  };
  const assigned = (corrections: Parameters<typeof align>[1]) =>
    align([untaken], corrections)[0]?.bySheet.a?.columns.map((column) => column.assigned);
  expect(assigned({})).toEqual([true, false]);
  expect(assigned({ assigned: { a: ['a1'] } })).toEqual([false, true]);
});

test('an id stays when a heading is renamed, and no column is lost or doubled', () => {
  const labels = fc.uniqueArray(
    fc.constantFrom('Søke', 'Kjøpe', 'Vente', 'Bruke', 'Klage', 'Anbefale', 'Reise', 'Hjem'),
    { minLength: 1, maxLength: 7 },
  );
  fc.assert(
    fc.property(labels, labels, labels, (a, b, c) => {
      const sheets = [made('a', a), made('b', b), made('c', c)];
      const [alignment] = align(sheets);
      for (const { id, columns } of sheets) {
        const phases = alignment?.bySheet[id]?.columns.map(({ phase }) => phase) ?? [];
        expect(phases).toHaveLength(columns.length);
        expect(new Set(phases).size).toBe(columns.length);
      }
      const [renamed] = align([made('a', ['Noe helt annet', ...a.slice(1)]), ...sheets.slice(1)]);
      expect(renamed?.bySheet.a?.columns[0]?.phase).toBe('a0');
      expect(align([...sheets].reverse())).toEqual([alignment]);
    }),
  );
});
