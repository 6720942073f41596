import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/answer-key.ts';
import { changesBetween } from '../../../src/core/changes.ts';
import { compareVersions } from '../../../src/core/versions.ts';
import { consolidated, workshop, type Workshop } from '../consolidate/workshop.ts';
import { decide } from './deciding.ts';

const shop = workshop({
  notes: [
    { id: '1', group: 'A', text: 'Chat', cell: [0, 0] },
    { id: '2', group: 'B', text: 'chat', cell: [0, 0] },
    { id: '3', group: 'C', text: 'Telefon', cell: [0, 0] },
  ],
});
const between = (after: Workshop, before: Workshop = shop): readonly Change[] =>
  changesBetween(consolidated(before), consolidated(after));
const withNotes = (change: (notes: Workshop['notes']) => Workshop['notes']): Workshop => ({
  ...shop,
  notes: change(shop.notes),
});

describe('what changed', () => {
  it('is nothing when nothing did', () => {
    expect(between(shop)).toEqual([]);
  });

  it('follows a line whose oldest note is gone', () => {
    expect(between(withNotes((notes) => notes.filter(({ id }) => id !== '1')))).toEqual([
      { kind: 'note removed', note: '1', text: 'Chat' },
      { kind: 'insight shrunk', insight: '2', text: 'chat', before: 2, now: 1 },
    ]);
  });

  it('says nothing of blank notes, and tells when one is written on', () => {
    const blank = { id: '4', group: 'A', text: '', cell: [1, 0] as const };
    const before = withNotes((notes) => [...notes, blank]);
    expect(between(before)).toEqual([]);
    const after = withNotes((notes) => [...notes, { ...blank, text: 'App' }]);
    expect(between(after, before).map(({ kind }) => kind)).toEqual(['note edited', 'insight new']);
  });

  it('tells a note that went to another group’s sheet', () => {
    const after = withNotes((notes) => notes.map((note) => (note.id === '3' ? { ...note, group: 'B' } : note)));
    expect(between(after)).toMatchObject([{ kind: 'note moved', note: '3', from: { group: 'C' }, to: { group: 'B' } }]);
  });

  it('does not take a decision about a cell for a move', () => {
    const cell = decide(1, { kind: 'cell', note: '3', phase: '1001', row: '2000' });
    const before = consolidated(shop);
    const after = consolidated(shop, { decisions: [cell], previous: before });
    expect(after.journeys[0]!.insights.find(({ id }) => id === '3')?.phase).toBe('1001');
    expect(after.changes).toEqual([]);
    const undone = consolidated(shop, { decisions: [{ ...cell, undone: true }], previous: after });
    expect(undone.changes).toEqual([]);
  });

  it('follows phases by their heading, and names those that came and went', () => {
    const renamed = between({ ...shop, phases: ['Oppdage', 'Velge', 'Bestille'] });
    expect(renamed).toEqual([{ kind: 'phase renamed', id: '1000', label: 'Oppdage', before: 'Finne' }]);
    const longer = between({ ...shop, phases: [...shop.phases, 'Bruke'] });
    expect(longer).toEqual([{ kind: 'phase added', id: '1003', label: 'Bruke' }]);
  });

  it('of two versions is told from the earlier to the later, whichever is given first', () => {
    const [older, newer] = [shop, withNotes((notes) => notes.slice(0, 2))].map((one, index) => ({
      id: String(index),
      name: `Versjon ${index}`,
      at: `2026-11-2${index}T10:00:00.000Z`,
      key: consolidated(one),
    }));
    expect(compareVersions(newer!, older!)).toEqual(compareVersions(older!, newer!));
    expect(compareVersions(newer!, older!).changes.map(({ kind }) => kind)).toEqual(['note removed', 'insight gone']);
  });
});
