import { useMemo, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { DecisionBody } from '../../core/decisions.ts';
import { questionsOf, type Question } from './questions.ts';
import type { Deciding } from './use-deciding.ts';

/** The questions that are open, and the one on the table. An answered one is gone before the answer key has caught up. */
export function useOpenQuestions(answerKey: AnswerKey, { decide, decisions }: Deciding) {
  const all = useMemo(() => questionsOf(answerKey), [answerKey]);
  const [answered, setAnswered] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [index, setIndex] = useState(0);
  const [touched, setTouched] = useState(false);
  const settled = new Set(answerKey.decisions.map(({ id }) => id));
  const undone = new Set(decisions.filter((decision) => decision.undone).map(({ id }) => id));
  const isOnItsWay = ({ id }: Question) =>
    (answered.get(id) ?? []).some((decision) => !settled.has(decision) && !undone.has(decision));
  const open = all.filter((question) => !isOnItsWay(question));
  const at = Math.min(index, Math.max(0, open.length - 1));
  const current = open[at];

  const answer = (bodies: readonly DecisionBody[]) => {
    if (!current || bodies.length === 0) return;
    const ids = decide(bodies);
    setTouched(true);
    setAnswered(new Map([...answered, [current.id, ids]]));
    setIndex(at);
  };
  const step = (by: 1 | -1) => {
    if (open.length === 0) return;
    setTouched(true);
    setIndex((at + by + open.length) % open.length);
  };
  const press = (key: string): boolean => {
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else {
      const answers = current?.answers ?? [];
      const given =
        key === 'Enter'
          ? answers[0]
          : (answers.find(({ letter }) => letter === key) ??
            (/^[1-9]$/.test(key) ? answers[Number(key) - 1] : undefined));
      if (!given) return false;
      answer(given.decisions);
    }
    return true;
  };
  return { current, at, count: open.length, touched, answer, step, press };
}
