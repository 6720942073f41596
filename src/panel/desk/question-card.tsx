import { useEffect, useRef } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { DecisionBody } from '../../core/decisions.ts';
import { Button } from '../elements/button.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { cellLabel } from './cell-label.ts';
import { CellForm } from './cell-form.tsx';
import { useDeskWords } from './desk-words.ts';
import { OwnWording } from './own-wording.tsx';
import { LinePaper, NotePaper } from './paper.tsx';
import { proposalOf, type Answer, type Question } from './questions.ts';

interface QuestionCardProps {
  readonly question: Question;
  readonly at: number;
  readonly of: number;
  readonly answered: number;
  readonly answerKey: AnswerKey;
  /** Whether the heading takes the focus: after an answer, not when somebody reads elsewhere. */
  readonly focus: boolean;
  readonly onAnswer: (decisions: readonly DecisionBody[]) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** One question with all it takes to answer it. */
export function QuestionCard({ question, at, of, answered, answerKey, focus, onAnswer, onStep }: QuestionCardProps) {
  const words = useDeskWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: false });
  }, [focus]);
  const { ask } = question;
  return (
    <article className="question stack" aria-label={words.progress(at, of)}>
      <div className="question-top">
        <div className="row apart">
          <p className="small muted number">
            <span>{words.progress(at, of)}</span>
            {answered > 0 && <span> · {words.answered(answered)}</span>}
          </p>
          <span className="row steps">
            <Button size="small" aria-keyshortcuts="K" onClick={() => onStep(-1)} disabled={of < 2}>
              <span aria-hidden="true">←</span> <kbd aria-hidden="true">K</kbd>
              <span className="step-label">{words.previous}</span>
            </Button>
            <Button size="small" aria-keyshortcuts="J" onClick={() => onStep(1)} disabled={of < 2}>
              <span className="step-label">{words.next}</span>
              <kbd aria-hidden="true">J</kbd> <span aria-hidden="true">→</span>
            </Button>
          </span>
        </div>
        <progress aria-hidden="true" value={answered} max={answered + of} />
      </div>
      <div className="stack tight">
        {'lines' in ask && <p className="small muted">{cellLabel(ask.lines[0], answerKey)}</p>}
        <h2 tabIndex={-1} ref={heading}>
          {words.ask[ask.kind]}
        </h2>
      </div>
      {'lines' in ask ? (
        ask.kind !== 'wording' && (
          <div className="papers">
            {ask.lines.map((line) => (
              <LinePaper key={line.id} line={line} answerKey={answerKey} />
            ))}
          </div>
        )
      ) : (
        <NotePaper note={ask.note} answerKey={answerKey} />
      )}
      {ask.kind === 'same' && <Why reason={ask.reason} />}
      {ask.kind === 'outside' && (
        <CellForm key={question.id} note={ask.note} answerKey={answerKey} onCell={(decision) => onAnswer([decision])} />
      )}
      <Answers question={question} answerKey={answerKey} onAnswer={onAnswer} />
      {ask.kind === 'line' && (
        <Reveal summary={words.anotherCell}>
          <CellForm
            key={question.id}
            note={ask.note}
            answerKey={answerKey}
            onCell={(decision) => onAnswer([decision])}
          />
        </Reveal>
      )}
      {ask.kind === 'wording' && (
        <OwnWording
          key={question.id}
          label={words.ownWording}
          text={ask.lines[0].text}
          onText={(text) => onAnswer([{ kind: 'wording', note: ask.lines[0].id, text }])}
        />
      )}
    </article>
  );
}

function Answers({ question, answerKey, onAnswer }: Pick<QuestionCardProps, 'question' | 'answerKey' | 'onAnswer'>) {
  const words = useDeskWords();
  const proposal = proposalOf(question);
  return (
    <ol className="answers">
      {question.answers.map((answer, index) => (
        <li key={`${question.id} ${index}`}>
          <button
            type="button"
            className={`answer ${answer === proposal ? 'proposed' : ''}`}
            aria-keyshortcuts={[answer.letter?.toUpperCase(), index + 1, answer === proposal && 'Enter']
              .filter(Boolean)
              .join(' ')}
            onClick={() => onAnswer(answer.decisions)}
          >
            <kbd aria-hidden="true">{answer.letter?.toUpperCase() ?? index + 1}</kbd>
            <span className="grow">{textOf(answer, answerKey, words)}</span>
            {answer === proposal && (
              <span className="small muted">
                {words.proposed} <kbd aria-hidden="true">↵</kbd>
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Why({ reason }: { readonly reason: Extract<Question['ask'], { kind: 'same' }>['reason'] }) {
  const words = useKeyWords();
  const pairs = (reason.words ?? []).map((pair) => pair.join(' ≈ ')).join(', ');
  return <p className="small muted">{words.suggestions.reason(reason.kind, pairs)}</p>;
}

function textOf(answer: Answer, key: AnswerKey, { answer: words, decision }: ReturnType<typeof useDeskWords>): string {
  switch (answer.kind) {
    case 'here':
      return words.here(answer.cell ? cellLabel(answer.cell, key) : '');
    case 'wording':
      return words.wording(answer.text ?? '');
    case 'split': {
      const [split] = answer.decisions;
      return words.split(split?.kind === 'split' ? split.points.map(decision.quoted).join(' + ') : '');
    }
    default:
      return words[answer.kind];
  }
}
