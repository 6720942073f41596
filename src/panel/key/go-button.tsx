import { useState } from 'react';
import { Button } from '../elements/button.tsx';
import { useShowOnBoard } from '../show-on-board.ts';
import { useKeyWords } from './key-words.ts';

/** The way from a line in the panel to its items on the board. */
export function GoButton({
  ids,
  text,
  labelled,
}: {
  readonly ids: readonly string[];
  readonly text: string;
  readonly labelled?: boolean;
}) {
  const words = useKeyWords();
  const show = useShowOnBoard();
  const [busy, setBusy] = useState(false);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const go = async () => {
    setBusy(true);
    await show(ids, words.shown(short));
    setBusy(false);
  };
  return (
    <Button
      kind="quiet"
      size="small"
      square={!labelled}
      aria-label={words.goTo(short)}
      title={words.go}
      aria-busy={busy}
      onClick={() => void go()}
    >
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="9" cy="9" r="5" />
        <path d="M9 1v4M9 13v4M1 9h4M13 9h4" />
      </svg>
      {labelled && words.go}
    </Button>
  );
}
