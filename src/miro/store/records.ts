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
  /** All records, with those of this page that the board has not taken yet. */
  read(): Promise<readonly T[]>;
  /** Merges the records in and returns all there are. Rejects with a `StoreError` when they could not be kept. */
  add(records: readonly T[]): Promise<readonly T[]>;
  /** Calls back with all records now and whenever anybody changes them. */
  watch(onRecords: (records: readonly T[]) => void): Promise<() => void>;
  /** What the board refused so far; the next `add` tries it again. */
  unsaved(): readonly T[];
}

/** How often a bucket is written again when somebody else's write came in between. */
const ATTEMPTS = 8;

/** How long, in ms, a record may be missing from what is told before it counts as overwritten. */
const PATIENCE = 300;

/**
 * Records in a fixed set of buckets by a hash of their id. Storage has no compare-and-set, so a bucket is read, merged,
 * written and read again until it holds what was given; whoever's records are overwritten later puts them back, since
 * every change is told to everybody.
 */
export function recordsOf<T>(board: StoreBoard, kind: RecordKind<T>): Records<T> {
  const keys = collectionOf(board);
  const buckets = Array.from({ length: kind.buckets }, (_, index): BucketState<T> => ({
    key: `${kind.name}.${index}`,
    mine: new Map(),
    unsaved: new Map(),
    told: null,
    writing: Promise.resolve(),
    next: null,
    following: null,
  }));
  const listeners = new Set<(records: readonly T[]) => void>();
  const parse = (raw: unknown): Bucket<T> => parseBucket(raw, kind);

  /** Writes what the bucket has not taken. Asked again while it is at work, it goes once more, with all that came in. */
  function flush(bucket: BucketState<T>): Promise<void> {
    if (bucket.next) return bucket.next;
    const next = bucket.writing.then(async () => {
      bucket.next = null;
      const given = [...bucket.unsaved.values()];
      if (given.length === 0) return;
      await put(bucket, given);
      for (const record of given) {
        mergeIn(bucket.mine, record, kind);
        if (bucket.unsaved.get(kind.idOf(record)) === record) bucket.unsaved.delete(kind.idOf(record));
      }
      await follow(bucket);
    });
    bucket.next = next;
    bucket.writing = next.catch(() => undefined);
    return next;
  }

  async function put({ key }: BucketState<T>, records: readonly T[]): Promise<void> {
    for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
      const there = parse(await keys.get(key));
      const missing = records.filter((record) => !holds(there.records, record, kind));
      if (missing.length === 0) return;
      const merged = new Map(there.records);
      for (const record of missing) mergeIn(merged, record, kind);
      await keys.set(key, [...there.unknown, ...merged.values()]);
    }
    throw new StoreError('refused', `${key} was overwritten ${ATTEMPTS} times`, 'to find what was written');
  }

  /** Hears of every change from now on, and puts back what others overwrote. */
  function follow(bucket: BucketState<T>): Promise<void> {
    bucket.following ??= keys
      .watch(bucket.key, (raw) => {
        const { records } = parse(raw);
        bucket.told = records;
        if (lostIn(bucket).length > 0) setTimeout(() => putBack(bucket), PATIENCE);
        tell();
      })
      .then(() => undefined)
      .catch((error: unknown) => {
        bucket.following = null;
        throw error;
      });
    return bucket.following;
  }

  const lostIn = ({ mine, told }: BucketState<T>): readonly T[] =>
    [...mine.values()].filter((record) => told !== null && !holds(told, record, kind));

  /** By now a change on its way may have been told: only what is still missing was overwritten. */
  function putBack(bucket: BucketState<T>): void {
    const lost = lostIn(bucket);
    for (const record of lost) mergeIn(bucket.unsaved, record, kind);
    if (lost.length > 0) flush(bucket).catch(() => undefined); // tried again with the next record
  }

  function tell(): void {
    if (listeners.size === 0 || buckets.some(({ told }) => told === null)) return;
    const all = buckets.flatMap((bucket) => withMine(bucket, bucket.told ?? new Map()));
    for (const listener of listeners) listener(all);
  }

  /** The bucket's records, with this page's newer ones. */
  function withMine({ mine, unsaved }: BucketState<T>, there: ReadonlyMap<string, T>): readonly T[] {
    const merged = new Map(there);
    for (const record of [...mine.values(), ...unsaved.values()]) mergeIn(merged, record, kind);
    return [...merged.values()];
  }

  async function read(): Promise<readonly T[]> {
    const all = await Promise.all(
      buckets.map(async (bucket) => withMine(bucket, bucket.told ?? parse(await keys.get(bucket.key)).records)),
    );
    return all.flat();
  }

  return {
    read,
    async add(records) {
      for (const given of records) {
        const record = kind.parse(given) ?? given; // as it will be read back, field by field
        const bucket = buckets[hash(kind.idOf(record)) % kind.buckets];
        if (bucket) mergeIn(bucket.unsaved, record, kind);
      }
      await Promise.all(buckets.filter(({ unsaved }) => unsaved.size > 0).map(flush));
      return read();
    },
    async watch(onRecords) {
      listeners.add(onRecords);
      await Promise.all(buckets.map(follow));
      tell();
      return () => listeners.delete(onRecords);
    },
    unsaved: () => buckets.flatMap(({ unsaved }) => [...unsaved.values()]),
  };
}

interface BucketState<T> {
  readonly key: string;
  /** What this page has written: put back if somebody overwrites it. */
  readonly mine: Map<string, T>;
  /** What the board has not taken yet. */
  readonly unsaved: Map<string, T>;
  /** What the board told last; `null` while nobody follows it. */
  told: ReadonlyMap<string, T> | null;
  writing: Promise<void>;
  /** A write that waits for the one under way. */
  next: Promise<void> | null;
  following: Promise<void> | null;
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
