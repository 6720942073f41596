import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLocalBoard, type LocalBoard, type LocalBoardOptions } from '../../../src/local-board/index.ts';
import { finish, insertTemplate, takeAwayAbandoned, unfinished, type InsertOptions } from '../../../src/miro/insert.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { anyTemplate } from '../template/any-template.ts';
import { expectWhole, itemsOn, overlapping, workshop } from './sheets-on-board.ts';

const atOnce = (): Promise<void> => Promise.resolve();
const options = (change: Partial<InsertOptions> = {}): InsertOptions => ({
  draw: drawTemplate,
  run: 'run-1',
  browser: 'this',
  wait: atOnce,
  ...change,
});
const insert = (local: Pick<LocalBoard, 'board'>, change: Partial<InsertOptions> = {}, template = workshop()) =>
  insertTemplate(local.board, template, options(change));

/** What nobody knows about Miro, in the positions that matter to drawing. */
const SWITCHES: readonly LocalBoardOptions['switches'][] = [
  {},
  { captureOnCreate: true },
  { captureOnCreate: true, containment: 'centre' },
  { containment: 'centre' },
  { childPastEdge: 'evict' },
  { frameFill: 'required', unknownProperties: 'throw', textHeight: 'throw' },
  { content: 'as written', missingIds: 'throw' },
];

