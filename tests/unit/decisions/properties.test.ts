import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { mergeDecisions } from '../../../src/core/decisions/records.ts';
import type { Decision, DecisionBody } from '../../../src/core/decisions.ts';
import { consolidated, consolidation, heading, workshop, type Workshop } from '../consolidate/workshop.ts';
import { decide } from './deciding.ts';

const IDS = Array.from({ length: 14 }, (_, index) => String(100 + index));
const written = fc.record({
  text: fc.constantFrom('Chat', 'Lang kø', 'Dyrt', 'Treg app', '???', ''),
  group: fc.constantFrom('A', 'B', 'C'),
  cell: fc.option(fc.tuple(fc.nat(1), fc.nat(1)), { nil: null, freq: 6 }),
});
const boards: fc.Arbitrary<Workshop> = fc
  .tuple(fc.subarray(IDS, { minLength: 4 }), fc.array(written, { minLength: IDS.length, maxLength: IDS.length }))
  .map(([ids, notes]) => workshop({ notes: ids.map((id, index) => ({ id, ...notes[index]! })) }));

const id = fc.oneof(fc.constantFrom(...IDS), fc.constantFrom('100#1', '100#2', '101#1', '101#2', '999'));
const bodies: fc.Arbitrary<DecisionBody> = fc.oneof(
  fc.record({ kind: fc.constantFrom('together' as const, 'apart' as const), a: id, b: id }),
  fc.record({ kind: fc.constant('wording' as const), note: id, text: fc.constantFrom('Ny ordlyd', 'En annen') }),
  fc.record({
    kind: fc.constant('cell' as const),
    note: id,
    phase: fc.constantFrom(heading(0, 'phase', 1), 'gone'),
    row: fc.constant(heading(0, 'row', 0)),
  }),
  fc.record({ kind: fc.constant('split' as const), note: id, points: fc.constant(['Chat', 'Noe nytt']) }),
  fc.record({ kind: fc.constant('setAside' as const), note: id, aside: fc.boolean() }),
  fc.record({ kind: fc.constant('opposed' as const), a: id, b: id, opposed: fc.boolean() }),
  fc.record({
    kind: fc.constant('settled' as const),
    note: id,
    status: fc.constantFrom('settled' as const, 'open' as const),
  }),
);
const decisions: fc.Arbitrary<readonly Decision[]> = fc
  .array(fc.tuple(bodies, fc.boolean(), fc.boolean(), fc.subarray(IDS, { maxLength: 2 })), { maxLength: 30 })
  .map((list) =>
    list.map(([body, undone, undone2, others], minute) =>
      decide(minute, body, {
        undone: undone && undone2,
        // Decisions on a line name others of its notes.
        notes: body.kind === 'wording' || body.kind === 'settled' ? Object.fromEntries(others.map(words)) : {},
      }),
    ),
  );

const words = (note: string) => [note, { text: '', persona: null, phase: null, row: null }] as const;

/** Whether a decision shows in the answer key, seen from outside. */
function holds(decision: Decision, key: AnswerKey): boolean {
  const lines = key.journeys.flatMap(({ insights }) => insights);
  const note = (ref: string) => key.notes.find((candidate) => candidate.id === ref.split('#')[0]);
  const linesWith = (ref: string) => lines.filter(({ sources }) => sources.some((s) => s.note === ref.split('#')[0]));
  const named = ({ note, notes }: Decision & { readonly note: string }) =>
    [note, ...Object.keys(notes)].flatMap(linesWith);
  const share = (a: string, b: string) => linesWith(a).some((line) => linesWith(b).includes(line));
  switch (decision.kind) {
    case 'together':
      return share(decision.a, decision.b);
    case 'apart':
      return !share(decision.a, decision.b) || linesWith(decision.a).length > 1 || linesWith(decision.b).length > 1;
    case 'wording':
      return named(decision).some(({ text }) => text === decision.text);
    case 'cell':
      return note(decision.note)?.phase === decision.phase && note(decision.note)?.row === decision.row;
    case 'split':
      return note(decision.note)?.at !== 'cell' || linesWith(decision.note).length > 0;
    case 'setAside':
      return (note(decision.note)?.at === 'setAside') === decision.aside;
    case 'settled':
      return named(decision).some(({ status }) => status === decision.status);
    default:
      return (
        share(decision.a, decision.b) ||
        key.journeys.some(({ opposed }) =>
          opposed.some(
            ({ sides, status }) =>
              status === (decision.opposed ? 'yes' : 'no') &&
              linesWith(decision.a).some(({ id }) => sides.flat().includes(id)) &&
              linesWith(decision.b).some(({ id }) => sides.flat().includes(id)),
          ),
        )
      );
  }
}

