import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../../src/core/decisions.ts';
import { createLocalBoard, type LocalBoardOptions } from '../../../src/local-board/index.ts';
import {
  addDecisions,
  loadCorrections,
  loadDecisions,
  loadLatestVersion,
  loadTemplate,
  loadVersion,
  loadVersions,
  removeVersion,
  saveCorrections,
  saveTemplate,
  saveVersion,
  StoreError,
  unsavedDecisions,
  watchDecisions,
} from '../../../src/miro/board-store.ts';
import { asStoreError } from '../../../src/miro/store/store-error.ts';
import { consolidated, workshop } from '../consolidate/workshop.ts';
import { decide } from '../decisions/deciding.ts';

const boards: ReturnType<typeof createLocalBoard>[] = [];
const local = (options: LocalBoardOptions = {}) => {
  const board = createLocalBoard(options);
  boards.push(board);
  return board;
};
afterEach(() => boards.splice(0).forEach((board) => board.stop()));

const other = { id: '3074457345618265001', name: 'Colleague', color: '#ff0000' };
const some = (from: number, count: number): readonly Decision[] =>
  Array.from({ length: count }, (_, index) =>
    decide(from + index, { kind: 'settled', note: String(from + index), status: 'open' }),
  );
const ids = (decisions: readonly Decision[]) => decisions.map(({ id }) => id).sort();

describe('decisions on the board', () => {
  it('come back as they were given, oldest first, in another page too', async () => {
    const { board, connect } = local();
    const given = some(10, 12);
    await addDecisions(board, given.toReversed());
    expect(await loadDecisions(connect().board)).toEqual(given);
  });

  it('of two facilitators who decide at the same time all survive', async () => {
    const { board, connect } = local({ faults: { latency: 2, jitter: 12 }, seed: 7 });
    const colleague = connect({ user: other }).board;
    const [mine, theirs] = [some(100, 20), some(200, 20)];
    await Promise.all(
      mine.flatMap((decision, index) => [
        addDecisions(board, [decision]),
        addDecisions(colleague, theirs.slice(index, index + 1)),
      ]),
    );
    await vi.waitFor(async () => expect(ids(await loadDecisions(connect().board))).toEqual(ids([...mine, ...theirs])), {
      timeout: 5000,
    });
  });

  it('overwritten by a page that had read before are put back', async () => {
    const { board, connect } = local();
    const [decision] = some(5, 1);
    await addDecisions(board, [decision!]);
    const raw = connect({ user: other }).board.storage.collection('fasit');
    for (let bucket = 0; bucket < 16; bucket += 1) await raw.set(`decisions.${bucket}`, []);
    await vi.waitFor(async () => expect(await loadDecisions(connect().board)).toEqual([decision]), { timeout: 3000 });
  });

  it('are taken at the first try, whatever the order of their fields', async () => {
    const { board, usage } = local();
    const mixed = some(5, 6).map((decision): Decision => {
      const { notes, at, id, ...body } = decision;
      // The same fields in another order.
      return { ...body, id, notes, at };
    });
    await watchDecisions(board, () => undefined);
    const before = usage().minute;
    for (const decision of mixed) await addDecisions(board, [decision]);
    // Read, write and read again, at 50 credits a call (developers.miro.com/docs/websdk-reference-rate-limiting).
    expect(usage().minute - before).toBe(mixed.length * 150);
  });

  it('that were undone stay undone when somebody writes an older copy', async () => {
    const { board, connect } = local();
    const [decision] = some(5, 1);
    const colleague = connect({ user: other }).board;
    await addDecisions(board, [decision!]);
    await addDecisions(board, [{ ...decision!, undone: true }]);
    await addDecisions(colleague, [decision!]);
    expect(await loadDecisions(connect().board)).toEqual([{ ...decision, undone: true }]);
  });

  it('are told to everybody who watches', async () => {
    const { board, connect } = local();
    const told: (readonly Decision[])[] = [];
    await watchDecisions(connect({ user: other }).board, (all) => void told.push(all));
    await addDecisions(board, some(5, 3));
    await vi.waitFor(() => expect(told.at(-1)).toHaveLength(3));
  });

  it('are kept in the page when storage is full, and written once there is room', async () => {
    const { board, connect, setFaults } = local({ faults: { storageFull: true } });
    const given = some(5, 2);
    await expect(addDecisions(board, given)).rejects.toMatchObject({ code: 'full' });
    expect(await loadDecisions(board)).toEqual(given);
    expect(unsavedDecisions(board)).toHaveLength(2);
    setFaults({ storageFull: false });
    await addDecisions(board, []);
    expect(unsavedDecisions(board)).toEqual([]);
    expect(await loadDecisions(connect().board)).toEqual(given);
  });

  it('say so when the board refuses', async () => {
    const { board, setFaults } = local();
    setFaults({ refused: 1 });
    const refusal = await addDecisions(board, some(5, 1)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreError);
    expect(refusal).toMatchObject({ code: 'refused' });
    setFaults({ refused: 0 });
    expect(await loadDecisions(board)).toHaveLength(1);
  });

  it('are not taken for too many when it is the calls that were', () => {
    const tooMany = 'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.';
    expect(asStoreError(new Error(tooMany), 'decisions.1').code).toBe('refused');
    expect(asStoreError(new Error('The data storage limit for "collection" has been exceeded.'), '').code).toBe('full');
  });

  it('leave alone what they do not understand', async () => {
    const { board, connect } = local();
    const raw = board.storage.collection('fasit');
    for (let bucket = 0; bucket < 16; bucket += 1) await raw.set(`decisions.${bucket}`, [{ id: 'x', kind: 'later' }]);
    await addDecisions(board, some(5, 4));
    expect(await loadDecisions(connect().board)).toHaveLength(4);
    const kept = await Promise.all(Array.from({ length: 16 }, (_, bucket) => raw.get(`decisions.${bucket}`)));
    expect(kept.flat().filter((value) => JSON.stringify(value) === '{"id":"x","kind":"later"}')).toHaveLength(16);
  });
});

