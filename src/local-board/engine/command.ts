import type { CustomAction } from '@mirohq/websdk-types';
import type { BoardDocument, Transaction } from '../document.ts';
import { refuse, says } from '../errors.ts';
import type { Commands } from '../protocol.ts';
import type { StoredItem } from '../stored.ts';
import type { Surface } from './surface.ts';

/** What a command knows about who asks and where it works. */
export interface Context {
  readonly doc: BoardDocument;
  readonly user: string;
  /** The app's id; storage, app data and metadata are kept apart by it. */
  readonly app: string;
  readonly surface: Surface;
  /** Whatever the session keeps between calls. */
  readonly session: SessionState;
  /** Tells the other users of this app, on this page and in other tabs. */
  readonly broadcast: (event: string, payload: unknown) => void;
  /** Whether this call is refused because somebody else edits the item now. */
  readonly isLocked: (id: string) => boolean;
  /** Whether the app's storage is full whatever it holds. */
  readonly storageFull: boolean;
  readonly actions: Map<string, CustomAction>;
  /** One step of undo. */
  readonly write: <R>(work: (tx: Transaction) => R) => R;
}

export interface SessionState {
  readonly subscriptions: Set<string>;
  /** `collection/key` of storage as JSON. */
  readonly watched: Set<string>;
  /** Answers to an event at once, for the value a new watcher gets. */
  readonly send: (event: string, payload: unknown) => void;
  /** The iframe's part in the app. */
  readonly place: Place;
}

/** Which of the app's pages asks. */
export type Place = 'headless' | 'panel' | 'modal';

/** What one command does; synchronous, so that a call lands whole or not at all. */
export type Command<K extends keyof Commands> = (
  context: Context,
  payload: Commands[K]['in'],
) => Commands[K]['out'] | Promise<Commands[K]['out']>;

/** A table of some of the commands. */
export type CommandTable<K extends keyof Commands> = { readonly [Name in K]: Command<Name> };

/** The item, or Miro's refusal. */
export const existing = ({ doc }: Context, id: string): StoredItem => doc.item(id) ?? refuse(says.missing(id));

/** Refuses while somebody else types in the item. */
export function free(context: Context, item: StoredItem): StoredItem {
  if (context.isLocked(item.id)) refuse(says.locked(item.type, item.id));
  return item;
}
