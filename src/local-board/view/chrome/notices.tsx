import { useEffect } from 'react';
import type { View } from '../view.ts';
import type { State } from '../state.ts';
import { useValue } from './use-value.ts';

/** A message of the board or of an app, as Miro shows it at the top of the window. */
export interface Message {
  readonly kind: 'info' | 'error';
  readonly text: string;
}

const SHOWN = { info: 4000, error: 8000 };

/** The board's own short hints below, apps' notifications above; both are read aloud. */
export function Notices({ view, message }: { readonly view: View; readonly message: State<Message | null> }) {
  const hint = useValue(view.notice);
  const told = useValue(message);
  useEffect(() => {
    if (hint === '') return undefined;
    const out = window.setTimeout(() => view.notice.set(''), SHOWN.info);
    return () => window.clearTimeout(out);
  }, [hint, view]);
  useEffect(() => {
    if (!told) return undefined;
    const out = window.setTimeout(() => message.set(null), SHOWN[told.kind]);
    return () => window.clearTimeout(out);
  }, [told, message]);
  return (
    <>
      <output className="notice">{hint !== '' && <span>{hint}</span>}</output>
      <output className="message">{told?.kind === 'info' && <span>{told.text}</span>}</output>
      <div className="message" role="alert">
        {told?.kind === 'error' && <span className="error">{told.text}</span>}
      </div>
    </>
  );
}