describe('a template is drawn whole', () => {
  test.each(SWITCHES.map((switches) => [JSON.stringify(switches), switches] as const))(
    'with each item in its frame and in its place, on a board that is %s',
    async (_, switches = {}) => {
      const local = createLocalBoard({ switches });
      const result = await insert(local);
      expect(result.status).toBe('inserted');
      await expectWhole(local.board, workshop());
      expect(await unfinished(local.board)).toEqual([]);
    },
  );

  test('whatever the template, also on a board that refuses now and then and captures what it likes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTemplate,
        fc.constantFrom(...SWITCHES),
        fc.nat(1000),
        async (template, switches = {}, seed) => {
          const local = createLocalBoard({ switches, seed, faults: { refused: 0.03, locked: 0.03 }, wait: atOnce });
          const result = await insert(local, {}, template);
          local.setFaults({ refused: 0, locked: 0 });
          expect(result.status).toBe('inserted');
          await expectWhole(local.board, template);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('in free space, on a board that is full of other things', async () => {
    const local = createLocalBoard();
    for (let x = -3000; x <= 3000; x += 1500)
      await local.board.createFrame({ title: 'Andre', x, y: 0, width: 1000, height: 4000 });
    const before = await itemsOn(local.board);
    await insert(local);
    await insert(local, { run: 'run-2' });
    const after = (await itemsOn(local.board)).filter(({ id }) => !before.some((item) => item.id === id));
    const frames = after.filter(({ type }) => type === 'frame');
    expect(frames).toHaveLength(4);
    expect(overlapping(before, after)).toBe(0);
    for (const frame of frames)
      expect(
        overlapping(
          [frame],
          frames.filter((other) => other !== frame),
        ),
      ).toBe(0);
  });

  test('with its background first: no cell lies over a head or a title', async () => {
    const local = createLocalBoard();
    await insert(local);
    const items = local.document.items().filter(({ type }) => type !== 'frame');
    const lastCell = items.findLastIndex(({ type, content }) => type === 'shape' && content === '');
    expect(items.slice(lastCell + 1).some(({ type }) => type === 'text')).toBe(true);
    expect(items.findIndex(({ type }) => type === 'text')).toBeGreaterThan(
      items.findIndex(({ content }) => content === ''),
    );
  });

  test('and says how far it has come, up to the end', async () => {
    const steps: [number, number][] = [];
    await insert(createLocalBoard(), { onProgress: (done, total) => steps.push([done, total]) });
    const done = steps.map(([step]) => step);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(new Set(steps.map(([, total]) => total)).size).toBe(1);
  });

  test('waiting when the allowance per minute is used up', async () => {
    let now = Date.UTC(2026, 0, 1);
    const local = createLocalBoard({ now: () => now, limits: { minute: 4_000, hour: 1_000_000 } });
    const waited: number[] = [];
    const wait = (ms: number): Promise<void> => {
      waited.push(ms);
      now += ms;
      return Promise.resolve();
    };
    expect((await insert(local, { wait })).status).toBe('inserted');
    expect(waited.length).toBeGreaterThan(0);
    now += 60_000;
    await expectWhole(local.board, workshop());
  });

  test('and once only, when Miro refuses a call that has landed all the same', async () => {
    const local = createLocalBoard();
    let calls = 0;
    const createShape: typeof local.board.createShape = async (props) => {
      const shape = await local.board.createShape(props);
      if (++calls % 5 === 0) throw new Error('An unknown error occurred: timeout');
      return shape;
    };
    const board = { ...local.board, createShape };
    expect(await insert({ board })).toMatchObject({ status: 'inserted' });
    await expectWhole(local.board, workshop());
  });
});

describe('nothing is left behind', () => {
  test('when it is stopped, wherever that is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 149 }),
        fc.constantFrom(...SWITCHES.slice(0, 3)),
        async (at, switches = {}) => {
          const local = createLocalBoard({ switches });
          const controller = new AbortController();
          const result = await insert(local, {
            signal: controller.signal,
            onProgress: (done) => done >= at && controller.abort(),
          });
          expect(await unfinished(local.board)).toEqual([]);
          if (result.status === 'inserted') return expectWhole(local.board, workshop()); // it came too late
          expect(result).toEqual({ status: 'removed', stopped: true, detail: '' });
          expect(await itemsOn(local.board)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('when Miro refuses for good half way, and Miro’s words are passed on', async () => {
    const local = createLocalBoard();
    let calls = 0;
    const createShape: typeof local.board.createShape = (props) =>
      ++calls > 30
        ? Promise.reject(new Error('The app cannot run the "create" command. Required scope: boards:write.'))
        : local.board.createShape(props);
    const board = { ...local.board, createShape };
    const result = await insert({ board });
    expect(result).toMatchObject({
      status: 'removed',
      stopped: false,
      detail: expect.stringContaining('boards:write'),
    });
    expect(await itemsOn(local.board)).toEqual([]);
  });

  test('before anything is drawn when the board’s storage is full', async () => {
    const local = createLocalBoard({ faults: { storageFull: true } });
    await expect(insert(local)).rejects.toThrow('data storage limit');
    expect(await itemsOn(local.board)).toEqual([]);
  });

  test('and the notes somebody wrote meanwhile stay', async () => {
    const local = createLocalBoard({ switches: { captureOnCreate: true } });
    const controller = new AbortController();
    let written: Promise<unknown> | undefined;
    const result = await insert(local, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done < 60) return;
        const frame = local.document.items().find(({ type }) => type === 'frame');
        written ??= local.board
          .createStickyNote({ content: 'Allerede en idé', x: frame?.x ?? 0, y: frame?.y ?? 0 })
          .then(() => controller.abort());
      },
    });
    await written;
    expect(['removed', 'inserted']).toContain(result.status);
    const items = await itemsOn(local.board);
    expect(items.filter(({ type }) => type === 'sticky_note')).toHaveLength(1);
    if (result.status === 'removed') expect(items).toHaveLength(1);
  });
});

describe('an insertion that was cut off', () => {
  /** The page is closed after some steps; what it had sent still lands. */
  async function cutOff(at: number, switches: LocalBoardOptions['switches'] = {}) {
    const local = createLocalBoard({ switches });
    const page = local.connect();
    await new Promise<void>((resolve) => {
      const onProgress = (done: number): void => {
        if (done < at) return;
        page.close();
        resolve();
      };
      void insert(page, { onProgress, wait: () => new Promise(() => undefined) }).then(
        () => resolve(),
        () => resolve(),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return local;
  }

  test('is found at the next start and drawn to the end', async () => {
    for (const switches of SWITCHES.slice(0, 2))
      for (const at of switches?.captureOnCreate ? [1, 3, 40, 70] : [1, 3, 40, 75, 100, 140]) {
        const local = await cutOff(at, switches);
        const [marker] = await unfinished(local.board);
        expect(marker?.browser, `cut off at ${at}`).toBe('this');
        if (!marker) continue;
        expect((await finish(local.board, marker, options())).status).toBe('inserted');
        await expectWhole(local.board, workshop());
        expect(await unfinished(local.board)).toEqual([]);
      }
  });

  test('is taken away by others once it stands still, and not before', async () => {
    const local = await cutOff(70);
    const [marker] = await unfinished(local.board);
    if (!marker) throw new Error('no marker was left');
    const moving = { ...marker, beat: marker.beat - 1 };
    expect(await takeAwayAbandoned(local.board, moving, options())).toBeNull();
    expect((await itemsOn(local.board)).length).toBeGreaterThan(0);
    expect((await takeAwayAbandoned(local.board, marker, options()))?.status).toBe('removed');
    expect(await itemsOn(local.board)).toEqual([]);
    expect(await unfinished(local.board)).toEqual([]);
  });

  test('by the hourly limit says so and is put right at the next start', async () => {
    let now = Date.UTC(2026, 0, 1);
    const local = createLocalBoard({ now: () => now, limits: { minute: 100_000, hour: 7_000 } });
    const result = await insert(local);
    expect(result).toMatchObject({ status: 'left', detail: expect.stringContaining('per hour') });
    now += 3_700_000;
    const [marker] = await unfinished(local.board);
    if (!marker) throw new Error('no marker was left');
    now += 3_700_000;
    expect((await takeAwayAbandoned(local.board, marker, options()))?.status).toBe('removed');
    now += 3_700_000;
    expect(await itemsOn(local.board)).toEqual([]);
  });
});
