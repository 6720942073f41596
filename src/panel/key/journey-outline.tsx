import { useMemo } from 'react';
import type { AnswerKey, Journey } from '../../core/answer-key.ts';
import { Reveal } from '../elements/reveal.tsx';
import { byCell, cellName, Lines } from './journey-grid.tsx';
import { useKeyWords } from './key-words.ts';

/** The same journey from top to bottom: phase by phase, row by row. */
export function JourneyOutline({ journey, answerKey }: { readonly journey: Journey; readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const cells = useMemo(() => byCell(journey), [journey]);
  return (
    <div className="outline">
      {journey.phases.map((phase, index) => {
        const lines = journey.rows.reduce((sum, row) => sum + (cells.get(cellName(phase.id, row.id))?.length ?? 0), 0);
        return (
          <Reveal
            key={phase.id}
            open={index === 0}
            summary={
              <>
                <h3 className="grow">{phase.label}</h3>
                <span className="small muted">{words.found.lines(lines)}</span>
              </>
            }
          >
            <div className="stack">
              {journey.rows.map((row) => (
                <section key={row.id} aria-label={row.label} className="stack tight">
                  <h4>{row.label}</h4>
                  <Lines insights={cells.get(cellName(phase.id, row.id)) ?? []} answerKey={answerKey} />
                </section>
              ))}
            </div>
          </Reveal>
        );
      })}
    </div>
  );
}
