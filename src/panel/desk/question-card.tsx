import { useEffect, useRef } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import type { DecisionBody } from '../../core/decisions.ts';
import { Button } from '../elements/button.tsx';
import { Agreement } from '../key/agreement.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { NoteLine } from '../key/note-line.tsx';
import { cellLabel } from './cell-label.ts';
import { CellForm } from './cell-form.tsx';
import { useDeskWords } from './desk-words.ts';
import { OwnWording } from './own-wording.tsx';
import type { Answer, Question } from './questions.ts';

interface QuestionCardProps {
  readonly question: Question;
  readonly at: number;
  readonly of: number;
  readonly answerKey: AnswerKey;
  /** Whether the heading takes the focus: after an answer, not when somebody reads elsewhere. */
  readonly focus: boolean;
  readonly onAnswer: (decisions: readonly DecisionBody[]) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** One question with all it takes to answer it. */
export function QuestionCard({ question, at, of, answerKey, focus, onAnswer, onStep }: QuestionCardProps) {
  const words = useDeskWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: false });
  }, [focus]);
  const { ask, answers } = question;
  return (
    <article className="question stack" aria-label={words.progress(at, of)}>
      <div className="row apart">
        <span className="small muted number">{words.progress(at, of)}</span>
        <span className="row">
          <Button size="small" onClick={() => onStep(-1)} disabled={of < 2}>
            <kbd aria-hidden="true">K</kbd> {words.previous}
          </Button>
          <Button size="small" onClick={() => onStep(1)} disabled={of < 2}>
            <kbd aria-hidden="true">J</kbd> {words.next}
          </Button>
        </span>
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {words.ask[ask.kind]}
      </h2>
      {'lines' in ask ? (
        <>
          <Where line={ask.lines[0]} answerKey={answerKey} />
          {ask.kind !== 'wording' && (
            <div className="question-sides">
              {ask.lines.map((line) => (
                <Side key={line.id} line={line} answerKey={answerKey} />
              ))}
            </div>
          )}
          {ask.kind === 'same' && <Why reason={ask.reason} />}
        </>
      ) : (
        <div className="question-side">
          <NoteLine note={ask.note} answerKey={answerKey} place />
        </div>
      )}
      <ol className="answers">
        {answers.map((answer, index) => (
          <li key={`${question.id} ${index}`}>
            <button
              type="button"
              className={`answer ${index === 0 ? 'proposed' : ''}`}
              onClick={() => onAnswer(answer.decisions)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span className="grow">{textOf(answer, answerKey, words)}</span>
              {index === 0 && <span className="small muted">{words.proposed}</span>}
              {answer.letter && <kbd aria-hidden="true">{answer.letter.toUpperCase()}</kbd>}
            </button>
          </li>
        ))}
      </ol>
      {ask.kind === 'wording' && (
        <OwnWording
          key={question.id}
          label={words.ownWording}
          text={ask.lines[0].text}
          onText={(text) => onAnswer([{ kind: 'wording', note: ask.lines[0].id, text }])}
        />
      )}
      {(ask.kind === 'outside' || ask.kind === 'line') && (
        <CellForm key={question.id} note={ask.note} answerKey={answerKey} onCell={(decision) => onAnswer([decision])} />
      )}
    </article>
  );
}

function Where({ line, answerKey }: { readonly line: Insight; readonly answerKey: AnswerKey }) {
  return <p className="small muted">{cellLabel(line, answerKey)}</p>;
}

function Side({ line, answerKey }: { readonly line: Insight; readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const [only] = line.sources;
  const note = line.sources.length === 1 ? answerKey.notes.find(({ id }) => id === only?.note) : undefined;
  if (note && note.text === line.text)
    return (
      <div className="question-side">
        <NoteLine note={note} answerKey={answerKey} />
      </div>
    );
  return (
    <div className="question-side stack tight">
      <p className="strong">{line.text}</p>
      <p className="insight-facts">
        <Agreement line={line} answerKey={answerKey} />
        <span>{words.notes(line.sources.length)}</span>
        <span>{line.groups.join(', ')}</span>
      </p>
      <ul className="originals" aria-label={words.originals}>
        {line.sources.map(({ note, point }) => {
          const original = answerKey.notes.find(({ id }) => id === note);
          return (
            original && (
              <li key={`${note} ${point ?? ''}`}>
                <NoteLine note={original} answerKey={answerKey} point={point} />
              </li>
            )
          );
        })}
      </ul>
    </div>
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
