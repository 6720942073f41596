import type { PanelWords } from '../words/panel/nb.ts';
import { Button } from './elements/button.tsx';
import { Status } from './elements/status.tsx';
import { problemOf, sentenceOf } from './problem.ts';

interface RefusedProps {
  readonly error: unknown;
  readonly words: PanelWords;
  readonly retry: () => void;
}

/** What went wrong in one sentence, where nothing else can be shown, and a button to try again. */
export function Refused({ error, words, retry }: RefusedProps) {
  return (
    <Status tone="problem">
      <p>{sentenceOf(problemOf(error), words)}</p>
      <div className="row">
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      </div>
    </Status>
  );
}
