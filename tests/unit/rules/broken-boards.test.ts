import { describe, expect, it } from 'vitest';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { rules, tryRule } from '../../../src/rules/index.ts';
import { BROKEN_BOARDS } from './broken-boards.ts';

describe('a board that gets a trap of Miro wrong is caught by a rule', () => {
  it.each(BROKEN_BOARDS)('$trap', async ({ caughtBy, of }) => {
    const rule = rules.find(({ id }) => id === caughtBy);
    if (!rule) throw new Error(`rule ${caughtBy} is not there; expected one that catches this trap`);
    const right = createLocalBoard();
    expect(await tryRule(rule, right.board)).toMatchObject({ holds: true });
    right.stop();
    const wrong = createLocalBoard();
    expect(await tryRule(rule, of(wrong.board))).toMatchObject({ holds: false });
    wrong.stop();
  });
});
