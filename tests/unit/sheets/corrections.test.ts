import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findOffers, findSheets, type Sheet, type SheetCorrections } from '../../../src/core/sheets.ts';
import { halving } from '../../../src/core/sheets/corrected.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { GALLERY } from '../../gallery/boards.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { workshop } from './workshop.ts';

const kanban = () => {
  const draw = GALLERY['trap-kanban'];
  if (!draw) throw new Error('gallery: trap-kanban, expected a board');
  return toSnapshot(draw().board);
};

test('heads without row labels are offered as one row, and taken only when their frame is declared', () => {
  const snapshot = kanban();
  expect(findSheets(snapshot)).toEqual([]);
  const [offer] = findOffers(snapshot);
  expect(offer).toMatchObject({ status: 'left out', title: 'Oppgaver' });
  expect(offer?.columns.map(({ label }) => label)).toEqual(['Å gjøre', 'I gang', 'Til test', 'Ferdig']);
  const sheets = findSheets(snapshot, { frames: [offer?.frame ?? ''] });
  expect(sheets.map(({ status, doubts }) => [status, doubts])).toEqual([['in', ['no row labels', 'one row']]]);
  expect(place(snapshot, sheets).filter(({ at }) => at === 'cell')).toHaveLength(20);
  expect(findOffers(snapshot, { frames: [offer?.frame ?? ''] })).toEqual([]);
});

test('a head that is said to be none is left out, and one that is said to be one is taken in', () => {
  const snapshot = workshop(
    [{ frame: 'none' }],
    (pen) => void pen.sticky(310 + 4 * 600 + 300, 55, 150, 'Avslutte', 'orange'),
  );
  const [found] = findSheets(snapshot);
  expect(found?.columns.map(({ label }) => label)).toEqual(['Oppdage', 'Kjøpe', 'Bruke', 'Anbefale']);
  const last = found?.columns.at(-1)?.item ?? '';
  const extra = snapshot.items.find(({ text }) => text === 'Avslutte')?.id ?? '';
  const labels = (headings: Record<string, boolean>) =>
    findSheets(snapshot, { headings })[0]?.columns.map(({ label }) => label);
  expect(labels({ [last]: false })).toEqual(['Oppdage', 'Kjøpe', 'Bruke']);
  expect(labels({ [extra]: true })).toEqual(['Oppdage', 'Kjøpe', 'Bruke', 'Anbefale', 'Avslutte']);
});

test('whatever one heading of a drawn grid is said to be none, every sheet stands, and its other headings with it', () => {
  const snapshot = workshop([{}, { rows: ['Gjør', 'Tenker', 'Føler', 'Kanaler', 'Ideer'] }]);
  const sheets = findSheets(snapshot);
  const known = sheets.flatMap(({ columns, bands }) => [...columns, ...bands].flatMap(({ item }) => item ?? []));
  expect(known).toHaveLength(4 + 3 + 4 + 5);
  for (const denied of known) {
    const after = findSheets(snapshot, { headings: { [denied]: false } });
    const left = after.flatMap(({ columns, bands }) => [...columns, ...bands].flatMap(({ item }) => item ?? []));
    expect(left).toEqual(known.filter((item) => item !== denied));
    expect(after.flatMap(({ headings }) => headings)).not.toContain(denied);
  }
});

test('a row between others that loses its name keeps its place', () => {
  const snapshot = workshop([{}]);
  const { bands } = first(snapshot);
  const after = first(snapshot, { headings: { [bands[1]?.item ?? '']: false } });
  expect(after.bands).toEqual([
    bands[0],
    { label: '', item: null, top: bands[1]?.top, bottom: bands[1]?.bottom },
    bands[2],
  ]);
});

test('a sheet most of whose heads are said to be none is no sheet', () => {
  const snapshot = workshop([{}]);
  const denied = first(snapshot)
    .columns.slice(1)
    .map(({ item }) => [item ?? '', false] as const);
  expect(findSheets(snapshot, { headings: Object.fromEntries(denied) })).toEqual([]);
});

const first = (snapshot: Snapshot, corrections: SheetCorrections = {}): Sheet => {
  const [sheet] = findSheets(snapshot, corrections);
  if (!sheet) throw new Error('workshop: no sheet, expected one');
  return sheet;
};

