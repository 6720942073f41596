import { useMemo, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';
import { proposalOf, questionsOf, type Question } from './questions.ts';

/** Takes decisions and tells what became of them. */
export type Decide = (bodies: readonly DecisionBody[]) => readonly Decision[];

/**
 * The questions that are open, and the one on the table: it stays there when others come and go. An answered one is gone
 * before the answer key has caught up, and is back on the table when its answer is undone.
 */
export function useOpenQuestions(answerKey: AnswerKey, decisions: readonly Decision[], decide: Decide) {
  const all = useMemo(() => questionsOf(answerKey), [answerKey]);
  const [answered, setAnswered] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [table, setTable] = useState<{ readonly id: string | undefined; readonly at: number }>();
  const settled = new Set(answerKey.decisions.map(({ id }) => id));
  const undone = new Set(decisions.filter((decision) => decision.undone).map(({ id }) => id));
  const stands = (id: string) => (answered.get(id) ?? []).filter((decision) => !undone.has(decision));
  const isOnItsWay = ({ id }: Question) => stands(id).some((decision) => !settled.has(decision));
  const open = all.filter((question) => !isOnItsWay(question));
  const found = open.findIndex(({ id }) => id === table?.id);
  const at = found < 0 ? Math.min(table?.at ?? 0, Math.max(0, open.length - 1)) : found;
  const current = open[at];

  const answer = (bodies: readonly DecisionBody[]) => {
    if (!current || bodies.length === 0) return;
    const ids = decide(bodies).map(({ id }) => id);
    setAnswered(new Map([...answered, [current.id, ids]]));
    setTable({ id: open[at + 1]?.id, at });
  };
  const step = (by: 1 | -1) => {
    if (open.length === 0) return;
    const next = (at + by + open.length) % open.length;
    setTable({ id: open[next]?.id, at: next });
  };
  const reopen = (back: readonly Decision[]) => {
    const [id] = [...answered].find(([, ids]) => back.some((decision) => ids.includes(decision.id))) ?? [];
    if (id !== undefined) setTable({ id, at });
  };
  const press = (key: string): boolean => {
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else {
      const given = current && answerFor(key, current);
      if (!given) return false;
      answer(given.decisions);
    }
    return true;
  };
  return {
    current,
    at,
    count: open.length,
    answered: [...answered.keys()].filter((id) => stands(id).length > 0).length,
    touched: table !== undefined,
    answer,
    step,
    reopen,
    press,
  };
}

function answerFor(key: string, question: Question) {
  if (key === 'Enter') return proposalOf(question);
  const { answers } = question;
  return answers.find(({ letter }) => letter === key) ?? (/^[1-9]$/.test(key) ? answers[Number(key) - 1] : undefined);
}
