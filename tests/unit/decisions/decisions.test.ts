import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { rematch } from '../../../src/core/decisions/rematch.ts';
import type { Decision } from '../../../src/core/decisions.ts';
import { decisionOf } from '../../../src/panel/desk/deciding.ts';
import { consolidated, heading, lines, lineWith, workshop, write } from '../consolidate/workshop.ts';
import { decide } from './deciding.ts';

const shop = workshop({
  notes: [
    write('1', 'A', 'Lang ventetid på telefon'),
    write('2', 'B', 'Må vente lenge når man ringer'),
    write('3', 'C', 'Telefonkø'),
    write('4', 'A', 'Lett å bestille', [1, 0]),
    write('5', 'B', 'Vanskelig å bestille', [1, 0]),
    write('6', 'C', 'Langt utenfor', null),
    write('7', 'C', '???', [1, 1]),
    { ...write('8', 'A', 'På en linje', [2, 0]), line: true },
  ],
});
const after = (...decisions: readonly Decision[]): AnswerKey => consolidated(shop, { decisions });
const lapsedIn = (key: AnswerKey) => Object.fromEntries((key.lapsed ?? []).map(({ decision, why }) => [decision, why]));
const target = { phase: heading(0, 'phase', 2), row: heading(0, 'row', 1) };

