import { useEffect, useRef } from 'react';
import type { BoardWords } from '../../words/index.ts';
import { COMMANDS } from '../commands.ts';
import { Small } from './zoom-bar.tsx';
import { keysText } from './keys-text.ts';

/** Every key and grip, from the same table that obeys them. */
export function HelpSheet({ words, onClose }: { readonly words: BoardWords; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sheet-dialog help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{words.help.title}</h2>
        <Small icon="close" name={words.close} onPress={() => dialog.current?.close()} />
      </header>
      <div className="columns">
        <section>
          <h3>{words.help.mouse}</h3>
          <dl>
            {words.help.grips.map(([grip, does]) => (
              <div key={grip}>
                <dt>{grip}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{words.help.keyboard}</h3>
          <dl className="keys">
            {COMMANDS.map(({ id, keys }) => (
              <div key={id}>
                <dt>{words.commands[id]}</dt>
                <dd>
                  {keys.slice(0, 2).map((key) => (
                    <kbd key={key}>{keysText(key, words)}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  );
}
