import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { AnswerKey } from '../core/answer-key.ts';
import type { Decision } from '../core/decisions.ts';
import type { SheetCorrections } from '../core/sheets.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { loadCorrections, loadDecisions, type StoreBoard } from '../miro/board-store.ts';
import { BoardDataError, toSnapshot } from '../miro/snapshot.ts';
import { asDecisions, isAnswerKey } from '../miro/store/decision-file.ts';
import { Failure, reason } from './failure.ts';

/** A board file with what Fasit had kept on that board. */
export interface BoardFile {
  readonly text: string;
  readonly snapshot: Snapshot;
  readonly decisions: readonly Decision[];
  readonly corrections: SheetCorrections;
}

/** A board from disk with what Fasit has stored on it. */
export async function readBoardFile(file: string): Promise<BoardFile> {
  const text = await readText(file);
  const data = parse(text, file);
  const board = storedIn(data);
  return {
    text,
    snapshot: snapshotOf(data, file),
    decisions: await loadDecisions(board),
    corrections: await loadCorrections(board),
  };
}

/** The decisions of a file that the desk or an earlier run wrote. */
export async function readDecisionFile(file: string): Promise<readonly Decision[]> {
  const decisions = asDecisions(parse(await readText(file), file));
  if (!decisions) throw new Failure(2, (words) => words.problems.notDecisions(file));
  return decisions;
}

/** An earlier answer key, to tell what has changed since. */
export async function readAnswerKey(file: string): Promise<AnswerKey> {
  const key = parse(await readText(file), file);
  if (!isAnswerKey(key)) throw new Failure(2, (words) => words.problems.notAnAnswerKey(file));
  return key;
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const why = reason(error);
    throw new Failure(
      2,
      ({ problems }) => (why === 'ENOENT' ? problems.noFile(file) : problems.unreadable(file, why)),
      {
        cause: error,
      },
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(2, (words) => words.problems.notJson(file), { cause: error });
  }
}

function snapshotOf(data: unknown, file: string): Snapshot {
  try {
    return toSnapshot(data);
  } catch (error) {
    if (!(error instanceof BoardDataError)) throw error;
    const { item } = error;
    throw new Failure(
      2,
      ({ problems }) => (item === undefined ? problems.notABoard(file) : problems.brokenItem(file, item)),
      { cause: error },
    );
  }
}

const Stored = z.object({ storage: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The storage saved in a board file, read as the board's own. */
function storedIn(data: unknown): StoreBoard {
  const parsed = Stored.safeParse(data);
  const storage = parsed.success ? parsed.data.storage : {};
  const collection = (name: string) => ({ get: (key: string) => Promise.resolve(storage[name]?.[key]) });
  // Reading is all that is done with it here.
  return { storage: { collection } } as unknown as StoreBoard;
}
