import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { Status } from '../elements/status.tsx';
import { LedgerList } from '../key/ledger-list.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { ChangeList } from './change-list.tsx';
import { DecisionFile } from './decision-file.tsx';
import { DecisionList } from './decision-list.tsx';
import { DeskFoot, type Deed } from './desk-foot.tsx';
import { useDeskWords } from './desk-words.ts';
import './desk.css';
import { FromBoard } from './from-board.tsx';
import { KeyHelp } from './key-help.tsx';
import { LineList } from './line-list.tsx';
import { QuestionCard } from './question-card.tsx';
import { Unsaved } from './unsaved.tsx';
import { useDeciding } from './use-deciding.ts';
import { useKeys } from './use-keys.ts';
import { useOpenQuestions, type Decide } from './use-open-questions.ts';
import { Versions } from './versions.tsx';

export interface DeskProps {
  readonly answerKey: AnswerKey;
  /** Makes the answer key anew with the decisions now on the board. */
  readonly redo: () => Promise<unknown>;
  /** In the panel one thing at a time; in the large modal the question stays beside the rest. */
  readonly place: 'panel' | 'modal';
}

const VIEWS = ['questions', 'lines', 'ledger', 'decisions', 'changes', 'versions'] as const;
type View = (typeof VIEWS)[number];

/** The review desk: doubtful things first, each answered by a key or a click, everything to be taken back. */
export function Desk({ answerKey, redo, place }: DeskProps) {
  const words = useDeskWords();
  const { announce } = usePanel();
  const deciding = useDeciding(answerKey, redo);
  const { decide, undoLast } = deciding;
  const [deed, setDeed] = useState<Deed | null>(null);
  const take = useCallback<Decide>(
    (bodies) => {
      const made = decide(bodies);
      setDeed({ decisions: made, undone: false });
      return made;
    },
    [decide],
  );
  const questions = useOpenQuestions(answerKey, deciding.decisions, take);
  const [view, setView] = useRemembered<View>('desk.view', 'questions', oneOf(VIEWS));
  const [help, setHelp] = useState(false);
  const [goTo, setGoTo] = useState<{ readonly note: string; readonly times: number } | null>(null);
  const wide = place === 'modal';
  const asking = wide || view === 'questions';
  const shown: View = wide && view === 'questions' ? 'lines' : view;

  const undo = () => {
    const back = undoLast();
    questions.reopen(back);
    if (back.length > 0) setDeed({ decisions: back, undone: true });
    else announce(words.nothingToUndo);
  };
  useKeys((key) => {
    if (key === '?') setHelp(true);
    else if (key === 'z') undo();
    else if (asking) return questions.press(key);
    else return false;
    return true;
  });
  const goToLine = (note: string) => {
    setGoTo({ note, times: (goTo?.times ?? 0) + 1 });
    if (!wide) setView('lines');
  };
  const next = asking ? (questions.current ? words.nextUp(words.ask[questions.current.ask.kind]) : words.none) : '';
  const question = (
    <section className="stack desk-question" aria-label={words.views.questions}>
      {questions.current ? (
        <QuestionCard
          key={questions.current.id}
          question={questions.current}
          at={questions.at + 1}
          of={questions.count}
          answered={questions.answered}
          answerKey={answerKey}
          focus={questions.touched}
          onAnswer={questions.answer}
          onStep={questions.step}
        />
      ) : (
        <Done focus={questions.touched} />
      )}
    </section>
  );
  const counts: Partial<Record<View, number>> = {
    questions: questions.count,
    decisions: deciding.decisions.filter(({ undone }) => !undone).length,
    changes: answerKey.changes?.length ?? 0,
  };
  return (
    <div className={`desk stack ${wide ? 'wide' : ''}`}>
      {wide && question}
      <div className="desk-side stack">
        <Unsaved deciding={deciding} answerKey={answerKey} />
        {!wide && <FromBoard answerKey={answerKey} onGo={goToLine} jump={view === 'lines'} />}
        <nav className="desk-views" aria-label={words.views.label}>
          {VIEWS.filter((value) => !wide || value !== 'questions').map((value) => (
            <button key={value} type="button" aria-current={value === shown} onClick={() => setView(value)}>
              {words.views[value]}
              {(counts[value] ?? 0) > 0 && <span className="number"> {counts[value]}</span>}
            </button>
          ))}
        </nav>
        {shown !== 'questions' && <h2 className="visually-hidden">{words.views[shown]}</h2>}
        {shown === 'questions' && question}
        {shown === 'lines' && <LineList answerKey={answerKey} onDecide={take} keys={!wide} goTo={goTo} />}
        {shown === 'ledger' && <LedgerList answerKey={answerKey} />}
        {shown === 'decisions' && (
          <>
            <DecisionFile answerKey={answerKey} decisions={deciding.decisions} onBring={deciding.bring} />
            <DecisionList
              answerKey={answerKey}
              decisions={deciding.decisions}
              onUndo={(one) => {
                deciding.undo([one.id]);
                setDeed({ decisions: [one], undone: true });
              }}
            />
          </>
        )}
        {shown === 'changes' && <SinceLastTime answerKey={answerKey} />}
        {shown === 'versions' && <Versions answerKey={answerKey} />}
      </div>
      <DeskFoot
        answerKey={answerKey}
        deed={deed}
        next={next}
        working={deciding.working}
        onUndo={undo}
        onHelp={() => setHelp(true)}
        large={!wide}
      />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** When nothing is left to ask, said where the next question would have stood. */
function Done({ focus }: { readonly focus: boolean }) {
  const words = useDeskWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div tabIndex={-1} ref={box} className="room">
      <Status tone="good">
        <p>{words.none}</p>
      </Status>
    </div>
  );
}

function SinceLastTime({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useDeskWords();
  return answerKey.changes ? (
    <ChangeList changes={answerKey.changes} answerKey={answerKey} />
  ) : (
    <p className="muted">{words.changes.first}</p>
  );
}
