import type { Board } from '@mirohq/websdk-types';
import type { AnswerKey } from '../core/answer-key.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { loadCorrections, loadDecisions, loadLatestVersion } from '../miro/board-store.ts';
import type { Made } from './answer-key-store.tsx';
import { watchOf } from './board-watch.ts';
import { consolidator } from './consolidation.ts';
import type { Step } from './consolidation-task.ts';
import { fingerprint } from './fingerprint.ts';
import { scenarioOn } from './scenario-on-board.ts';

/** What making an answer key takes from the panel. */
export interface Making {
  readonly board: Board;
  readonly boardId: string;
  readonly title: string;
  readonly previous: AnswerKey | undefined;
  /** Takes the board as last read, if it was: after a decision the board itself need not be asked again. */
  readonly fromLastRead: boolean;
  readonly onStep: (step: Step) => void;
}

/** The whole way, from the board to the answer key. */
export async function make({ board, boardId, title, previous, fromLastRead, onStep }: Making): Promise<Made> {
  onStep('reading');
  const watch = watchOf(board, boardId);
  const read = async (): Promise<Snapshot> => (fromLastRead && watch.sight().snapshot) || watch.read();
  const [snapshot, decisions, corrections] = await Promise.all([read(), loadDecisions(board), loadCorrections(board)]);
  const { key, sheets } = await consolidator().ask(
    {
      kind: 'consolidate',
      snapshot,
      corrections,
      decisions,
      title,
      scenario: scenarioOn(snapshot),
      createdAt: new Date().toISOString(),
      ...(previous && { previous }),
    },
    onStep,
  );
  return { key, print: fingerprint(snapshot), sheets };
}

/** The version last saved on the board: for a browser that kept nothing. */
export async function lastSaved(board: Board): Promise<Made | null> {
  const key = await loadLatestVersion(board);
  return key && { key, print: null };
}
