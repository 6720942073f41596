import { useEffect, useRef } from 'react';
import type { BoardDocument } from '../../document.ts';
import type { BoardWords } from '../../words/index.ts';
import { bindClipboard } from '../clipboard.ts';
import { bindFileDrop } from '../file-drop.ts';
import { bindKeys } from '../keys.ts';
import { bindOverlay } from '../overlay.ts';
import { bindPointer } from '../pointer.ts';
import type { State } from '../state.ts';
import { createView, type View } from '../view.ts';
import { useValue } from './use-value.ts';

interface Props {
  readonly doc: BoardDocument;
  readonly user: string;
  readonly words: State<BoardWords>;
  readonly onView: (view: View | null) => void;
  readonly onPress: () => void;
  readonly onHelp: () => void;
  /** A file was dropped on the board. */
  readonly onFile: (file: File) => void;
}

/** The element on which the board is drawn and worked; everything in it is plain DOM. */
export function Canvas({ doc, user, words, onView, onPress, onHelp, onFile }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const said = useValue(words);
  const calls = useRef({ onPress, onHelp, onFile });
  useEffect(() => {
    calls.current = { onPress, onHelp, onFile };
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const view = createView(element.current, doc, user, words);
    const leave = [
      bindOverlay(view),
      bindPointer(view, () => calls.current.onPress()),
      bindKeys(view, () => calls.current.onHelp()),
      bindClipboard(view),
      bindFileDrop(view.canvas, (file) => calls.current.onFile(file)),
      view.close,
    ];
    view.fit();
    onView(view);
    return () => {
      onView(null);
      leave.forEach((out) => out());
    };
  }, [doc, user, words, onView]);
  return (
    <>
      <p id="board-hint" className="unseen">
        {said.boardHint}
      </p>
      <div
        ref={element}
        className="canvas"
        id="canvas"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the board takes the keyboard as one stop
        tabIndex={0}
        role="application"
        aria-label={said.board}
        aria-describedby="board-hint"
      />
    </>
  );
}
