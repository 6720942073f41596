import { useCallback, useState } from 'react';
import type { BoardFile } from '../board-file.ts';
import type { BoardDocument } from '../document.ts';
import type { Engine } from '../engine/engine.ts';
import type { BoardWords } from '../words/index.ts';
import { AppDock } from './chrome/app-dock.tsx';
import { AppIcon } from './chrome/app-icon.tsx';
import { BoardPage } from './chrome/board-page.tsx';
import { CustomActions } from './chrome/custom-actions.tsx';
import { CreditMeter } from './chrome/credit-meter.tsx';
import type { Message } from './chrome/notices.tsx';
import { SettingsDrawer, type Settings } from './chrome/settings.tsx';
import { useApp, type App } from './chrome/use-app.ts';
import { useValue } from './chrome/use-value.ts';
import { Small } from './chrome/zoom-bar.tsx';
import type { Named } from './named.ts';
import { stateOf, type State } from './state.ts';
import type { View } from './view.ts';

interface Props {
  readonly doc: BoardDocument;
  readonly engine: Engine;
  readonly user: string;
  readonly app: App | null;
  readonly words: State<BoardWords>;
  readonly settings: Settings;
  readonly named: State<Named>;
  readonly unsaved: State<boolean>;
  readonly sample: (() => BoardFile) | null;
  readonly trial: string;
  readonly onView: (view: View | null) => void;
}

/** The whiteboard with one app on it. */
export function LocalBoard({ doc, engine, user, app, words, settings, named, unsaved, sample, trial, onView }: Props) {
  const said = useValue(words);
  const [message] = useState(() => stateOf<Message | null>(null));
  const [view, setView] = useState<View | null>(null);
  const [drawer, setDrawer] = useState(false);
  const { host, ...places } = useApp(view, engine, app, message);
  const ready = useCallback(
    (made: View | null) => {
      setView(made);
      onView(made);
    },
    [onView],
  );
  return (
    <BoardPage
      doc={doc}
      user={user}
      words={words}
      named={named}
      unsaved={unsaved}
      sample={sample}
      message={message}
      onPress={() => host?.pressCanvas()}
      onTrial={host && (() => host.showBeside(trial))}
      onView={ready}
      appIcon={
        app && <AppIcon app={app} words={said} open={places.state.panel !== null} onPress={() => host?.clickIcon()} />
      }
      panel={app && <AppDock words={said} name={app.name} host={host} {...places} />}
      corner={
        <>
          {app && <CreditMeter engine={engine} user={user} app={app.id} words={said} onPress={() => setDrawer(true)} />}
          <div className="chip">
            <Small icon="settings" name={said.settings.title} pressed={drawer} onPress={() => setDrawer(!drawer)} />
          </div>
        </>
      }
      actions={app && <CustomActions doc={doc} engine={engine} user={user} app={app.id} words={said} />}
      drawer={
        drawer && (
          <SettingsDrawer
            doc={doc}
            engine={engine}
            user={user}
            app={app?.id ?? ''}
            words={said}
            settings={settings}
            onClose={() => setDrawer(false)}
          />
        )
      }
    />
  );
}
