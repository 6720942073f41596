import { useEffect, useRef, useState } from 'react';
import { selectSheets } from '../../miro/insert/removal.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import type { Inserted } from './prepared.ts';

interface AfterwardsProps {
  readonly inserted: Inserted;
  readonly words: PrepareWords;
  /** Whether they were inserted just now, by this panel. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
}

/** What can be done with the sheets that were just inserted: select them to lock them, or take them away again. */
export function Afterwards({ inserted, words: { insert: words }, fresh, onRemove }: AfterwardsProps) {
  const { board, report } = usePanel();
  const [asking, setAsking] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const no = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) no.current?.querySelector('button')?.focus();
  }, [asking]);
  // The list of rows is long: what comes next is brought into sight, unless somebody is typing above it.
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh && !document.activeElement?.matches('input, textarea, select'))
      all.current?.scrollIntoView({ block: 'end' });
  }, [fresh]);
  const select = (): void => {
    selectSheets(board, inserted.drawn.frames).then(setSelected, report);
  };
  return (
    <div className="stack afterwards" ref={all}>
      <Button wide onClick={select}>
        {words.select}
      </Button>
      <p className="small" aria-live="polite">
        {selected !== null && (selected === 0 ? words.gone : words.selected(selected))}
      </p>
      {asking ? (
        <div className="card stack tight" ref={no}>
          <p>{words.removeSure}</p>
          <div className="row">
            <Button size="small" onClick={() => setAsking(false)}>
              {words.removeNo}
            </Button>
            <Button size="small" kind="danger" onClick={onRemove}>
              {words.removeYes}
            </Button>
          </div>
        </div>
      ) : (
        <Button wide onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      )}
    </div>
  );
}
