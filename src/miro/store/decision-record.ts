import * as z from 'zod/mini';
import type { Decision } from '../../core/decisions.ts';

const NoteWords = z.object({
  text: z.string(),
  persona: z.nullable(z.string()),
  phase: z.nullable(z.string()),
  row: z.nullable(z.string()),
  group: z.exactOptional(z.nullable(z.string())),
});

const record = {
  id: z.string(),
  at: z.string(),
  by: z.exactOptional(z.string()),
  undone: z.exactOptional(z.boolean()),
  notes: z.record(z.string(), NoteWords),
};

const cellIds = z.object({ phase: z.nullable(z.string()), row: z.nullable(z.string()) });

const DecisionSchema = z.discriminatedUnion('kind', [
  z.object({ ...record, kind: z.literal('together'), a: z.string(), b: z.string() }),
  z.object({ ...record, kind: z.literal('apart'), a: z.string(), b: z.string() }),
  z.object({
    ...record,
    kind: z.literal('wording'),
    note: z.string(),
    text: z.string(),
    from: z.exactOptional(z.string()),
  }),
  z.object({
    ...record,
    kind: z.literal('cell'),
    note: z.string(),
    sheet: z.exactOptional(z.string()),
    phase: z.string(),
    row: z.string(),
    labels: z.exactOptional(z.object({ phase: z.string(), row: z.string() })),
    was: z.exactOptional(cellIds),
  }),
  z.object({ ...record, kind: z.literal('split'), note: z.string(), points: z.array(z.string()) }),
  z.object({ ...record, kind: z.literal('setAside'), note: z.string(), aside: z.boolean() }),
  z.object({ ...record, kind: z.literal('opposed'), a: z.string(), b: z.string(), opposed: z.boolean() }),
  z.object({ ...record, kind: z.literal('settled'), note: z.string(), status: z.enum(['settled', 'open']) }),
]);

/** A stored value as a decision, or `null`. */
export function asDecision(raw: unknown): Decision | null {
  const parsed = DecisionSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
