import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetCorrections } from '../../core/sheets.ts';
import { saveCorrections, watchCorrections } from '../../miro/board-store.ts';
import { usePanel } from '../panel-context.tsx';

/** Changes corrections from what they are now to what they should be. */
export type Correct = (change: (now: SheetCorrections) => SheetCorrections) => void;

/** What was put right about the sheets, by anybody, kept on the board; `null` until it is known. */
export function useCorrections(): readonly [SheetCorrections | null, Correct] {
  const { board, report } = usePanel();
  const [corrections, setCorrections] = useState<SheetCorrections | null>(null);
  const current = useRef<SheetCorrections>({});

  useEffect(() => {
    const take = (next: SheetCorrections) => {
      current.current = next;
      setCorrections(next);
    };
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
  }, [board, report]);

  const correct = useCallback<Correct>(
    (change) => {
      const before = current.current;
      const after = change(before);
      current.current = after;
      setCorrections(after);
      saveCorrections(board, before, after, new Date().toISOString()).catch((error: unknown) => {
        current.current = before;
        setCorrections(before);
        report(error);
      });
    },
    [board, report],
  );
  return [corrections, correct];
}
