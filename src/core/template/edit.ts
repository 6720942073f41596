import type { Language } from '../answer-key.ts';
import type { Template } from '../template.ts';
import { newGroups, type StartingWords } from './new-template.ts';

/** A list with one entry in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = without(list, from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** A list without one of its entries. */
export const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index);

/** An object without one of its fields. */
export function lacking<T extends object, K extends keyof T>(entry: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = entry;
  return rest;
}

/** A list with one entry replaced. */
export const replaced = <T>(list: readonly T[], index: number, entry: T): readonly T[] =>
  list.map((old, at) => (at === index ? entry : old));

/** The phases in another order, or some of them, by their old indexes; groups keep the phases they take. */
export function reordered(template: Template, order: readonly number[]): Template {
  return {
    ...template,
    phases: order.flatMap((phase) => template.phases[phase] ?? []),
    groups: template.groups.map((group) =>
      group.phases
        ? { ...group, phases: order.flatMap((phase, now) => (group.phases?.includes(phase) ? [now] : [])) }
        : group,
    ),
  };
}

/** As many groups as asked for: those there are stay as they are, then come former ones, then new ones. */
export function regroup(
  template: Template,
  count: number,
  words: StartingWords,
  former: Template['groups'] = [],
): Template {
  const known = [...template.groups, ...former.slice(template.groups.length)].slice(0, count);
  return { ...template, groups: [...known, ...newGroups(count, words).slice(known.length)] };
}

/** Shares the phases out among the groups in turn, each phase to one group, or each group one phase if there are fewer. */
export function sharedOut(template: Template): Template {
  const phases = template.phases.length;
  const groups = template.groups.length;
  return {
    ...template,
    groups: template.groups.map((group, index) => ({
      ...group,
      phases: template.phases.flatMap((_, phase) =>
        (groups <= phases ? Math.floor((phase * groups) / phases) === index : index % phases === phase) ? [phase] : [],
      ),
    })),
  };
}

/** Every group takes every phase again. */
export const allPhases = (template: Template): Template => ({
  ...template,
  groups: template.groups.map((group) => lacking(group, 'phases')),
});

/** The template in another language: names that still are the first language's own are changed, names people wrote stay. */
export function inLanguage(template: Template, language: Language, from: StartingWords, to: StartingWords): Template {
  const count = Math.max(template.groups.length, template.phases.length);
  const names = new Map<string, string>([
    [from.title, to.title],
    ...Array.from({ length: count }, (_, index) => [from.group(index + 1), to.group(index + 1)] as const),
    ...Array.from({ length: count }, (_, index) => [from.phase(index + 1), to.phase(index + 1)] as const),
    ...pairs(from.macros, to.macros),
    ...pairs(from.phases, to.phases),
  ]);
  const name = (text: string): string => names.get(text) ?? text;
  return {
    ...template,
    language,
    title: name(template.title),
    phases: template.phases.map(({ macro, ...phase }) => ({
      ...phase,
      label: name(phase.label),
      ...(macro === undefined ? {} : { macro: name(macro) }),
    })),
    rows: template.rows.map((row) => ({
      ...row,
      label: row.label === from.rows[row.kind].label ? to.rows[row.kind].label : row.label,
      prompt: row.prompt === from.rows[row.kind].prompt ? to.rows[row.kind].prompt : row.prompt,
    })),
    groups: template.groups.map((group) => ({ ...group, name: name(group.name) })),
  };
}

const pairs = <K extends string>(
  from: Readonly<Record<K, string>>,
  to: Readonly<Record<K, string>>,
): readonly (readonly [string, string])[] => (Object.keys(from) as K[]).map((key) => [from[key], to[key]]); // Object.keys forgets the keys' type
