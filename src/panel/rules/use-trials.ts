import type { Board } from '@mirohq/websdk-types';
import { useCallback, useState } from 'react';
import { tryRule, type Rule, type Trial } from '../../rules/index.ts';

const PER_MINUTE = /rate limit.*minute/is;
const MINUTE = 61_000; // ms

/** Tries rules one by one; a rule that needs a person waits at its step until `stepDone` is called. */
export function useTrials(board: Board) {
  const [trials, setTrials] = useState<ReadonlyMap<string, Trial>>(new Map());
  const [running, setRunning] = useState<{ readonly rule: Rule; readonly done: number; readonly total: number } | null>(
    null,
  );
  const [step, setStep] = useState<{ readonly text: string; readonly done: () => void } | null>(null);

  const run = useCallback(
    async (chosen: readonly Rule[]) => {
      const hand = (text: string): Promise<void> =>
        new Promise((resolve) =>
          setStep({
            text,
            done: () => {
              setStep(null);
              resolve();
            },
          }),
        );
      for (const [index, rule] of chosen.entries()) {
        setRunning({ rule, done: index, total: chosen.length });
        let trial = await tryRule(rule, board, hand);
        if (PER_MINUTE.test(trial.error ?? '')) {
          await new Promise((resolve) => setTimeout(resolve, MINUTE));
          trial = await tryRule(rule, board, hand);
        }
        setTrials((known) => new Map(known).set(rule.id, trial));
      }
      setRunning(null);
    },
    [board],
  );
  return { trials, running, step, run };
}