describe('corrections of sheets', () => {
  it('of two facilitators stand side by side, and can be taken back', async () => {
    const { board, connect } = local();
    const colleague = connect({ user: other }).board;
    await saveCorrections(board, {}, { leftOut: ['1'], personas: { '1': null } }, '2026-11-21T10:00:00Z');
    await saveCorrections(colleague, {}, { groups: { '2': 'Studenter' } }, '2026-11-21T10:01:00Z');
    expect(await loadCorrections(board)).toEqual({
      leftOut: ['1'],
      personas: { '1': null },
      groups: { '2': 'Studenter' },
    });
    await saveCorrections(colleague, { leftOut: ['1'] }, {}, '2026-11-21T10:02:00Z');
    expect(await loadCorrections(connect().board)).toEqual({ personas: { '1': null }, groups: { '2': 'Studenter' } });
  });
});

describe('splits of columns', () => {
  it('come back whether they were kept by heading or, before that, as a place on the board', async () => {
    const { board, connect } = local();
    const splits = { '1': [{ heading: '7', share: 0.5 }], '2': [640.5, { heading: '8', share: 0.25 }] };
    await saveCorrections(board, {}, { splits }, '2026-11-21T10:00:00Z');
    expect(await loadCorrections(connect().board)).toEqual({ splits });
  });
});

describe('versions', () => {
  const notes = Array.from({ length: 600 }, (_, index) => ({
    id: String(5000 + index),
    group: 'ABC'[index % 3]!,
    text: `Lapp ${index}: ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => Math.sin(index * n).toString(36)).join(' ')}`,
    cell: [index % 3, index % 2] as const,
  }));
  const key = consolidated(workshop({ notes }));

  it('of many notes come back whole, newest first', async () => {
    const { board, connect, document } = local();
    await saveVersion(board, { id: 'a', name: 'Fredag', at: '2026-11-20T10:00:00Z', key });
    await saveVersion(board, { id: 'b', name: 'Mandag', at: '2026-11-23T10:00:00Z', key: { ...key, title: 'Ny' } });
    const sizes = [...document.table('storage').values()].map(({ value }) => JSON.stringify(value).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(64_000);
    const page = connect().board;
    expect((await loadVersions(page)).map(({ name, notes }) => [name, notes])).toEqual([
      ['Mandag', 600],
      ['Fredag', 600],
    ]);
    expect(await loadVersion(page, 'a')).toEqual(key);
    expect((await loadLatestVersion(page))?.title).toBe('Ny');
  });

  it('that are removed leave the list and make room', async () => {
    const { board, connect, document } = local();
    await saveVersion(board, { id: 'a', name: 'Fredag', at: '2026-11-20T10:00:00Z', key });
    const before = document.table('storage').size;
    await removeVersion(board, 'a');
    expect(await loadVersions(connect().board)).toEqual([]);
    expect(await loadVersion(board, 'a')).toBeNull();
    expect(document.table('storage').size).toBeLessThan(before);
  });

  it('report that storage is full', async () => {
    const { board, setFaults, connect } = local();
    setFaults({ storageFull: true });
    const version = { id: 'a', name: 'Fredag', at: '2026-11-20T10:00:00Z', key };
    await expect(saveVersion(board, version)).rejects.toMatchObject({ code: 'full' });
    setFaults({ storageFull: false });
    expect(await loadVersions(connect().board)).toEqual([]);
  });
});

describe('the template', () => {
  it('last prepared is there for the next facilitator, and nothing else is taken for one', async () => {
    const { board, connect } = local();
    expect(await loadTemplate(board)).toBeNull();
    const template = {
      language: 'sv',
      title: 'Resan',
      scenario: { who: 'Student' },
      phases: [{ label: 'Söka', minutes: 15 }],
      rows: [{ kind: 'activities', label: 'Göra', prompt: 'Vad?' }],
      closingMinutes: 20,
      personas: [],
      participants: 8,
      groups: [{ name: 'Grupp 1' }],
    } as const;
    await saveTemplate(board, template);
    expect(await loadTemplate(connect().board)).toEqual(template);
    await board.storage.collection('fasit').set('template', { title: 1 });
    expect(await loadTemplate(board)).toBeNull();
  });
});
