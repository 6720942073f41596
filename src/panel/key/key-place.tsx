import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { useAnswerKey, type Made } from '../answer-key-store.tsx';
import { useBoardWatch } from '../board-watch.ts';
import { STEPS } from '../consolidation-task.ts';
import { Button } from '../elements/button.tsx';
import { Choice, SelectField, TextField } from '../elements/field.tsx';
import { Progress } from '../elements/progress.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { Status } from '../elements/status.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { useGoTo } from '../places.ts';
import { Doubts } from './doubts.tsx';
import { Found } from './found.tsx';
import { JourneyGrid } from './journey-grid.tsx';
import { JourneyOutline } from './journey-outline.tsx';
import { useKeyWords } from './key-words.ts';
import { LedgerList } from './ledger-list.tsx';
import { Publish } from './publish.tsx';
import { Review } from './review.tsx';
import { TakeAlong } from './take-along.tsx';

/** How often the board is looked at while an answer key is on screen, in ms at the soonest. */
const GLANCE = 60_000;

const Desk = lazy(async () => ({ default: (await import('../desk/desk.tsx')).Desk }));
const ROOMS = ['result', 'desk'] as const;

/** *Answer key*: the result, or the desk where what is in doubt is settled. */
export function KeyPlace() {
  const words = useKeyWords();
  const { made, redo } = useAnswerKey();
  const [room, setRoom] = useRemembered<(typeof ROOMS)[number]>('key.room', 'result', oneOf(ROOMS));
  if (room === 'result' || !made) return <ResultRoom onReview={() => setRoom('desk')} />;
  return (
    <div className="stack">
      <div className="row">
        <Button size="small" onClick={() => setRoom('result')}>
          ← {words.desk.back}
        </Button>
      </div>
      <Suspense fallback={<Progress label={words.take.preparing} />}>
        <Desk answerKey={made.key} redo={redo} place="panel" />
      </Suspense>
    </div>
  );
}

function ResultRoom({ onReview }: { readonly onReview: () => void }) {
  const words = useKeyWords();
  const { announce } = usePanel();
  const { made, step, consolidate, restore } = useAnswerKey();
  const [title, setTitle] = useRemembered('title', '', asText);
  const result = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!made) void restore();
    // Once, on coming here: what was made since is in `made`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const make = async () => {
    const key = await consolidate(title.trim());
    if (!key) return;
    const lines = key.journeys.reduce((sum, { insights }) => sum + insights.length, 0);
    announce(foundNone(key) ? words.noSheets : words.ready(lines, key.ledger.notes));
    result.current?.focus({ preventScroll: true });
  };

  return (
    <div className="stack loose">
      <section className="stack" aria-label={words.heading}>
        {!made && <p className="muted">{words.intro}</p>}
        <TextField
          label={words.title}
          hint={title ? undefined : words.titleHint}
          placeholder={made?.key.title}
          value={title}
          onText={setTitle}
          maxLength={200}
        />
        {made && <Age made={made} working={step !== null} />}
        <Button kind="primary" wide busy={step !== null} onClick={() => void make()}>
          {made ? words.again : words.make}
        </Button>
        {step && <Progress label={words.steps[step]} done={STEPS.indexOf(step)} total={STEPS.length} />}
      </section>
      {made && <Result made={made} heading={result} onReview={onReview} />}
    </div>
  );
}

/** When it was made, and whether the board is another by now. */
function Age({ made, working }: { readonly made: Made; readonly working: boolean }) {
  const words = useKeyWords();
  const { language } = usePanel();
  const [sight] = useBoardWatch(working ? null : GLANCE);
  const changed = !working && made.print !== null && sight.print !== null && sight.print !== made.print;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div aria-live="polite">
      {changed ? (
        <Status tone="warning">
          <p>
            {words.changed} <span className="muted">{words.madeAt(when.format(new Date(made.key.createdAt)))}</span>
          </p>
        </Status>
      ) : (
        <p className="small muted">{words.madeAt(when.format(new Date(made.key.createdAt)))}</p>
      )}
    </div>
  );
}

interface ResultProps {
  readonly made: Made;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onReview: () => void;
}

function Result({ made: { key }, heading, onReview }: ResultProps) {
  const words = useKeyWords();
  return (
    <>
      <section className="stack">
        <h2 tabIndex={-1} ref={heading}>
          {words.found.heading}
        </h2>
        {foundNone(key) ? <NoSheets /> : <Found answerKey={key} />}
        <Reveal
          summary={
            <>
              <span className="grow">{words.ledger.heading}</span>
              <span className="number">{key.ledger.notes}</span>
            </>
          }
        >
          <LedgerList answerKey={key} />
        </Reveal>
      </section>
      {key.journeys.length > 0 && <Review answerKey={key} onOpen={onReview} />}
      {key.journeys.length > 0 && <Journeys answerKey={key} />}
      {key.journeys.length > 0 && (
        <section className="stack">
          <h2>{words.take.heading}</h2>
          <TakeAlong answerKey={key} />
        </section>
      )}
      {key.journeys.length > 0 && <Publish answerKey={key} />}
    </>
  );
}

/** What to do on a board without a grid. */
function NoSheets() {
  const words = useKeyWords();
  const goTo = useGoTo();
  return (
    <Status tone="warning">
      <p className="strong">{words.noSheets}</p>
      <p>{words.noSheetsHelp}</p>
      <div className="row">
        <Button size="small" onClick={() => goTo('prepare')}>
          {words.toPrepare}
        </Button>
        <Button size="small" onClick={() => goTo('during')}>
          {words.toDuring}
        </Button>
      </div>
    </Status>
  );
}

const VIEWS = ['grid', 'outline'] as const;

function Journeys({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const [view, setView] = useRemembered('view', 'grid', oneOf(VIEWS));
  const [chosen, setChosen] = useState<string | null>(null);
  const journey = answerKey.journeys.find(({ persona }) => persona === chosen) ?? answerKey.journeys[0];
  if (!journey) return null;
  const nameOf = (persona: string | null) => persona ?? words.oneJourney;
  const name = nameOf(journey.persona);
  return (
    <section className="stack">
      <h2>{name}</h2>
      {answerKey.journeys.length > 1 && (
        <SelectField
          label={words.journey}
          value={journey.persona ?? ''}
          options={answerKey.journeys.map(({ persona }) => ({ value: persona ?? '', label: nameOf(persona) }))}
          onPick={(persona) => setChosen(persona || null)}
        />
      )}
      <Choice
        label={words.view.label}
        value={view}
        options={VIEWS.map((value) => ({ value, label: words.view[value] }))}
        onPick={setView}
      />
      {view === 'grid' ? (
        <JourneyGrid journey={journey} answerKey={answerKey} name={name} />
      ) : (
        <JourneyOutline journey={journey} answerKey={answerKey} />
      )}
      <Doubts journey={journey} answerKey={answerKey} />
    </section>
  );
}

/** What Fasit drew itself is no sheet to read. */
const foundNone = ({ sheets }: AnswerKey) => sheets.every(({ status }) => status === 'own');

const asText = (raw: unknown) => (typeof raw === 'string' ? raw : undefined);
