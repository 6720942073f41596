import { afterEach, expect, test, vi } from 'vitest';
import { recall, remember } from '../../../src/panel/memory.ts';

/** A browser's store with room for so many characters, or one that is blocked. */
function store(room: number): void {
  const entries = new Map<string, string>();
  const used = (): number => [...entries].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  vi.stubGlobal('localStorage', {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (name: string) => entries.get(name) ?? null,
    removeItem: (name: string) => void entries.delete(name),
    setItem: (name: string, text: string) => {
      if (used() - (entries.get(name)?.length ?? 0) + text.length > room) throw new Error('QuotaExceededError');
      entries.set(name, text);
    },
  });
}
afterEach(() => void vi.unstubAllGlobals());

const asText = (raw: unknown): string | undefined => (typeof raw === 'string' ? raw : undefined);
const long = (letter: string): string => letter.repeat(300);

test('what was remembered is there again, on its own board only', () => {
  store(1_000);
  expect(remember('b1', 'title', 'Flytting')).toBe(true);
  expect(recall('b1', 'title', asText)).toBe('Flytting');
  expect(recall('b2', 'title', asText)).toBeUndefined();
  remember('b1', 'title', undefined);
  expect(recall('b1', 'title', asText)).toBeUndefined();
});

test('where there is no room, answer keys of other boards and earlier ones make way', () => {
  store(800);
  remember('b1', 'answer-key', long('a'));
  remember('b2', 'answer-key-before', long('b'));
  remember('b1', 'title', 'Flytting');
  expect(remember('b2', 'answer-key', long('c'))).toBe(true);
  expect(recall('b2', 'answer-key', asText)).toBe(long('c'));
  expect(recall('b1', 'answer-key', asText)).toBeUndefined();
  expect(recall('b1', 'title', asText)).toBe('Flytting');
});

test('what finds no room at all leaves nothing older in its place', () => {
  store(400);
  remember('b1', 'answer-key', long('a'));
  expect(remember('b1', 'answer-key', long('b').repeat(3))).toBe(false);
  expect(recall('b1', 'answer-key', asText)).toBeUndefined();
});

test('a browser that blocks storage is no error', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(remember('b1', 'title', 'Flytting')).toBe(false);
  expect(recall('b1', 'title', asText)).toBeUndefined();
});
