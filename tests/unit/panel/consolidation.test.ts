import { expect, test } from 'vitest';
import type { AnswerKey, KeyNote } from '../../../src/core/answer-key.ts';
import type { Decision } from '../../../src/core/decisions.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { createConsolidator } from '../../../src/panel/consolidation.ts';
import { carryOut } from '../../../src/panel/consolidation-task.ts';
import { STEPS, type Step } from '../../../src/panel/steps.ts';
import { sampleOutcome, sampleTask } from './sample.ts';

test('where no worker can start, the page itself makes the same answer key', async () => {
  const steps: Step[] = [];
  const consolidator = createConsolidator();
  const { key } = await consolidator.ask(sampleTask('consolidate'), (step) => steps.push(step));
  expect(consolidator.inWorker()).toBe(false);
  expect(key).toEqual(sampleOutcome('consolidate').key);
  expect(steps).toEqual(STEPS.slice(1)); // reading is the page's own part
});

test('a survey counts as the answer key does, and merges only what is the same to the letter', () => {
  const [survey, full] = [sampleOutcome('survey').key, sampleOutcome('consolidate').key];
  expect(survey.ledger.notes).toBe(full.ledger.notes);
  expect(survey.ledger.outside).toEqual(full.ledger.outside);
  expect(survey.ledger.line).toEqual(full.ledger.line);
  const lines = ({ journeys }: typeof full) => journeys.reduce((sum, { insights }) => sum + insights.length, 0);
  expect(lines(survey)).toBeGreaterThan(lines(full));
});

test('the answer key speaks the language of the notes, whoever reads the panel', () => {
  for (const language of ['nb', 'sv', 'da', 'en'] as const)
    expect(carryOut(sampleTask('survey', language)).key.language).toBe(language);
});

test('what was decided finds its notes again on a copied board, where every id is another one', () => {
  const task = sampleTask('consolidate');
  const before = carryOut(task).key;
  const line = before.journeys[0]?.insights[0];
  const note = before.notes.find(({ id }) => id === line?.id);
  if (!line || !note) throw new Error('no line, expected some on the sample board');
  const words = { text: note.text, persona: null, group: note.group, ...labelsOf(before, note) };
  const wording: Decision = {
    kind: 'wording',
    id: 'd1',
    at: '2026-11-21T11:00:00.000Z',
    note: note.id,
    text: 'Vår egen ordlyd',
    notes: { [note.id]: words },
  };
  const copied = { ...task, snapshot: withOtherIds(task.snapshot), decisions: [wording] };
  const { journeys, lapsed } = carryOut(copied).key;
  expect(lapsed).toBeUndefined();
  expect(journeys[0]?.insights.filter(({ text }) => text === 'Vår egen ordlyd')).toMatchObject([
    { id: `9${note.id}`, phase: `9${line.phase}`, textFrom: 'facilitator' },
  ]);
});

const labelsOf = ({ journeys }: AnswerKey, { phase, row }: KeyNote) => ({
  phase: journeys[0]?.phases.find(({ id }) => id === phase)?.label ?? null,
  row: journeys[0]?.rows.find(({ id }) => id === row)?.label ?? null,
});

const withOtherIds = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) => ({ ...item, id: `9${item.id}`, parent: item.parent && `9${item.parent}` })),
});
