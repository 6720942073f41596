import type { AnswerKey } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { useJob } from '../use-job.ts';
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
          {last?.error !== undefined && (
            <Status tone="problem">
              <p>{words.publish.failed(last.error)}</p>
            </Status>
          )}
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
