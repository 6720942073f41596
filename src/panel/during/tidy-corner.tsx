import { useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { Move, TidyPlan } from '../../core/tidy.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Outcome } from '../consolidation-task.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { GoButton } from '../key/go-button.tsx';
import { useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { useJob } from '../use-job.ts';
import { useDuringWords } from './during-words.ts';

interface TidyCornerProps {
  readonly survey: Outcome;
  readonly snapshot: Snapshot;
}

/** Tidying: says first how many notes it would move, moves them by a click, and takes it back by a click. */
export function TidyCorner({ survey, snapshot }: TidyCornerProps) {
  const words = useDuringWords();
  const { report } = usePanel();
  const { last, start, stop } = useJob('tidy');
  const [plan, setPlan] = useState<TidyPlan | null>(null);
  const [undoing, setUndoing] = useRemembered('tidy.undoing', false, (raw) =>
    typeof raw === 'boolean' ? raw : undefined,
  );
  const running = last?.state === 'running';
  const look = async () => {
    try {
      const { tidyPlan } = await import('../../core/tidy.ts');
      setPlan(tidyPlan(snapshot, survey.sheets, survey.placements));
    } catch (error) {
      report(error);
    }
  };
  const begin = (next: TidyPlan, back: boolean) => {
    setPlan(null);
    setUndoing(back);
    start(next);
  };
  return (
    <div className="stack">
      <p className="small muted">{words.tidy.intro}</p>
      {running && (
        <>
          <Progress label={words.tidy.working(last.done, last.total)} done={last.done} total={last.total} />
          <div className="row">
            <Button size="small" onClick={stop}>
              {words.tidy.stop}
            </Button>
          </div>
        </>
      )}
      {!running && last && !plan && (
        <After
          value={last.value}
          error={last.error}
          answerKey={survey.key}
          undone={undoing}
          onUndo={(moved) => begin({ cells: 0, kept: [], moves: turned(moved) }, true)}
        />
      )}
      {!running && !plan && (
        <div className="row">
          <Button onClick={() => void look()}>{words.tidy.plan}</Button>
        </div>
      )}
      {!running && plan && (
        <Status tone="info">
          <p>{plan.moves.length === 0 ? words.tidy.nothing : words.tidy.willMove(plan.moves.length)}</p>
          {plan.kept.length > 0 && <p className="small">{words.tidy.kept(plan.kept.length)}</p>}
          <div className="row">
            {plan.moves.length > 0 && (
              <Button kind="primary" size="small" onClick={() => begin(plan, false)}>
                {words.tidy.start(plan.moves.length)}
              </Button>
            )}
            <Button size="small" onClick={() => setPlan(null)}>
              {plan.moves.length > 0 ? words.tidy.cancel : words.heat.close}
            </Button>
          </div>
        </Status>
      )}
    </div>
  );
}

interface AfterProps {
  readonly value: unknown;
  readonly error: string | undefined;
  readonly answerKey: AnswerKey;
  readonly undone: boolean;
  readonly onUndo: (moved: readonly Move[]) => void;
}

/** What was moved, what could not be, and the way back. */
function After({ value, error, answerKey, undone, onUndo }: AfterProps) {
  const words = useDuringWords();
  if (error !== undefined) return <Status tone="problem">{error}</Status>;
  if (!isTidied(value)) return null;
  const { moved, left } = value;
  const text = (note: string) => answerKey.notes.find(({ id }) => id === note)?.text ?? '';
  return (
    <Status tone={left.length > 0 ? 'warning' : 'good'}>
      <p>{undone ? words.tidy.undone(moved.length) : words.tidy.done(moved.length)}</p>
      {left.length > 0 && (
        <>
          <p>{words.tidy.notMoved(left.length)}</p>
          <ul className="list long">
            {left.map(({ note, why }) => (
              <li key={note} className="note-line">
                <span className="grow">
                  {text(note)} <span className="small muted">{words.tidy.why[why]}</span>
                </span>
                {why !== 'gone' && <GoButton ids={[note]} text={text(note)} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {!undone && moved.length > 0 && (
        <div className="row">
          <Button size="small" onClick={() => onUndo(moved)}>
            {words.tidy.undo}
          </Button>
        </div>
      )}
    </Status>
  );
}

const turned = (moves: readonly Move[]): readonly Move[] =>
  moves.map(({ note, from, to }) => ({ note, from: to, to: from }));

interface TidyResult {
  readonly moved: readonly Move[];
  readonly left: readonly { readonly note: string; readonly why: 'gone' | 'moved' | 'refused' }[];
}

/** The value comes from our own job, of the same build. */
const isTidied = (value: unknown): value is TidyResult =>
  typeof value === 'object' && value !== null && 'moved' in value && 'left' in value;
