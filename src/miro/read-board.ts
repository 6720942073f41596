import type { Board } from '@mirohq/websdk-types';
import type { Snapshot } from '../core/snapshot.ts';
import { toSnapshot } from './snapshot.ts';

/** The part of Miro's board that reading needs. */
export type ReadableBoard = Pick<Board, 'getInfo' | 'get'> & {
  readonly experimental?: Pick<Board['experimental'], 'getVotingResults'>;
};

/**
 * Reads the board once: one `get` (500 credits, whatever its size), tags included. What Miro refuses is thrown on, so that
 * an error never looks like an empty board; only votings, a paid feature, may be missing.
 */
export async function readBoard(board: ReadableBoard): Promise<Snapshot> {
  const [info, items, votings] = await Promise.all([board.getInfo(), board.get(), votingsOf(board)]);
  return toSnapshot({ info, items, votings });
}

/** Asked twice, since a refusal in passing is not to take the votes out of an answer key; without the feature it says no each time. */
async function votingsOf({ experimental }: ReadableBoard): Promise<unknown> {
  const ask = async (): Promise<unknown> => experimental?.getVotingResults();
  return ask()
    .catch(ask)
    .catch(() => undefined);
}
