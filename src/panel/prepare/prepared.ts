import type { Language } from '../../core/answer-key.ts';
import { newTemplate } from '../../core/template/new-template.ts';
import type { Template } from '../../core/template.ts';
import { asTemplate } from '../../miro/insert/template-data.ts';
import { TEMPLATE_WORDS } from '../../words/template/all.ts';

/** What *Prepare* remembers: the template, and what was last inserted, to be selected or removed. */
export interface Prepared {
  readonly template: Template;
  readonly inserted: Inserted | null;
}

export interface Inserted {
  /** The job that drew it. */
  readonly job: string;
  readonly frames: readonly string[];
  readonly items: readonly string[];
  /** Removed again: remembered, so that the same job's result isn't taken for a new one. */
  readonly removed?: boolean;
}

/** The template that Prepare opens with. */
export const freshTemplate = (language: Language): Template => newTemplate(language, TEMPLATE_WORDS[language]);

/** Reads back what was remembered. */
export function asPrepared(raw: unknown): Prepared | undefined {
  if (typeof raw !== 'object' || raw === null || !('template' in raw)) return undefined;
  const template = asTemplate(raw.template);
  return template && { template, inserted: 'inserted' in raw ? asInserted(raw.inserted) : null };
}

function asInserted(raw: unknown): Inserted | null {
  if (typeof raw !== 'object' || raw === null || !('job' in raw) || !('frames' in raw) || !('items' in raw))
    return null;
  const { job, frames, items } = raw;
  if (typeof job !== 'string' || !isStrings(frames) || !isStrings(items)) return null;
  return { job, frames, items, ...('removed' in raw && raw.removed === true ? { removed: true } : {}) };
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
