import { useEffect, useRef } from 'react';
import { Button } from '../elements/button.tsx';
import { useDeskWords } from './desk-words.ts';

/** The shortcuts, as a list to read; Escape or the same key closes it and gives the focus back. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { help } = useDeskWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="key-help-sheet"
      aria-label={help.heading}
      onClose={onClose}
      onKeyDown={(event) => event.key === '?' && close()}
    >
      <div className="stack">
        <h2>{help.heading}</h2>
        <dl className="key-help">
          {help.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="small muted">{help.off}</p>
        <div className="row">
          <Button size="small" onClick={close}>
            {help.close}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
