import { expect, test } from 'vitest';
import { findSheets } from '../../../src/core/sheets.ts';
import { workshop } from './workshop.ts';

const titled = (...titles: readonly string[]) =>
  findSheets(workshop(titles.map((title) => ({ title })))).map(({ group, persona }) => ({ group, persona }));

test('the parts of titles that differ name the groups', () => {
  expect(titled('Kundereise – Foreldre', 'Kundereise – Styrere')).toEqual([
    { group: 'Foreldre', persona: null },
    { group: 'Styrere', persona: null },
  ]);
});

test('words that all titles begin with are no group’s, unless they say that it is one', () => {
  expect(titled('Kundereise Bord 1', 'Kundereise Bord 2').map(({ group }) => group)).toEqual(['Bord 1', 'Bord 2']);
  expect(titled('Team Alfa', 'Team Beta').map(({ group }) => group)).toEqual(['Team Alfa', 'Team Beta']);
});

test('a persona’s only sheet is called by it where nothing else names its group', () => {
  expect(titled('Skademelding · Ung kunde', 'Skademelding · Bedriftskunde')).toEqual([
    { group: 'Ung kunde', persona: 'Ung kunde' },
    { group: 'Bedriftskunde', persona: 'Bedriftskunde' },
  ]);
});

test('without a title, a large note or a group’s name in the corner names the sheet', () => {
  const frameless = { frame: 'none' } as const;
  const noted = workshop([frameless, frameless], (pen) => {
    pen.sticky(145, -250, 300, 'Rødt lag', 'red');
    pen.sticky(4145, -250, 300, 'Blått lag', 'blue');
  });
  expect(findSheets(noted).map(({ group }) => group)).toEqual(['Rødt lag', 'Blått lag']);
  const cornered = workshop([
    { ...frameless, corner: 'Hold 1' },
    { ...frameless, corner: 'Hold 2', x: 3000 },
  ]);
  expect(findSheets(cornered).map(({ group }) => group)).toEqual(['Hold 1', 'Hold 2']);
});

test('a part after a middle dot is the persona', () => {
  expect(titled('Gruppe 2 · Studenten', 'Gruppe 2 · Pensjonisten')).toEqual([
    { group: 'Gruppe 2', persona: 'Studenten' },
    { group: 'Gruppe 2', persona: 'Pensjonisten' },
  ]);
});

test('a numbered group after a middle dot is no persona', () => {
  expect(titled('Kundereise · Gruppe 1', 'Kundereise · Gruppe 2')).toEqual([
    { group: 'Gruppe 1', persona: null },
    { group: 'Gruppe 2', persona: null },
  ]);
});

test('sheets that nothing names are numbered', () => {
  expect(titled('Kundereise', 'Kundereise').map(({ group }) => group)).toEqual(['1', '2']);
});

test('a sheet that nothing names takes the number that is left, in the words of the others', () => {
  const frameless = findSheets(
    workshop([
      { title: 'Rollout – Table 1 (customers)' },
      { title: 'Rollout', frame: 'none' },
      { title: 'Rollout – Table 3 (product)' },
    ]),
  );
  expect(frameless.map(({ group }) => group).sort()).toEqual(['Table 1 (customers)', 'Table 2', 'Table 3 (product)']);
});

test.each(['Persona', 'Bruker', 'Användare', 'Bruger', 'User'])(
  'a title may say outright who it is about: %s',
  (word) => {
    expect(titled(`Gruppe 2 – ${word}: Anna, student`, `${word}: Per · Gruppe 3`)).toEqual([
      { group: 'Gruppe 2', persona: 'Anna, student' },
      { group: 'Gruppe 3', persona: 'Per' },
    ]);
  },
);

test('what the facilitator says of group, leader and persona wins', () => {
  const snapshot = workshop([{ title: 'Reise – A' }, { title: 'Reise – B' }]);
  const [first] = findSheets(snapshot);
  const id = first?.id ?? '';
  const [corrected] = findSheets(snapshot, {
    groups: { [id]: 'Nattskiftet' },
    leaders: { [id]: 'Kari' },
    personas: { [id]: 'Sykepleier' },
  });
  expect(corrected).toMatchObject({ group: 'Nattskiftet', leader: 'Kari', persona: 'Sykepleier' });
});

test('heads of a second level, minutes and prompts are read off the board', () => {
  const [found] = findSheets(
    workshop([
      {
        macro: [
          { label: 'Før', columns: 2 },
          { label: 'Etter', columns: 2 },
        ],
        minutes: [15, 20, 15, 10],
        prompts: { where: 'inside', texts: ['Hva gjør hun?', 'Hva tenker hun?', 'Hva kan vi gjøre?'] },
      },
    ]),
  );
  expect(found?.columns.map(({ macro, minutes }) => [macro, minutes])).toEqual([
    ['Før', 15],
    ['Før', 20],
    ['Etter', 15],
    ['Etter', 10],
  ]);
  expect(found?.bands.map(({ kind, prompt }) => [kind, prompt])).toEqual([
    ['activities', 'Hva gjør hun?'],
    ['thoughts', 'Hva tenker hun?'],
    ['solutions', 'Hva kan vi gjøre?'],
  ]);
});
