import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/core/consolidate.ts';
import { consolidated, consolidation, lines, workshop, type Workshop } from './workshop.ts';

const note = (id: string, group: string, text: string, cell: readonly [number, number] | null = [0, 0]) => ({
  id,
  group,
  text,
  cell,
});

describe('an answer key', () => {
  it('merges what groups wrote in the same cell in the same words, oldest note first', () => {
    const key = consolidated(
      workshop({ notes: [note('3', 'B', 'lang ventetid'), note('2', 'A', 'Lang ventetid!'), note('5', 'C', 'Dyrt')] }),
    );
    const [first, second] = key.journeys[0]!.insights;
    expect(first).toMatchObject({ id: '2', groups: ['A', 'B'], agreement: 'shared' });
    expect(first?.sources).toEqual([{ note: '2' }, { note: '3' }]);
    expect(second).toMatchObject({ id: '5', groups: ['C'], agreement: 'one group' });
  });

  it('never merges the same words in different cells', () => {
    const key = consolidated(workshop({ notes: [note('1', 'A', 'Chat'), note('2', 'B', 'Chat', [1, 0])] }));
    expect([lines(key, 0, 0), lines(key, 1, 0)]).toEqual([['Chat'], ['Chat']]);
  });

  it('counts agreement among the groups that had the cell', () => {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }));
    const notes = [note('1', 'A', 'Chat'), note('2', 'B', 'Chat')];
    expect(consolidated(workshop({ groups, notes })).journeys[0]!.insights[0]!.agreement).toBe('some');
    const assigned = { '902': ['1201'], '903': ['1301'], '904': ['1401'] };
    const some = consolidated(workshop({ groups, notes }), { corrections: { assigned } });
    expect(some.journeys[0]!.insights[0]!.agreement).toBe('shared');
    const alone = consolidated(workshop({ groups: [{ name: 'A' }], notes: [notes[0]!] }));
    expect(alone.journeys[0]!.insights[0]!.agreement).toBeNull();
  });

  it('keeps personas apart', () => {
    const groups = [
      { name: 'A', persona: 'Student' },
      { name: 'B', persona: 'Pensjonist' },
    ];
    const key = consolidated(workshop({ groups, notes: [note('1', 'A', 'Chat'), note('2', 'B', 'Chat')] }));
    expect(new Map(key.journeys.map(({ persona, insights }) => [persona, insights.length]))).toEqual(
      new Map([
        ['Student', 1],
        ['Pensjonist', 1],
      ]),
    );
  });

  it('gives every note one place in the ledger, by the stated precedence', () => {
    const key = consolidated(
      workshop({
        groups: [{ name: 'A' }, { name: 'B', status: 'left out' }, { name: 'C', status: 'copy?' }],
        notes: [
          note('1', 'A', 'Chat'),
          { ...note('2', 'A', 'På streken'), line: true },
          note('3', 'A', ''),
          note('4', 'A', '???'),
          note('5', 'A', 'Langt borte', null),
          note('6', 'B', 'Utelatt'),
          note('7', 'B', ''),
          note('8', 'C', 'Kopi'),
        ],
      }),
    );
    expect(key.ledger).toMatchObject({
      notes: 8,
      placed: 2,
      line: ['2'],
      empty: ['3'],
      setAside: ['4'],
      outside: ['5'],
      leftOut: ['6', '7'],
      copies: ['8'],
    });
    expect(key.ledger.headings).toHaveLength(15);
    expect(key.journeys[0]!.sheets).toEqual(['900']);
  });

  it('names pictures and other unreadable items, and the sheet they lie on', () => {
    const input = consolidation(workshop());
    const picture = { id: '7', type: 'image', text: '', parent: null, box: { x: 5100, y: 100, width: 50, height: 50 } };
    const stroke = { ...picture, id: '8', type: 'stroke', box: null };
    const key = consolidate({
      ...input,
      snapshot: { boardId: 'b', items: [...input.snapshot.items, stroke, picture] },
    });
    expect(key.ledger.unreadable).toEqual([
      { id: '7', type: 'image', sheet: '901' },
      { id: '8', type: 'stroke' },
    ]);
  });

  it('tells authors only when asked', () => {
    const input = consolidation(workshop({ notes: [note('1', 'A', 'Chat')] }));
    const items = input.snapshot.items.map((item) => ({ ...item, author: 'u1' }));
    const snapshot = { ...input.snapshot, items };
    expect(JSON.stringify(consolidate({ ...input, snapshot }))).not.toContain('u1');
    expect(consolidate({ ...input, snapshot, withAuthors: true }).notes.find(({ id }) => id === '1')?.author).toBe(
      'u1',
    );
  });

  it('says how high in its cell a note lies', () => {
    const key = consolidated(workshop({ notes: [note('1', 'A', 'Chat')] }));
    expect(key.notes.find(({ id }) => id === '1')?.height).toBeCloseTo(0.529, 3);
  });
});

const texts = fc.constantFrom(
  'Chat',
  'chat!',
  'Lang kø',
  'lang  kø',
  '1,5 time',
  '15 time',
  '???',
  '',
  'Dyrt',
  '</script>',
);
const notes = fc
  .array(
    fc.record({
      text: texts,
      group: fc.constantFrom('A', 'B', 'C'),
      cell: fc.option(fc.tuple(fc.nat(2), fc.nat(1)), { nil: null }),
      line: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((written, index) => ({ ...written, id: String(100 + index) })));
export const workshops: fc.Arbitrary<Workshop> = notes.map((list) => workshop({ notes: list }));

describe('whatever was written', () => {
  it('gives the identical answer key in any order of items and placements', () => {
    fc.assert(
      fc.property(workshops, fc.infiniteStream(fc.nat()), (shop, random) => {
        const input = consolidation(shop);
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((value) => [random.next().value, value] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, value]) => value);
        const mixed = {
          ...input,
          snapshot: { ...input.snapshot, items: shuffle(input.snapshot.items) },
          placements: shuffle(input.placements),
        };
        expect(consolidate(mixed)).toEqual(consolidate(input));
      }),
      { numRuns: 60 },
    );
  });

  it('accounts for every note once', () => {
    fc.assert(
      fc.property(workshops, (shop) => {
        const { ledger, notes, journeys } = consolidated(shop);
        const { placed, outside, empty, setAside, leftOut, copies } = ledger;
        const elsewhere = [outside, empty, setAside, leftOut, copies].reduce((sum, list) => sum + list.length, 0);
        expect(ledger.notes).toBe(shop.notes.length);
        expect(placed + elsewhere).toBe(ledger.notes);
        const inLines = journeys.flatMap(({ insights }) =>
          insights.flatMap(({ sources }) => sources.map((s) => s.note)),
        );
        expect([...inLines].sort()).toEqual(
          notes
            .filter(({ at }) => at === 'cell' || at === 'line')
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
