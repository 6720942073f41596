import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASE_MODEL_NAMES, PHASE_MODELS } from '../../../src/core/phase-models.ts';
import { ROW_KINDS } from '../../../src/core/rows.ts';
import { inLanguage, regroup, reordered, sharedOut } from '../../../src/core/template/edit.ts';
import { libraryRow, modelPhases, newGroups, newTemplate } from '../../../src/core/template/new-template.ts';
import { canInsert, problemsOf } from '../../../src/core/template/problems.ts';
import { groupMinutes, plannedSheets, workshopMinutes, type Template } from '../../../src/core/template.ts';
import { TEMPLATE_WORDS } from '../../../src/words/template/all.ts';
import { LANGUAGES } from '../../../src/words/words.ts';
import { anyTemplate } from './any-template.ts';

const words = TEMPLATE_WORDS.nb;
const template = (change: Partial<Template> = {}): Template => ({ ...newTemplate('nb', words), ...change });
const phases = (...labels: string[]): Template['phases'] => labels.map((label) => ({ label, minutes: 15 }));
const codes = (of: Template) => problemsOf(of).map(({ code }) => code);

describe('what stands in the way of inserting', () => {
  test('nothing, for a template of anybody’s making that has names for everything', () => {
    fc.assert(
      fc.property(anyTemplate, (any) => {
        expect(canInsert(problemsOf(any))).toBe(true);
      }),
    );
  });

  test.each(LANGUAGES)('nothing, for every phase model and row as it comes in %s', (language) => {
    const starting = TEMPLATE_WORDS[language];
    const rows = ROW_KINDS.map((kind) => libraryRow(kind, starting));
    for (const model of PHASE_MODEL_NAMES)
      expect(problemsOf({ ...newTemplate(language, starting), rows, phases: modelPhases(model, starting) })).toEqual(
        [],
      );
  });

  test('fewer than five phases, or more than eight', () => {
    const four = phases('A', 'B', 'C', 'D');
    expect(problemsOf(template({ phases: four }))).toContainEqual({
      code: 'too few phases',
      field: 'phases',
      count: 4,
      limit: 5,
    });
    const nine = phases('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I');
    expect(problemsOf(template({ phases: nine }))).toContainEqual({
      code: 'too many phases',
      field: 'phases',
      count: 9,
      limit: 8,
    });
  });

  test('a name that is empty or there already, at its own place', () => {
    const five = phases('Søke', '  ', 'Kjøpe', ' kjøpe ', 'Bruke');
    expect(problemsOf(template({ phases: five }))).toEqual([
      { code: 'unnamed', field: 'phases', index: 1 },
      { code: 'doubled', field: 'phases', index: 3, name: 'kjøpe' },
    ]);
    expect(codes(template({ personas: ['Student', 'student'] }))).toEqual(['doubled']);
    expect(codes(template({ groups: [{ name: '' }] }))).toEqual(['unnamed']);
  });

  test('no rows, no groups, no participants, no minutes, a group without phases', () => {
    expect(codes(template({ rows: [] }))).toEqual(['none']);
    expect(codes(template({ groups: [] }))).toEqual(['none']);
    expect(codes(template({ participants: 0 }))).toEqual(['participants']);
    expect(
      codes(template({ phases: phases('A', 'B', 'C', 'D', 'E').map((phase) => ({ ...phase, minutes: 0 })) })),
    ).toHaveLength(5);
    expect(codes(template({ groups: [{ name: 'En' }, { name: 'To', phases: [] }] }))).toEqual(['takes nothing']);
  });

  test('more than ten in a group is only advised against, with a split that helps', () => {
    const crowd = template({ participants: 25 });
    const [problem] = problemsOf(crowd);
    expect(problem).toMatchObject({ code: 'large groups', size: 25, groups: 3 });
    expect(canInsert(problemsOf(crowd))).toBe(true);
    expect(problemsOf(regroup(crowd, 3, words))).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (participants) => {
        const large = problemsOf(template({ participants })).find(({ code }) => code === 'large groups');
        const split =
          large && 'groups' in large
            ? regroup(template({ participants }), large.groups, words)
            : template({ participants });
        expect(codes(split)).not.toContain('large groups');
      }),
    );
  });

  test('a phase that no group takes is only advised against', () => {
    const lonely = template({ groups: [{ name: 'En', phases: [0, 1, 2, 3, 4, 5] }] });
    expect(problemsOf(lonely)).toEqual([{ code: 'nobody takes', field: 'phases', index: 6, advice: true }]);
    expect(canInsert(problemsOf(lonely))).toBe(true);
  });
});

