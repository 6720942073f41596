import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnswerKey, Change } from '../../../src/core/answer-key.ts';
import { earlierOnThisBoard } from '../../../src/core/earlier.ts';
import type { Decision } from '../../../src/core/decisions.ts';
import { makeKey } from '../../../src/core/making.ts';
import { exactMatcher } from '../../../src/core/matching/index.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { consolidated, workshop, write } from '../consolidate/workshop.ts';
import { bredband, copyOf, overnight, thirtyDecisions, type RawBoard } from './bredband.ts';

const make = (board: RawBoard, decisions: readonly Decision[] = [], previous?: AnswerKey): AnswerKey =>
  makeKey({
    snapshot: toSnapshot(board),
    decisions,
    matcher: exactMatcher,
    createdAt: '2026-10-15T10:00:00.000Z',
    ...(previous && { previous }),
  }).key;
const fixture = (file: string): RawBoard =>
  // A board file like the one of the story.
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/boards', file), 'utf8')) as RawBoard;
/** The same board with its items numbered from one. */
function numbered(board: RawBoard): RawBoard {
  const ids = new Map(board.items.map(({ id }, index) => [id, String(index + 1)]));
  return JSON.parse(JSON.stringify(board), (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  ) as RawBoard;
}

const board = bredband();
const evening = make(board, thirtyDecisions(board, make(board)));

describe('an earlier answer key', () => {
  it('of the same board is taken as it is', () => {
    expect(earlierOnThisBoard(evening, make(overnight(board)))).toBe(evening);
  });

  it('of the same board is known by the template when every note on it is another', () => {
    const notes = [write('1', 'A', 'Chat'), write('2', 'B', 'Telefon')];
    const before = consolidated(workshop({ notes }));
    const after = consolidated(
      workshop({ notes: notes.map(({ id, ...note }) => ({ ...note, id: `8${id}`, text: `Ny ${note.text}` })) }),
      { previous: before },
    );
    expect(after.changes?.filter(({ kind }) => kind === 'note removed')).toHaveLength(2);
  });

  it('of the board this one was copied from is followed by words and cells', () => {
    const copy = make(copyOf(board), evening.decisions, evening);
    expect(copy.lapsed).toBeUndefined();
    expect(copy.changes).toEqual([]);
  });

  it('of the board this one was copied from tells what was changed on the copy since', () => {
    const told = (changes: readonly Change[] | undefined) =>
      (changes ?? [])
        .map((change) => [change.kind, 'text' in change ? change.text : 'label' in change ? change.label : ''])
        .map((change) => change.join(': '))
        .sort();
    const night = overnight(board);
    const onTheCopy = make(copyOf(night), evening.decisions, evening);
    const moved = told(onTheCopy.changes).filter((line) => line.startsWith('note moved'));
    expect(moved).toEqual(told(make(night, evening.decisions, evening).changes).filter((line) => moved.includes(line)));
    expect(moved).toHaveLength(4);
    // A note whose words were changed on a copy can't be told from one that went and one that came.
    expect(told(onTheCopy.changes).filter((line) => line.startsWith('note added'))).toHaveLength(6 + 3);
    expect(told(onTheCopy.changes).filter((line) => line.startsWith('note removed'))).toHaveLength(2 + 3);
  });

  it('of another board is not compared, not even where items are numbered from one', () => {
    expect(make(fixture('sv-elavtal-stickyheads.board.json'), [], evening).changes).toBeUndefined();
    const other = make(numbered(fixture('sv-elavtal-stickyheads.board.json')));
    expect(earlierOnThisBoard(make(numbered(board)), other)).toBeNull();
  });

  it('without notes, or for a board without, is compared all the same', () => {
    const empty = consolidated(workshop());
    expect(earlierOnThisBoard(empty, evening)).not.toBeUndefined();
    expect(consolidated(workshop({ notes: [write('1', 'A', 'Chat')] }), { previous: empty }).changes).toMatchObject([
      { kind: 'note added' },
      { kind: 'insight new' },
    ]);
  });
});
