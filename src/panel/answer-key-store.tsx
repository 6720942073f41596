import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { AnswerKey } from '../core/answer-key.ts';
import type { Sheet } from '../core/sheets.ts';
import type { Step } from './steps.ts';
import { recall, remember } from './memory.ts';
import { usePanel } from './panel-context.tsx';

/** The last answer key made of this board, and what it was made of as far as this page still knows. */
export interface Made {
  readonly key: AnswerKey;
  /** The board's fingerprint then; `null` when nobody knows. */
  readonly print: string | null;
  /** Absent when the key was made before the panel was opened. */
  readonly sheets?: readonly Sheet[];
}

interface AnswerKeys {
  readonly made: Made | null;
  /** What is being done just now. */
  readonly step: Step | null;
  /** Reads the board and makes the answer key anew, with all decisions; `null` when that failed, which has been said. */
  readonly consolidate: (title: string) => Promise<AnswerKey | null>;
  /** The same from the board as last read: after a decision. */
  readonly redo: () => Promise<AnswerKey | null>;
  /** Brings back what was last saved on the board, when this browser kept nothing. */
  readonly restore: () => Promise<void>;
}

const AnswerKeyContext = createContext<AnswerKeys | null>(null);

/** The answer key that was made, and how to make it anew. */
export function useAnswerKey(): AnswerKeys {
  const keys = useContext(AnswerKeyContext);
  if (!keys) throw new Error('useAnswerKey: no store around this component, expected <AnswerKeyStore>');
  return keys;
}

/** Holds the answer key above the three places, so that going from one to another interrupts nothing. */
export function AnswerKeyStore({ children }: { readonly children: ReactNode }) {
  const { board, boardId, report, forgive } = usePanel();
  const [made, setMade] = useState<Made | null>(() => recall(boardId, 'answer-key', asMade) ?? null);
  const [step, setStep] = useState<Step | null>(null);
  const current = useRef(made);
  /** What "since last time" is counted from: the answer key before the last reading of the board, not before a decision. */
  const before = useRef<AnswerKey | undefined>(recall(boardId, 'answer-key-before', asMade)?.key);

  const keep = useCallback(
    (next: Made) => {
      current.current = next;
      startTransition(() => setMade(next)); // a large one is drawn in between other things
      remember(boardId, 'answer-key', { key: next.key, print: next.print });
    },
    [boardId],
  );
  const work = useCallback(
    async (title: string, fromLastRead: boolean): Promise<AnswerKey | null> => {
      setStep('reading');
      forgive();
      try {
        const { make } = await import('./making.ts');
        if (!fromLastRead) {
          before.current = current.current?.key;
          remember(boardId, 'answer-key-before', current.current ?? undefined);
        }
        const previous = before.current;
        const next = await make({ board, boardId, title, previous, fromLastRead, onStep: setStep });
        keep(next);
        return next.key;
      } catch (error) {
        report(error);
        return null;
      } finally {
        setStep(null);
      }
    },
    [board, boardId, report, forgive, keep],
  );
  const keys = useMemo<AnswerKeys>(
    () => ({
      made,
      step,
      consolidate: (title) => work(title, false),
      redo: () => work(current.current?.key.title ?? '', true),
      async restore() {
        try {
          const saved = await (await import('./making.ts')).lastSaved(board);
          if (saved && !current.current) keep(saved);
        } catch (error) {
          console.error(error); // nobody asked for it, and the button that makes a new one is right there
        }
      },
    }),
    [made, step, work, board, keep],
  );
  return <AnswerKeyContext value={keys}>{children}</AnswerKeyContext>;
}

/** Only this version of the contract is shown again; whatever else lies there is left alone. */
function asMade(raw: unknown): Made | undefined {
  if (typeof raw !== 'object' || raw === null || !('key' in raw) || !('print' in raw)) return undefined;
  const { key, print } = raw;
  if (typeof key !== 'object' || key === null || !('schema' in key)) return undefined;
  if (key.schema !== 'fasit.answer-key/1') return undefined;
  // The store above wrote it, under this schema's name, and nothing else writes under its name in localStorage.
  return { key: key as AnswerKey, print: typeof print === 'string' ? print : null };
}
