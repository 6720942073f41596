import { useMemo } from 'react';
import type { AnswerKey, Insight, Journey } from '../../core/answer-key.ts';
import { Reveal } from '../elements/reveal.tsx';
import { InsightLine } from './insight-line.tsx';
import { Gradually } from './gradually.tsx';
import { useKeyWords } from './key-words.ts';

interface DoubtsProps {
  readonly journey: Journey;
  readonly answerKey: AnswerKey;
}

/** What may be the same, and what may be opposed: shown here, settled at the desk. */
export function Doubts({ journey, answerKey }: DoubtsProps) {
  const words = useKeyWords();
  const byId = useMemo(() => new Map(journey.insights.map((insight) => [insight.id, insight])), [journey]);
  const lines = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      {journey.suggestions.length > 0 && (
        <Reveal summary={<Counted label={words.suggestions.heading} count={journey.suggestions.length} />}>
          <p className="small muted">{words.suggestions.intro}</p>
          <Gradually>
            {journey.suggestions.map(({ insights, reason }) => (
              <li key={insights.join()} className="stack tight">
                <Side insights={lines(insights)} answerKey={answerKey} />
                <p className="small muted">
                  {words.suggestions.reason(
                    reason.kind,
                    (reason.words ?? []).map((pair) => pair.join(' ≈ ')).join(', '),
                  )}
                </p>
              </li>
            ))}
          </Gradually>
        </Reveal>
      )}
      {journey.opposed.length > 0 && (
        <Reveal summary={<Counted label={words.opposed.heading} count={journey.opposed.length} />}>
          <p className="small muted">{words.opposed.intro}</p>
          <Gradually>
            {journey.opposed.map(({ sides: [one, other], status }) => (
              <li key={`${one.join()}/${other.join()}`} className="stack tight">
                <span className="row">
                  <span className="tag">{words.opposed[status]}</span>
                </span>
                <Side insights={lines(one)} answerKey={answerKey} />
                <p className="small muted against">{words.opposed.against}</p>
                <Side insights={lines(other)} answerKey={answerKey} />
              </li>
            ))}
          </Gradually>
        </Reveal>
      )}
    </>
  );
}

function Side({ insights, answerKey }: { readonly insights: readonly Insight[]; readonly answerKey: AnswerKey }) {
  return insights.map((insight) => <InsightLine key={insight.id} insight={insight} answerKey={answerKey} />);
}

function Counted({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      <span className="grow">{label}</span>
      <span className="number">{count}</span>
    </>
  );
}
