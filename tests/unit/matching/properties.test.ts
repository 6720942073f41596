import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterCell, matcher } from '../../../src/core/matching/index.ts';
import { sameKey } from '../../../src/core/matching/normalise.ts';
import type { CellNote } from '../../../src/core/matcher.ts';
import { clustersOf } from './cell.ts';

const FRAGMENTS =
  `ventetid ventetiden vente telefon tlf telefonen chat kort lang ikke uten aldri 2 14 dager uker kr 500 lett vanskelig
  å finne finner informasjon info prisen dyr billig usikker trygg kunden montør kommer kom for sent svar e-post mail nettsiden nett siden
  bestille bestilling bestillingen får på om til fra ? ! 👍 👎 waiting time phone no not expensive hittar inte vanskeligt ringe opp
  retur returnere skjema skjemaet fyller ut uforståelig forstå - ; \n`
    .split(/ +/)
    .filter((each) => each !== '');
const text = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const notesOf = (texts: readonly string[]): readonly CellNote[] =>
  texts.map((each, index) => ({ id: `n${index}`, text: each }));
const notes = fc.array(text, { minLength: 1, maxLength: 10 }).map(notesOf);

const asSets = (clusters: readonly (readonly string[])[]): readonly string[] =>
  clusters.map((ids) => ids.toSorted().join(' ')).toSorted();
const together = (clusters: readonly (readonly string[])[], a: string, b: string): boolean =>
  clusters.some((ids) => ids.includes(a) && ids.includes(b));

describe('a matcher', () => {
  test('says the same of two notes whichever comes first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there] = matcher.pairs(notesOf([a, b]), 'nb');
        const [back] = matcher.pairs(notesOf([b, a]), 'nb');
        expect(back?.verdict).toBe(there?.verdict);
        expect(back?.score ?? 0).toBeCloseTo(there?.score ?? 0, 10);
      }),
      { numRuns: 500 },
    );
  });

  test('says "same" of notes equal after normalising, and nothing can be surer', () => {
    fc.assert(
      fc.property(text, (each) => {
        const pair = matcher.pairs(notesOf([each, `  ${each.toUpperCase()} `]), 'nb')[0];
        expect(pair).toMatchObject({ verdict: 'same', score: 1, reason: { kind: 'exact' } });
      }),
    );
  });

  test('reads any text in any language without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }),
        fc.constantFrom('nb', 'sv', 'da', 'en'),
        (texts, language) => {
          const all = notesOf(texts);
          const { clusters } = clusterCell(all, matcher.pairs(all, language), { together: [], apart: [] });
          expect(clusters.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        },
      ),
    );
  });

  test('ranks every other note of the cell when asked for similar ones', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const ranked = matcher.similar(all[0]!, all.slice(1), 'nb');
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(
          all
            .slice(1)
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the notes of a cell', () => {
  test('are in one cluster each, whatever was decided', () => {
    fc.assert(
      fc.property(
        notes,
        fc.array(fc.tuple(fc.nat(9), fc.nat(9))),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9))),
        (all, joined, parted) => {
          const ids = (pairs: readonly (readonly [number, number])[]) =>
            pairs.map(([a, b]) => [`n${a}`, `n${b}`] as const);
          const { clusters } = clustersOf('nb', all, { together: ids(joined), apart: ids(parted) });
          expect(clusters.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        },
      ),
    );
  });

  test('are grouped alike in whatever order they come', () => {
    fc.assert(
      fc.property(
        notes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(asSets(clustersOf('nb', shuffled).clusters)).toEqual(asSets(clustersOf('nb', all).clusters));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never part when equal after normalising, whatever else arrives', () => {
    fc.assert(
      fc.property(notes, fc.array(text, { maxLength: 8 }), (all, more) => {
        const later = [...all, ...more.map((each, index) => ({ id: `m${index}`, text: each }))];
        const { clusters } = clustersOf('nb', later);
        for (const a of all) {
          for (const b of all) {
            if (sameKey(a.text) === sameKey(b.text)) expect(together(clusters, a.id, b.id) || a.id === b.id).toBe(true);
          }
        }
      }),
    );
  });

  test('go where the facilitator put them: together, or apart even if they are equal', () => {
    fc.assert(
      fc.property(
        notes.filter((all) => all.length > 1),
        fc.boolean(),
        (all, join) => {
          const pair = [all[0]!.id, all[1]!.id] as const;
          const decided = join ? { together: [pair], apart: [] } : { together: [], apart: [pair] };
          expect(together(clustersOf('nb', all, decided).clusters, ...pair)).toBe(join);
        },
      ),
    );
  });

  test('are offered for merging only if they are not merged, nor decided apart', () => {
    fc.assert(
      fc.property(
        notes.filter((all) => all.length > 2),
        (all) => {
          const apart = [[all[0]!.id, all[1]!.id]] as const;
          const { clusters, suggestions } = clustersOf('nb', all, { together: [], apart });
          for (const { a, b, score } of suggestions) {
            expect(a).not.toBe(b);
            expect(score).toBeGreaterThan(0);
            expect([clusters[a], clusters[b]].flat()).not.toEqual(expect.arrayContaining([all[0]!.id, all[1]!.id]));
          }
        },
      ),
    );
  });
});

test('a word of a hundred thousand letters is read at once', () => {
  const [pair] = matcher.pairs(notesOf(['x'.repeat(100_000), 'ventetid']), 'nb');
  expect(pair).toBeUndefined();
}, 2000);
