import type { AnswerKey } from '../core/answer-key.ts';
import { earliestFirst, newerDecision } from '../core/decisions/records.ts';
import type { Decision } from '../core/decisions.ts';
import type { SheetCorrections } from '../core/sheets.ts';
import type { Template } from '../core/template.ts';
import type { Version, VersionInfo } from '../core/versions.ts';
import { asTemplate } from './insert/template-data.ts';
import { collectionOf, type StoreBoard } from './store/collection.ts';
import { CORRECTIONS, correctionsBetween, toCorrections, type Correction } from './store/corrections.ts';
import { asDecision } from './store/decision-record.ts';
import { recordsOf, type RecordKind, type Records } from './store/records.ts';
import { dropVersion, ENTRIES, type Entry, keepVersion, listVersions, readVersion } from './store/versions.ts';

export type { StoreBoard } from './store/collection.ts';
export { StoreError } from './store/store-error.ts';

const DECISIONS: RecordKind<Decision> = {
  name: 'decisions',
  buckets: 16,
  idOf: ({ id }) => id,
  parse: asDecision,
  newer: newerDecision,
};

/** All decisions kept on the board, undone ones too, oldest first. */
export const loadDecisions = async (board: StoreBoard): Promise<readonly Decision[]> =>
  inOrder(await storesOf(board).decisions.read());

/** Adds or replaces decisions (an undone one is the same record again) beside those of other facilitators. */
export const addDecisions = async (board: StoreBoard, decisions: readonly Decision[]): Promise<readonly Decision[]> =>
  inOrder(await storesOf(board).decisions.add(decisions));

/** Decisions of this page that the board has not taken; `loadDecisions` has them, the next `addDecisions` tries again. */
export const unsavedDecisions = (board: StoreBoard): readonly Decision[] => storesOf(board).decisions.unsaved();

/** Calls back with all decisions now and whenever anybody decides. */
export const watchDecisions = (
  board: StoreBoard,
  onDecisions: (all: readonly Decision[]) => void,
): Promise<() => void> => storesOf(board).decisions.watch((all) => onDecisions(inOrder(all)));

/** What facilitators put right about the sheets of this board. */
export const loadCorrections = async (board: StoreBoard): Promise<SheetCorrections> =>
  toCorrections(await storesOf(board).corrections.read());

/** Writes only what differs, so that another facilitator's corrections stand. `at`: ISO 8601. */
export const saveCorrections = async (
  board: StoreBoard,
  before: SheetCorrections,
  after: SheetCorrections,
  at: string,
): Promise<SheetCorrections> =>
  toCorrections(await storesOf(board).corrections.add(correctionsBetween(before, after, at)));

/** Tells of corrections made anywhere, also in another browser. Gives the way to stop. */
export const watchCorrections = (
  board: StoreBoard,
  onCorrections: (all: SheetCorrections) => void,
): Promise<() => void> => storesOf(board).corrections.watch((all) => onCorrections(toCorrections(all)));

/** The saved versions, newest first, without their content. */
export const loadVersions = (board: StoreBoard): Promise<readonly VersionInfo[]> =>
  listVersions(storesOf(board).versions);

/** Keeps an answer key on the board, under a name. */
export const saveVersion = (board: StoreBoard, version: Omit<Version, 'notes'>): Promise<void> =>
  keepVersion(board, storesOf(board).versions, version);

/** A saved answer key; `null` when it is not there any more. */
export const loadVersion = (board: StoreBoard, id: string): Promise<AnswerKey | null> =>
  readVersion(board, storesOf(board).versions, id);

/** The answer key saved last, or `null` when there is none. */
export async function loadLatestVersion(board: StoreBoard): Promise<AnswerKey | null> {
  const [latest] = await loadVersions(board);
  return latest ? loadVersion(board, latest.id) : null;
}

/** Makes room: the version's content is removed. */
export const removeVersion = (board: StoreBoard, id: string): Promise<void> =>
  dropVersion(board, storesOf(board).versions, id);

/** The template last prepared on this board, by whoever it was. */
export const loadTemplate = async (board: StoreBoard): Promise<Template | null> =>
  asTemplate(await collectionOf(board).get('template')) ?? null;

/** Remembers what was prepared, for whoever opens the panel next. */
export const saveTemplate = (board: StoreBoard, template: Template): Promise<void> =>
  collectionOf(board).set('template', template);

interface Stores {
  readonly decisions: Records<Decision>;
  readonly corrections: Records<Correction>;
  readonly versions: Records<Entry>;
}

/** One set per board and page: what this page has written is remembered there, to be put back when overwritten. */
const stores = new WeakMap<object, Stores>();

function storesOf(board: StoreBoard): Stores {
  const known = stores.get(board);
  if (known) return known;
  const made: Stores = {
    decisions: recordsOf(board, DECISIONS),
    corrections: recordsOf(board, CORRECTIONS),
    versions: recordsOf(board, ENTRIES),
  };
  stores.set(board, made);
  return made;
}

const inOrder = (decisions: readonly Decision[]): readonly Decision[] => [...decisions].sort(earliestFirst);
