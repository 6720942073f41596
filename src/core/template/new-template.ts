import type { Language } from '../answer-key.ts';
import { PHASE_MODELS, type MacroKey, type PhaseKey, type PhaseModel } from '../phase-models.ts';
import { CORE_ROWS, type RowKind } from '../rows.ts';
import { PHASE_MINUTES, type Template } from '../template.ts';

/** The names a template starts from, in one language. */
export interface StartingWords {
  readonly title: string;
  readonly group: (number: number) => string;
  readonly phase: (number: number) => string;
  readonly macros: Readonly<Record<MacroKey, string>>;
  readonly phases: Readonly<Record<PhaseKey, string>>;
  readonly rows: Readonly<Record<RowKind, { readonly label: string; readonly prompt: string }>>;
}

/** The template a facilitator begins with: the loyalty phases, the core rows, one group. */
export const newTemplate = (language: Language, words: StartingWords): Template => ({
  language,
  title: words.title,
  scenario: {},
  phases: modelPhases('loyalty', words),
  rows: CORE_ROWS.map((kind) => libraryRow(kind, words)),
  closingMinutes: 30,
  personas: [],
  participants: 8,
  groups: newGroups(1, words),
});

/** A phase model's phases under their names in one language. */
export const modelPhases = (model: PhaseModel, words: StartingWords): Template['phases'] =>
  PHASE_MODELS[model].map((phase: (typeof PHASE_MODELS)[PhaseModel][number], index) => ({
    label: phase.key === null ? words.phase(index + 1) : words.phases[phase.key],
    minutes: PHASE_MINUTES,
    ...('macro' in phase && phase.macro ? { macro: words.macros[phase.macro] } : {}),
  }));

/** A row of the library under its name in one language. */
export const libraryRow = (kind: RowKind, words: StartingWords): Template['rows'][number] => ({
  kind,
  ...words.rows[kind],
});

/** As many groups as asked for, called by their numbers. */
export const newGroups = (count: number, words: StartingWords): Template['groups'] =>
  Array.from({ length: count }, (_, index) => ({ name: words.group(index + 1) }));
