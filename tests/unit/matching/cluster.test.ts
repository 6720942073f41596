import { describe, expect, test } from 'vitest';
import { clusterCell, wording } from '../../../src/core/matching/index.ts';
import type { PairVerdict } from '../../../src/core/matcher.ts';
import { cell, clustersOf, groups } from './cell.ts';

const says = (a: number, b: number, verdict: PairVerdict['verdict'], score: number): PairVerdict => ({
  a,
  b,
  verdict,
  score,
  reason: { kind: 'words' },
});
const FREE = { together: [], apart: [] } as const;

describe('the notes of a cell', () => {
  test('join only if each goes with each', () => {
    const verdicts = [says(0, 1, 'same', 0.9), says(1, 2, 'same', 0.8)];
    expect(clusterCell(cell('p', 'q', 'r'), verdicts, FREE).clusters).toEqual([['a', 'b'], ['c']]);
  });

  test('let a misspelled twin come along', () => {
    const verdicts = [says(0, 1, 'same', 0.95), says(1, 2, 'same', 0.8)];
    expect(clusterCell(cell('p', 'q', 'r'), verdicts, FREE).clusters).toEqual([['a', 'b', 'c']]);
  });

  test('bring those along that they say the same as, when the facilitator puts two together', () => {
    expect(
      groups('nb', ['Kald suppe', 'kald suppe!', 'Trege heiser', 'trege heiser'], {
        together: [['a', 'c']],
        apart: [],
      }),
    ).toEqual([['Kald suppe', 'kald suppe!', 'Trege heiser', 'trege heiser']]);
  });

  test('stay apart when the facilitator parts two, and the third goes with one of them', () => {
    expect(groups('nb', ['Kald suppe', 'kald suppe!', 'KALD SUPPE'], { together: [], apart: [['a', 'b']] })).toEqual([
      ['Kald suppe', 'KALD SUPPE'],
      ['kald suppe!'],
    ]);
  });

  test('are offered side by side where it is less sure, best first, with the words that met', () => {
    const { clusters, suggestions } = clustersOf(
      'nb',
      cell('Redd for at prøven gjør vondt', 'engstelig for blodprøve', 'Trege heiser'),
    );
    expect(clusters).toHaveLength(3);
    expect(suggestions).toEqual([
      { a: 0, b: 1, score: expect.any(Number) as number, reason: { kind: 'synonym', words: [['Redd', 'engstelig']] } },
    ]);
  });

  test('stand against each other where one side says the contrary', () => {
    const { clusters, opposed } = clustersOf('nb', cell('Lett å parkere', 'Vanskelig å parkere', 'lett å parkere'));
    expect(clusters).toEqual([['a', 'c'], ['b']]);
    expect(opposed.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });
});

describe('the line shown for an insight', () => {
  test('is the original most like the others; of equals the best written, the richest, the first', () => {
    const shown = (...texts: readonly string[]) => wording(cell(...texts)).text;
    expect(shown('altfor kald suppe i dag dessverre', 'Kald suppe i dag', 'maten var iskald')).toBe('Kald suppe i dag');
    expect(shown('MENYKORTET', 'meny kortet', 'Menykortet')).toBe('Menykortet');
    expect(shown('kald suppe', 'Suppa er kald')).toBe('Suppa er kald');
    expect(shown('suppe suppe suppe', 'kald suppe nå')).toBe('kald suppe nå');
    expect(shown('Kald suppe\nTregt brød', 'suppa er kald')).toBe('suppa er kald');
    expect(shown('kald suppe', 'suppe kald')).toBe('kald suppe');
  });
});
