import { collectionOf, type StoreBoard } from './collection.ts';
import { StoreError } from './store-error.ts';

/** Small records that several people write at the same time. */
export interface RecordKind<T> {
  /** The storage keys are `name.0`, `name.1`, …: a fixed set, since storage can't list its keys. */
  readonly name: string;
  readonly buckets: number;
  readonly idOf: (record: T) => string;
  /** One stored value as a record; `null` for anything else, which is left where it is. */
  readonly parse: (raw: unknown) => T | null;
  /** Which of two copies of a record stays; must not depend on their order. */
  readonly newer: (a: T, b: T) => T;
}

export interface Records<T> {
  read(): Promise<readonly T[]>;
  /** Merges the records in and returns all there are. Rejects with a `StoreError` when they could not be kept. */
  add(records: readonly T[]): Promise<readonly T[]>;
  /** Calls back with all records now and whenever anybody changes them. */
  watch(onRecords: (records: readonly T[]) => void): Promise<() => void>;
}

/** How often a bucket is written again when somebody else's write came in between. */
const ATTEMPTS = 8;

/**
 * Records in a fixed set of buckets by a hash of their id. Storage has no compare-and-set, so a bucket is read, merged,
 * written and read again until it holds what was given; whoever's records are overwritten later puts them back, since
 * every change is told to everybody.
 */
export function recordsOf<T>(board: StoreBoard, kind: RecordKind<T>): Records<T> {
  const keys = collectionOf(board);
  /** What this page has written, by bucket: to be put back if somebody overwrites it. */
  const mine = Array.from({ length: kind.buckets }, () => new Map<string, T>());
  const writing = Array.from({ length: kind.buckets }, () => Promise.resolve());
  const guarded = new Set<number>();
  const keyOf = (bucket: number) => `${kind.name}.${bucket}`;

  const parse = (raw: unknown): Bucket<T> => parseBucket(raw, kind);
  const write = (bucket: number, records: readonly T[]): Promise<void> => {
    const next = writing[bucket]!.then(() => put(bucket, records));
    writing[bucket] = next.catch(() => undefined);
    return next;
  };

  async function put(bucket: number, records: readonly T[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const there = parse(await keys.get(keyOf(bucket)));
      const missing = records.filter((record) => !holds(there.records, record, kind));
      if (missing.length === 0) return;
      const merged = new Map(there.records);
      for (const record of missing) mergeIn(merged, record, kind);
      await keys.set(keyOf(bucket), [...there.unknown, ...merged.values()]);
    }
    const there = parse(await keys.get(keyOf(bucket)));
    if (records.some((record) => !holds(there.records, record, kind)))
      throw new StoreError('refused', `${keyOf(bucket)} was overwritten ${ATTEMPTS} times`, 'to find what was written');
  }

  /** From now on, puts back what others overwrite in this bucket. */
  async function guard(bucket: number): Promise<void> {
    if (guarded.has(bucket)) return;
    guarded.add(bucket);
    await keys.watch(keyOf(bucket), (raw) => {
      const { records } = parse(raw);
      const lost = [...mine[bucket]!.values()].filter((record) => !holds(records, record, kind));
      if (lost.length > 0) write(bucket, lost).catch(() => undefined);
    });
  }

  async function readAll(): Promise<readonly T[]> {
    const buckets = await Promise.all(mine.map((_, bucket) => keys.get(keyOf(bucket))));
    return buckets.flatMap((raw) => [...parse(raw).records.values()]);
  }

  return {
    read: readAll,
    async add(records) {
      const byBucket = new Map<number, T[]>();
      for (const record of records) {
        const bucket = hash(kind.idOf(record)) % kind.buckets;
        byBucket.set(bucket, [...(byBucket.get(bucket) ?? []), record]);
      }
      await Promise.all(
        [...byBucket].map(async ([bucket, group]) => {
          await write(bucket, group);
          for (const record of group) mergeIn(mine[bucket]!, record, kind);
          await guard(bucket);
        }),
      );
      return readAll();
    },
    async watch(onRecords) {
      const seen = mine.map(() => null as readonly T[] | null);
      const stops = await Promise.all(
        mine.map((_, bucket) =>
          keys.watch(keyOf(bucket), (raw) => {
            seen[bucket] = [...parse(raw).records.values()];
            if (seen.every((records) => records !== null)) onRecords(seen.flatMap((records) => records ?? []));
          }),
        ),
      );
      return () => stops.forEach((stop) => stop());
    },
  };
}

interface Bucket<T> {
  readonly records: ReadonlyMap<string, T>;
  /** What a newer Fasit may have written: kept, not understood. */
  readonly unknown: readonly unknown[];
}

function parseBucket<T>(raw: unknown, kind: RecordKind<T>): Bucket<T> {
  const records = new Map<string, T>();
  const unknown: unknown[] = [];
  for (const value of Array.isArray(raw) ? raw : []) {
    const record = kind.parse(value);
    if (record === null) unknown.push(value);
    else mergeIn(records, record, kind);
  }
  return { records, unknown };
}

function mergeIn<T>(records: Map<string, T>, record: T, kind: RecordKind<T>): void {
  const id = kind.idOf(record);
  const known = records.get(id);
  records.set(id, known === undefined ? record : kind.newer(known, record));
}

/** Whether a copy at least as new is there. */
function holds<T>(records: ReadonlyMap<string, T>, record: T, kind: RecordKind<T>): boolean {
  const there = records.get(kind.idOf(record));
  if (there === undefined) return false;
  return JSON.stringify(there) === JSON.stringify(record) || kind.newer(there, record) === there;
}

/** FNV-1a: the same id falls into the same bucket in every version of Fasit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
