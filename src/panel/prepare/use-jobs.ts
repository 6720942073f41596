import { useEffect, useState } from 'react';
import type { JobState } from '../../miro/jobs.ts';
import type { JobDesk } from '../../miro/jobs/desk.ts';
import { usePanel } from '../panel-context.tsx';
import { deskOf } from '../use-job.ts';

/** The jobs that have to do with templates. */
const NAMES: ReadonlySet<string> = new Set(['insert', 'finish', 'remove', 'take away']);

/** What is being done with templates on this board, and the desk to ask for more; `null` until it is open. */
export function useJobs(): { readonly jobs: readonly JobState[]; readonly desk: JobDesk | null } {
  const { board, boardId, report } = usePanel();
  const [desk, setDesk] = useState<JobDesk | null>(null);
  const [jobs, setJobs] = useState<readonly JobState[]>([]);
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    deskOf(board, boardId).then((opened) => {
      if (left) return;
      const show = (): void => setJobs(opened.jobs().filter(({ job }) => NAMES.has(job)));
      setDesk(opened);
      show();
      leave = opened.subscribe(show);
    }, report);
    return () => {
      left = true;
      leave?.();
    };
  }, [board, boardId, report]);
  return { jobs, desk };
}
