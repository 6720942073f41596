import * as z from 'zod/mini';
import { ROW_KINDS } from '../../core/rows.ts';
import type { Template } from '../../core/template.ts';

const text = z.optional(z.string());

/** A template as it comes from storage or a message. */
export const TemplateData = z.object({
  language: z.enum(['nb', 'sv', 'da', 'en']),
  title: z.string(),
  scenario: z.object({ who: text, situation: text, why: text, purpose: text, facilitator: text }),
  phases: z.array(z.object({ label: z.string(), minutes: z.number(), macro: text })),
  rows: z.array(z.object({ kind: z.enum(ROW_KINDS), label: z.string(), prompt: z.string() })),
  closingMinutes: z.number(),
  personas: z.array(z.string()),
  participants: z.number(),
  groups: z.array(z.object({ name: z.string(), leader: text, phases: z.optional(z.array(z.number())) })),
});

/** Reads a template from outside data; `undefined` for anything else. */
export function asTemplate(raw: unknown): Template | undefined {
  const parsed = TemplateData.safeParse(raw);
  // zod types an absent field as `undefined`, the contract as absent; what was read from JSON has no undefined fields.
  return parsed.success ? (parsed.data as Template) : undefined;
}
