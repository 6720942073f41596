import { useEffect, useState } from 'react';
import { usePanel } from './panel-context.tsx';
import { panelWords } from './panel-words.ts';
import { PLACES, useGoTo } from './places.ts';
import { useWords } from './use-words.ts';

/** What a facilitator sees the first time on a board: what this is for, three ways on, and which of them is the next. */
export function Start() {
  const words = useWords(panelWords).start;
  const names = useWords(panelWords).places;
  const goTo = useGoTo();
  const notes = useNotesOnBoard();
  const next = notes === null ? null : notes === 0 ? 'prepare' : 'key';
  return (
    <div className="stack loose">
      <p>{words.intro}</p>
      <ol className="stack">
        {PLACES.map((place, index) => (
          <li key={place}>
            <button
              type="button"
              className={place === next ? 'card start next' : 'card start'}
              onClick={() => goTo(place)}
            >
              <span className="step" aria-hidden="true">
                {index + 1}
              </span>
              <span className="stack tight grow">
                <span className="row">
                  <span className="strong">{names[place]}</span>
                  {place === next && <span className="tag">{words.next}</span>}
                </span>
                <span className="muted">{words[place]}</span>
                {place === next && notes !== null && notes > 0 && <span>{words.onBoard(notes)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many sticky notes there are; `null` until the board has told, and when it won't. */
function useNotesOnBoard(): number | null {
  const { board } = usePanel();
  const [notes, setNotes] = useState<number | null>(null);
  useEffect(() => {
    board.get({ type: 'sticky_note' }).then(
      ({ length }) => setNotes(length),
      () => setNotes(null), // the ways on are there all the same
    );
  }, [board]);
  return notes;
}
