import { useEffect, useRef, useState } from 'react';
import type { Template } from '../../core/template.ts';
import { loadTemplate, saveTemplate } from '../../miro/board-store.ts';
import { recall, remember, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { asPrepared, freshTemplate, type Inserted, type Prepared } from './prepared.ts';

const MEMORY = 'prepared';
/** ms of quiet before the board is asked to keep what was typed. */
const QUIET = 500;

/**
 * The template as this browser remembers it, else as it was last inserted on this board. Where the browser keeps nothing
 * for an app in a frame, the board keeps it.
 */
export function usePrepared() {
  const { board, boardId, language } = usePanel();
  const [prepared, setPrepared] = useRemembered<Prepared>(
    MEMORY,
    { template: freshTemplate(language), inserted: null },
    asPrepared,
  );
  const [asked, setAsked] = useState(() => recall(boardId, MEMORY, asPrepared) !== undefined);
  const touched = useRef(asked);
  useEffect(() => {
    if (asked) return;
    loadTemplate(board)
      .then((kept) => kept && !touched.current && setPrepared({ template: kept, inserted: null }))
      .catch(() => undefined) // the board won't say: begin with a fresh one
      .finally(() => setAsked(true));
  }, [board, asked, setPrepared]);

  const { template } = prepared;
  useEffect(() => {
    if (!asked || !touched.current || remember(boardId, 'keeps', true)) return undefined;
    const soon = setTimeout(() => void saveTemplate(board, template).catch(() => undefined), QUIET);
    return () => clearTimeout(soon);
  }, [board, boardId, asked, template]);

  return {
    ...prepared,
    setTemplate: (next: Template): void => {
      touched.current = true;
      setPrepared({ ...prepared, template: next });
    },
    setInserted: (inserted: Inserted): void => {
      touched.current = true;
      setPrepared({ ...prepared, inserted });
    },
  };
}
