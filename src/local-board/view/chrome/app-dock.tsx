import { useEffect, useRef } from 'react';
import type { Host, HostState } from '../../host.ts';
import type { BoardWords } from '../../words/index.ts';
import { Small } from './zoom-bar.tsx';

type Place = (element: HTMLElement | null) => void;

interface Props {
  readonly words: BoardWords;
  readonly name: string;
  readonly host: Host | null;
  readonly state: HostState;
  readonly setHeadless: Place;
  readonly setPanel: Place;
  readonly setModal: Place;
}

/** The places of an app's pages: the panel beside the board with Miro's header, the modal before it, the headless page unseen. */
export function AppDock({ words, name, host, state, setHeadless, setPanel, setModal }: Props) {
  const { panel, modal } = state;
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = modal !== null;
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  return (
    <>
      <aside className="dock" hidden={!panel} aria-label={words.app.panel(name)}>
        <header>
          <h2>{name}</h2>
          <Small
            icon="pin"
            name={panel?.pinned ? words.app.unpin : words.app.pin}
            pressed={panel?.pinned ?? false}
            onPress={() => host?.pin(!panel?.pinned)}
          />
          <Small icon="close" name={words.app.close} onPress={() => host?.closePanel()} />
        </header>
        <div className="dock-page" ref={setPanel} />
      </aside>
      <dialog
        ref={dialog}
        className={modal?.fullscreen ? 'modal full' : 'modal'}
        aria-label={words.app.dialog(name)}
        style={modal ? { width: modal.width, height: modal.height } : {}}
        onCancel={(event) => {
          event.preventDefault();
          host?.closeModal();
        }}
      >
        <Small icon="close" name={words.close} onPress={() => host?.closeModal()} />
        <div
          className="dock-page"
          ref={setModal}
          // The keys are for the page that was opened, not for the button that closes it.
          onLoadCapture={(event) => event.target instanceof HTMLIFrameElement && event.target.focus()}
        />
      </dialog>
      <div ref={setHeadless} hidden />
    </>
  );
}
