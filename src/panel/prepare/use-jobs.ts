import type { Board } from '@mirohq/websdk-types';
import { useEffect, useState } from 'react';
import type { JobDesk, JobState } from '../../miro/jobs.ts';
import { usePanel } from '../panel-context.tsx';

/** What the headless page is doing for this board, and the desk to ask for more; `null` until it is open. */
export function useJobs(): { readonly jobs: readonly JobState[]; readonly desk: JobDesk | null } {
  const { board, boardId, report } = usePanel();
  const [desk, setDesk] = useState<JobDesk | null>(null);
  const [jobs, setJobs] = useState<readonly JobState[]>([]);
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    deskOf(board, boardId).then((opened) => {
      if (left) return;
      setDesk(opened);
      const show = () => setJobs(opened.jobs().filter(({ job }) => OWN.has(job)));
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

/** Tidying and publishing have their own places. */
const OWN: ReadonlySet<string> = new Set(['insert', 'remove', 'finish', 'take away']);

/** One per page, so that going to another place and back loses nothing. */
const desks = new WeakMap<Board, Promise<JobDesk>>();

function deskOf(board: Board, boardId: string): Promise<JobDesk> {
  const known = desks.get(board);
  if (known) return known;
  const opened = openDesk(board, boardId);
  desks.set(board, opened);
  opened.catch(() => desks.delete(board));
  return opened;
}

async function openDesk(board: Board, boardId: string): Promise<JobDesk> {
  const [{ openJobDesk }, data] = await Promise.all([
    import('../../miro/jobs.ts'),
    board.ui.getPanelData().catch(() => undefined),
  ]);
  const tab =
    typeof data === 'object' && data !== null && 'tab' in data && typeof data.tab === 'string' ? data.tab : undefined;
  return openJobDesk({
    board: boardId,
    tab,
    instead: async () => (await import('../../board-jobs.ts')).boardJobs(board),
  });
}
