import { useEffect } from 'react';
import { canInsert, type Problem } from '../../core/template/problems.ts';
import type { Template } from '../../core/template.ts';
import { asInsertResult } from '../../miro/insert-result.ts';
import type { JobDesk, JobState } from '../../miro/jobs.ts';
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
    onInserted({ job: drawn.id, frames: result.sheets.map(({ frame }) => frame), items: result.items });
  }, [drawn, inserted, onInserted]);
  const removed =
    jobs.findLastIndex(({ job, state }) => job === 'remove' && state === 'done') >
    jobs.findLastIndex((job) => job === drawn);
  useEffect(() => {
    if (removed && inserted && !inserted.removed) onInserted({ ...inserted, removed: true });
  }, [removed, inserted, onInserted]);

  const latest = jobs.at(-1);
  const blocking = problems.filter((problem) => !('advice' in problem)).length;
  const start = (job: string, input: unknown): void => void desk?.start(job, input).catch(report);
  if (desk && latest?.state === 'running')
    return <Running job={latest} here={desk.isHere(latest.id)} words={words} onStop={() => desk.stop(latest.id)} />;
  const outcome = latest && desk?.isOwn(latest.id) ? resultOf(latest, words) : null;
  const there = inserted && !inserted.removed ? inserted : null;
  return (
    <div className="stack">
      {outcome && (
        <Status tone={outcome.tone}>
          <p>{outcome.text}</p>
        </Status>
      )}
      {there && (
        <Afterwards
          inserted={there}
          words={words}
          onRemove={() => start('remove', { frames: there.frames, items: there.items })}
        />
      )}
      {blocking > 0 && (
        <Status tone="warning">
          <p>{words.problems.blocked(blocking)}</p>
          <div className="row">
            <Button size="small" onClick={onShowProblem}>
              {words.problems.show}
            </Button>
          </div>
        </Status>
      )}
      <Button
        kind="primary"
        wide
        aria-disabled={!canInsert(problems)}
        busy={!desk}
        onClick={() => (canInsert(problems) ? start('insert', template) : onShowProblem())}
      >
        {there ? words.insert.again : words.insert.insert}
      </Button>
    </div>
  );
}