describe('a decision', () => {
  it('brings notes together that no matcher would', () => {
    const key = after(decide(1, { kind: 'together', a: '1', b: '2' }), decide(2, { kind: 'together', a: '2', b: '3' }));
    expect(lineWith(key, '3')).toEqual(['1', '2', '3']);
    expect(key.lapsed).toBeUndefined();
  });

  it('keeps notes apart that say the very same', () => {
    const same = workshop({ notes: [write('1', 'A', 'Chat'), write('2', 'B', 'Chat')] });
    const key = consolidated(same, { decisions: [decide(1, { kind: 'apart', a: '1', b: '2' })] });
    expect(lines(key)).toEqual(['Chat', 'Chat']);
  });

  it('yields to a later one that says the contrary, also along a chain, and is listed with it', () => {
    const key = after(
      decide(1, { kind: 'together', a: '1', b: '3' }),
      decide(2, { kind: 'together', a: '1', b: '2' }),
      decide(3, { kind: 'apart', a: '2', b: '3' }),
    );
    expect(lineWith(key, '1')).toEqual(['1', '2']);
    expect(key.lapsed).toEqual([{ decision: 'd1', why: 'overruled', by: 'd3' }]);
  });

  it('yields the other way round too', () => {
    const key = after(decide(1, { kind: 'apart', a: '1', b: '2' }), decide(2, { kind: 'together', a: '1', b: '2' }));
    expect(lineWith(key, '1')).toEqual(['1', '2']);
    expect(key.lapsed).toEqual([{ decision: 'd1', why: 'overruled', by: 'd2' }]);
  });

  it('stays in the record without effect once it is undone, and lets the one it overruled hold again', () => {
    const key = after(
      decide(1, { kind: 'together', a: '1', b: '2' }),
      decide(2, { kind: 'apart', a: '1', b: '2' }, { undone: true }),
    );
    expect(lineWith(key, '1')).toEqual(['1', '2']);
    expect(key.decisions).toHaveLength(2);
  });

  it('chooses the wording: an original, which follows its note, or the facilitator’s own', () => {
    const joined = decide(1, { kind: 'together', a: '1', b: '2' });
    const original = after(joined, decide(2, { kind: 'wording', note: '1', text: 'old words', from: '2' }));
    expect(original.journeys[0]!.insights.find(({ id }) => id === '1')).toMatchObject({
      text: 'Må vente lenge når man ringer',
      textFrom: '2',
    });
    const own = after(joined, decide(2, { kind: 'wording', note: '2', text: 'Telefonkøen er lang' }));
    expect(own.journeys[0]!.insights.find(({ id }) => id === '1')).toMatchObject({
      text: 'Telefonkøen er lang',
      textFrom: 'facilitator',
    });
  });

  it('gives a note outside or on a line its cell and its group', () => {
    const key = after(
      decide(1, { kind: 'cell', note: '6', sheet: '902', ...target }),
      decide(2, { kind: 'cell', note: '8', ...target }),
    );
    const inTarget = key.journeys[0]!.insights.filter(({ phase, row }) => phase === target.phase && row === target.row);
    expect(inTarget.map(({ id, groups }) => [id, ...groups])).toEqual([
      ['6', 'C'],
      ['8', 'A'],
    ]);
    expect(key.ledger).toMatchObject({ outside: [], line: [], placed: 7 });
  });

  it('on a cell lapses when the note is moved squarely into yet another one, not when it stays where it was', () => {
    const cell = decide(1, {
      kind: 'cell',
      note: '8',
      ...target,
      was: { phase: heading(0, 'phase', 2), row: heading(0, 'row', 0) },
    });
    const moved = (at: readonly [number, number]) =>
      consolidated(
        { ...shop, notes: shop.notes.map((note) => (note.id === '8' ? { ...note, cell: at, line: false } : note)) },
        { decisions: [cell] },
      );
    expect(lapsedIn(moved([0, 1]))).toEqual({ d1: 'other cell' });
    expect(lines(moved([0, 1]), 0, 1)).toEqual(['På en linje']);
    expect(lines(moved([2, 0]), 2, 1)).toEqual(['På en linje']);
  });

  it('finds its phase by label when the ids are gone, and says so when there is none', () => {
    const named = { kind: 'cell', note: '6', sheet: '900', phase: 'gone', row: 'gone' } as const;
    const key = after(decide(1, { ...named, labels: { phase: 'velge', row: 'Føle' } }));
    expect(lines(key, 1, 1)).toEqual(['Langt utenfor']);
    expect(lapsedIn(after(decide(1, named)))).toEqual({ d1: 'cell gone' });
  });

  it('splits a note into points that stand in lines of their own', () => {
    const split = decide(
      1,
      { kind: 'split', note: '1', points: ['Lang ventetid', 'Telefonkø'] },
      { notes: { '1': { text: 'Lang ventetid på telefon', persona: null, phase: 'Finne', row: 'Gjøre' } } },
    );
    const key = after(split);
    expect(key.journeys[0]!.insights.find(({ id }) => id === '1#2')?.sources).toEqual([
      { note: '1', point: 'Telefonkø' },
      { note: '3' },
    ]);
    expect(key.ledger.placed).toBe(6);
    const whole = after(split, decide(2, { kind: 'together', a: '1', b: '2' }));
    expect(lapsedIn(whole)).toEqual({ d2: 'ambiguous' });
    const point = after(split, decide(2, { kind: 'together', a: '1#1', b: '2' }));
    expect(lineWith(point, '2')).toEqual(['1', '2']);
    const edited = {
      ...shop,
      notes: shop.notes.map((note) => (note.id === '1' ? { ...note, text: 'Noe annet' } : note)),
    };
    expect(lapsedIn(consolidated(edited, { decisions: [split] }))).toEqual({ d1: 'text changed' });
  });

  it('keeps the points of one note in lines of their own, however alike they are', () => {
    const points = (...said: readonly string[]) => after(decide(1, { kind: 'split', note: '1', points: said }));
    const sources = (key: ReturnType<typeof after>) =>
      key.journeys[0]!.insights.map((insight) => insight.sources.filter(({ note }) => note === '1').length);
    expect(sources(points('Telefonkø', 'telefonkø!')).filter((count) => count > 0)).toEqual([1, 1]);
    expect(sources(points('Telefonkø', ' Telefonkø ')).filter((count) => count > 0)).toEqual([1]);
  });

  it('that would join the points of one note gives way to the splitting, and is listed, also along a chain', () => {
    const split = decide(1, { kind: 'split', note: '1', points: ['Lang ventetid', 'Telefon'] });
    const straight = after(split, decide(2, { kind: 'together', a: '1#1', b: '1#2' }));
    expect(straight.lapsed).toEqual([{ decision: 'd2', why: 'one note' }]);
    const chain = after(
      split,
      decide(2, { kind: 'together', a: '1#1', b: '3' }),
      decide(3, { kind: 'together', a: '3', b: '1#2' }),
    );
    expect(chain.lapsed).toEqual([{ decision: 'd2', why: 'one note' }]);
    expect(chain.journeys[0]!.insights.map(({ sources }) => sources.map(({ note }) => note))).toContainEqual([
      '1',
      '3',
    ]);
    const undone = after({ ...split, undone: true }, decide(2, { kind: 'together', a: '1', b: '3' }));
    expect(lineWith(undone, '1')).toEqual(['1', '3']);
  });

  it('sets a note aside and brings junk back', () => {
    const key = after(
      decide(1, { kind: 'setAside', note: '1', aside: true }),
      decide(2, { kind: 'setAside', note: '7', aside: false }),
      decide(3, { kind: 'setAside', note: '6', aside: true }),
    );
    expect(key.ledger.setAside).toEqual(['1', '6']);
    expect(lines(key, 1, 1)).toEqual(['???']);
  });

  it('judges opposition, proposed by the matcher or not, and opposed is not the same', () => {
    const yes = after(
      decide(1, { kind: 'together', a: '4', b: '5' }),
      decide(2, { kind: 'opposed', a: '4', b: '5', opposed: true }),
    );
    expect(yes.journeys[0]!.opposed).toMatchObject([{ sides: [['4'], ['5']], status: 'yes' }]);
    expect(lapsedIn(yes)).toEqual({ d1: 'overruled' });
    const no = after(
      decide(1, { kind: 'opposed', a: '4', b: '5', opposed: true }),
      decide(2, { kind: 'opposed', a: '5', b: '4', opposed: false }),
    );
    expect(no.journeys[0]!.opposed[0]?.status).toBe('no');
    expect(no.lapsed).toEqual([{ decision: 'd1', why: 'overruled', by: 'd2' }]);
  });

  it('marks a line settled or open, the later one when two lines became one', () => {
    const key = after(
      decide(1, { kind: 'settled', note: '1', status: 'open' }),
      decide(2, { kind: 'settled', note: '2', status: 'settled' }),
      decide(3, { kind: 'together', a: '1', b: '2' }),
    );
    expect(key.journeys[0]!.insights.find(({ id }) => id === '1')?.status).toBe('settled');
    expect(key.lapsed).toEqual([{ decision: 'd1', why: 'overruled', by: 'd2' }]);
  });

  it('on a line lasts as long as any of the notes that stood there', () => {
    const before = after(
      decide(1, { kind: 'together', a: '1', b: '2' }),
      decide(2, { kind: 'together', a: '2', b: '3' }),
    );
    const bodies = [
      { kind: 'wording', note: '1', text: 'Telefonkøen er lang' },
      { kind: 'settled', note: '1', status: 'settled' },
    ] as const;
    const taken = bodies.map((body, index) => decisionOf(body, before, before.decisions, `line ${index}`, 0));
    const without = (...gone: readonly string[]) =>
      consolidated(
        { ...shop, notes: shop.notes.filter(({ id }) => !gone.includes(id)) },
        { decisions: [...before.decisions, ...taken] },
      );
    const line = { text: 'Telefonkøen er lang', status: 'settled' };
    expect(without('1').journeys[0]!.insights).toContainEqual(expect.objectContaining({ ...line, id: '2' }));
    expect(without('1', '2').journeys[0]!.insights).toContainEqual(expect.objectContaining({ ...line, id: '3' }));
    expect(lapsedIn(without('1', '2', '3'))).toMatchObject({ 'line 0': 'note gone', 'line 1': 'note gone' });
    // Also where every note has another id, and the first did not come along.
    const copied = {
      ...shop,
      notes: shop.notes.filter(({ id }) => id !== '1').map((note) => ({ ...note, id: `7${note.id}` })),
    };
    const { decisions, unmatched } = rematch(taken, consolidated(copied));
    expect(unmatched).toEqual([]);
    expect(consolidated(copied, { decisions }).journeys[0]!.insights).toContainEqual(
      expect.objectContaining({ ...line, id: '72' }),
    );
  });

  it('is listed, not lost, when its note is deleted, moved away or set aside', () => {
    const gone = { ...shop, notes: shop.notes.filter(({ id }) => id !== '2') };
    const key = consolidated(gone, {
      decisions: [
        decide(1, { kind: 'together', a: '1', b: '2' }),
        decide(2, { kind: 'together', a: '1', b: '4' }),
        decide(3, { kind: 'setAside', note: '3', aside: true }),
        decide(4, { kind: 'settled', note: '3', status: 'open' }),
        decide(5, { kind: 'apart', a: '1', b: '6' }),
      ],
    });
    expect(lapsedIn(key)).toEqual({ d1: 'note gone', d2: 'other cell', d4: 'not counted', d5: 'other cell' });
    expect(key.decisions).toHaveLength(5);
  });
});
