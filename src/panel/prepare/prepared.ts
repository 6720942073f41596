import * as z from 'zod/mini';
import type { Language } from '../../core/answer-key.ts';
import { newTemplate } from '../../core/template/new-template.ts';
import type { Template } from '../../core/template.ts';
import { InsertedIds } from '../../miro/insert/result.ts';
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
  readonly drawn: InsertedIds;
  /** Removed again: remembered, so that the same job's result isn't taken for a new one. */
  readonly removed?: true;
}

/** The template that Prepare opens with. */
export const freshTemplate = (language: Language): Template => newTemplate(language, TEMPLATE_WORDS[language]);

/** Reads back what was remembered. */
export function asPrepared(raw: unknown): Prepared | undefined {
  if (typeof raw !== 'object' || raw === null || !('template' in raw)) return undefined;
  const template = asTemplate(raw.template);
  return template && { template, inserted: 'inserted' in raw ? asInserted(raw.inserted) : null };
}

const InsertedData = z.object({ job: z.string(), drawn: InsertedIds, removed: z.optional(z.literal(true)) });

function asInserted(raw: unknown): Inserted | null {
  const inserted = InsertedData.safeParse(raw);
  // zod types an absent field as `undefined`, the panel as absent; JSON has no undefined fields.
  return inserted.success ? (inserted.data as Inserted) : null;
}
