import type { AnswerKey } from '../../core/answer-key.ts';
import type { JobState } from '../../miro/jobs.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { panelWords } from '../panel-words.ts';
import { problemOf, sentenceOf } from '../problem.ts';
import { useJob } from '../use-job.ts';
import { useWords } from '../use-words.ts';
import { GoButton } from './go-button.tsx';
import { useKeyWords } from './key-words.ts';

/** Drawing the answer key on the board itself, or bringing an earlier drawing up to date. */
export function Publish({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const { last, start, stop } = useJob('publish');
  const running = last?.state === 'running';
  const published = isPublished(last?.value) ? last.value : null;
  return (
    <section className="stack">
      <h2>{words.publish.heading}</h2>
      <p>{words.publish.intro}</p>
      {running ? (
        <>
          <Progress label={words.publish.working(last.done, last.total)} done={last.done} total={last.total} />
          <div className="row">
            <Button size="small" onClick={stop}>
              {words.publish.stop}
            </Button>
          </div>
        </>
      ) : (
        <>
          {last?.error !== undefined && <Failed last={last} error={last.error} />}
          {published && (
            <Status tone="good">
              <p>{words.publish.done(published.created, published.changed, published.removed)}</p>
              {published.kept > 0 && <p>{words.publish.kept(published.kept)}</p>}
              <div className="row">
                <GoButton ids={published.frames} text={answerKey.title} labelled />
              </div>
            </Status>
          )}
          <div className="row">
            <Button onClick={() => start(answerKey)}>{words.publish.start}</Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Why it was not finished: as asked, for a reason that can be put in words, or in Miro's own words. */
function Failed({ last, error }: { readonly last: JobState; readonly error: string }) {
  const words = useKeyWords();
  const ofPanel = useWords(panelWords);
  const problem = problemOf(error);
  return (
    <Status tone={last.stopped ? 'info' : 'problem'}>
      <p>{last.stopped || problem.kind !== 'unknown' ? words.publish.stopped : words.publish.failed(error)}</p>
      {!last.stopped && problem.kind !== 'unknown' && <p>{sentenceOf(problem, ofPanel)}</p>}
    </Status>
  );
}

interface Published {
  readonly frames: readonly string[];
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
}

/** The value comes from our own job, of the same build. */
const isPublished = (value: unknown): value is Published =>
  typeof value === 'object' && value !== null && 'frames' in value && 'created' in value;
