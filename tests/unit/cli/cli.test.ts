import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { scenarioOn } from '../../../src/core/scenario.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { carryOut } from '../../../src/panel/consolidation-task.ts';
import { sampleBoard } from '../../../src/sample/sample-board.ts';
import { CARD_LABELS } from '../../../src/words/template/all.ts';
import { boardFile, rounds } from './board.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'fasit-cli-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...args: readonly string[]): Promise<Run> {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli.ts'), ...args];
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, command, {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
      })),
    };
  } catch (error) {
    // execFile rejects with the streams and the exit code on the error.
    const { code, stdout, stderr } = error as Run;
    return { code, stdout, stderr };
  }
}

const put = async (name: string, content: unknown): Promise<string> => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(folder, name), text);
  return name;
};
const keyIn = async (out: string): Promise<AnswerKey> =>
  JSON.parse(await readFile(join(folder, out, 'answer-key.json'), 'utf8'));
const oneLine = (text: string) => expect(text.trim().split('\n')).toHaveLength(1);

describe('consolidate on the command line', () => {
  it('writes what was asked for and prints the ledger in one line', async () => {
    const file = await put('board.json', boardFile());
    const { code, stdout, stderr } = await run(file, '--out', 'first', '--format', 'json,md');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    oneLine(stdout);
    expect(stdout).toContain('3 ark, 7 lapper: 6 plassert');
    expect((await readdir(join(folder, 'first'))).sort()).toEqual(['answer-key.json', 'answer-key.md']);
    const key = await keyIn('first');
    expect(key).toMatchObject({ language: 'nb', title: 'Kundereise', ledger: { notes: 7, placed: 6 } });
  });

  it('reads a REST answer and an array of its pages to the same journeys', async () => {
    const [whole, page, pages] = rounds(boardFile());
    const keys: AnswerKey[] = [];
    for (const [index, data] of [whole, page, pages].entries()) {
      const { code } = await run(await put(`rest-${index}.json`, data), '--out', `rest-${index}`, '--format', 'json');
      expect(code).toBe(0);
      keys.push(await keyIn(`rest-${index}`));
    }
    expect(keys[1]!.journeys).toEqual(keys[0]!.journeys);
    expect(keys[2]!.journeys).toEqual(keys[0]!.journeys);
  });

  it('makes the answer key that the panel makes of the same board', async () => {
    const board = sampleBoard('sv');
    expect((await run(await put('sample.json', board), '--out', 'sample', '--format', 'json')).code).toBe(0);
    const key = await keyIn('sample');
    const snapshot = toSnapshot(board);
    const scenario = scenarioOn(snapshot, CARD_LABELS);
    const { createdAt } = key;
    expect(scenario.who).toBeDefined();
    expect(key).toEqual(carryOut({ kind: 'consolidate', snapshot, scenario, createdAt }).key);
  });

  it('keeps decisions and tells what changed', async () => {
    const before = await put('before.json', boardFile());
    await run(before, '--out', 'v1', '--format', 'json');
    const [first, second] = (await keyIn('v1')).journeys[0]!.insights.filter(({ sources }) => sources.length === 1);
    const decision = {
      id: 'd1',
      at: '2026-11-21T10:00:00.000Z',
      notes: {},
      kind: 'wording',
      note: first!.id,
      text: 'Vår egen ordlyd',
    };
    const decisions = await put('decisions.json', { schema: 'fasit.decisions/1', board: 'b', decisions: [decision] });
    const after = await put('after.json', boardFile({ without: second!.id }));
    const args = [after, '--out', 'v2', '--format=json', '--decisions', decisions, '--previous', 'v1/answer-key.json'];
    expect((await run(...args)).code).toBe(0);
    const key = await keyIn('v2');
    expect(key.journeys[0]!.insights.find(({ id }) => id === first!.id)?.text).toBe('Vår egen ordlyd');
    expect(key.changes?.map(({ kind }) => kind)).toEqual(['note removed', 'insight gone']);
    await run(after, '--out', 'v3', '--format', 'json', '--previous', 'v2/answer-key.json');
    expect((await keyIn('v3')).decisions).toHaveLength(1);
  });

  it('speaks the language asked for', async () => {
    const file = await put('board.json', boardFile());
    const { stdout } = await run(file, '--out', 'sv', '--format', 'md', '--language', 'sv');
    expect(stdout).toContain('7 lappar');
  });

  it('says that no journey grid is on the board, and writes nothing', async () => {
    const file = await put('empty.json', { info: { id: 'b' }, items: [] });
    const { code, stdout, stderr } = await run(file, '--out', 'nothing', '--language', 'nb');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    oneLine(stderr);
    await expect(readdir(join(folder, 'nothing'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['a missing file', ['no-such.json', '--out', 'x'], 'no-such.json'],
    ['a file that is no JSON', ['broken.json', '--out', 'x'], 'broken.json'],
    ['a file that is no board', ['other.json', '--out', 'x'], 'other.json'],
    ['no folder', ['board.json'], '--out'],
    ['no file', ['--out', 'x'], 'missing'],
    ['an unknown format', ['board.json', '--out', 'x', '--format', 'json,pdf'], 'pdf'],
    ['an unknown option', ['board.json', '--out', 'x', '--fast'], '--fast'],
    ['an unknown language', ['board.json', '--out', 'x', '--language', 'fi'], 'fi'],
    ['decisions that are none', ['board.json', '--out', 'x', '--decisions', 'other.json'], 'other.json'],
    ['an earlier answer key that is none', ['board.json', '--out', 'x', '--previous', 'other.json'], 'other.json'],
    ['a board with an item that has no id', ['half.json', '--out', 'x'], 'Item 2 in half.json'],
    ['a folder nobody may make', ['board.json', '--out', '/proc/fasit/out'], '/proc/fasit/out'],
    ['a folder that is a file', ['board.json', '--out', 'board.json/x'], 'board.json'],
  ])('refuses %s in one line on standard error, and writes nothing', async (_, args, named) => {
    await put('board.json', boardFile());
    await put('broken.json', '{ "items": [');
    await put('other.json', { hello: 'world' });
    await put('half.json', { items: [{ id: '1', type: 'text' }, { type: 'text' }] });
    await mkdir(join(folder, 'x'), { recursive: true });
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    oneLine(stderr);
    expect(stderr).toContain(named);
    expect(await readdir(join(folder, 'x'))).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
