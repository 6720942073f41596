import { refusalOf } from '../../miro/board.ts';
import { asInsertResult, asRemoval } from '../../miro/insert/result.ts';
import type { JobState } from '../../miro/jobs.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import type { Tone } from '../elements/status.tsx';

/** What came of a job, in one sentence; `null` while it runs, and for jobs that have nothing to tell. */
export function resultOf(
  { job, state, value, stopped, error = '' }: JobState,
  { insert: words }: PrepareWords,
): { readonly tone: Tone; readonly text: string } | null {
  if (state === 'running') return null;
  const refused = (detail: string, say: (detail: string) => string) => ({
    tone: 'problem' as const,
    text: refusalOf(detail) === 'hour' ? `${say(detail)} ${words.hourly}` : say(detail),
  });
  if (stopped) return { tone: 'info', text: words.stopped };
  if (state === 'failed' && job === 'remove') return refused(error, words.left);
  if (state === 'failed')
    return {
      tone: 'problem',
      text: refusalOf(error) === 'hour' ? words.hourly : words.failedAtOnce(error),
    };
  const removal = asRemoval(value);
  if (removal) return { tone: 'good', text: words.removed(removal.kept.length) };
  const result = asInsertResult(value);
  if (!result) return null;
  if (result.status === 'left') return refused(result.detail, words.left);
  if (result.status === 'removed')
    return job === 'take away'
      ? { tone: 'info', text: words.clearedAway }
      : result.stopped
        ? { tone: 'info', text: words.stopped }
        : refused(result.detail, words.failed);
  const done = job === 'finish' ? words.finished : words.done(result.sheets.length);
  return { tone: 'good', text: result.kept === false ? `${done} ${words.notKept}` : done };
}
