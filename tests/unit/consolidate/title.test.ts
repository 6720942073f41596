import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/sheets.ts';
import { titleOf } from '../../../src/core/title.ts';

const sheet = (title: string, status: Sheet['status'] = 'in'): Sheet => ({
  id: title,
  frame: null,
  title,
  group: title,
  persona: null,
  columns: [],
  bands: [],
  headings: [],
  surfaces: [],
  status,
  doubts: [],
});

const called = (...titles: readonly string[]) =>
  titleOf(
    titles.map((title) => sheet(title)),
    { situation: 'flytter' },
  );

describe('a document is called', () => {
  it('what the titles of its sheets have in common', () => {
    expect(called('Flytte – Bord 1', 'Flytte – Bord 2')).toBe('Flytte');
    expect(called('Kundereise Bord 1', 'Kundereise Bord 2')).toBe('Kundereise Bord');
  });

  it('so too where a sheet has no title or is left out', () => {
    expect(called('Flytte – Bord 1', '', 'Flytte – Bord 3')).toBe('Flytte');
    expect(titleOf([sheet('Flytte – Bord 1'), sheet('Flytte – Bord 2'), sheet('Retro', 'left out')], {})).toBe(
      'Flytte',
    );
  });

  it('after the situation where they have nothing in common, and by the only title there is', () => {
    expect(called('Anna', 'Per')).toBe('flytter');
    expect(called('Anna')).toBe('Anna');
  });
});