describe('whatever is decided, and whatever becomes of the board', () => {
  it('every decision in force either shows or is listed with its reason', () => {
    fc.assert(
      fc.property(boards, decisions, (shop, decided) => {
        const key = consolidated(shop, { decisions: decided });
        const lapsed = new Set((key.lapsed ?? []).map(({ decision }) => decision));
        expect(key.decisions).toHaveLength(decided.length);
        const silent = decided.filter((one) => !one.undone && !lapsed.has(one.id) && !holds(one, key));
        expect(silent).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('what was undone leaves no trace but its record', () => {
    fc.assert(
      fc.property(boards, decisions, bodies, (shop, decided, body) => {
        const taken = decide(40, body);
        const { decisions: _, ...before } = consolidated(shop, { decisions: decided });
        const { decisions: kept, ...after } = consolidated(shop, {
          decisions: [...decided, { ...taken, undone: true }],
        });
        expect(after).toEqual(before);
        expect(kept).toHaveLength(decided.length + 1);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is listed as lapsed that was undone, and nothing twice', () => {
    fc.assert(
      fc.property(boards, decisions, (shop, decided) => {
        const lapsed = (consolidated(shop, { decisions: decided }).lapsed ?? []).map(({ decision }) => decision);
        const undone = new Set(decided.filter((one) => one.undone).map((one) => one.id));
        expect(lapsed.filter((one) => undone.has(one))).toEqual([]);
        expect(new Set(lapsed).size).toBe(lapsed.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a note stands in one line, or in one per point, and the ledger adds up', () => {
    fc.assert(
      fc.property(boards, decisions, (shop, decided) => {
        const key = consolidated(shop, { decisions: decided });
        const sources = key.journeys.flatMap(({ insights }) => insights.flatMap((line) => line.sources));
        const named = sources.map(({ note, point }) => `${note} ${point ?? ''}`);
        expect(new Set(named).size).toBe(named.length);
        for (const { sources: said } of key.journeys.flatMap(({ insights }) => insights))
          expect(new Set(said.map(({ note }) => note)).size).toBe(said.length);
        const split = new Set(sources.filter(({ point }) => point !== undefined).map(({ note }) => note));
        const whole = sources.filter(({ point }) => point === undefined).map(({ note }) => note);
        expect(whole.filter((note) => split.has(note))).toEqual([]);
        const { ledger } = key;
        const lists = [ledger.outside, ledger.empty, ledger.setAside, ledger.leftOut, ledger.copies];
        expect(ledger.placed + lists.reduce((sum, list) => sum + list.length, 0)).toBe(ledger.notes);
        expect(new Set(sources.map(({ note }) => note)).size).toBe(ledger.placed);
      }),
      { numRuns: 200 },
    );
  });

  it('the order in which decisions are kept makes no difference', () => {
    fc.assert(
      fc.property(boards, decisions, (shop, decided) => {
        const input = consolidation(shop);
        const key = consolidate({ ...input, decisions: decided });
        expect(consolidate({ ...input, decisions: decided.toReversed() })).toEqual(key);
        expect(consolidate({ ...input, decisions: [...decided, ...decided] })).toEqual(key);
      }),
      { numRuns: 100 },
    );
  });

  it('what was decided about notes that nobody touched holds when others come and go', () => {
    fc.assert(
      fc.property(boards, boards, decisions, (shop, other, decided) => {
        const before = consolidated(shop, { decisions: decided });
        const after = consolidated(
          { ...shop, notes: [...shop.notes, ...other.notes.map((n) => ({ ...n, id: `5${n.id}` }))] },
          { decisions: decided },
        );
        expect(after.lapsed).toEqual(before.lapsed);
        for (const decision of decided.filter(({ kind }) => kind === 'together'))
          if (!decision.undone && holds(decision, before)) expect(holds(decision, after)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('records kept by several facilitators', () => {
  it('join to the same list whoever joins them, and an undone one stays undone', () => {
    fc.assert(
      fc.property(decisions, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (mine, undo) => {
        const theirs = mine.map((one, index) => (undo[index] ? { ...one, undone: true } : one));
        const merged = mergeDecisions(mine, theirs);
        expect(mergeDecisions(theirs, mine)).toEqual(merged);
        expect(mergeDecisions(merged, mine, theirs)).toEqual(merged);
        for (const one of merged)
          expect(Boolean(one.undone)).toBe(mine.concat(theirs).some((r) => r.id === one.id && r.undone));
      }),
    );
  });
});
