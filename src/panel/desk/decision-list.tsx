import { useMemo, useRef } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { Decision } from '../../core/decisions.ts';
import { LOCALES } from '../../words/words.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { decisionSentence } from './decision-sentence.ts';
import { useDeskWords } from './desk-words.ts';
import { useFocusKeeper } from './use-focus-keeper.ts';

interface DecisionListProps {
  readonly answerKey: AnswerKey;
  readonly decisions: readonly Decision[];
  readonly onUndo: (decision: Decision) => void;
}

/** What was decided, the latest first: whether it holds, why not, and the way to take it back. */
export function DecisionList({ answerKey, decisions, onUndo }: DecisionListProps) {
  const words = useDeskWords();
  const { language } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  useFocusKeeper(list, 'button');
  const standing = useMemo(() => decisions.filter(({ undone }) => !undone).toReversed(), [decisions]);
  const lapsed = new Map((answerKey.lapsed ?? []).map((lapse) => [lapse.decision, lapse]));
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeStyle: 'short' });
  const sentenceOf = (id: string | undefined) => {
    const decision = decisions.find((candidate) => candidate.id === id);
    return decision ? decisionSentence(decision, answerKey, words) : '';
  };
  if (standing.length === 0) return <p className="muted">{words.noDecisions}</p>;
  return (
    <>
      <p className="small muted">{words.decisions(standing.length)}</p>
      <ul className="list decided-list" ref={list} tabIndex={-1}>
        {standing.map((decision) => {
          const sentence = decisionSentence(decision, answerKey, words);
          const lapse = lapsed.get(decision.id);
          const why = lapse && words.lapsed[lapse.why];
          return (
            <li key={decision.id}>
              <div className="grow stack tight">
                <p>{sentence}</p>
                <p className="small muted">{when.format(new Date(decision.at))}</p>
                {why !== undefined && (
                  <p className="small">
                    <span className="tag warning">{words.lapsedMark}</span>{' '}
                    {typeof why === 'string' ? why : why(sentenceOf(lapse?.by))}
                  </p>
                )}
              </div>
              <Button kind="quiet" size="small" aria-label={words.undoOf(sentence)} onClick={() => onUndo(decision)}>
                {words.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
