import { createRoot } from 'react-dom/client';
import { openBoard, type BoardFile } from '../board-file.ts';
import { createDocument } from '../document.ts';
import { createEngine } from '../engine/engine.ts';
import { PROFILES } from '../faults.ts';
import { person } from '../people.ts';
import { joinTabs } from '../tabs.ts';
import { BOARD_WORDS, boardLanguage } from '../words/index.ts';
import { readAddress } from './address.ts';
import type { App } from './chrome/use-app.ts';
import { crowdOn } from './crowd.ts';
import { shareCursor } from './cursor.ts';
import { openKeeper } from './keep.ts';
import { LocalBoard } from './local-board.tsx';
import type { Named } from './named.ts';
import { takeSeat } from './seat.ts';
import { stateOf } from './state.ts';
import type { View } from './view.ts';
import './look/page.css';
import './look/canvas.css';
import './look/items.css';
import './look/above.css';
import './look/bars.css';
import './look/app.css';
import './look/drawers.css';

export interface LocalBoardSetup {
  /** The app that runs when the address names no other. */
  readonly app: Omit<App, 'opensItself'>;
  /** A workshop to try in a language (`nb`, `sv`, `da`, `en`). */
  readonly sample: (language: string) => BoardFile;
  /** Address of a page that tries what is believed of Miro, on the board, as an app's panel. */
  readonly trial: string;
  /** The page's query: see address.ts. */
  readonly search: string;
  readonly languages: readonly string[];
}

/** Puts the local board on the page and gives back what a developer's console would want of it. */
export async function mountLocalBoard(root: HTMLElement, { app, sample, trial, search, languages }: LocalBoardSetup) {
  const address = readAddress(search);
  const language = stateOf(boardLanguage(address.language === null ? languages : [address.language]));
  const profile = stateOf(address.profile);
  const words = stateOf(BOARD_WORDS[language.get()]);
  const speak = () => {
    words.set(BOARD_WORDS[language.get()]);
    root.ownerDocument.documentElement.lang = language.get();
    root.ownerDocument.title = `${app.name} – ${words.get().file.local}`;
  };
  language.subscribe(speak);
  speak();

  const me = person(await takeSeat(address.room, address.seat));
  const { kept, follow } = await openKeeper(address.room);
  // A board that goes on must not give new items the ids of those that are gone.
  const document = createDocument({ seed: kept ? Date.now() : address.seed });
  document.setUser(me);
  const running = address.app === null ? { ...app, opensItself: address.panel } : foreign(address.app);
  document.setOwnApp(running.id);
  if (kept) openBoard(document, me.id, kept.file);
  else if (!address.empty) openBoard(document, me.id, sample(language.get()));
  const named = stateOf<Named>(kept?.named ?? (address.empty ? 'untitled' : 'sample'));
  const unsaved = stateOf(kept?.unsaved ?? false);
  follow(document, () => ({ named: named.get(), unsaved: unsaved.get() || document.canUndo(me.id) }));
  const shown: { view: View | null } = { view: null };
  const engine = createEngine({
    doc: document,
    faults: () => PROFILES[profile.get()],
    toOtherTabs: (message) => tabs.tellApps(message),
  });
  const tabs = joinTabs(document, new BroadcastChannel(address.room), {
    onApp: engine.receive,
    onJoined: () => shown.view?.fit(),
  });
  window.addEventListener('pagehide', () => tabs.leave());

  const cursors = stateOf(true);
  let hideCursor = () => {};
  createRoot(root).render(
    <LocalBoard
      doc={document}
      engine={engine}
      user={me.id}
      app={running}
      words={words}
      settings={{ language, profile, cursors, crowd: crowdOn(document, words) }}
      named={named}
      unsaved={unsaved}
      sample={() => sample(language.get())}
      trial={trial}
      onView={(view) => {
        hideCursor();
        hideCursor = view ? shareCursor(view, cursors) : () => {};
        shown.view = view;
      }}
    />,
  );
  return { document, engine, user: me.id, shown };
}

/** Another app is known by nothing but its address. */
const foreign = (url: string): App => ({
  id: url,
  name: new URL(url, window.location.href).host,
  url,
  icon: null,
  opensItself: false,
});
