import type { Language } from '../../../src/core/answer-key.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { carryOut, type Outcome, type Task } from '../../../src/panel/consolidation-task.ts';
import { sampleBoard } from '../../../src/sample/sample-board.ts';

/** The sample workshop as a task for the panel: three groups, some ninety notes. */
export const sampleTask = (kind: Task['kind'], language: Language = 'nb'): Task => ({
  kind,
  snapshot: toSnapshot(sampleBoard(language)),
  title: '',
  createdAt: '2026-11-21T12:00:00.000Z',
});

export const sampleOutcome = (kind: Task['kind'], language?: Language): Outcome => carryOut(sampleTask(kind, language));
