import type { Board } from '@mirohq/websdk-types';
import { Suspense, startTransition, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../core/answer-key.ts';
import { LANGUAGES, preferredLanguage } from '../words/words.ts';
import { Boundary } from './boundary.tsx';
import { Button } from './elements/button.tsx';
import { Status } from './elements/status.tsx';
import { oneOf, recall, remember } from './memory.ts';
import { PanelContext } from './panel-context.tsx';
import { panelWords } from './panel-words.ts';
import { problemOf, sentenceOf, type Problem } from './problem.ts';
import { Refused } from './refused.tsx';
import { useWords } from './use-words.ts';

/** The language chosen holds for every board in this browser. */
const EVERY_BOARD = 'every-board';

export const chosenLanguage = (): Language =>
  recall(EVERY_BOARD, 'language', oneOf(LANGUAGES)) ?? preferredLanguage(navigator.languages);

interface PanelFrameProps {
  readonly board: Board;
  readonly boardId: string;
  readonly children: ReactNode;
}

/** What panel and desk share: language, the place where errors become one sentence, and the voice for screen readers. */
export function PanelFrame({ board, boardId, children }: PanelFrameProps) {
  const [language, setLanguageNow] = useState(chosenLanguage);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState({ text: '', times: 0 });

  const setLanguage = useCallback((next: Language) => {
    remember(EVERY_BOARD, 'language', next);
    startTransition(() => setLanguageNow(next));
  }, []);
  const report = useCallback((error: unknown) => {
    console.error(error);
    setProblem(problemOf(error));
  }, []);
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const forgive = useCallback(() => setProblem(null), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const panel = useMemo(
    () => ({ board, boardId, language, setLanguage, report, forgive, announce }),
    [board, boardId, language, setLanguage, report, forgive, announce],
  );
  return (
    <PanelContext value={panel}>
      <Suspense fallback={null}>
        {problem && <ProblemLine problem={problem} onClose={() => setProblem(null)} />}
        <Boundary renderInstead={(error, retry) => <Broken error={error} retry={retry} />}>{children}</Boundary>
      </Suspense>
      <div aria-live="polite" className="visually-hidden">
        {/* A new element each time: the same sentence said again is read out again. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </PanelContext>
  );
}

function ProblemLine({ problem, onClose }: { readonly problem: Problem; readonly onClose: () => void }) {
  const words = useWords(panelWords);
  return (
    <div className="problem-line">
      <Status tone="problem">
        <p>{sentenceOf(problem, words)}</p>
        <div className="row">
          <Button size="small" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </Status>
    </div>
  );
}

/** What stands where a part of the panel broke. */
export const Broken = ({ error, retry }: { readonly error: unknown; readonly retry: () => void }) => (
  <Refused error={error} words={useWords(panelWords)} retry={retry} />
);