describe('phase models', () => {
  test('have the five to eight phases a journey has, the funnel with its fifth proposed', () => {
    for (const model of PHASE_MODEL_NAMES) {
      expect(PHASE_MODELS[model].length).toBeGreaterThanOrEqual(5);
      expect(PHASE_MODELS[model].length).toBeLessThanOrEqual(8);
    }
    expect(modelPhases('funnel', words).map(({ label }) => label)).toEqual([
      'Oppmerksomhet',
      'Vurdering',
      'Avgjørelse',
      'Kundeforhold',
      'Anbefaling',
    ]);
    expect(PHASE_MODELS.funnel.filter((phase) => 'proposed' in phase)).toHaveLength(1);
  });

  test('before, during and after stand over the phases', () => {
    expect([...new Set(modelPhases('beforeDuringAfter', words).map(({ macro }) => macro))]).toEqual([
      'Før',
      'Underveis',
      'Etter',
    ]);
  });
});

describe('groups', () => {
  test('each get a sheet for each persona, titled with both', () => {
    const two = template({ title: 'Lån', groups: newGroups(2, words), personas: ['Studenten', 'A · B'] });
    expect(plannedSheets(two).map(({ title }) => title)).toEqual([
      'Gruppe 1 · Studenten',
      'Gruppe 2 · Studenten',
      'Gruppe 1 · A - B',
      'Gruppe 2 · A - B',
    ]);
    expect(plannedSheets({ ...two, personas: [] }).map(({ title }) => title)).toEqual([
      'Lån – Gruppe 1',
      'Lån – Gruppe 2',
    ]);
  });

  test('share the phases out so that each is taken once and nobody is idle', () => {
    fc.assert(
      fc.property(anyTemplate, (any) => {
        const shared = sharedOut(any);
        const taken = shared.groups.flatMap(({ phases: own = [] }) => own);
        expect(taken.toSorted((a, b) => a - b)).toEqual(any.phases.map((_, phase) => phase));
        expect(shared.groups.every(({ phases: own = [] }) => own.length > 0)).toBe(true);
        expect(workshopMinutes(shared)).toBeLessThanOrEqual(
          workshopMinutes({ ...any, groups: any.groups.map(({ name }) => ({ name })) }),
        );
      }),
    );
  });

  test('keep the phases they take when phases are moved or removed', () => {
    fc.assert(
      fc.property(anyTemplate, fc.nat(), (any, seed) => {
        const order = any.phases
          .map((_, phase) => phase)
          .filter((phase) => phase !== seed % any.phases.length)
          .reverse();
        const after = reordered(any, order);
        const labels = (of: Template, group: number) =>
          (of.groups[group]?.phases ?? of.phases.map((_, phase) => phase))
            .map((phase) => of.phases[phase]?.label)
            .toSorted((a = '', b = '') => a.localeCompare(b));
        const removed = any.phases[seed % any.phases.length]?.label;
        any.groups.forEach((_, group) =>
          expect(labels(after, group)).toEqual(labels(any, group).filter((label) => label !== removed)),
        );
      }),
    );
  });

  test('need the time of their own phases and of the closing discussion', () => {
    const shared = template({
      phases: phases('A', 'B', 'C', 'D', 'E'),
      closingMinutes: 20,
      groups: [
        { name: 'En', phases: [0, 1] },
        { name: 'To', phases: [2, 3, 4] },
      ],
    });
    expect(shared.groups.map((group) => groupMinutes(shared, group))).toEqual([50, 65]);
    expect(workshopMinutes(shared)).toBe(65);
  });
});

describe('the template’s language', () => {
  test('changes the names that came with it and leaves those people wrote', () => {
    const mine = { ...template(), phases: [{ label: 'Min egen', minutes: 15 }, ...template().phases] };
    const swedish = inLanguage(mine, 'sv', words, TEMPLATE_WORDS.sv);
    expect(swedish.phases[0]?.label).toBe('Min egen');
    expect(swedish.phases.slice(1)).toEqual(modelPhases('loyalty', TEMPLATE_WORDS.sv));
    expect(swedish.groups).toEqual(newGroups(1, TEMPLATE_WORDS.sv));
    expect(swedish.rows).toEqual(newTemplate('sv', TEMPLATE_WORDS.sv).rows);
  });

  test('there and back is where one began', () => {
    for (const model of PHASE_MODEL_NAMES)
      for (const language of LANGUAGES) {
        const begun = template({ phases: modelPhases(model, words), groups: newGroups(3, words) });
        const there = inLanguage(begun, language, words, TEMPLATE_WORDS[language]);
        expect(inLanguage(there, 'nb', TEMPLATE_WORDS[language], words).rows).toEqual(begun.rows);
      }
  });
});
