import type { Json } from '@mirohq/websdk-types';
import * as z from 'zod/mini';
import { patiently, type MiroBoard, type Patience } from '../board.ts';
import { InsertedIds } from './result.ts';
import { TemplateData } from './template-data.ts';
import type { Template } from '../../core/template.ts';

/** Left on the board before the first change, so that the next start knows what may be half done. */
export type Marker = InsertMarker | RemovalMarker;

interface Begun {
  readonly run: string;
  /** The browser it was started in. */
  readonly browser: string;
  /** Grows while the run is alive. */
  readonly beat: number;
}

/** A template that is being drawn, and where. */
export interface InsertMarker extends Begun {
  readonly kind: 'insert';
  readonly template: Template;
  /** The top-left corner of the whole, in board coordinates (dp). */
  readonly left: number;
  readonly top: number;
  /** Ids of the frames created so far, in the order of the sheets. */
  readonly frames: readonly string[];
  /** It was given up: what is there is taken away, not drawn to the end. */
  readonly givenUp?: true;
}

/** What was inserted and is being taken away again, by id. */
export interface RemovalMarker extends Begun {
  readonly kind: 'removal';
  readonly inserted: InsertedIds;
}

const BegunData = { run: z.string(), browser: z.string(), beat: z.number() };
const MarkerData = z.discriminatedUnion('kind', [
  z.object({
    ...BegunData,
    kind: z.literal('insert'),
    template: TemplateData,
    left: z.number(),
    top: z.number(),
    frames: z.array(z.string()),
    givenUp: z.optional(z.literal(true)),
  }),
  z.object({ ...BegunData, kind: z.literal('removal'), inserted: InsertedIds }),
]);
const Bucket = z.record(z.string(), z.unknown());

/** Storage can't list its keys, so the markers lie in a fixed number of buckets. */
const COLLECTION = 'fasit-inserts';
const BUCKETS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** The markers of all runs that were begun and not ended, whoever began them. */
export async function loadMarkers(board: MiroBoard, patience: Patience): Promise<readonly Marker[]> {
  const buckets = await Promise.all(BUCKETS.map((key) => patiently(() => readBucket(board, key), patience)));
  return buckets.flatMap((bucket) =>
    Object.values(bucket).flatMap((raw) => {
      const marker = MarkerData.safeParse(raw);
      // zod types an absent field as `undefined`, the contract as absent; JSON has no undefined fields.
      return marker.success ? [marker.data as Marker] : [];
    }),
  );
}

/** Writes a run's marker beside those of other runs. */
export async function saveMarker(board: MiroBoard, marker: Marker): Promise<void> {
  const key = bucketOf(marker.run);
  const bucket = await readBucket(board, key);
  await write(board, key, { ...bucket, [marker.run]: marker });
}

/** Takes a run's marker away: nothing half-built is left of it. */
export async function dropMarker(board: MiroBoard, run: string): Promise<void> {
  const key = bucketOf(run);
  const { [run]: _, ...rest } = await readBucket(board, key);
  await write(board, key, rest);
}

async function readBucket(board: MiroBoard, key: string): Promise<Record<string, unknown>> {
  const bucket = Bucket.safeParse(await board.storage.collection(COLLECTION).get(key));
  return bucket.success ? bucket.data : {};
}

const write = (board: MiroBoard, key: string, bucket: Record<string, unknown>): Promise<void> =>
  // Through JSON, which is what Miro's storage holds; its type can't be told so.
  board.storage.collection(COLLECTION).set(key, JSON.parse(JSON.stringify(bucket)) as Json);

function bucketOf(run: string): string {
  const sum = Array.from(run).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return BUCKETS[sum % BUCKETS.length] ?? BUCKETS[0];
}
