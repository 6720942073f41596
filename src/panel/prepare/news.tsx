import type { JobState } from '../../miro/jobs.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { resultOf } from './insert-text.ts';
import { labelOf } from './running.tsx';

interface NewsProps {
  readonly job: JobState;
  readonly words: PrepareWords;
  readonly onRead: () => void;
}

/** Told at the top when the panel is opened again: how a job goes that was begun before, or what came of it. */
export function News({ job, words, onRead }: NewsProps) {
  if (job.state === 'running')
    return <Progress label={labelOf(job, words)} {...(job.total > 0 && { done: job.done, total: job.total })} />;
  const outcome = resultOf(job, words);
  if (!outcome) return null;
  return (
    <Status tone={outcome.tone}>
      <p>{outcome.text}</p>
      <div className="row">
        <Button size="small" onClick={onRead}>
          {words.insert.read}
        </Button>
      </div>
    </Status>
  );
}
