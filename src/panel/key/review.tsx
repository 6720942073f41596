import { useMemo } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { useAnswerKey } from '../answer-key-store.tsx';
import { questionsOf } from '../desk/questions.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { useKeyWords } from './key-words.ts';

/** The way to the review desk: here in the panel, or large for the whole room. */
export function Review({ answerKey, onOpen }: { readonly answerKey: AnswerKey; readonly onOpen: () => void }) {
  const words = useKeyWords();
  const { board, report } = usePanel();
  const { redo } = useAnswerKey();
  const waiting = useMemo(() => questionsOf(answerKey).length, [answerKey]);
  const openLarge = async () => {
    try {
      const { waitForClose } = await board.ui.openModal({ url: 'desk.html', fullscreen: true });
      await waitForClose();
      await redo();
    } catch (error) {
      report(error);
    }
  };
  return (
    <section className="stack">
      <h2>{words.desk.heading}</h2>
      <p>{words.desk.intro(waiting)}</p>
      <div className="stack tight">
        <Button wide onClick={onOpen}>
          {words.desk.open}
        </Button>
        <Button wide kind="quiet" onClick={() => void openLarge()}>
          {words.desk.big}
        </Button>
      </div>
    </section>
  );
}
