import {
  GROUP_SIZE,
  largestGroup,
  PHASE_COUNT,
  plannedSheets,
  proposedGroups,
  takers,
  type Template,
} from '../template.ts';

/** The parts of a template that a problem can belong to. */
export type NamedPart = 'phases' | 'rows' | 'personas' | 'groups';

/**
 * What is wrong with a template, as data: the field it belongs to (with `index` for one entry of a list) and the value.
 * One that only advises doesn't keep the template from being drawn.
 */
export type Problem =
  | {
      readonly code: 'too few phases' | 'too many phases';
      readonly field: 'phases';
      readonly count: number;
      readonly limit: number;
    }
  | { readonly code: 'none'; readonly field: 'rows' | 'groups' }
  | { readonly code: 'unnamed'; readonly field: NamedPart; readonly index: number }
  | { readonly code: 'doubled'; readonly field: NamedPart; readonly index: number; readonly name: string }
  | {
      readonly code: 'too long';
      readonly field: NamedPart;
      readonly index: number;
      readonly length: number;
      readonly limit: number;
    }
  | {
      readonly code: 'minutes';
      readonly field: 'minutes';
      readonly index: number;
      readonly value: number;
      readonly limit: number;
    }
  | { readonly code: 'minutes'; readonly field: 'closingMinutes'; readonly value: number; readonly limit: number }
  | { readonly code: 'participants'; readonly field: 'participants'; readonly value: number }
  | { readonly code: 'takes nothing'; readonly field: 'groups'; readonly index: number }
  | { readonly code: 'too many sheets'; readonly field: 'groups'; readonly count: number; readonly limit: number }
  | { readonly code: 'nobody takes'; readonly field: 'phases'; readonly index: number; readonly advice: true }
  | {
      readonly code: 'large groups';
      readonly field: 'participants';
      readonly size: number;
      readonly limit: number;
      readonly groups: number;
      readonly advice: true;
    };

/** Longer names can't be read in a head on the board. */
export const NAME_LENGTH = 80;
/** More grids than this are not one workshop, and would use up Miro's hourly allowance for an app. */
export const SHEET_COUNT = 40;
const LONGEST_MINUTES = 480;

/** Everything that is wrong with a template, in the order of its fields. Total: any template gives a list. */
export function problemsOf(template: Template): readonly Problem[] {
  return [
    ...phaseCount(template),
    ...names(
      'phases',
      template.phases.map(({ label }) => label),
    ),
    ...minutes(template),
    ...(template.rows.length === 0 ? [{ code: 'none', field: 'rows' } as const] : []),
    ...names(
      'rows',
      template.rows.map(({ label }) => label),
    ),
    ...names('personas', template.personas),
    ...participants(template),
    ...names(
      'groups',
      template.groups.map(({ name }) => name),
    ),
    ...groups(template),
  ];
}

/** Whether nothing stands in the way of drawing the template. */
export const canInsert = (problems: readonly Problem[]): boolean => problems.every((problem) => 'advice' in problem);

function phaseCount({ phases }: Template): readonly Problem[] {
  const count = phases.length;
  if (count < PHASE_COUNT.min) return [{ code: 'too few phases', field: 'phases', count, limit: PHASE_COUNT.min }];
  if (count > PHASE_COUNT.max) return [{ code: 'too many phases', field: 'phases', count, limit: PHASE_COUNT.max }];
  return [];
}

function names(field: NamedPart, entries: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index): readonly Problem[] => {
    const name = entry.trim();
    const key = name.replace(/\s+/g, ' ').toLowerCase();
    if (name === '') return [{ code: 'unnamed', field, index }];
    if (seen.has(key)) return [{ code: 'doubled', field, index, name }];
    seen.add(key);
    return name.length > NAME_LENGTH
      ? [{ code: 'too long', field, index, length: name.length, limit: NAME_LENGTH }]
      : [];
  });
}

function minutes({ phases, closingMinutes }: Template): readonly Problem[] {
  const sensible = (value: number, least: number): boolean =>
    Number.isInteger(value) && value >= least && value <= LONGEST_MINUTES;
  const limit = LONGEST_MINUTES;
  return [
    ...phases.flatMap(({ minutes: value }, index): readonly Problem[] =>
      sensible(value, 1) ? [] : [{ code: 'minutes', field: 'minutes', index, value, limit }],
    ),
    ...(sensible(closingMinutes, 0)
      ? []
      : [{ code: 'minutes', field: 'closingMinutes', value: closingMinutes, limit } as const]),
  ];
}

function participants(template: Template): readonly Problem[] {
  const { participants: value } = template;
  if (!Number.isInteger(value) || value < 1) return [{ code: 'participants', field: 'participants', value }];
  const size = largestGroup(template);
  return size > GROUP_SIZE
    ? [
        {
          code: 'large groups',
          field: 'participants',
          size,
          limit: GROUP_SIZE,
          groups: proposedGroups(value),
          advice: true,
        },
      ]
    : [];
}

function groups(template: Template): readonly Problem[] {
  if (template.groups.length === 0) return [{ code: 'none', field: 'groups' }];
  const count = plannedSheets(template).length;
  return [
    ...template.groups.flatMap(({ phases }, index): readonly Problem[] =>
      phases && !template.phases.some((_, phase) => phases.includes(phase))
        ? [{ code: 'takes nothing', field: 'groups', index }]
        : [],
    ),
    ...template.phases.flatMap((_, index): readonly Problem[] =>
      takers(template, index).length === 0 ? [{ code: 'nobody takes', field: 'phases', index, advice: true }] : [],
    ),
    ...(count > SHEET_COUNT ? [{ code: 'too many sheets', field: 'groups', count, limit: SHEET_COUNT } as const] : []),
  ];
}
