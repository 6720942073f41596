import { useEffect, useRef } from 'react';
import { canInsert, type Problem } from '../../core/template/problems.ts';
import type { Template } from '../../core/template.ts';
import { asInsertResult } from '../../miro/insert/result.ts';
import type { JobState } from '../../miro/jobs.ts';
import type { JobDesk } from '../../miro/jobs/desk.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { usePanel } from '../panel-context.tsx';
import { Afterwards } from './afterwards.tsx';
import { resultOf } from './insert-text.ts';
import type { Inserted } from './prepared.ts';
import { Running } from './running.tsx';

interface InsertPartProps {
  readonly template: Template;
  readonly problems: readonly Problem[];
  readonly inserted: Inserted | null;
  readonly onInserted: (inserted: Inserted) => void;
  readonly onShowProblem: () => void;
  readonly words: PrepareWords;
  readonly jobs: readonly JobState[];
  readonly desk: JobDesk | null;
}

const DRAWING: ReadonlySet<string> = new Set(['insert', 'finish']);

/** Inserting, how far it has come, what came of it, and what can be done with it. */
export function InsertPart({
  template,
  problems,
  inserted,
  onInserted,
  onShowProblem,
  words,
  jobs,
  desk,
}: InsertPartProps) {
  const { report } = usePanel();
  const drawn = jobs.findLast(({ job, state }) => DRAWING.has(job) && state === 'done');
  useEffect(() => {
    const result = asInsertResult(drawn?.value);
    if (!drawn || drawn.id === inserted?.job || result?.status !== 'inserted') return;
    onInserted({ job: drawn.id, drawn: result.drawn });
  }, [drawn, inserted, onInserted]);
  const removed =
    jobs.findLastIndex(({ job, state }) => job === 'remove' && state === 'done') >
    jobs.findLastIndex((job) => job === drawn);
  useEffect(() => {
    if (removed && inserted && !inserted.removed) onInserted({ ...inserted, removed: true });
  }, [removed, inserted, onInserted]);

  const latest = jobs.at(-1);
  const outcome = latest && desk?.isOwn(latest.id) ? resultOf(latest, words) : null;
  const blocking = problems.filter((problem) => !('advice' in problem)).length;
  const start = (job: string, input: unknown): void => void desk?.start(job, input).catch(report);
  const running = latest?.state === 'running' ? latest : null;
  const there = inserted && !inserted.removed && !running ? inserted : null;
  const bar = useRef<HTMLDivElement>(null);
  // The button that was clicked goes away; the one that stays takes the focus.
  const remove = (input: Inserted): void => {
    bar.current?.querySelector<HTMLElement>('.insert')?.focus();
    start('remove', input.drawn);
  };
  return (
    <>
      {there && (
        <Afterwards inserted={there} words={words} fresh={outcome?.tone === 'good'} onRemove={() => remove(there)} />
      )}
      <div className="insert-bar" ref={bar}>
        <div aria-live="polite">
          {outcome && (
            <Status tone={outcome.tone}>
              <p>{outcome.text}</p>
            </Status>
          )}
        </div>
        {desk && running && (
          <Running job={running} here={desk.isHere(running.id)} words={words} onStop={() => desk.stop(running.id)} />
        )}
        {blocking > 0 && (
          <div className="row apart">
            <p className="blocked grow">{words.problems.blocked(blocking)}</p>
            <Button size="small" onClick={onShowProblem}>
              {words.problems.show}
            </Button>
          </div>
        )}
        <Button
          kind={there ? 'secondary' : 'primary'}
          wide
          className="insert"
          {...(!canInsert(problems) && { 'aria-disabled': true })}
          busy={!desk || running !== null}
          onClick={() => (canInsert(problems) ? start('insert', template) : onShowProblem())}
        >
          {there ? words.insert.again : words.insert.insert}
        </Button>
      </div>
    </>
  );
}
