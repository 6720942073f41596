import type { Board } from '@mirohq/websdk-types';
import type { AnswerKey } from '../core/answer-key.ts';
import type { Decision } from '../core/decisions.ts';
import { publishedWordings } from '../core/published.ts';
import { scenarioOn } from '../core/scenario.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { addDecisions, loadCorrections, loadDecisions, loadLatestVersion } from '../miro/board-store.ts';
import { CARD_LABELS } from '../words/template/all.ts';
import type { Made } from './answer-key-store.tsx';
import { watchOf } from './board-watch.ts';
import { consolidator } from './consolidation.ts';
import type { Step } from './steps.ts';
import { decisionOf } from './desk/deciding.ts';
import { fingerprint } from './fingerprint.ts';

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
  const [snapshot, kept, corrections] = await Promise.all([read(), loadDecisions(board), loadCorrections(board)]);
  const decisions = fromLastRead ? kept : await withBoardWordings(board, snapshot, kept, previous);
  const { key, sheets } = await consolidator().ask(
    {
      kind: 'consolidate',
      snapshot,
      corrections,
      decisions,
      title,
      scenario: scenarioOn(snapshot, CARD_LABELS),
      createdAt: new Date().toISOString(),
      ...(previous && { previous }),
    },
    onStep,
  );
  return { key, print: fingerprint(snapshot), sheets };
}

/** What somebody rewrote in the answer key drawn on the board is a decision on the wording, and kept as one. */
async function withBoardWordings(
  board: Board,
  snapshot: Snapshot,
  decisions: readonly Decision[],
  key: AnswerKey | undefined,
): Promise<readonly Decision[]> {
  const wordings = key ? publishedWordings(snapshot, key) : [];
  if (!key || wordings.length === 0) return decisions;
  const made: Decision[] = [];
  for (const wording of wordings)
    made.push(decisionOf(wording, key, [...decisions, ...made], crypto.randomUUID(), Date.now()));
  return addDecisions(board, made);
}

/** The version last saved on the board: for a browser that kept nothing. */
export async function lastSaved(board: Board): Promise<Made | null> {
  const key = await loadLatestVersion(board);
  return key && { key, print: null };
}
