import * as z from 'zod/mini';

const Sheet = z.object({
  frame: z.string(),
  title: z.string(),
  group: z.string(),
  leader: z.optional(z.string()),
  persona: z.nullable(z.string()),
  /** Ids of the phases' heads in order, and which of the phases the group takes. */
  heads: z.array(z.string()),
  takes: z.array(z.boolean()),
});

/**
 * What an insertion drew, by id. The cells are drawn without words: whatever a cell says was typed into it, and is a
 * participant's note.
 */
export const InsertedIds = z.object({
  frames: z.array(z.string()),
  items: z.array(z.string()),
  cells: z.array(z.string()),
});
export type InsertedIds = z.infer<typeof InsertedIds>;

const Result = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('inserted'),
    run: z.string(),
    sheets: z.array(Sheet),
    drawn: InsertedIds,
    /** `false` when the board wouldn't store which phases each group takes. */
    kept: z.optional(z.boolean()),
  }),
  z.object({ status: z.literal('removed'), stopped: z.boolean(), detail: z.string() }),
  z.object({ status: z.literal('left'), stopped: z.boolean(), detail: z.string() }),
]);

/** One grid as it was drawn. */
export type InsertedSheet = z.infer<typeof Sheet>;

/**
 * What became of an insertion. `removed`: whatever had been drawn was taken away again. `left`: even that was refused; the
 * next start tries again.
 */
export type InsertResult = z.infer<typeof Result>;

/** The last of the results a job gave, one or a list of them; `null` for anything else. */
export function asInsertResult(value: unknown): InsertResult | null {
  const result = Result.safeParse(Array.isArray(value) ? value.findLast((entry) => entry !== null) : value);
  return result.success ? result.data : null;
}

const RemovalData = z.object({ removed: z.number(), kept: z.array(z.string()) });

/** What a removal came to; `kept` are the ids of what others had put into the frames and stays on the board. */
export type Removal = z.infer<typeof RemovalData>;

/** Reads what a removal job gave, or `null` when it is nothing of the kind. */
export function asRemoval(value: unknown): Removal | null {
  const removal = RemovalData.safeParse(value);
  return removal.success ? removal.data : null;
}
