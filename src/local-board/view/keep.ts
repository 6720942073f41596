import { parseBoardFile, saveBoard, type BoardFile } from '../board-file.ts';
import type { BoardDocument } from '../document.ts';
import type { Named } from './named.ts';

interface About {
  readonly named: Named;
  /** Whether somebody did something to it that is in no file. */
  readonly unsaved: boolean;
}

/** A board as this browser kept it when its page was left. */
export interface Kept extends About {
  readonly file: BoardFile;
}

/** Keeps the board of one room in this browser, so that it outlives its page. */
export interface Keeper {
  /** What was kept last; `null` in a fresh browser, and where nothing may be stored. */
  readonly kept: Kept | null;
  /** Keeps what happens on the board from now on; gives back the way out. */
  readonly follow: (doc: BoardDocument, about: () => About) => () => void;
}

const STORE = 'boards';
/** ms without a change before the board is kept: a drag or a word being typed is over by then. */
const QUIET = 500;
/** ms the browser may put off keeping while it has something better to do. */
const PATIENCE = 1000;
/** ms after which the board is kept although it never comes to rest, as while an app draws. */
const AT_LAST = 3000;

/** Opens what is kept of a room. A browser that refuses to store anything keeps nothing and says nothing. */
export async function openKeeper(room: string): Promise<Keeper> {
  const database = await openDatabase().catch(() => null);
  if (!database) return { kept: null, follow: () => () => undefined };
  const entry = await read(database, room).catch(() => undefined);
  const last = lastWord(room);
  const newest = last.orOther(entry);
  if (newest && newest !== entry) write(database, room, newest, () => last.forget(newest));
  return {
    kept: newest ? asKept(newest) : null,
    follow: (doc, about) =>
      follow(doc, about, (made, leaving) => {
        if (leaving) last.put(made);
        write(database, room, made, () => last.forget(made));
      }),
  };
}

interface Entry extends About {
  /** Text of the board file. */
  readonly board: string;
  /** When it was kept, ms since 1970. */
  readonly at: number;
}

/**
 * What a page that is being left kept: the database may come too late for that, and the next page may read it before
 * the last one has written, but local storage is written then and there. It holds a board only until the database does,
 * for its room is small and shared with the apps of this origin.
 */
function lastWord(room: string) {
  const key = `local-board/last/${room}`;
  const read = (): Entry | undefined => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined; // written below
    } catch {
      return undefined;
    }
  };
  return {
    put: (entry: Entry): void => {
      try {
        localStorage.setItem(key, JSON.stringify(entry));
      } catch {
        // a board that is too large for it, or a browser that stores nothing: the database may still be in time
      }
    },
    /** The newer one of what it holds and what the database held. */
    orOther: (other: Entry | undefined): Entry | undefined => {
      const own = read();
      return own && own.at > (other?.at ?? 0) ? own : other;
    },
    /** Forgets what it holds, unless that is newer than what the database has by now. */
    forget: (written: Entry): void => {
      const own = read();
      if (own && own.at <= written.at) localStorage.removeItem(key);
    },
  };
}

function asKept({ named, unsaved, board }: Entry): Kept | null {
  const parsed = parseBoardFile(board);
  return 'file' in parsed ? { named, unsaved, file: parsed.file } : null;
}

/** What others did in their tabs, their tabs keep. */
function follow(doc: BoardDocument, about: () => About, put: (entry: Entry, leaving: boolean) => void): () => void {
  let waiting = 0;
  let since: number | null = null;
  const keep = (leaving: boolean) => {
    window.clearTimeout(waiting);
    if (since === null) return;
    since = null;
    put({ board: JSON.stringify(saveBoard(doc)), at: Date.now(), ...about() }, leaving);
  };
  const leave = () => keep(true);
  const inPeace = () =>
    'requestIdleCallback' in window
      ? void window.requestIdleCallback(() => keep(false), { timeout: PATIENCE })
      : keep(false);
  const stop = doc.subscribe(({ origin }) => {
    if (origin === 'peer') return;
    since ??= performance.now();
    window.clearTimeout(waiting);
    waiting = window.setTimeout(inPeace, Math.max(0, Math.min(QUIET, since + AT_LAST - performance.now())));
  });
  // A tablet may end a page that is out of sight without another word.
  const hide = () => document.visibilityState === 'hidden' && keep(false);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    stop();
    leave();
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open('local-board', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const read = (database: IDBDatabase, room: string): Promise<Entry | undefined> =>
  new Promise((done, fail) => {
    const request = database.transaction(STORE).objectStore(STORE).get(room);
    request.onsuccess = () => done(request.result as Entry | undefined); // written below
    request.onerror = () => fail(request.error);
  });

/** Committed at once, or a page that is being left would take the board with it. */
function write(database: IDBDatabase, room: string, entry: Entry, onWritten: () => void): void {
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.oncomplete = onWritten;
    transaction.objectStore(STORE).put(entry, room);
    transaction.commit();
  } catch {
    // a browser that has no room left keeps what it had
  }
}
