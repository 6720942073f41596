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

/** How far a job has come, and a way to stop it. */
export function Running({ job: { job, done, total }, here, words: { insert: words }, onStop }: RunningProps) {
  const removing = job === 'remove' || job === 'take away';
  const label = removing ? words.removing(done, total) : total === 0 ? words.starting : words.drawing(done, total);
  return (
    <div className="stack">
      <Progress label={label} {...(total > 0 && { done, total })} />
      <p className="small muted">{here ? words.stayOpen : words.mayClose}</p>
      {!removing && (
        <div className="row">
          <Button size="small" onClick={onStop}>
            {words.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
