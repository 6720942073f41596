import { useEffect, useRef } from 'react';
import { AnswerKeyStore, useAnswerKey } from '../answer-key-store.tsx';
import { Progress } from '../elements/progress.tsx';
import { useSelection } from '../during/use-selection.ts';
import { usePanel } from '../panel-context.tsx';
import { Desk } from './desk.tsx';
import { useDeskWords } from './desk-words.ts';

/** The desk in its own page, for the big screen: it reads the board itself and closes to show a note on it. */
export function DeskPage() {
  return (
    <AnswerKeyStore>
      <Big />
    </AnswerKeyStore>
  );
}

function Big() {
  const words = useDeskWords();
  const { board, report } = usePanel();
  const { made, redo } = useAnswerKey();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void redo();
  }, [redo]);

  const selected = useSelection();
  const before = useRef<string | null>(null);
  useEffect(() => {
    const now = selected.map(({ id }) => id).join();
    // What is selected while this is open was asked for here, so the board is what they want to see.
    if (before.current !== null && now !== '' && now !== before.current) board.ui.closeModal().catch(report);
    if (made) before.current = now;
  }, [selected, made, board, report]);

  return (
    <main className="desk-page stack">
      <h1>
        {words.heading}
        {made ? ` · ${made.key.title}` : ''}
      </h1>
      {made ? <Desk answerKey={made.key} redo={redo} place="modal" /> : <Progress label={words.working} />}
    </main>
  );
}
