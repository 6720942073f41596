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

/** Opens what is kept of a room. A browser that refuses to store anything keeps nothing and says nothing. */
export async function openKeeper(room: string): Promise<Keeper> {
  const database = await openDatabase().catch(() => null);
  if (!database) return { kept: null, follow: () => () => undefined };
  return {
    kept: await read(database, room).catch(() => null),
    follow: (doc, about) => follow(doc, about, (entry) => write(database, room, entry)),
  };
}

interface Entry extends About {
  /** Text of the board file. */
  readonly board: string;
}

/** What others did in their tabs, their tabs keep. */
function follow(doc: BoardDocument, about: () => About, put: (entry: Entry) => void): () => void {
  let waiting = 0;
  let changed = false;
  const keep = () => {
    window.clearTimeout(waiting);
    if (!changed) return;
    changed = false;
    put({ board: JSON.stringify(saveBoard(doc)), ...about() });
  };
  const inPeace = () =>
    'requestIdleCallback' in window ? void window.requestIdleCallback(keep, { timeout: PATIENCE }) : keep();
  const stop = doc.subscribe(({ origin }) => {
    if (origin === 'peer') return;
    changed = true;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(inPeace, QUIET);
  });
  window.addEventListener('pagehide', keep);
  return () => {
    stop();
    keep();
    window.removeEventListener('pagehide', keep);
  };
}

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open('local-board', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const read = (database: IDBDatabase, room: string): Promise<Kept | null> =>
  new Promise((done, fail) => {
    const request = database.transaction(STORE).objectStore(STORE).get(room);
    request.onsuccess = () => {
      const entry = request.result as Entry | undefined; // written below
      const board = entry && parseBoardFile(entry.board);
      done(board && 'file' in board ? { ...entry, file: board.file } : null);
    };
    request.onerror = () => fail(request.error);
  });

/** Committed at once, or a page that is being left would take the board with it. */
function write(database: IDBDatabase, room: string, entry: Entry): void {
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).put(entry, room);
    transaction.commit();
  } catch {
    // a browser that has no room left keeps what it had
  }
}
