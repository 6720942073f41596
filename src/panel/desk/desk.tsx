import { useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { LedgerList } from '../key/ledger-list.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { ChangeList } from './change-list.tsx';
import { DecisionFile } from './decision-file.tsx';
import { DecisionList } from './decision-list.tsx';
import { decisionSentence } from './decision-sentence.ts';
import { useDeskWords } from './desk-words.ts';
import './desk.css';
import { FromBoard } from './from-board.tsx';
import { KeyHelp } from './key-help.tsx';
import { LineList } from './line-list.tsx';
import { QuestionCard } from './question-card.tsx';
import { Unsaved } from './unsaved.tsx';
import { useDeciding } from './use-deciding.ts';
import { useKeys } from './use-keys.ts';
import { useOpenQuestions } from './use-open-questions.ts';
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
  const { announce, board, report } = usePanel();
  const deciding = useDeciding(answerKey, redo);
  const questions = useOpenQuestions(answerKey, deciding);
  const [view, setView] = useRemembered<View>('desk.view', 'questions', oneOf(VIEWS));
  const [help, setHelp] = useState(false);
  const [goTo, setGoTo] = useState<{ readonly note: string; readonly times: number } | null>(null);
  const wide = place === 'modal';
  const asking = wide || view === 'questions';
  const shown: View = wide && view === 'questions' ? 'lines' : view;

  const undoLast = () => {
    const back = deciding.undoLast();
    announce(
      back.length === 0
        ? words.nothingToUndo
        : back.map((decision) => words.undone(decisionSentence(decision, answerKey, words))).join(' '),
    );
  };
  useKeys((key) => {
    if (key === '?') setHelp(!help);
    else if (key === 'z') undoLast();
    else if (asking) return questions.press(key);
    else return false;
    return true;
  });
  const goToLine = (note: string) => {
    setGoTo({ note, times: (goTo?.times ?? 0) + 1 });
    if (!wide) setView('lines');
  };
  const openBig = () => board.ui.openModal({ url: 'desk.html', fullscreen: true }).catch(report);
  const question = (
    <section className="stack" aria-label={words.views.questions}>
      {questions.current ? (
        <QuestionCard
          key={questions.current.id}
          question={questions.current}
          at={questions.at + 1}
          of={questions.count}
          answerKey={answerKey}
          focus={questions.touched}
          onAnswer={questions.answer}
          onStep={questions.step}
        />
      ) : (
        <Status tone="good">
          <p>{words.none}</p>
        </Status>
      )}
      <div className="row">
        <Button size="small" onClick={undoLast}>
          <kbd aria-hidden="true">Z</kbd> {words.undo}
        </Button>
        <Button size="small" aria-expanded={help} onClick={() => setHelp(!help)}>
          <kbd aria-hidden="true">?</kbd> {words.help.open}
        </Button>
      </div>
      {help && <KeyHelp />}
    </section>
  );
  const views = VIEWS.filter((value) => !wide || value !== 'questions');
  return (
    <div className={`desk stack ${wide ? 'wide' : ''}`}>
      {wide && question}
      <div className="desk-side stack">
        <Unsaved deciding={deciding} answerKey={answerKey} />
        {!wide && <FromBoard answerKey={answerKey} onGo={goToLine} jump={view === 'lines'} />}
        <nav className="desk-views" aria-label={words.views.label}>
          {views.map((value) => (
            <button key={value} type="button" aria-current={value === shown} onClick={() => setView(value)}>
              {words.views[value]}
              {value === 'questions' && questions.count > 0 && <span className="number"> {questions.count}</span>}
            </button>
          ))}
        </nav>
        {!wide && (
          <div className="row">
            <Button kind="quiet" size="small" onClick={() => void openBig()}>
              {words.openBig}
            </Button>
          </div>
        )}
        {deciding.working && <p className="small muted">{words.working}</p>}
        {shown !== 'questions' && <h2 className="visually-hidden">{words.views[shown]}</h2>}
        {shown === 'questions' && question}
        {shown === 'lines' && <LineList answerKey={answerKey} onDecide={deciding.decide} goTo={goTo} />}
        {shown === 'ledger' && <LedgerList answerKey={answerKey} />}
        {shown === 'decisions' && (
          <>
            <DecisionFile answerKey={answerKey} decisions={deciding.decisions} onBring={deciding.bring} />
            <DecisionList answerKey={answerKey} decisions={deciding.decisions} onUndo={(id) => deciding.undo([id])} />
          </>
        )}
        {shown === 'changes' && <SinceLastTime answerKey={answerKey} />}
        {shown === 'versions' && <Versions answerKey={answerKey} />}
      </div>
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
