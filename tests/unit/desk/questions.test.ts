import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { decisionOf } from '../../../src/panel/desk/deciding.ts';
import { FILTERS, lineOfNote, linesBy } from '../../../src/panel/desk/lines.ts';
import { questionsOf, type Question } from '../../../src/panel/desk/questions.ts';
import { consolidated, workshop, write } from '../consolidate/workshop.ts';

const shop = workshop({
  notes: [
    write('1', 'A', 'Lang ventetid på telefon'),
    write('2', 'B', 'Må vente lenge på telefonen'),
    write('3', 'A', 'Lett å bestille', [1, 0]),
    write('4', 'B', 'Vanskelig å bestille', [1, 0]),
    write('5', 'C', 'Langt utenfor', null),
    write('6', 'C', '???', [1, 1]),
    { ...write('7', 'A', 'På en linje', [2, 0]), line: true },
    write('8', 'B', 'Uklar faktura\nMangler kvittering', [2, 1]),
    write('9', 'A', 'chat', [0, 1]),
    write('10', 'C', 'Chat med kundeservice', [0, 1]),
  ],
});
const key = (decisions: AnswerKey['decisions'] = []) => consolidated(shop, { matcher, decisions });
const kinds = (questions: readonly Question[]) => questions.map(({ ask }) => ask.kind);

describe('the questions of the desk', () => {
  it('come from everything that is in doubt', () => {
    expect(kinds(questionsOf(key()))).toEqual(expect.arrayContaining(['line', 'opposed', 'split', 'outside', 'junk']));
  });

  it('begin with what is in doubt on the board, and put the choice of words last', () => {
    const order = kinds(questionsOf(key()));
    expect(order[0]).toBe('line');
    expect(order.lastIndexOf('junk')).toBeGreaterThan(order.indexOf('opposed'));
  });

  it('are gone once any of their answers is given, and come back when it is undone', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, answer) => {
        const before = key();
        const questions = questionsOf(before);
        const question = questions[which % questions.length]!;
        const { decisions: bodies } = question.answers[answer % question.answers.length]!;
        const taken = bodies.map((body, index) => decisionOf(body, before, [], `d${index}`, Date.UTC(2026, 10, 21)));
        const asked = (decisions: AnswerKey['decisions']) => questionsOf(key(decisions)).map(({ id }) => id);
        expect(asked(taken)).not.toContain(question.id);
        expect(asked(taken.map((decision) => ({ ...decision, undone: true })))).toContain(question.id);
        expect(key(taken).lapsed).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('end: whatever is answered first, a facilitator who answers them all has none left', () => {
    let decisions: AnswerKey['decisions'] = [];
    for (let round = 0; round < 60; round += 1) {
      const now = key(decisions);
      const question = questionsOf(now).find(({ answers }) => answers.length > 0);
      if (!question) break;
      const made = question.answers[0]!.decisions.map((body, index) =>
        decisionOf(body, now, decisions, `${round}.${index}`, 0),
      );
      decisions = [...decisions, ...made];
    }
    expect(questionsOf(key(decisions))).toEqual([]);
  });
});

describe('a decision taken at the desk', () => {
  it('comes after everything that was known, whatever the clock says, and keeps the words of its notes', () => {
    const known = [decisionOf({ kind: 'setAside', note: '1', aside: true }, key(), [], 'a', Date.UTC(2030, 0, 1))];
    const next = decisionOf({ kind: 'together', a: '1', b: '8#2' }, key(), known, 'b', Date.UTC(2026, 0, 1));
    expect(next.at > known[0]!.at).toBe(true);
    expect(next.notes).toMatchObject({
      '1': { text: 'Lang ventetid på telefon', phase: 'Finne', row: 'Gjøre', group: 'A' },
      '8': { phase: 'Bestille', row: 'Føle' },
    });
  });
});

describe('the list of lines', () => {
  const journey = key().journeys[0]!;
  const texts = (filter: Parameters<typeof linesBy>[2], search = '') =>
    linesBy(journey, key(), filter, search).cells.flatMap(({ lines }) => lines.map(({ text }) => text));

  it('finds a line by the words of any of its notes', () => {
    const joined = key([decisionOf({ kind: 'together', a: '1', b: '2' }, key(), [], 'd', 0)]);
    const found = linesBy(joined.journeys[0]!, joined, 'all', 'MÅ VENTE');
    expect(found.cells.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(['1']);
  });

  it('shows what is said once, opposed, and the empty cells', () => {
    expect(texts('once')).toContain('Lett å bestille');
    expect(texts('opposed').sort()).toEqual(['Lett å bestille', 'Vanskelig å bestille']);
    expect(linesBy(journey, key(), 'empty', '').cells.map(({ phase, row }) => `${phase} ${row}`)).toEqual([
      'Velge Føle',
    ]);
    expect(texts('all', 'finnes ikke')).toEqual([]);
  });

  it('counts for every filter what it would show, search included', () => {
    for (const search of ['', 'på', 'finnes ikke']) {
      const { counts } = linesBy(journey, key(), 'all', search);
      for (const filter of FILTERS) {
        const { cells } = linesBy(journey, key(), filter, search);
        const shown = filter === 'empty' ? cells.length : cells.flatMap(({ lines }) => lines).length;
        expect([filter, counts[filter]]).toEqual([filter, shown]);
      }
    }
  });

  it('knows the line of a note, and that a note outside has none', () => {
    expect(lineOfNote(key(), '3')?.line.id).toBe('3');
    expect(lineOfNote(key(), '5')).toBeNull();
  });
});
