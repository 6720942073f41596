import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { BoardFile } from '../../board-file.ts';
import type { BoardDocument } from '../../document.ts';
import type { BoardWords } from '../../words/index.ts';
import type { Named } from '../named.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';
import { Canvas } from './canvas.tsx';
import { ContextBar } from './context-bar.tsx';
import { openFile, replaceBoard, saveFile, type FileTrouble } from './file-actions.ts';
import { ReplaceDialog, TroubleDialog } from './file-dialogs.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { Notices, type Message } from './notices.tsx';
import { Outline } from './outline.tsx';
import { People } from './people.tsx';
import { Timer } from './timer.tsx';
import { ToolBar } from './tool-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useValue } from './use-value.ts';
import { ZoomBar } from './zoom-bar.tsx';

interface Props {
  readonly doc: BoardDocument;
  readonly user: string;
  readonly words: State<BoardWords>;
  readonly named: State<Named>;
  /** Whether there is work from before the page was loaded, which no undo tells of. */
  readonly unsaved: State<boolean>;
  /** A workshop to try, if there is one. */
  readonly sample: (() => BoardFile) | null;
  readonly message: State<Message | null>;
  /** Hears of each press on the board: that closes an app's unpinned panel. */
  readonly onPress: () => void;
  readonly onView: (view: View | null) => void;
  /** Tries what is believed of Miro on this board, if there is a page for it. */
  readonly onTrial: (() => void) | null;
  /** The app's icon in the toolbar, its panel beside the board, what stands in the upper right corner. */
  readonly appIcon?: ReactNode;
  readonly panel?: ReactNode;
  readonly corner?: ReactNode;
  readonly drawer?: ReactNode;
  /** An app's own buttons for what is chosen. */
  readonly actions?: ReactNode;
}

/** The whole whiteboard: the canvas with its bars around it, and beside it whatever app runs on it. */
export function BoardPage(props: Props) {
  const { doc, user, sample, message, unsaved, onPress } = props;
  const words = useValue(props.words);
  const [view, setView] = useState<View | null>(null);
  const named = useValue(props.named);
  const name = typeof named === 'string' ? words.file[named] : named.file;
  const [help, setHelp] = useState(false);
  const [outline, setOutline] = useState(false);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const [asked, setAsked] = useState<{ readonly go: () => void } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { onView } = props;
  const ready = useCallback(
    (made: View | null) => {
      setView(made);
      onView(made);
    },
    [onView],
  );

  const call = (called: Named) => {
    props.named.set(called);
    unsaved.set(false);
  };
  const open = async (file: File) => {
    if (!view) return;
    const problem = await openFile(view, file);
    setTrouble(problem);
    if (!problem) call({ file: file.name.replace(/(\.board)?\.json$/i, '') });
  };
  /** Unsaved work is what can be undone, or was there before a reload. */
  const ask = (go: () => void) => (doc.canUndo(user) || unsaved.get() ? setAsked({ go }) : go());
  const save = () => {
    if (!view) return;
    saveFile(view, `${name}.board.json`);
    unsaved.set(false);
  };
  const replace = (file: BoardFile, called: Named) => {
    if (!view) return;
    replaceBoard(view, file);
    call(called);
    view.canvas.focus({ preventScroll: true });
  };

  return (
    <div className="board-page">
      <main className="board-area">
        <a className="skip" href="#after-board">
          {words.skip}
        </a>
        <Canvas
          doc={doc}
          user={user}
          words={props.words}
          onView={ready}
          onPress={onPress}
          onHelp={() => setHelp(true)}
          onFile={(file) => void open(file)}
        />
        {view && (
          <>
            <TopBar
              view={view}
              words={words}
              boardName={name}
              onSample={sample && (() => ask(() => replace(sample(), 'sample')))}
              onEmpty={() => ask(() => replace({ items: [] }, 'untitled'))}
              onOpen={() => ask(() => picker.current?.click())}
              onSave={save}
              onTrial={props.onTrial}
            />
            <div className="corner">
              <Timer doc={doc} words={words} />
              {props.corner}
              <People doc={doc} user={user} words={words} />
            </div>
            <ToolBar view={view} words={words}>
              {props.appIcon}
            </ToolBar>
            <ContextBar view={view} words={words}>
              {props.actions}
            </ContextBar>
            <ZoomBar
              view={view}
              words={words}
              outlineOpen={outline}
              onOutline={() => setOutline(!outline)}
              onHelp={() => setHelp(true)}
            />
            {outline && <Outline view={view} words={words} onClose={() => setOutline(false)} />}
            {props.drawer}
            <Notices view={view} message={message} />
          </>
        )}
        <span id="after-board" tabIndex={-1} />
      </main>
      {props.panel}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.file.open}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void open(file);
          event.target.value = '';
        }}
      />
      {help && <HelpSheet words={words} onClose={() => setHelp(false)} />}
      {trouble && <TroubleDialog trouble={trouble} words={words} onClose={() => setTrouble(null)} />}
      {asked && (
        <ReplaceDialog
          words={words}
          onSave={save}
          onReplace={() => {
            setAsked(null);
            asked.go();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
