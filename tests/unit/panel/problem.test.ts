import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/words/words.ts';
import { panelWords } from '../../../src/panel/panel-words.ts';
import { problemOf, sentenceOf, waitAfter, type ProblemKind } from '../../../src/panel/problem.ts';

/** Texts of Miro's catalogue (developers.miro.com/docs/websdk-reference-error-handling), of browsers and of our own storage. */
const THROWN: readonly (readonly [unknown, ProblemKind])[] = [
  [new Error('The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.'), 'minute'],
  [new Error('The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.'), 'hour'],
  [new Error('The app with ID 7 cannot run the "board.get" command. Required scope: boards:read.'), 'scope'],
  [new Error('Cannot change the sticky_note item with ID (7), because it is locked by another client.'), 'busy'],
  [new Error('The data storage limit for "storage" has been exceeded.'), 'full'],
  [new Error('board storage full: versions 3; expected room for it on the board'), 'full'],
  [new Error('Can not retrieve item with id 7'), 'gone'],
  [new Error('The (timer) feature is available only on paid plans.'), 'plan'],
  [new TypeError('Failed to fetch dynamically imported module: https://x/assets/during.js'), 'part'],
  [new TypeError('Failed to fetch'), 'network'],
  [new Error('An unknown error occurred: 7'), 'passing'],
  [new Error('Unknown property: "lines".'), 'unknown'],
  ['only a string', 'unknown'],
  [{ odd: true }, 'unknown'],
  [undefined, 'unknown'],
];

test.each(THROWN)('%s is told as a problem of kind %s', (thrown, kind) => {
  expect(problemOf(thrown).kind).toBe(kind);
});

test('what nobody foresaw is shown with its own words, in every language', async () => {
  for (const language of LANGUAGES) {
    const words = await panelWords[language]();
    expect(sentenceOf(problemOf(new Error('Flux 88')), words)).toContain('Flux 88');
  }
});

test('only a used-up allowance is waited for, and the hour’s longer than the minute’s', () => {
  const [minute, hour, scope] = [THROWN[0]![0], THROWN[1]![0], THROWN[2]![0]];
  expect(waitAfter(minute)).toBeGreaterThanOrEqual(60_000);
  expect(waitAfter(hour)).toBeGreaterThan(waitAfter(minute) ?? Infinity);
  expect(waitAfter(scope)).toBeNull();
});
