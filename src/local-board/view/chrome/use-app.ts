import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Engine } from '../../engine/engine.ts';
import { hostApp, type Host, type HostState } from '../../host.ts';
import { boardWindow } from '../board-window.ts';
import { onCardIcon } from '../card-icon.ts';
import { followSight } from '../follow.ts';
import { stateOf, type State } from '../state.ts';
import type { View } from '../view.ts';
import type { Message } from './notices.tsx';
import { useValue } from './use-value.ts';

/** An app that runs on the board. */
export interface App {
  /** Keeps its data apart from other apps'. */
  readonly id: string;
  readonly name: string;
  /** Its `sdkUri`. */
  readonly url: string;
  /** Address of its icon, if it has one. */
  readonly icon: string | null;
  /** Whether its panel opens by itself at the start. */
  readonly opensItself: boolean;
}

/** ms between attempts to open the panel at the start, in case the board refuses on a bad day. */
const AGAIN = 3000;
const ATTEMPTS = 5;

/**
 * Runs the app on the view's board; the containers must be in the page for as long as it runs. Another board in its place
 * starts the app anew, as a page of Miro's does: what the panel showed belongs to the board it was opened on.
 */
export function useApp(view: View | null, engine: Engine, app: App | null, message: State<Message | null>) {
  const [headless, setHeadless] = useState<HTMLElement | null>(null);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [modal, setModal] = useState<HTMLElement | null>(null);
  const [running] = useState(() => stateOf<Host | null>(null));
  const host = useValue(running);
  const [state, setState] = useState<HostState>({ panel: null, modal: null });
  const boardId = useSyncExternalStore(
    useCallback((changed) => view?.doc.subscribe(changed) ?? (() => undefined), [view]),
    () => view?.doc.info().id,
  );
  useEffect(() => {
    if (!view || !app || !headless || !panel || !modal || boardId === undefined) return undefined;
    const board = boardWindow(view, message);
    const part = followSight(view, board);
    const deaf = onCardIcon(view, (id) => engine.clickCard(view.user, app.id, id));
    const made = hostApp(window, engine, {
      appUrl: app.url,
      app: app.id,
      user: view.user,
      board,
      switches: () => view.doc.switches(),
      containers: { headless, panel, modal },
      onChange: (changed) => {
        if (changed.panel) stop(); // whoever closes it again wants it closed
        setState(changed);
      },
    });
    running.set(made);
    const stop = app.opensItself ? openItself(made) : () => undefined;
    return () => {
      stop();
      part();
      deaf();
      made.close();
      running.set(null);
    };
  }, [view, engine, app, message, headless, panel, modal, running, boardId]);
  return { host, state, setHeadless, setPanel, setModal };
}

/** Clicks the app's icon, which its headless page hears as soon as it listens, now and a few times more until stopped. */
function openItself(host: Host): () => void {
  let left = ATTEMPTS;
  host.clickIcon();
  const clock = window.setInterval(() => {
    left -= 1;
    if (left === 0) window.clearInterval(clock);
    else host.clickIcon();
  }, AGAIN);
  return () => window.clearInterval(clock);
}
