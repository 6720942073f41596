import type { Board } from '@mirohq/websdk-types';
import { useCallback, useEffect, useState } from 'react';
import type { JobState } from '../miro/jobs.ts';
import type { JobDesk } from '../miro/jobs/desk.ts';
import { usePanel } from './panel-context.tsx';

/** One kind of work that outlives the panel, as it stands now. */
export interface Job {
  /** The last of its kind, also one begun before the panel was opened again. */
  readonly last: JobState | null;
  readonly start: (input: unknown) => void;
  readonly stop: () => void;
}

/** The latest job of one kind on this board, and how to start and stop it. */
export function useJob(name: string): Job {
  const { board, boardId, report } = usePanel();
  const [last, setLast] = useState<JobState | null>(null);
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    deskOf(board, boardId).then((desk) => {
      if (left) return;
      const show = () => setLast(desk.jobs().findLast(({ job }) => job === name) ?? null);
      show();
      leave = desk.subscribe(show);
    }, report);
    return () => {
      left = true;
      leave?.();
    };
  }, [board, boardId, name, report]);

  const start = useCallback(
    (input: unknown) => {
      deskOf(board, boardId)
        .then((desk) => desk.start(name, input))
        .catch(report);
    },
    [board, boardId, name, report],
  );
  const id = last?.id;
  const stop = useCallback(() => {
    if (id !== undefined) deskOf(board, boardId).then((desk) => desk.stop(id), report);
  }, [board, boardId, id, report]);
  return { last, start, stop };
}

const desks = new WeakMap<Board, Promise<JobDesk>>();

/** One per page; a failed opening is tried again. */
export function deskOf(board: Board, boardId: string): Promise<JobDesk> {
  const known = desks.get(board);
  if (known) return known;
  const opened = openDesk(board, boardId);
  desks.set(board, opened);
  opened.catch(() => desks.delete(board));
  return opened;
}

async function openDesk(board: Board, boardId: string): Promise<JobDesk> {
  const [{ openJobDesk }, data] = await Promise.all([
    import('../miro/jobs/desk.ts'),
    board.ui.getPanelData().catch(() => undefined),
  ]);
  const tab =
    typeof data === 'object' && data !== null && 'tab' in data && typeof data.tab === 'string' ? data.tab : undefined;
  return openJobDesk({
    board: boardId,
    tab,
    instead: async () => (await import('../headless/board-jobs.ts')).boardJobs(board),
  });
}
