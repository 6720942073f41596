import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useAnswerKey, type Made } from '../answer-key-store.tsx';
import { useBoardWatch } from '../board-watch.ts';
import { STEPS } from '../steps.ts';
import { Button } from '../elements/button.tsx';
import { TextField } from '../elements/field.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { LOCALES } from '../../words/words.ts';
import { useKeyWords } from './key-words.ts';
import { foundNone, Result } from './result.tsx';

/** How often the board is looked at while an answer key is on screen, in ms at the soonest. */
const GLANCE = 60_000;

const Desk = lazy(async () => ({ default: (await import('../desk/desk.tsx')).Desk }));
const ROOMS = ['result', 'desk'] as const;

/** *Answer key*: the result, or the desk where what is in doubt is settled. */
export function KeyPlace() {
  const words = useKeyWords();
  const { made, redo } = useAnswerKey();
  const [room, setRoom] = useRemembered<(typeof ROOMS)[number]>('key.room', 'result', oneOf(ROOMS));
  const went = useRef(false);
  // The button is gone with the room that was left: the focus goes to the top of the other.
  const takeFocus = useCallback((room: HTMLDivElement | null) => {
    if (went.current) room?.focus();
  }, []);
  const goTo = (next: (typeof ROOMS)[number]) => {
    setRoom(next);
    went.current = true;
  };
  if (room === 'result' || !made)
    return (
      <div key="result" tabIndex={-1} ref={takeFocus} className="room">
        <ResultRoom onReview={() => goTo('desk')} />
      </div>
    );
  return (
    <div key="desk" className="stack room" tabIndex={-1} ref={takeFocus}>
      <div className="row">
        <Button size="small" onClick={() => goTo('result')}>
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
  const asked = useRef(false);
  const changed = useChanged(made, step !== null);

  // What was asked for is there: whoever reads by ear or keyboard goes on from its heading.
  useEffect(() => {
    if (asked.current) result.current?.focus({ preventScroll: true });
    asked.current = false;
  }, [made]);

  useEffect(() => {
    if (!made) void restore();
    // Once, on coming here: what was made since is in `made`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const make = async () => {
    const key = await consolidate(title.trim());
    if (!key) return;
    asked.current = true;
    const lines = key.journeys.reduce((sum, { insights }) => sum + insights.length, 0);
    announce(foundNone(key) ? words.noSheets : words.ready(lines, key.ledger.notes));
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
        {made && <Age made={made} changed={changed} />}
        <Button kind={made && !changed ? 'secondary' : 'primary'} wide busy={step !== null} onClick={() => void make()}>
          {made ? words.again : words.make}
        </Button>
        {step && <Progress label={words.steps[step]} done={STEPS.indexOf(step)} total={STEPS.length} />}
      </section>
      {made && <Result made={made} heading={result} onReview={onReview} />}
    </div>
  );
}

/** Whether the board is another by now than the one the answer key was made of, as far as anybody knows. */
function useChanged(made: Made | null, working: boolean): boolean {
  const [sight] = useBoardWatch(working || !made ? null : GLANCE);
  return !working && made !== null && made.print !== null && sight.print !== null && sight.print !== made.print;
}

/** When it was made, and that the board has changed since. */
function Age({ made, changed }: { readonly made: Made; readonly changed: boolean }) {
  const words = useKeyWords();
  const { language } = usePanel();
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
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

const asText = (raw: unknown) => (typeof raw === 'string' ? raw : undefined);
