import type { AnswerKey } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { useGoTo } from '../places.ts';
import { useKeyWords } from './key-words.ts';

/** What the answer key was made of, and which sheets are not in it. */
export function Found({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const goTo = useGoTo();
  const counted = answerKey.sheets.filter(({ status }) => status === 'in');
  const copied = answerKey.sheets.filter(({ status }) => status === 'copy?');
  const copies = copied.filter(({ id }) =>
    answerKey.notes.some(({ sheet, at }) => sheet === id && at === 'copy'),
  ).length;
  const empty = copied.length - copies;
  const leftOut = answerKey.sheets.filter(({ status }) => status === 'left out').length;
  const personas = answerKey.journeys.filter(({ persona }) => persona !== null).length;
  const lines = answerKey.journeys.reduce((sum, { insights }) => sum + insights.length, 0);
  const facts = [
    words.found.sheets(counted.length),
    words.found.groups(new Set(counted.map(({ group }) => group)).size),
    ...(personas > 0 ? [words.found.personas(personas)] : []),
    words.found.notes(answerKey.ledger.notes),
    words.found.lines(lines),
  ];
  return (
    <div className="stack">
      <ul className="facts" aria-label={words.found.heading}>
        {facts.map((fact) => (
          <li key={fact} className="tag">
            {fact}
          </li>
        ))}
      </ul>
      {copies + empty + leftOut > 0 && (
        <Status tone={copies > 0 ? 'warning' : 'info'}>
          {copies > 0 && <p>{words.found.copies(copies)}</p>}
          {empty > 0 && <p>{words.found.emptyCopies(empty)}</p>}
          {leftOut > 0 && <p>{words.found.notCounted(leftOut)}</p>}
          <div className="row">
            <Button size="small" onClick={() => goTo('during')}>
              {words.toDuring}
            </Button>
          </div>
        </Status>
      )}
    </div>
  );
}
