import { useEffect, useRef, type ReactNode } from 'react';
import type { BoardWords } from '../../words/index.ts';
import type { FileTrouble } from './file-actions.ts';

/** A small question or message in front of the board; Escape means no. */
function Dialog({
  title,
  children,
  onClose,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sheet-dialog" role="alertdialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}

/** Says why a file was not opened, and that nothing was lost. */
export function TroubleDialog({
  trouble,
  words,
  onClose,
}: {
  readonly trouble: FileTrouble;
  readonly words: BoardWords;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={trouble.title} onClose={onClose}>
      <p>{trouble.reason}</p>
      <p className="quiet">{words.file.unchanged}</p>
      <footer>
        <button type="button" className="primary" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </Dialog>
  );
}

interface ReplaceProps {
  readonly words: BoardWords;
  readonly onSave: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Asks before work that isn't saved is replaced. */
export function ReplaceDialog({ words, onSave, onReplace, onClose }: ReplaceProps) {
  return (
    <Dialog title={words.file.replaceTitle} onClose={onClose}>
      <p>{words.file.replaceText}</p>
      <footer>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" onClick={onSave}>
          {words.file.saveFirst}
        </button>
        <button type="button" className="primary" onClick={onReplace}>
          {words.file.replace}
        </button>
      </footer>
    </Dialog>
  );
}
