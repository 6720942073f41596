import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetCorrections } from '../../core/sheets.ts';
import { saveCorrections, watchCorrections } from '../../miro/board-store.ts';
import { recall, remember } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';

/** Changes corrections from what they are now to what they should be. */
export type Correct = (change: (now: SheetCorrections) => SheetCorrections) => void;

/** A correction that the board may not have yet: a click on the canvas closes the panel in the middle of saving it. */
interface OnTheWay {
  /** When it was made, ISO 8601: also its name. */
  readonly at: string;
  readonly before: SheetCorrections;
  readonly after: SheetCorrections;
}

const ON_THE_WAY = 'corrections-on-the-way';

/** What was put right about the sheets, by anybody, kept on the board; `null` until it is known. */
export function useCorrections(): readonly [SheetCorrections | null, Correct] {
  const { board, boardId, report } = usePanel();
  const [corrections, setCorrections] = useState<SheetCorrections | null>(null);
  const current = useRef<SheetCorrections>({});

  const take = useCallback((next: SheetCorrections) => {
    current.current = next;
    setCorrections(next);
  }, []);

  const save = useCallback(
    (step: OnTheWay) => {
      const others = () => (recall(boardId, ON_THE_WAY, asSteps) ?? []).filter(({ at }) => at !== step.at);
      remember(boardId, ON_THE_WAY, [...others(), step]);
      saveCorrections(board, step.before, step.after, step.at)
        .catch((error: unknown) => {
          take(step.before);
          report(error);
        })
        .finally(() => remember(boardId, ON_THE_WAY, others()));
    },
    [board, boardId, take, report],
  );

  useEffect(() => {
    for (const left of recall(boardId, ON_THE_WAY, asSteps) ?? []) save(left);
    const watching = watchCorrections(board, take);
    watching.catch((error: unknown) => {
      report(error);
      take({});
    });
    return () =>
      void watching.then(
        (stop) => stop(),
        () => undefined,
      ); // what failed has been reported
  }, [board, boardId, take, save, report]);

  const correct = useCallback<Correct>(
    (change) => {
      const before = current.current;
      const after = change(before);
      take(after);
      save({ at: new Date().toISOString(), before, after });
    },
    [take, save],
  );
  return [corrections, correct];
}

const asSteps = (raw: unknown): readonly OnTheWay[] | undefined =>
  Array.isArray(raw) ? raw.filter(isStep) : undefined;

/** Only this file writes under its name in localStorage, and the board's own parser judges what is inside. */
const isStep = (raw: unknown): raw is OnTheWay =>
  typeof raw === 'object' && raw !== null && 'at' in raw && 'before' in raw && 'after' in raw;
