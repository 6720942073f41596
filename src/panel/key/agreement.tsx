import { useMemo } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import { groupsAskedOf } from '../groups-of-cell.ts';
import { useKeyWords } from './key-words.ts';

/** More dots than this can't be counted at a glance; the words beside them say it all the same. */
const MOST_DOTS = 8;

/** How far apart the dots stand, in px. */
const STEP = 9;

interface AgreementProps {
  readonly line: Insight;
  readonly answerKey: AnswerKey;
}

/** How many of the groups that had the cell said a thing: a dot for each, filled if it did, as in the heat map, and in words. */
export function Agreement({ line, answerKey }: AgreementProps) {
  const words = useKeyWords();
  const asked = useMemo(() => groupsAskedOf(answerKey, line), [answerKey, line]);
  if (line.agreement === null) return null;
  return (
    <span className="agreement">
      {asked.length <= MOST_DOTS && (
        <svg width={asked.length * STEP} height="10" viewBox={`0 0 ${asked.length * STEP} 10`} aria-hidden="true">
          {asked.map((group, index) => (
            <circle
              key={group}
              cx={STEP / 2 + index * STEP}
              cy="5"
              r="3.4"
              fill={line.groups.includes(group) ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.2"
            />
          ))}
        </svg>
      )}
      <span>{words.saidBy(line.groups.length, asked.length)}</span>
    </span>
  );
}
