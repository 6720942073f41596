import { memo, useMemo } from 'react';
import type { AnswerKey, Insight, Journey } from '../../core/answer-key.ts';
import { useGradually } from './gradually.tsx';
import { InsightLine } from './insight-line.tsx';
import { useKeyWords } from './key-words.ts';

interface JourneyProps {
  readonly journey: Journey;
  readonly answerKey: AnswerKey;
  readonly name: string;
}

/** The width of a phase, in px: one and a half of them fit the panel, so that it shows that there is more. */
const COLUMN = 208;

/** The journey as the groups know it: phases across, rows down. The heads stay in sight when it is scrolled. */
export function JourneyGrid({ journey, answerKey, name }: JourneyProps) {
  const words = useKeyWords();
  const cells = useMemo(() => byCell(journey), [journey]);
  const drawn = useGradually(journey.insights.length);
  const shown = useMemo(() => shownByCell(journey, cells, drawn), [journey, cells, drawn]);
  return (
    <section
      className="journey-scroll"
      aria-label={words.gridLabel(name)}
      aria-busy={drawn < journey.insights.length}
      // A region that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="journey" style={{ width: journey.phases.length * COLUMN }}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {journey.phases.map((phase) => (
              <th key={phase.id} scope="col">
                {phase.macro && <span className="small muted">{phase.macro}</span>}
                {phase.label}
              </th>
            ))}
          </tr>
        </thead>
        {journey.rows.map((row) => (
          <tbody key={row.id}>
            <tr className="band">
              <th colSpan={journey.phases.length} scope="rowgroup">
                <span>{row.label}</span>
              </th>
            </tr>
            <tr>
              {journey.phases.map((phase) => (
                <td key={phase.id}>
                  <Lines
                    insights={cells.get(cellName(phase.id, row.id)) ?? NONE}
                    shown={shown.get(cellName(phase.id, row.id))}
                    answerKey={answerKey}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface LinesProps {
  readonly insights: readonly Insight[];
  /** So many of them are drawn by now; absent: all. */
  readonly shown?: number | undefined;
  readonly answerKey: AnswerKey;
}

/** The lines of one cell, or that nobody wrote there. */
export const Lines = memo(function Lines({ insights, shown = insights.length, answerKey }: LinesProps) {
  const words = useKeyWords();
  if (insights.length === 0) return <p className="small muted">{words.emptyCell}</p>;
  return (
    <ul className="lines">
      {insights.slice(0, shown).map((insight) => (
        <li key={insight.id}>
          <InsightLine insight={insight} answerKey={answerKey} />
        </li>
      ))}
    </ul>
  );
});

/** How many lines each cell shows while the grid is being drawn, row by row from the top. */
function shownByCell(
  { phases, rows }: Journey,
  cells: ReadonlyMap<string, readonly Insight[]>,
  drawn: number,
): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  let left = drawn;
  for (const row of rows)
    for (const phase of phases) {
      const name = cellName(phase.id, row.id);
      const lines = Math.min(cells.get(name)?.length ?? 0, left);
      shown.set(name, lines);
      left -= lines;
    }
  return shown;
}

const NONE: readonly Insight[] = [];

/** A cell's key in `byCell`. */
export const cellName = (phase: string, row: string): string => JSON.stringify([phase, row]);

/** What most have said stands first; otherwise as the answer key has it. */
export function byCell({ insights }: Journey): ReadonlyMap<string, readonly Insight[]> {
  const cells = new Map<string, Insight[]>();
  for (const insight of insights) {
    const name = cellName(insight.phase, insight.row);
    const lines = cells.get(name);
    if (lines) lines.push(insight);
    else cells.set(name, [insight]);
  }
  for (const lines of cells.values())
    lines.sort((a, b) => b.groups.length - a.groups.length || b.sources.length - a.sources.length);
  return cells;
}
