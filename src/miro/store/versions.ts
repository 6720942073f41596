import * as z from 'zod/mini';
import type { AnswerKey } from '../../core/answer-key.ts';
import { newestFirst, type Version, type VersionInfo } from '../../core/versions.ts';
import { collectionOf, type StoreBoard } from './collection.ts';
import type { RecordKind, Records } from './records.ts';
import { isAnswerKey } from './decision-file.ts';
import { StoreError } from './store-error.ts';

/** A saved answer key in the list of versions; its content lies in `chunks` keys of its own. */
export interface Entry extends VersionInfo {
  readonly chunks: number;
  /** `saving` until all its chunks are there; `gone` stays in the list so that a removal wins over an older copy. */
  readonly state: 'saving' | 'kept' | 'gone';
}

const EntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  at: z.string(),
  notes: z.number(),
  chunks: z.number(),
  state: z.enum(['saving', 'kept', 'gone']),
});

const STATES = ['saving', 'kept', 'gone'] as const;

/** The list of versions; what has come further in its life wins. */
export const ENTRIES: RecordKind<Entry> = {
  name: 'versions',
  buckets: 2,
  idOf: ({ id }) => id,
  parse(raw) {
    const parsed = EntrySchema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  },
  newer: (a, b) => (rank(a) < rank(b) ? b : a),
};

/** Characters of base64 per key, well under Miro's 64 KB. */
const CHUNK = 48_000;

/** The whole versions there are, newest first. */
export async function listVersions(entries: Records<Entry>): Promise<readonly VersionInfo[]> {
  const kept = (await entries.read()).filter(({ state }) => state === 'kept');
  return kept.sort(newestFirst).map(({ id, name, at, notes }) => ({ id, name, at, notes }));
}

/** Writes the chunks first and the entry last, so that a version in the list is a whole one. */
export async function keepVersion(
  board: StoreBoard,
  entries: Records<Entry>,
  version: Omit<Version, 'notes'>,
): Promise<void> {
  const { id, name, at, key } = version;
  const packed = await pack(key);
  const chunks = Array.from({ length: Math.ceil(packed.length / CHUNK) }, (_, index) =>
    packed.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const entry = { id, name, at, notes: key.ledger.notes, chunks: chunks.length } as const;
  const keys = collectionOf(board);
  await entries.add([{ ...entry, state: 'saving' }]);
  try {
    for (const [index, chunk] of chunks.entries()) await keys.set(chunkKey(id, index), chunk);
  } catch (error) {
    await dropVersion(board, entries, id).catch(() => undefined);
    throw error;
  }
  await entries.add([{ ...entry, state: 'kept' }]);
}

/** A version put together again, or `null` when it is not on the list; throws when a part of it is gone. */
export async function readVersion(board: StoreBoard, entries: Records<Entry>, id: string): Promise<AnswerKey | null> {
  const entry = (await entries.read()).find((candidate) => candidate.id === id && candidate.state === 'kept');
  if (!entry) return null;
  const keys = collectionOf(board);
  const chunks = await Promise.all(Array.from({ length: entry.chunks }, (_, index) => keys.get(chunkKey(id, index))));
  if (!chunks.every((chunk) => typeof chunk === 'string'))
    throw new StoreError('refused', `version ${id} is incomplete`, `${entry.chunks} parts`);
  return unpack(chunks.join(''));
}

/** Takes a version off the list first, and then its chunks. */
export async function dropVersion(board: StoreBoard, entries: Records<Entry>, id: string): Promise<void> {
  const entry = (await entries.read()).find((candidate) => candidate.id === id);
  if (!entry) return;
  await entries.add([{ ...entry, state: 'gone' }]);
  const keys = collectionOf(board);
  await Promise.all(Array.from({ length: entry.chunks }, (_, index) => keys.remove(chunkKey(id, index))));
}

const chunkKey = (id: string, index: number): string => `version.${id}.${index}`;
const rank = (entry: Entry): string => `${STATES.indexOf(entry.state)}\n${JSON.stringify(entry)}`;

/** Deflated, then base64: a key holds JSON only. */
async function pack(key: AnswerKey): Promise<string> {
  const { deflateSync, strToU8 } = await import('fflate');
  const bytes = deflateSync(strToU8(JSON.stringify(key)));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function unpack(packed: string): Promise<AnswerKey> {
  const { inflateSync, strFromU8 } = await import('fflate');
  try {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    const raw: unknown = JSON.parse(strFromU8(inflateSync(bytes)));
    if (isAnswerKey(raw)) return raw;
  } catch (error) {
    throw new StoreError('refused', 'a version that can not be read', 'an answer key', { cause: error });
  }
  throw new StoreError('refused', 'a version of another kind', 'schema fasit.answer-key/1');
}
