import { expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findOffers, findSheets } from '../../../src/core/sheets.ts';
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

test('a column is split where it is said, and joined with the next', () => {
  const snapshot = workshop([{}]);
  const [found] = findSheets(snapshot);
  const [first, second] = found?.columns ?? [];
  const id = found?.id ?? '';
  const x = first ? (first.left + first.right) / 2 : 0;
  const [split] = findSheets(snapshot, { splits: { [id]: [x] } });
  expect(split?.columns.map(({ label, left, right }) => [label, left, right]).slice(0, 2)).toEqual([
    ['Oppdage', first?.left, x],
    ['', x, first?.right],
  ]);
  const [joined] = findSheets(snapshot, { joins: { [id]: [first?.item ?? ''] } });
  expect(joined?.columns.map(({ label }) => label)).toEqual(['Oppdage / Kjøpe', 'Bruke', 'Anbefale']);
  expect(joined?.columns[0]?.right).toBe(second?.right);
});

test('frames without heads are not offered', () => {
  expect(findOffers(workshop([{}], (pen) => void pen.frame('Tom', 9000, 0, 500, 500)))).toEqual([]);
});
