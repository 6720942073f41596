import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { mergeDecisions } from '../../core/decisions/records.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';
import { addDecisions, StoreError, unsavedDecisions, watchDecisions } from '../../miro/board-store.ts';
import { asDecisions } from '../../miro/store/decision-file.ts';
import { recall, remember } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { decisionOf } from './deciding.ts';
import { useSteps } from './use-steps.ts';

/** Deciding and undoing, on the board and in the answer key. */
export interface Deciding {
  /** All that is known, undone ones too, oldest first. */
  readonly decisions: readonly Decision[];
  readonly decide: (bodies: readonly DecisionBody[]) => readonly Decision[];
  readonly bring: (decisions: readonly Decision[]) => void;
  readonly undo: (ids: readonly string[]) => void;
  /** Takes back what was last decided here; what that was, or nothing. */
  readonly undoLast: () => readonly Decision[];
  /** Why the board does not hold everything. */
  readonly problem: { readonly code: StoreError['code']; readonly unsaved: readonly Decision[] } | null;
  readonly retry: () => void;
  /** How many were left over by a panel that was closed before the board had them. */
  readonly recovered: number;
  readonly working: boolean;
}

/** Decisions on their way to the board are in this browser too, so that a closing panel loses none. */
const ON_THE_WAY = 'decisions-on-the-way';

/** Decisions at once on the screen, then on the board, then in the answer key. */
export function useDeciding(answerKey: AnswerKey, redo: () => Promise<unknown>): Deciding {
  const { board, boardId, report } = usePanel();
  const [leftOver] = useState(() => recallWay(boardId));
  const [decisions, setDecisions] = useState(() => mergeDecisions(answerKey.decisions, leftOver));
  const [problem, setProblem] = useState<Deciding['problem']>(null);
  const [working, setWorking] = useState(false);
  const known = useRef(decisions);
  const steps = useSteps(boardId);
  const turn = useRef({ running: false, again: false });

  const show = (all: readonly Decision[]): boolean => {
    const before = JSON.stringify(known.current);
    known.current = mergeDecisions(known.current, all);
    setDecisions(known.current);
    return JSON.stringify(known.current) !== before;
  };

  /** Makes the answer key anew, one at a time; however often it is asked for meanwhile, it is made once more. */
  const refresh = async (): Promise<void> => {
    turn.current.again = true;
    if (turn.current.running) return;
    turn.current.running = true;
    setWorking(true);
    while (turn.current.again) {
      turn.current.again = false;
      await redo().catch(report);
    }
    turn.current.running = false;
    setWorking(false);
  };

  const save = async (given: readonly Decision[]): Promise<void> => {
    const sent = mergeDecisions(unsavedDecisions(board), given);
    remember(boardId, ON_THE_WAY, mergeDecisions(recallWay(boardId), sent));
    try {
      await addDecisions(board, given);
      // The large window may have others on their way.
      const waiting = unsavedDecisions(board);
      const others = recallWay(boardId).filter(
        ({ id, undone }) => !sent.some((one) => one.id === id && one.undone === undone),
      );
      const rest = mergeDecisions(others, waiting);
      remember(boardId, ON_THE_WAY, rest.length > 0 ? rest : undefined);
      setProblem(null);
    } catch (error) {
      if (error instanceof StoreError) setProblem({ code: error.code, unsaved: unsavedDecisions(board) });
      else report(error);
    }
  };

  /** The answer key need not wait for the board: what is on its way there is read with what it holds. */
  const add = (given: readonly Decision[]): void => {
    show(given);
    void save(given);
    void refresh();
  };

  const begin = useEffectEvent(() => {
    if (leftOver.length > 0) add(leftOver);
  });
  const hear = useEffectEvent((all: readonly Decision[]) => {
    if (show(all)) void refresh();
  });
  const fail = useEffectEvent(report);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    watchDecisions(board, (all) => hear(all))
      .then((stopping) => (left ? stopping() : void (stop = stopping)))
      .catch((error: unknown) => fail(error))
      .finally(() => begin());
    return () => {
      left = true;
      stop?.();
    };
  }, [board]);

  const decideNow = (bodies: readonly DecisionBody[]): readonly Decision[] => {
    const made: Decision[] = [];
    for (const body of bodies)
      made.push(decisionOf(body, answerKey, [...known.current, ...made], crypto.randomUUID(), Date.now()));
    steps.push(made.map(({ id }) => id));
    add(made);
    return made;
  };
  const latest = useRef(decideNow);
  useLayoutEffect(() => void (latest.current = decideNow));
  // The same function at every drawing, so that a list of hundreds of lines is not drawn anew for each key.
  const decide = useCallback((bodies: readonly DecisionBody[]) => latest.current(bodies), []);

  return {
    decisions,
    decide,
    bring: add,
    undo: (ids) => add(undone(known.current, ids)),
    undoLast() {
      // A step whose decisions were undone one by one in the list is none any more.
      for (let ids = steps.pop(); ids; ids = steps.pop()) {
        const back = undone(known.current, ids);
        if (back.length === 0) continue;
        add(back);
        return back;
      }
      return [];
    },
    problem,
    retry: () => void save([]),
    recovered: leftOver.length,
    working,
  };
}

const undone = (decisions: readonly Decision[], ids: readonly string[]): readonly Decision[] =>
  decisions.filter(({ id, undone }) => ids.includes(id) && !undone).map((decision) => ({ ...decision, undone: true }));

const recallWay = (boardId: string): readonly Decision[] => recall(boardId, ON_THE_WAY, parse) ?? [];
const parse = (raw: unknown): readonly Decision[] | undefined => asDecisions(raw) ?? undefined;
