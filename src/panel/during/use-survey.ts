import { useEffect, useState } from 'react';
import type { SheetCorrections } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { consolidator } from '../consolidation.ts';
import type { Outcome } from '../consolidation-task.ts';
import { usePanel } from '../panel-context.tsx';

/** What the board holds, counted anew whenever it or its corrections change; the last count stays until the next is there. */
export function useSurvey(snapshot: Snapshot | null, corrections: SheetCorrections | null): Outcome | null {
  const { report } = usePanel();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (!snapshot || !corrections) return undefined;
    let over = false;
    consolidator()
      .ask({ kind: 'survey', snapshot, corrections, title: '', createdAt: new Date(0).toISOString() })
      .then(
        (next) => over || setOutcome(next),
        (error: unknown) => over || report(error),
      );
    return () => {
      over = true;
    };
  }, [snapshot, corrections, report]);
  return outcome;
}
