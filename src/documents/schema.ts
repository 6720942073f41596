import * as z from 'zod';
import { ROW_KINDS } from '../core/rows.ts';

const opt = z.exactOptional;
const about = <T extends z.ZodType>(schema: T, description: string): T => schema.describe(description);

const id = about(z.string(), 'The id of an item on the board, unless said otherwise.');
const when = about(z.string(), 'ISO 8601.');
const cell = z.object({ phase: z.string().nullable(), row: z.string().nullable() });
const namedCell = z.object({ phase: z.string(), row: z.string() });
const by = z.enum(['label', 'order', 'hand']);
const whyLapsed = [
  'overruled',
  'note gone',
  'other cell',
  'text changed',
  'ambiguous',
  'cell gone',
  'not counted',
  'one note',
] as const;

const Reason = z.object({
  kind: z.enum(['exact', 'spelling', 'order', 'inflection', 'compound', 'synonym', 'words', 'language', 'decision']),
  words: opt(about(z.array(z.tuple([z.string(), z.string()])), 'Pairs of words that were matched.')),
});

const Where = z.object({
  x: z.number(),
  y: z.number(),
  frame: opt(about(z.string(), 'The title of the frame around it.')),
  sheet: opt(id),
  side: opt(z.enum(['left', 'right', 'above', 'below', 'heads', 'labels'])),
});

const Sheet = z.object({
  id,
  title: z.string(),
  group: z.string(),
  leader: opt(z.string()),
  persona: z.string().nullable(),
  frame: id.nullable(),
  status: z.enum(['in', 'left out', 'copy?', 'own']),
  columns: z.array(z.object({ label: z.string(), phase: z.string().nullable(), by, assigned: z.boolean() })),
  bands: z.array(z.object({ label: z.string(), row: z.string().nullable(), by })),
});

const Note = z.object({
  id,
  type: about(z.string(), 'Miro’s item type.'),
  sheet: id.nullable(),
  group: z.string().nullable(),
  text: z.string(),
  phase: z.string().nullable(),
  row: z.string().nullable(),
  at: about(
    z.enum(['cell', 'line', 'outside', 'empty', 'setAside', 'leftOut', 'copy', 'own', 'heading']),
    'Its one place. Headings and what Fasit drew itself are not counted as notes.',
  ),
  share: opt(about(z.number(), 'The part of its paper that lies in the cell, 0–1.')),
  where: opt(Where),
  also: opt(namedCell),
  color: opt(z.string()),
  tags: opt(z.array(z.string())),
  votes: opt(z.number()),
  dots: opt(z.number()),
  author: opt(z.string()),
  createdAt: opt(when),
  height: opt(about(z.number(), 'Height in its cell, 0 (bottom) to 1 (top).')),
  twoPoints: opt(z.array(z.string())),
});

const Insight = z.object({
  id: about(z.string(), 'The id of its oldest note, with #point where the note was split.'),
  phase: z.string(),
  row: z.string(),
  text: z.string(),
  textFrom: about(z.string(), 'The id of the note the wording is from, or "facilitator".'),
  sources: z.array(z.object({ note: id, point: opt(z.string()) })),
  groups: z.array(z.string()),
  agreement: z.enum(['shared', 'some', 'one group']).nullable(),
  status: opt(z.enum(['settled', 'open'])),
});

const Journey = z.object({
  persona: z.string().nullable(),
  sheets: z.array(id),
  phases: z.array(z.object({ id: z.string(), label: z.string(), minutes: opt(z.number()), macro: opt(z.string()) })),
  rows: z.array(z.object({ id: z.string(), label: z.string(), kind: opt(z.enum(ROW_KINDS)), prompt: opt(z.string()) })),
  insights: z.array(Insight),
  suggestions: z.array(z.object({ insights: z.tuple([z.string(), z.string()]), score: z.number(), reason: Reason })),
  opposed: z.array(
    z.object({
      sides: z.tuple([z.array(z.string()), z.array(z.string())]),
      score: z.number(),
      status: z.enum(['candidate', 'yes', 'no']),
      reason: opt(Reason),
    }),
  ),
});

