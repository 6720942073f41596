import type { JobState } from '../../miro/jobs.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';

interface RunningProps {
  readonly job: JobState;
  /** It is done in the panel itself, and would be cut off with it. */
  readonly here: boolean;
  readonly words: PrepareWords;
  readonly onStop: () => void;
}

/** What a job is at, and how far it has come. */
export function labelOf({ job, done, total }: JobState, { insert: words }: PrepareWords): string {
  if (REMOVING.has(job)) return words.removing(done, total);
  return total === 0 ? words.starting : words.drawing(done, total);
}

const REMOVING: ReadonlySet<string> = new Set(['remove', 'take away']);

/** How far a job has come, and a way to stop it. */
export function Running({ job, here, words, onStop }: RunningProps) {
  const { done, total, paused } = job;
  return (
    <div className="stack">
      <Progress label={labelOf(job, words)} {...(total > 0 && { done, total })} />
      {paused && <p className="small">{words.insert.waiting}</p>}
      <p className="small muted">{here ? words.insert.stayOpen : words.insert.mayClose}</p>
      {!REMOVING.has(job.job) && (
        <div className="row">
          <Button size="small" onClick={onStop}>
            {words.insert.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
