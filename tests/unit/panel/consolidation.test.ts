import { expect, test } from 'vitest';
import { makeKey } from '../../../src/cli/make-key.ts';
import { createConsolidator } from '../../../src/panel/consolidation.ts';
import { carryOut, STEPS, type Step } from '../../../src/panel/consolidation-task.ts';
import { scenarioOn } from '../../../src/core/scenario.ts';
import { CARD_LABELS } from '../../../src/words/template/all.ts';
import { sampleOutcome, sampleTask } from './sample.ts';

test('where no worker can start, the page itself makes the same answer key', async () => {
  const steps: Step[] = [];
  const consolidator = createConsolidator();
  const { key } = await consolidator.ask(sampleTask('consolidate'), (step) => steps.push(step));
  expect(consolidator.inWorker()).toBe(false);
  expect(key).toEqual(sampleOutcome('consolidate').key);
  expect(steps).toEqual(STEPS.slice(1)); // reading is the page's own part
});

test('the panel makes the same answer key as the command line', () => {
  const task = sampleTask('consolidate');
  const key = makeKey(
    { text: '', snapshot: task.snapshot, decisions: [], corrections: {} },
    'nb',
    task.createdAt,
    [],
    undefined,
  );
  const scenario = scenarioOn(task.snapshot, CARD_LABELS);
  expect(carryOut({ ...task, scenario }, () => {}).key).toEqual(key);
  expect(scenario.who).toBeDefined();
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
    expect(carryOut(sampleTask('survey', language), () => {}).key.language).toBe(language);
});
