import * as fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/answer-key.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { readGold } from '../../quality/gold.ts';
import { verdict } from './cell.ts';

/** What people write, and ways to turn it into another point; words that stand for each other in no workshop. */
interface Tongue {
  readonly workshops: readonly string[];
  readonly negations: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly channels: readonly string[];
  readonly actors: readonly string[];
  /** An actor does something to whoever writes, and the other way round. */
  readonly toMe: (actor: string) => string;
  readonly byMe: (actor: string) => string;
}

const TONGUES: Readonly<Record<Language, Tongue>> = {
  nb: {
    workshops: ['nb-bredband', 'nb-barnehage', 'nb-soke-barnehage', 'nb-idrettslag'],
    negations: ['ikke', 'aldri', 'ingen', 'uten'],
    opposites: [['lett', 'vanskelig'], ['dyrt', 'billig'], ['raskt', 'tregt'], ['bra', 'dårlig'], ['åpent', 'stengt']], // prettier-ignore
    channels: ['telefon', 'chat', 'e-post', 'sms', 'brev', 'butikken', 'appen'],
    actors: ['legen', 'montøren', 'selgeren', 'naboen', 'sjefen'],
    toMe: (actor) => `${actor} ringer meg`,
    byMe: (actor) => `jeg ringer ${actor}`,
  },
  sv: {
    workshops: ['sv-elavtal', 'sv-bank', 'sv-vard', 'sv-fjallresa', 'sv-flytt'],
    negations: ['inte', 'aldrig', 'ingen', 'utan', 'ej'],
    opposites: [['lätt', 'svårt'], ['dyrt', 'billigt'], ['snabbt', 'långsamt'], ['bra', 'dåligt'], ['öppet', 'stängt']], // prettier-ignore
    channels: ['telefon', 'chatt', 'e-post', 'sms', 'brev', 'butiken', 'appen'],
    actors: ['läkaren', 'montören', 'säljaren', 'grannen', 'chefen'],
    toMe: (actor) => `${actor} ringer mig`,
    byMe: (actor) => `jag ringer ${actor}`,
  },
  da: {
    workshops: ['da-tandlaege', 'da-tandlaegebesoeg', 'da-cykel', 'da-maaltidskasse'],
    negations: ['ikke', 'aldrig', 'ingen'],
    opposites: [['nemt', 'svært'], ['dyrt', 'billigt'], ['hurtigt', 'langsomt'], ['godt', 'dårligt'], ['åbent', 'lukket']], // prettier-ignore
    channels: ['telefon', 'chat', 'mail', 'sms', 'brev', 'butikken', 'appen'],
    actors: ['lægen', 'montøren', 'sælgeren', 'naboen', 'chefen'],
    toMe: (actor) => `${actor} ringer til mig`,
    byMe: (actor) => `jeg ringer til ${actor}`,
  },
  en: {
    workshops: ['en-saas', 'en-train', 'en-insurance', 'en-museum', 'en-switching-bank'],
    negations: ['not', 'never', 'no', 'without', "doesn't"],
    opposites: [['easy', 'hard'], ['expensive', 'cheap'], ['fast', 'slow'], ['good', 'bad'], ['open', 'closed']], // prettier-ignore
    channels: ['phone', 'chat', 'email', 'letter', 'app'],
    actors: ['the doctor', 'the technician', 'the seller', 'the neighbour', 'the boss'],
    toMe: (actor) => `${actor} calls me`,
    byMe: (actor) => `I call ${actor}`,
  },
};

/** Whatever has to do with a channel, in any of the languages. */
const CHANNEL =
  /ring|tlf|mobil|meld|meddel|tel|phone|call|line|luren|røret|mail|mejl|inbox|post|brev|letter|sms|text|chat|app|but+ik|store|shop|affär|web|äpp|nett|nät|sid[ea]|site|online/i;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const notesOf = (name: string) =>
  readGold(resolve(import.meta.dirname, `../../fixtures/gold/${name}.json`)).notes.map(({ text }) => text.trim());

for (const [language, tongue] of Object.entries(TONGUES) as [Language, Tongue][]) {
  const turned = new RegExp(`(^|\\P{L})(${tongue.negations.join('|')})`, 'iu');
  /** Notes of a few words that say one thing; "ved ikke" is Danish for "don't know", and "vanskelig order" would be hard words. */
  const notes = tongue.workshops
    .flatMap(notesOf)
    .filter((text) => !matcher.isJunk(text) && words(text).length > 2 && words(text).length <= 8)
    .filter((text) => !/[?\n]|\bved\b|\border\b/.test(text));
  const plain = fc.constantFrom(...notes.filter((text) => !turned.test(text)));
  const differ = (a: string, b: string) => {
    expect([a, b, verdict(language, a, b)]).not.toEqual([a, b, 'same']);
    expect([b, a, verdict(language, b, a)]).not.toEqual([b, a, 'same']);
  };
  const two = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: 2, maxLength: 2 });
  /** A note with something put between its words. */
  const inserted = (text: string, at: number, word: string) => {
    const all = words(text);
    return [...all.slice(0, at % (all.length + 1)), word, ...all.slice(at % (all.length + 1))].join(' ');
  };

  describe(`(${language}) two notes never merge that differ by`, () => {
    test('a negation', () => {
      fc.assert(
        fc.property(plain, fc.nat(8), fc.constantFrom(...tongue.negations), (text, at, negation) => {
          differ(text, inserted(text, at, negation));
        }),
        { numRuns: 1000 },
      );
    });

    test('opposite words', () => {
      fc.assert(
        fc.property(plain, fc.nat(8), fc.constantFrom(...tongue.opposites), (text, at, [a, b]) => {
          fc.pre(!words(`${a} ${b}`).some((word) => text.toLowerCase().includes(word)));
          differ(inserted(text, at, a), inserted(text, at, b));
        }),
        { numRuns: 500 },
      );
    });

    test('numbers', () => {
      fc.assert(
        fc.property(
          plain,
          fc.nat(8),
          fc.integer({ min: 2, max: 90 }),
          fc.integer({ min: 2, max: 90 }),
          (text, at, a, b) => {
            fc.pre(a !== b && !/\d/.test(text));
            differ(inserted(text, at, `${a}`), inserted(text, at, `${b}`));
            differ(text, inserted(text, at, `${a}`));
          },
        ),
        { numRuns: 500 },
      );
    });

    test('the channel', () => {
      fc.assert(
        fc.property(two(tongue.channels), fc.constantFrom(...notes), ([a, b], text) => {
          fc.pre(!CHANNEL.test(text));
          differ(`${text} ${a!}`, `${text} ${b!}`);
        }),
        { numRuns: 500 },
      );
    });

    test('who does what to whom', () => {
      fc.assert(
        fc.property(two(tongue.actors), ([a, b]) => {
          differ(tongue.toMe(a!), tongue.byMe(a!));
          differ(tongue.toMe(a!), tongue.toMe(b!));
          differ(tongue.byMe(a!), tongue.byMe(b!));
        }),
      );
    });
  });
}
