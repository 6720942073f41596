import type { Board, Miro } from '@mirohq/websdk-types';
import { copyOfBoard } from './board-copy.ts';
import { openBoard, parseBoardFile, type BoardFile } from './board-file.ts';
import type { Limits } from './credits.ts';
import { createDocument, OWN_APP } from './document.ts';
import type { Place } from './engine/command.ts';
import { createEngine } from './engine/engine.ts';
import { plainSurface } from './engine/surface.ts';
import { CALM, type Faults } from './faults.ts';
import { createMiro } from './sdk/miro.ts';
import type { User } from './stored.ts';
import type { Switches } from './switches.ts';

export * as hand from './gestures.ts';

export interface LocalBoardOptions {
  /** A board file, as text or parsed. */
  readonly file?: BoardFile | string;
  readonly switches?: Partial<Switches>;
  readonly user?: Partial<User>;
  /** Everything that is left to chance follows from it. */
  readonly seed?: number;
  /** ms of each call's round trip; more of a bad line with `faults`. */
  readonly latency?: number;
  readonly faults?: Partial<Faults>;
  readonly limits?: Limits;
  /** Clock in ms. */
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly app?: string;
}

export type LocalBoard = ReturnType<typeof createLocalBoard>;

/** A board with one app on it, in one process: for tests and programs; `host.ts` puts apps into iframes. */
export function createLocalBoard(options: LocalBoardOptions = {}) {
  const { file, app = OWN_APP } = options;
  const document = createDocument({
    seed: options.seed ?? 1,
    ...(options.switches ? { switches: options.switches } : {}),
    ...(options.now ? { now: options.now } : {}),
  });
  const user: User = { id: '3074457345618265000', name: 'Facilitator', color: '#4262ff', ...options.user };
  document.setUser(user);
  document.setOwnApp(app);
  if (file !== undefined) openBoard(document, user.id, typeof file === 'string' ? parsed(file) : file);
  const surface = plainSurface();
  let faults: Faults = { ...CALM, latency: options.latency ?? 0, ...options.faults };
  const engine = createEngine({
    doc: document,
    surface,
    faults: () => faults,
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.wait ? { wait: options.wait } : {}),
  });
  /** Another page of the app, or another user's. */
  function connect(who: { user?: User; place?: Place; app?: string } = {}) {
    const joined = who.user ?? user;
    if (!document.presence().users.has(joined.id)) document.setUser(joined);
    const session = engine.open({ user: joined.id, app: who.app ?? app, place: who.place ?? 'panel' });
    const miro: Miro = createMiro(session);
    const board: Board = miro.board;
    return {
      miro,
      board,
      user: joined,
      /** What happens to a page that is closed in the middle of its work. */
      close: () => session.close(),
    };
  }
  const { miro, board } = connect();
  return {
    board,
    miro,
    document,
    engine,
    surface,
    user,
    connect,
    /** The board as a copy of it in Miro would be, as a file. */
    copy: () => copyOfBoard(document),
    usage: () => engine.usage(user.id, app),
    setFaults: (changes: Partial<Faults>) => void (faults = { ...faults, ...changes }),
    stop: () => engine.stop(),
  };
}

function parsed(text: string): BoardFile {
  const result = parseBoardFile(text);
  if ('file' in result) return result.file;
  throw new Error(`not a board file: ${result.problem.code} at ${result.problem.at}, expected { info, items }`);
}
