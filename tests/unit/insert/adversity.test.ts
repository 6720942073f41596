import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board } from '@mirohq/websdk-types';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { createLocalBoard, hand, type LocalBoard, type LocalBoardOptions } from '../../../src/local-board/index.ts';
import type { InsertedIds } from '../../../src/miro/insert/result.ts';
import { finish, insertTemplate, removeSheets, takeAwayAbandoned, unfinished } from '../../../src/miro/insert.ts';
import { expectWhole, itemCount, itemsOn, workshop } from './sheets-on-board.ts';

const TEMPLATE = workshop({ rows: workshop().rows.slice(0, 2), groups: workshop().groups.slice(0, 1) });
const OTHERS = { id: '77', name: 'Kari', color: '#ff0000' };

/** A board on which something happens at one moment: the board is asked to wait twice for every call, going and coming. */
function boardWith(switches: LocalBoardOptions['switches'] = {}) {
  let moment = 0;
  const plans = new Map<number, () => void>();
  const local = createLocalBoard({
    switches,
    wait: () => {
      plans.get(++moment)?.();
      return Promise.resolve();
    },
  });
  return { local, moments: () => moment, at: (when: number, what: () => void) => void plans.set(moment + when, what) };
}

const run = (name: string, wait: () => Promise<void> = () => Promise.resolve()) => ({
  draw: drawTemplate,
  run: name,
  browser: 'this',
  wait,
});