const record = {
  id: z.string(),
  at: when,
  by: opt(z.string()),
  undone: opt(z.boolean()),
  notes: z.record(
    z.string(),
    z.object({
      text: z.string(),
      persona: z.string().nullable(),
      phase: z.string().nullable(),
      row: z.string().nullable(),
      group: opt(z.string().nullable()),
    }),
  ),
};

const Decision = z.discriminatedUnion('kind', [
  z.object({ ...record, kind: z.literal('together'), a: z.string(), b: z.string() }),
  z.object({ ...record, kind: z.literal('apart'), a: z.string(), b: z.string() }),
  z.object({ ...record, kind: z.literal('wording'), note: z.string(), text: z.string(), from: opt(z.string()) }),
  z.object({
    ...record,
    kind: z.literal('cell'),
    note: z.string(),
    sheet: opt(z.string()),
    phase: z.string(),
    row: z.string(),
    labels: opt(namedCell),
    was: opt(cell),
  }),
  z.object({ ...record, kind: z.literal('split'), note: z.string(), points: z.array(z.string()) }),
  z.object({ ...record, kind: z.literal('setAside'), note: z.string(), aside: z.boolean() }),
  z.object({ ...record, kind: z.literal('opposed'), a: z.string(), b: z.string(), opposed: z.boolean() }),
  z.object({ ...record, kind: z.literal('settled'), note: z.string(), status: z.enum(['settled', 'open']) }),
]);

const place = z.object({ ...cell.shape, group: opt(z.string().nullable()) });

const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['note added', 'note removed']), note: id, text: z.string() }),
  z.object({ kind: z.literal('note edited'), note: id, text: z.string(), before: z.string() }),
  z.object({ kind: z.literal('note moved'), note: id, text: z.string(), from: place, to: place }),
  z.object({
    kind: z.enum(['insight new', 'insight gone', 'insight grown', 'insight shrunk']),
    insight: z.string(),
    text: z.string(),
    before: about(z.number(), 'Its notes then.'),
    now: about(z.number(), 'Its notes now.'),
  }),
  z.object({ kind: z.enum(['phase renamed', 'row renamed']), id: z.string(), label: z.string(), before: z.string() }),
  z.object({
    kind: z.enum(['phase added', 'phase removed', 'row added', 'row removed']),
    id: z.string(),
    label: z.string(),
  }),
  z.object({
    kind: z.enum(['sheet added', 'sheet removed']),
    sheet: id,
    title: z.string(),
    status: Sheet.shape.status,
  }),
  z.object({
    kind: z.literal('decision touched'),
    decision: z.string(),
    why: z.enum([...whyLapsed, 'holds again', 'note edited', 'note moved']),
  }),
]);

const Ledger = z.object({
  notes: about(z.number(), 'placed + outside + empty + setAside + leftOut + copies.'),
  placed: z.number(),
  line: about(z.array(id), 'Those of the placed that lie on a line between two cells.'),
  outside: z.array(id),
  empty: z.array(id),
  setAside: z.array(id),
  leftOut: z.array(id),
  copies: z.array(id),
  own: z.array(id),
  headings: z.array(id),
  unreadable: z.array(z.object({ id, type: z.string(), sheet: opt(id) })),
});

/** The answer key as data: what `answer-key.json` holds, and what its published JSON Schema is made from. */
export const AnswerKeySchema = z.object({
  schema: z.literal('fasit.answer-key/1'),
  title: z.string(),
  language: z.enum(['nb', 'sv', 'da', 'en']),
  createdAt: when,
  board: z.object({ id: z.string() }),
  scenario: z.object({
    who: opt(z.string()),
    situation: opt(z.string()),
    why: opt(z.string()),
    purpose: opt(z.string()),
    facilitator: opt(z.string()),
  }),
  sheets: z.array(Sheet),
  notes: z.array(Note),
  journeys: z.array(Journey),
  decisions: z.array(Decision),
  lapsed: opt(z.array(z.object({ decision: z.string(), why: z.enum(whyLapsed), by: opt(z.string()) }))),
  changes: opt(z.array(Change)),
  ledger: Ledger,
});

/** The JSON Schema that `public/answer-key.schema.json` holds. Fields may be added within a version, so others are allowed. */
export const jsonSchema = () => ({
  title: 'Fasit answer key, version 1',
  ...z.toJSONSchema(AnswerKeySchema, { io: 'input', target: 'draft-2020-12' }),
});
