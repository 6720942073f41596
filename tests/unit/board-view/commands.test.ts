import { expect, test } from 'vitest';
import { BOARD_LANGUAGES, BOARD_WORDS, boardLanguage } from '../../../src/local-board/words/index.ts';
import { COMMANDS } from '../../../src/local-board/view/commands.ts';
import { combination } from '../../../src/local-board/view/keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('no two commands want the same key', () => {
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(keys).toEqual([...new Set(keys)]);
});

test('every command is named in every language', () => {
  for (const language of BOARD_LANGUAGES) {
    const names = COMMANDS.map(({ id }) => BOARD_WORDS[language].commands[id]);
    expect(names.every((name) => name !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('signs are known however a keyboard makes them', () => {
  expect(combination({ ...plain, key: '+', shiftKey: true })).toBe('+');
  expect(combination({ ...plain, key: '?', shiftKey: true })).toBe('?');
  expect(combination({ ...plain, key: 'Z', shiftKey: true, metaKey: true })).toBe('mod+shift+z');
  expect(combination({ ...plain, key: 'ArrowLeft', altKey: true, shiftKey: true })).toBe('alt+shift+arrowleft');
});

test('a browser’s languages give the nearest of ours', () => {
  expect(boardLanguage(['nn-NO', 'en'])).toBe('nb');
  expect(boardLanguage(['fi', 'sv-FI'])).toBe('sv');
  expect(boardLanguage(['de', 'da'])).toBe('da');
  expect(boardLanguage(['fr'])).toBe('en');
});
