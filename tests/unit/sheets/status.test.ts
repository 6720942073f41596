import { expect, test } from 'vitest';
import { MARK } from '../../../src/core/mark.ts';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { workshop } from './workshop.ts';

const WORDS = [
  'ringer',
  'venter i kø',
  'leser vilkår',
  'spør naboen',
  'går i butikken',
  'blir usikker',
  'sammenligner priser',
  'får brev',
];
const statuses = (sheets: ReturnType<typeof findSheets>) => sheets.map(({ status, doubts }) => [status, ...doubts]);

test('a sheet copied together with its notes is suspected, the older one counts', () => {
  const snapshot = workshop([{ notes: { perCell: 2, texts: WORDS, habit: 'rows' } }]);
  const copied = { ...snapshot, items: [...snapshot.items, ...snapshot.items.map((item) => pasted(item))] };
  const sheets = findSheets(copied);
  expect(statuses(sheets)).toEqual([['in'], ['copy?', 'copy']]);
  expect(statuses(findSheets(copied, { confirmedCopies: [sheets[1]?.id ?? ''] }))).toEqual([['in'], ['in']]);
});

test('an empty pasted copy is named, and a silent group with a name of its own is not one', () => {
  const pastedEmpty = workshop([{ title: 'Gruppe 1' }, { title: 'Gruppe 1', notes: { perCell: 0 } }]);
  expect(statuses(findSheets(pastedEmpty))).toEqual([['in'], ['copy?', 'empty copy']]);
  const silent = workshop([{ title: 'Gruppe 1' }, { title: 'Gruppe 2', notes: { perCell: 0 } }]);
  expect(statuses(findSheets(silent))).toEqual([['in'], ['in']]);
});

test('a sheet that was left out keeps its notes in place, and says so', () => {
  const snapshot = workshop([{}, {}]);
  const [first] = findSheets(snapshot);
  const sheets = findSheets(snapshot, { leftOut: [first?.id ?? ''] });
  expect(statuses(sheets)).toEqual([['left out'], ['in']]);
  expect(place(snapshot, sheets).some(({ sheet, at }) => sheet === first?.id && at === 'cell')).toBe(true);
});

test("Fasit's own drawings are its own, also when somebody renamed their frame", () => {
  const titled = workshop([{}, { title: `${MARK} – Kundereise` }]);
  expect(findSheets(titled).map(({ status }) => status)).toEqual(['in', 'own']);
  const renamed = workshop([{}, { title: 'Svaret vårt' }], (pen) => void pen.text(4300, -60, 200, `${MARK} 2026`, 12));
  const sheets = findSheets(renamed);
  expect(sheets.map(({ status }) => status)).toEqual(['in', 'own']);
  expect(place(renamed, sheets).filter(({ at }) => at === 'own').length).toBeGreaterThan(10);
});

/** The same item as Miro pastes it: new id, later, further down, with its parent's copy around it. */
function pasted(item: ReturnType<typeof workshop>['items'][number]) {
  return {
    ...item,
    id: `9${item.id}`,
    parent: item.parent && `9${item.parent}`,
    box: item.box && { ...item.box, y: item.box.y + 5000 },
    ...(item.line && { line: { ...item.line, y1: item.line.y1 + 5000, y2: item.line.y2 + 5000 } }),
  };
}
