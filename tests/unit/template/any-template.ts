import * as fc from 'fast-check';
import { ROW_KINDS } from '../../../src/core/rows.ts';
import type { Template } from '../../../src/core/template.ts';
import { LANGUAGES } from '../../../src/words/words.ts';

const someText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom('Vente på levering', '</script>', '=1+1', '| * _ #', 'אבג ‏RTL', '👩‍👧 familie', 'A · B', 'Hvem: jeg'),
);

/** Phases are called after times too. */
const someTime = fc.constantFrom(
  '24 t',
  '0h',
  '1 time',
  'Dag 1',
  'Dag 2',
  '09:00',
  '2 uker',
  '15 min',
  '0–24 t',
  'Tid',
);

/** Names that a facilitator can give: neither empty nor twice the same. */
const names = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.oneof({ weight: 3, arbitrary: someText }, someTime), {
      minLength,
      maxLength,
      selector: (name) => name.trim().replace(/\s+/g, ' ').toLowerCase(),
    })
    .filter((list) => list.every((name) => name.trim() !== ''));

/** Any template that can be inserted. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    title: fc.oneof(someText, fc.constant('')),
    scenario: fc.record({ who: someText, situation: someText, why: someText }, { requiredKeys: [] }),
    phases: names(5, 8),
    minutes: fc.integer({ min: 1, max: 480 }),
    rows: fc.uniqueArray(fc.constantFrom(...ROW_KINDS), { minLength: 1, maxLength: 6 }),
    rowNames: names(6, 6),
    personas: names(0, 2),
    groups: names(1, 3),
    leaders: fc.boolean(),
    macros: fc.boolean(),
    shared: fc.boolean(),
  })
  .map(({ language, title, scenario, phases, minutes, rows, rowNames, personas, groups, leaders, macros, shared }) => ({
    language,
    title,
    scenario,
    phases: phases.map((label, index) => ({
      label,
      minutes,
      ...(macros && index > 1 ? { macro: index > 3 ? 'Etter' : 'Før' } : {}),
    })),
    rows: rows.map((kind, index) => ({ kind, label: rowNames[index] ?? kind, prompt: 'Hva nå?' })),
    closingMinutes: minutes % 40,
    personas,
    participants: groups.length * 8,
    groups: groups.map((name, index) => ({
      name,
      ...(leaders ? { leader: 'Kari' } : {}),
      ...(shared ? { phases: phases.flatMap((_, phase) => (phase % groups.length === index ? [phase] : [])) } : {}),
    })),
  }));