/** A page whose code stops at one moment: what it had sent still lands, nothing more is sent, nobody hears of it. */
async function cutOff(
  world: ReturnType<typeof boardWith>,
  when: number,
  work: (board: Board) => Promise<unknown>,
): Promise<void> {
  const page = world.local.connect();
  await new Promise<void>((resolve) => {
    world.at(when, () => {
      page.close();
      resolve();
    });
    work(page.board).then(
      () => resolve(),
      () => resolve(),
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function startAgain({ board }: LocalBoard): Promise<void> {
  for (const marker of await unfinished(board)) await finish(board, marker, run(marker.run));
}

async function wholeOrNothing({ board }: LocalBoard): Promise<'whole' | 'nothing'> {
  expect(await unfinished(board)).toEqual([]);
  if ((await itemsOn(board)).length === 0) return 'nothing';
  await expectWhole(board, TEMPLATE);
  return 'whole';
}

async function inserted(world: ReturnType<typeof boardWith>): Promise<InsertedIds> {
  const result = await insertTemplate(world.local.board, TEMPLATE, run('inserted'));
  if (result.status !== 'inserted') throw new Error(`${result.status}, expected it to be inserted`);
  return result.drawn;
}

/** How many moments a piece of work takes when nothing disturbs it. */
async function length(work: (board: Board, world: ReturnType<typeof boardWith>) => Promise<unknown>): Promise<number> {
  const world = boardWith();
  const before = world.moments();
  await work(world.local.board, world);
  return world.moments() - before;
}

const insert = (board: Board): Promise<unknown> => insertTemplate(board, TEMPLATE, run('run-1'));
const INSERTING = await length(insert);
const ITEMS = itemCount(TEMPLATE);

describe('an insertion is whole or nothing of it is left', () => {
  test('when its page is gone, at whatever moment, and another page starts', async () => {
    const seen = new Set<string>();
    for (let when = 1; when <= INSERTING; when++) {
      const world = boardWith();
      await cutOff(world, when, insert);
      await startAgain(world.local);
      seen.add(await wholeOrNothing(world.local));
    }
    expect(seen).toEqual(new Set(['nothing', 'whole']));
  });

  test('when the page that goes on with it is gone as well, and again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: INSERTING }), { minLength: 2, maxLength: 4 }),
        fc.constantFrom({}, { captureOnCreate: true }, { removeFrameChildren: true }),
        async ([first = 1, ...others], switches) => {
          const world = boardWith(switches);
          await cutOff(world, first, insert);
          for (const when of others) await cutOff(world, when, (board) => startAgain({ ...world.local, board }));
          await startAgain(world.local);
          await wholeOrNothing(world.local);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('when the board is still loading while another page starts: reads give a part of it', async () => {
    for (let when = 20; when <= INSERTING; when += 5) {
      const world = boardWith();
      await cutOff(world, when, insert);
      let reads = 0;
      const { board } = world.local;
      // Without a filter, as those who put things right ask.
      const get = (async () => {
        const items = await board.get();
        return items.slice(0, Math.ceil((items.length * ++reads) / 5));
      }) as Board['get'];
      const loading = { ...board, get };
      await startAgain({ ...world.local, board: loading });
      await wholeOrNothing(world.local);
    }
  });

  test('when it is left by its page and by its browser: others take it away', async () => {
    for (let when = 1; when <= INSERTING; when += 3) {
      const world = boardWith();
      await cutOff(world, when, insert);
      for (const marker of await unfinished(world.local.board))
        await takeAwayAbandoned(world.local.board, marker, run(marker.run));
      await wholeOrNothing(world.local);
    }
  });

  test('when somebody stops it and its page is gone while it is taken away: that is gone on with, not drawn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: INSERTING - 10 }),
        fc.integer({ min: 30, max: 80 }),
        async (stop, end) => {
          const world = boardWith();
          const controller = new AbortController();
          world.at(stop, () => controller.abort());
          await cutOff(world, stop + end, (board) =>
            insertTemplate(board, TEMPLATE, { ...run('run-1'), signal: controller.signal }),
          );
          await startAgain(world.local);
          expect(await wholeOrNothing(world.local)).toBe('nothing');
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ['everything is refused for a while', (local: LocalBoard) => local.setFaults({ refused: 1 })],
    ['the storage is full', (local: LocalBoard) => local.setFaults({ storageFull: true })],
    ['everything is locked', (local: LocalBoard) => local.setFaults({ locked: 1 })],
  ])('when from some moment on %s', async (_, begin) => {
    for (let when = 1; when <= INSERTING; when += 2) {
      const world = boardWith();
      world.at(when, () => begin(world.local));
      await insert(world.local.board).catch(() => undefined);
      world.local.setFaults({ refused: 0, locked: 0, storageFull: false });
      await startAgain(world.local);
      await wholeOrNothing(world.local);
    }
  });

  test.each([
    [
      'removes some of it',
      ({ document }: LocalBoard, nth: number) => {
        const ids = document.items().map(({ id }) => id);
        hand.remove(document, OTHERS.id, [ids[nth % Math.max(1, ids.length)] ?? '']);
      },
    ],
    [
      'moves its frame',
      ({ document }: LocalBoard) => {
        const frame = document.items().find(({ type }) => type === 'frame');
        if (frame) hand.move(document, OTHERS.id, [frame.id], { dx: 900, dy: -400 });
      },
    ],
    [
      'moves some of it out of the frame',
      ({ document }: LocalBoard, nth: number) => {
        const shapes = document.items().filter(({ type }) => type === 'shape');
        const shape = shapes[nth % Math.max(1, shapes.length)];
        if (shape) hand.move(document, OTHERS.id, [shape.id], { dx: 0, dy: 30_000 });
      },
    ],
    [
      'makes its frame small',
      ({ document }: LocalBoard) => {
        const frame = document.items().find(({ type }) => type === 'frame');
        if (frame)
          hand.resize(document, OTHERS.id, frame.id, {
            left: frame.x - frame.width / 2,
            top: frame.y - frame.height / 2,
            right: frame.x,
            bottom: frame.y,
          });
      },
      true,
    ],
  ] as const)('when somebody else %s while it is drawn', async (_, disturb, changesSize?: true) => {
    for (let when = 12; when <= INSERTING; when += 3) {
      const world = boardWith();
      world.local.document.setUser(OTHERS);
      world.at(when, () => disturb(world.local, when));
      await insert(world.local.board).catch(() => undefined);
      await startAgain(world.local);
      const left = (await itemsOn(world.local.board)).length;
      // What they do after the last look is theirs to do.
      if (when < INSERTING / 2 && !changesSize) await wholeOrNothing(world.local);
      else expect([0, ITEMS, ITEMS - 1]).toContain(left);
    }
  });
});

describe('a removal leaves nothing of it', () => {
  const removing = (drawn: InsertedIds) => (board: Board) => removeSheets(board, drawn, run('run-2'));

  test('when its page is gone, at whatever moment, and another page starts', async () => {
    const all = await length(async (board, world) => removing(await inserted(world))(board));
    for (let when = 1; when <= all - INSERTING; when++) {
      const world = boardWith();
      const drawn = await inserted(world);
      await cutOff(world, when, removing(drawn));
      await startAgain(world.local);
      const left = await wholeOrNothing(world.local);
      if (when > 4) expect(left, `cut off at ${when}`).toBe('nothing');
    }
  });

  test('when everything is refused for a while', async () => {
    const all = await length(async (board, world) => removing(await inserted(world))(board));
    for (let when = 1; when <= all - INSERTING; when += 4) {
      const world = boardWith();
      const drawn = await inserted(world);
      world.at(when, () => world.local.setFaults({ refused: 1 }));
      await removing(drawn)(world.local.board).catch(() => undefined);
      world.local.setFaults({ refused: 0 });
      await startAgain(world.local);
      await wholeOrNothing(world.local);
    }
  });

  test('but what people wrote: notes in the frame, also at the last moment, and words typed into a cell', async () => {
    const all = await length(async (board, world) => removing(await inserted(world))(board));
    for (const removeFrameChildren of [false, true])
      for (let when = 2; when <= all - INSERTING; when += 3) {
        const world = boardWith({ removeFrameChildren });
        const drawn = await inserted(world);
        const { document, board } = world.local;
        document.setUser(OTHERS);
        const [cell = ''] = drawn.cells;
        hand.typeText(document, OTHERS.id, cell, 'Spør naboen');
        const frame = document.item(drawn.frames[0] ?? '');
        world.at(when, () => {
          if (!document.item(frame?.id ?? '')) return;
          const note = hand.createNote(document, OTHERS.id, { x: frame?.x ?? 0, y: frame?.y ?? 0 });
          hand.typeText(document, OTHERS.id, note, 'Skrevet i siste liten');
        });
        await removing(drawn)(board);
        const texts = (await itemsOn(board)).map(({ type, text }) => `${type}: ${text}`).sort();
        expect(['shape: Spør naboen', 'shape: Spør naboen,sticky_note: Skrevet i siste liten']).toContain(texts.join());
        if (when < 10) expect(texts).toHaveLength(2);
      }
  });
});
