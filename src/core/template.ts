import type { Language, Scenario } from './answer-key.ts';
import type { RowKind } from './rows.ts';

/** What a facilitator prepares: phases × rows, for groups and personas. */
export interface Template {
  /** The language of the template's own texts, apart from the panel's. */
  readonly language: Language;
  readonly title: string;
  readonly scenario: Scenario;
  readonly phases: readonly { readonly label: string; readonly minutes: number; readonly macro?: string }[];
  readonly rows: readonly { readonly kind: RowKind; readonly label: string; readonly prompt: string }[];
  readonly closingMinutes: number;
  /** Empty: one journey without a declared persona. */
  readonly personas: readonly string[];
  readonly participants: number;
  readonly groups: readonly {
    readonly name: string;
    readonly leader?: string;
    /** Indexes of the phases the group takes when time is short. Absent: all. */
    readonly phases?: readonly number[];
  }[];
}

/** A journey has five to eight phases. */
export const PHASE_COUNT = { min: 5, max: 8 } as const;

/** Minutes a phase is given unless the facilitator says otherwise. */
export const PHASE_MINUTES = 15;

/** More participants than this in one group, and a split is proposed. */
export const GROUP_SIZE = 10;

/** One grid to be drawn: a group's copy for one persona. */
export interface PlannedSheet {
  readonly group: Template['groups'][number];
  readonly persona: string | null;
  /** The frame's title; the part after `·` is the persona. */
  readonly title: string;
  /** For each phase, whether this group takes it. */
  readonly takes: readonly boolean[];
}

/** The grids a template comes to: every group's copy for every persona, persona by persona. */
export function plannedSheets(template: Template): readonly PlannedSheet[] {
  const personas = template.personas.length > 0 ? template.personas : [null];
  return personas.flatMap((persona) =>
    template.groups.map((group) => ({
      group,
      persona,
      title: sheetTitle(template.title, group.name, persona),
      takes: template.phases.map((_, phase) => group.phases?.includes(phase) ?? true),
    })),
  );
}

/** The names of the groups that take a phase. */
export const takers = (template: Template, phase: number): readonly string[] =>
  template.groups.filter((group) => group.phases?.includes(phase) ?? true).map((group) => group.name);

/** How long one group works, in minutes: the phases it takes and the closing discussion. */
export function groupMinutes(template: Template, group: Template['groups'][number]): number {
  const phases = template.phases.filter((_, phase) => group.phases?.includes(phase) ?? true);
  return phases.reduce((sum, { minutes }) => sum + minutes, 0) + template.closingMinutes;
}

/** The workshop's length in minutes: that of the group with the most to do. */
export const workshopMinutes = (template: Template): number =>
  Math.max(template.closingMinutes, ...template.groups.map((group) => groupMinutes(template, group)));

/** How many people sit in the largest group when they are spread evenly. */
export const largestGroup = (template: Template): number =>
  Math.ceil(template.participants / Math.max(1, template.groups.length));

/** How many groups keep every group at `GROUP_SIZE` or less. */
export const proposedGroups = (participants: number): number => Math.max(1, Math.ceil(participants / GROUP_SIZE));

function sheetTitle(title: string, group: string, persona: string | null): string {
  const parts = persona === null ? [title, group] : [group, persona];
  return parts
    .map(titlePart)
    .filter((part) => part !== '')
    .join(persona === null ? ' – ' : ' · ');
}

/** On one line, and without the sign that sets a persona off. */
const titlePart = (text: string): string => text.replaceAll('·', '-').replace(/\s+/g, ' ').trim();
