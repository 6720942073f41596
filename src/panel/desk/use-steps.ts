import { useMemo, useRef } from 'react';
import { recall, remember } from '../memory.ts';

/** So many steps back, as far as anybody remembers. */
const MOST = 100;

/** The ids of the decisions taken together, the last step last. */
type Steps = readonly (readonly string[])[];

interface History {
  push(ids: readonly string[]): void;
  pop(): readonly string[] | undefined;
}

/**
 * What was decided in this browser, step by step, to be taken back in that order: also by the panel that is opened after
 * a click on the canvas has closed this one, and from the large window and the panel alike.
 */
export function useSteps(boardId: string): History {
  // Where the browser refuses to remember, the steps live as long as the page.
  const here = useRef<Steps>([]);
  return useMemo(() => {
    const keep = (steps: Steps) => {
      here.current = steps;
      remember(boardId, NAME, steps);
    };
    const steps = () => recall(boardId, NAME, asSteps) ?? here.current;
    return {
      push: (ids) => keep([...steps(), ids].slice(-MOST)),
      pop() {
        const last = steps().at(-1);
        keep(steps().slice(0, -1));
        return last;
      },
    };
  }, [boardId]);
}

const NAME = 'desk.steps';

const asSteps = (raw: unknown): Steps | undefined =>
  Array.isArray(raw) && raw.every((step) => Array.isArray(step) && step.every((id) => typeof id === 'string'))
    ? raw
    : undefined;