/** How wide each column is, as a share of the sheet. */
const shares = ({ columns }: Sheet): readonly number[] => {
  const whole = (columns.at(-1)?.right ?? 0) - (columns[0]?.left ?? 0);
  return columns.map(({ left, right }) => (right - left) / whole);
};

const labelsOf = ({ columns }: Sheet): readonly string[] => columns.map(({ label }) => label);

test('a column is split where it is said, and joined with the next', () => {
  const snapshot = workshop([{}]);
  const found = first(snapshot);
  const [one, two] = found.columns;
  const x = one ? (one.left + one.right) / 2 : 0;
  const split = first(snapshot, { splits: { [found.id]: [{ heading: one?.item ?? '', share: 0.5 }] } });
  expect(split.columns.map(({ label, left, right }) => [label, left, right]).slice(0, 2)).toEqual([
    ['Oppdage', one?.left, x],
    ['', x, one?.right],
  ]);
  const joined = first(snapshot, { joins: { [found.id]: [one?.item ?? ''] } });
  expect(labelsOf(joined)).toEqual(['Oppdage / Kjøpe', 'Bruke', 'Anbefale']);
  expect(joined.columns[0]?.right).toBe(two?.right);
});

test('a split from the time when they were kept as places on the board is still one', () => {
  const snapshot = workshop([{}]);
  const { id, columns } = first(snapshot);
  const [one] = columns;
  const x = one ? (one.left + one.right) / 2 : 0;
  expect(first(snapshot, { splits: { [id]: [x] } }).columns.slice(0, 2)).toMatchObject([
    { label: 'Oppdage', right: x },
    { label: '', left: x, cut: x },
  ]);
});

test('a split whose heading is gone splits nothing', () => {
  const snapshot = workshop([{}]);
  const { id, columns } = first(snapshot);
  expect(first(snapshot, { splits: { [id]: [{ heading: 'gone', share: 0.5 }] } }).columns).toEqual(columns);
});

test('columns halved again and again, and joined, stay so when the sheet is moved or scaled', () => {
  const snapshot = workshop([{}]);
  const found = first(snapshot);
  const step = fc.tuple(fc.nat(20), fc.boolean());
  const place = fc.record({
    scale: fc.constantFrom(0.5, 1, 2),
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 4 }), place, (steps, { scale, x, y }) => {
      let said: SheetCorrections = {};
      for (const [at, isSplit] of steps) {
        const { columns } = first(snapshot, said);
        const index = at % columns.length;
        const cut = halving(columns, index);
        const { item } = columns[index] ?? {};
        const { splits, joins } = said;
        if (isSplit && cut) {
          said = { ...said, splits: { [found.id]: [...(splits?.[found.id] ?? []), cut] } };
          expect(first(snapshot, said).columns).toHaveLength(columns.length + 1);
        } else if (item != null) said = { ...said, joins: { [found.id]: [...(joins?.[found.id] ?? []), item] } };
      }
      const items = snapshot.items.map((item) =>
        item.box
          ? {
              ...item,
              box: {
                x: item.box.x * scale + x,
                y: item.box.y * scale + y,
                width: item.box.width * scale,
                height: item.box.height * scale,
              },
            }
          : item,
      );
      const [here, there] = [first(snapshot, said), first({ ...snapshot, items }, said)];
      expect(labelsOf(there)).toEqual(labelsOf(here));
      shares(there).forEach((share, i) => expect(share).toBeCloseTo(shares(here)[i] ?? 0, 6));
    }),
    { numRuns: 30 },
  );
});

test('three columns that were joined tell the headings they hold, and come apart again', () => {
  const snapshot = workshop([{}]);
  const { id, columns } = first(snapshot);
  const [one, two, three] = columns.map(({ item }) => item ?? '');
  const joined = first(snapshot, { joins: { [id]: [one ?? '', two ?? ''] } });
  expect(labelsOf(joined)).toEqual(['Oppdage / Kjøpe / Bruke', 'Anbefale']);
  expect(joined.columns[0]).toMatchObject({ item: one, joined: [two, three] });
  expect(first(snapshot, { joins: { [id]: [two ?? ''] } }).columns[1]).toMatchObject({ item: two, joined: [three] });
});

test('frames without heads are not offered', () => {
  expect(findOffers(workshop([{}], (pen) => void pen.frame('Tom', 9000, 0, 500, 500)))).toEqual([]);
});
