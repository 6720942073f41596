import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { mergeDecisions } from '../../core/decisions/records.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';
import { addDecisions, StoreError, unsavedDecisions, watchDecisions } from '../../miro/board-store.ts';
import { asDecisions } from '../../miro/store/decision-file.ts';
import { recall, remember } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { decisionOf } from './deciding.ts';

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
  const [leftOver] = useState(() => recall(boardId, ON_THE_WAY, parse) ?? []);
  const [decisions, setDecisions] = useState(() => mergeDecisions(answerKey.decisions, leftOver));
  const [problem, setProblem] = useState<Deciding['problem']>(null);
  const [working, setWorking] = useState(false);
  const known = useRef(decisions);
  const steps = useRef<(readonly string[])[]>([]);
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
    remember(boardId, ON_THE_WAY, mergeDecisions(recall(boardId, ON_THE_WAY, parse) ?? [], given));
    try {
      await addDecisions(board, given);
      const waiting = unsavedDecisions(board);
      remember(boardId, ON_THE_WAY, waiting.length > 0 ? waiting : undefined);
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
    steps.current.push(made.map(({ id }) => id));
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
      const back = undone(known.current, steps.current.pop() ?? []);
      if (back.length > 0) add(back);
      return back;
    },
    problem,
    retry: () => void save([]),
    recovered: leftOver.length,
    working,
  };
}

const undone = (decisions: readonly Decision[], ids: readonly string[]): readonly Decision[] =>
  decisions.filter(({ id, undone }) => ids.includes(id) && !undone).map((decision) => ({ ...decision, undone: true }));

const parse = (raw: unknown): readonly Decision[] | undefined => asDecisions(raw) ?? undefined;
