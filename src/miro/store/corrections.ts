import * as z from 'zod/mini';
import type { SheetCorrections } from '../../core/sheets.ts';
import type { RecordKind } from './records.ts';

/**
 * One thing put right about the sheets, so that two facilitators' corrections don't overwrite each other: `field` is a
 * field of SheetCorrections, `key` the item or sheet it is about, `value` absent where the correction was taken back.
 */
export interface Correction {
  readonly field: keyof SheetCorrections;
  readonly key: string;
  readonly value?: unknown;
  /** ISO 8601. */
  readonly at: string;
}

const FLAGS = ['leftOut', 'confirmedCopies', 'frames'] as const;
const text = z.string();
const TABLES = {
  groups: text,
  personas: z.nullable(text),
  leaders: text,
  headings: z.boolean(),
  splits: z.array(z.union([z.object({ heading: text, share: z.number() }), z.number()])),
  joins: z.array(text),
  columns: z.record(text, text),
  assigned: z.array(text),
} satisfies Partial<Record<keyof SheetCorrections, z.ZodMiniType>>;

const CorrectionSchema = z.object({
  field: z.enum([...FLAGS, 'groups', 'personas', 'leaders', 'headings', 'splits', 'joins', 'columns', 'assigned']),
  key: z.string(),
  value: z.exactOptional(z.unknown()),
  at: z.string(),
});

/** Corrections as records, one for each field and what it is about. */
export const CORRECTIONS: RecordKind<Correction> = {
  name: 'corrections',
  buckets: 4,
  idOf: ({ field, key }) => `${field} ${key}`,
  parse(raw) {
    const parsed = CorrectionSchema.safeParse(raw);
    return parsed.success && isValid(parsed.data) ? parsed.data : null;
  },
  newer: (a, b) => (stamp(a) < stamp(b) ? b : a),
};

/** All corrections as the core takes them. */
export function toCorrections(corrections: readonly Correction[]): SheetCorrections {
  const standing = corrections
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => (CORRECTIONS.idOf(a) < CORRECTIONS.idOf(b) ? -1 : 1));
  const fields: Record<string, unknown> = {};
  for (const flag of FLAGS) {
    const keys = standing.filter(({ field }) => field === flag).map(({ key }) => key);
    if (keys.length > 0) fields[flag] = keys;
  }
  for (const table of Object.keys(TABLES)) {
    const entries = standing.filter(({ field }) => field === table).map(({ key, value }) => [key, value] as const);
    if (entries.length > 0) fields[table] = Object.fromEntries(entries);
  }
  return fields; // every value was checked against its field when it was read or made
}

/** What was put right or taken back between two states. */
export function correctionsBetween(
  before: SheetCorrections,
  after: SheetCorrections,
  at: string,
): readonly Correction[] {
  const [was, is] = [leaves(before), leaves(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  return ids.flatMap((id): readonly Correction[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (JSON.stringify(old?.value) === JSON.stringify(now?.value)) return [];
    if (now) return [{ ...now, at }];
    return old ? [{ field: old.field, key: old.key, at }] : [];
  });
}

type Leaf = Omit<Correction, 'at'>;

function leaves(corrections: SheetCorrections): ReadonlyMap<string, Leaf> {
  const flags = FLAGS.flatMap((field) => (corrections[field] ?? []).map((key): Leaf => ({ field, key, value: true })));
  const tables = (Object.keys(TABLES) as readonly (keyof typeof TABLES)[]).flatMap((field) =>
    Object.entries(corrections[field] ?? {}).map(([key, value]): Leaf => ({ field, key, value })),
  );
  return new Map([...flags, ...tables].map((leaf) => [`${leaf.field} ${leaf.key}`, leaf]));
}

function isValid({ field, value }: Correction): boolean {
  if (value === undefined) return true;
  const table = Object.entries(TABLES).find(([name]) => name === field);
  return table ? table[1].safeParse(value).success : value === true;
}

const stamp = (correction: Correction): string => `${correction.at}\n${JSON.stringify(correction)}`;
