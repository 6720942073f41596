import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mergeDecisions } from '../../../src/core/decisions/records.ts';
import type { Decision, DecisionBody } from '../../../src/core/decisions.ts';
import { createLocalBoard, type LocalBoard } from '../../../src/local-board/index.ts';
import { addDecisions, loadDecisions, watchDecisions } from '../../../src/miro/board-store.ts';
import { decide } from '../decisions/deciding.ts';

const boards: LocalBoard[] = [];
afterEach(() => boards.splice(0).forEach((board) => board.stop()));

/** A board on which time stands still until it is told to go on, one answer of Miro's at a time. */
function steppedBoard() {
  const waiting: (() => void)[] = [];
  let free = true;
  const wait = () => (free ? Promise.resolve() : new Promise<void>((resolve) => void waiting.push(resolve)));
  const local = createLocalBoard({ latency: 1, wait });
  boards.push(local);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const hold = () => void (free = false);
  const step = async () => {
    await settled();
    waiting.shift()?.();
    await settled();
  };
  const release = async () => {
    free = true;
    for (const go of waiting.splice(0)) go();
    await settled();
  };
  return { local, hold, step, release };
}

const note = fc.constantFrom('1', '2', '3#2');
const bodies: readonly fc.Arbitrary<DecisionBody>[] = [
  fc.record({ kind: fc.constant('together' as const), a: note, b: note }),
  fc.record({ kind: fc.constant('apart' as const), a: note, b: note }),
  fc.record({ kind: fc.constant('wording' as const), note, text: fc.string() }),
  fc.record({ kind: fc.constant('cell' as const), note, phase: fc.constant('p'), row: fc.constant('r') }),
  fc.record({ kind: fc.constant('split' as const), note, points: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('setAside' as const), note, aside: fc.boolean() }),
  fc.record({ kind: fc.constant('opposed' as const), a: note, b: note, opposed: fc.boolean() }),
  fc.record({
    kind: fc.constant('settled' as const),
    note,
    status: fc.constantFrom('settled' as const, 'open' as const),
  }),
];
const theirs: readonly Decision[] = Array.from({ length: 20 }, (_, index) =>
  decide(index, { kind: 'settled', note: String(index), status: 'open' }),
);

describe('a panel closed in the middle of a decision', () => {
  it('leaves it on the board whole or not at all, everybody else’s untouched, and can be made good', async () => {
    const left = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(...bodies), fc.boolean(), fc.nat(7), async (body, undo, moment) => {
        const { local, hold, step, release } = steppedBoard();
        const decision = decide(30, body);
        const given: Decision = undo ? { ...decision, undone: true } : decision;
        const there = undo ? [...theirs, decision] : theirs;
        await addDecisions(local.connect().board, there);

        const page = local.connect();
        hold();
        const unfinished = addDecisions(page.board, [given]).catch(() => undefined);
        for (let answer = 0; answer < moment; answer += 1) await step();
        page.close();
        await release();
        void unfinished;

        const found = await loadDecisions(local.connect().board);
        const whole = mergeDecisions(there, [given]);
        expect([whole, mergeDecisions(there)]).toContainEqual(found);
        left.add(JSON.stringify(found) === JSON.stringify(whole) ? 'done' : 'not begun');
        // What the browser remembered as on its way is given again by the next panel.
        await addDecisions(local.connect().board, [given]);
        expect(await loadDecisions(local.connect().board)).toEqual(whole);
      }),
      { numRuns: 160 },
    );
    expect([...left].sort()).toEqual(['done', 'not begun']);
  });
});

describe('two facilitators', () => {
  it('whose writes meet in any order keep all that both decided and undid', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(11), fc.boolean()), { minLength: 4, maxLength: 24 }),
        fc.array(fc.boolean(), { maxLength: 300 }),
        async (turns, order) => {
          const { local, hold, step, release } = steppedBoard();
          const pages = [local.connect().board, local.connect({ user: { id: '2', name: 'B', color: '#f00' } }).board];
          const given = turns.map(([who, note, undone]) => ({
            page: pages[Number(who)]!,
            decision: { ...decide(note, { kind: 'settled', note: String(note), status: 'open' }), undone } as Decision,
          }));
          hold();
          const writing = given.map(({ page, decision }) => addDecisions(page, [decision]));
          for (const go of order) if (go) await step();
          await release();
          await Promise.all(writing);
          const wanted = mergeDecisions(given.map(({ decision }) => decision));
          // Whoever was overwritten puts it back as soon as it is told.
          let told: readonly Decision[] = [];
          await watchDecisions(local.connect().board, (all) => void (told = all));
          await vi.waitFor(() => expect(told).toEqual(wanted), { timeout: 8000, interval: 10 });
        },
      ),
      { numRuns: 25 },
    );
  });
});
