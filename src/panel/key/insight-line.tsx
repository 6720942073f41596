import { memo, useId, useState } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import { Agreement } from './agreement.tsx';
import { useKeyWords } from './key-words.ts';
import { NoteLine } from './note-line.tsx';

interface LineProps {
  readonly insight: Insight;
  readonly answerKey: AnswerKey;
}

/** One line of the journey: its words, how many said it, and, opened, the notes it was made of. */
export const InsightLine = memo(function InsightLine({ insight, answerKey }: LineProps) {
  const words = useKeyWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={`insight ${open ? 'open' : ''}`}>
      <button
        type="button"
        className="insight-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="insight-text">{insight.text}</span>
        <span className="insight-facts">
          <Agreement line={insight} answerKey={answerKey} />
          <span>{words.notes(insight.sources.length)}</span>
          {insight.groups.length > 0 && <span>{insight.groups.join(', ')}</span>}
          {insight.status && <span className="tag">{words.status[insight.status]}</span>}
        </span>
      </button>
      {open && <Originals id={id} insight={insight} answerKey={answerKey} />}
    </div>
  );
});

function Originals({ id, insight, answerKey }: LineProps & { readonly id: string }) {
  const words = useKeyWords();
  return (
    <div id={id} className="originals">
      {insight.textFrom === 'facilitator' && <p className="small muted">{words.facilitatorsWords}</p>}
      <ul aria-label={words.originals}>
        {insight.sources.map(({ note, point }) => {
          const original = answerKey.notes.find(({ id }) => id === note);
          return (
            original && (
              <li key={`${note}#${point ?? ''}`}>
                <NoteLine note={original} answerKey={answerKey} point={point} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
