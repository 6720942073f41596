import { useMemo } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import { groupsAskedOf } from '../groups-of-cell.ts';
import { useKeyWords } from './key-words.ts';

/** More dots than this can't be counted at a glance; the words beside them say it all the same. */
const MOST_DOTS = 8;

/** How far apart the dots stand, in px. */
const STEP = 9;
const RADIUS = 3.4;

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
          <path d={asked.map((_, at) => dot(at)).join('')} fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path
            d={asked.flatMap((group, at) => (line.groups.includes(group) ? dot(at) : [])).join('')}
            fill="currentColor"
          />
        </svg>
      )}
      <span>{words.saidBy(line.groups.length, asked.length)}</span>
    </span>
  );
}

/** A circle as a path: hundreds of lines have one each, and a path for all dots of a line is one element instead of many. */
const dot = (at: number): string =>
  `M${STEP / 2 + at * STEP - RADIUS} 5a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
