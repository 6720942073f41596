import type { AnswerKey } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { Export } from './decision-file.tsx';
import { useDeskWords } from './desk-words.ts';
import type { Deciding } from './use-deciding.ts';

/** What the board does not hold, and what can be done about it. */
export function Unsaved({ deciding, answerKey }: { readonly deciding: Deciding; readonly answerKey: AnswerKey }) {
  const words = useDeskWords();
  const { problem, recovered } = deciding;
  if (!problem)
    return recovered > 0 ? (
      <Status tone="info">
        <p>{words.unsaved.recovered(recovered)}</p>
      </Status>
    ) : null;
  return (
    <Status tone="problem">
      <p>{words.unsaved[problem.code](problem.unsaved.length)}</p>
      <div className="row">
        <Button size="small" onClick={deciding.retry}>
          {words.unsaved.retry}
        </Button>
        <Export answerKey={answerKey} decisions={deciding.decisions} />
      </div>
    </Status>
  );
}
