import { expect, test } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { astrayOf, heatOf } from '../../../src/panel/during/heat.ts';
import { sampleOutcome, sampleTask } from './sample.ts';

const { key, sheets } = sampleOutcome('survey');
const journey = key.journeys[0]!;

/** The same board with some notes away. */
const without = (gone: (note: AnswerKey['notes'][number]) => boolean): AnswerKey => ({
  ...key,
  notes: key.notes.filter((note) => !gone(note)),
});

test('the heat map counts every placed note once', () => {
  const heat = heatOf(key, journey);
  expect(heat.notes).toBe(key.ledger.placed);
  expect(heat.cells.flat().reduce((sum, { total }) => sum + total, 0)).toBe(key.ledger.placed);
});

test('a cell without notes is named', () => {
  const [phase, row] = [journey.phases[2]!, journey.rows[1]!];
  const heat = heatOf(
    without((note) => note.phase === phase.id && note.row === row.id),
    journey,
  );
  expect(heat.empty).toContainEqual(expect.objectContaining({ phase, row, total: 0 }));
});

test('a group that is silent where others write is named with its phases', () => {
  const [phase, group] = [journey.phases[0]!, heatOf(key, journey).groups[1]!];
  const heat = heatOf(
    without((note) => note.phase === phase.id && note.group === group),
    journey,
  );
  expect(heat.silent).toEqual([{ name: group, phases: [phase], everywhere: false }]);
});

test('a group that has written nothing at all is said to, once', () => {
  const group = heatOf(key, journey).groups[2]!;
  const heat = heatOf(
    without((note) => note.group === group),
    journey,
  );
  expect(heat.silent).toEqual([{ name: group, phases: journey.phases, everywhere: true }]);
});

test('a phase in which nobody has written yet makes no group silent', () => {
  const phase = journey.phases.at(-1)!;
  const heat = heatOf(
    without((note) => note.phase === phase.id),
    journey,
  );
  expect(heat.silent).toEqual([]);
  expect(heat.empty).toHaveLength(journey.rows.length);
});

test('a group is not asked about phases it was not given', () => {
  const phase = journey.phases[0]!;
  const group = heatOf(key, journey).groups[0]!;
  const given: AnswerKey = {
    ...without((note) => note.phase === phase.id && note.group === group),
    sheets: key.sheets.map((sheet) =>
      sheet.group === group
        ? { ...sheet, columns: sheet.columns.map((column) => ({ ...column, assigned: column.phase !== phase.id })) }
        : sheet,
    ),
  };
  const heat = heatOf(given, journey);
  expect(heat.silent).toEqual([]);
  expect(
    heat.cells
      .flat()
      .filter((cell) => cell.phase === phase)
      .flatMap(({ groups }) => groups.map(({ name }) => name)),
  ).not.toContain(group);
});

test('notes in frames of other work are counted by frame, all others outside are listed, and none is lost', () => {
  const { snapshot } = sampleTask('survey');
  const outside = key.notes.filter(({ at }) => at === 'outside');
  const [first] = key.notes.filter(({ at }) => at === 'cell');
  const at = (id: string, frame?: string): AnswerKey['notes'][number] => ({
    ...first!,
    id,
    at: 'outside',
    where: { x: 0, y: 0, ...(frame !== undefined && { frame }) },
  });
  const sheetFrame = snapshot.items.find(({ id }) => id === sheets[0]!.frame)!.text;
  const notes = [...key.notes, at('lost'), at('beside', sheetFrame), at('one', 'Retro'), at('two', 'Retro')];
  const { near, elsewhere } = astrayOf({ ...key, notes }, sheets, snapshot);
  expect(near.map(({ id }) => id)).toEqual(expect.arrayContaining(['lost', 'beside']));
  expect(new Map(elsewhere).get('Retro')).toBe(2);
  expect(near.length + elsewhere.reduce((sum, [, n]) => sum + n, 0)).toBe(outside.length + 4);
});
