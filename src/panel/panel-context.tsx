import type { Board } from '@mirohq/websdk-types';
import { createContext, useContext } from 'react';
import type { Language } from '../core/answer-key.ts';

/** What every part of the panel may lean on. */
export interface Panel {
  readonly board: Board;
  readonly boardId: string;
  /** The panel's own language, apart from the template's and the document's. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Says in one sentence at the top of the panel what went wrong, whatever was thrown. */
  readonly report: (error: unknown) => void;
  /** Takes that sentence away again: something new is being tried. */
  readonly forgive: () => void;
  /** Reads a sentence out to those who don't see it appear. */
  readonly announce: (text: string) => void;
}

/** Given by `PanelFrame`, taken by `usePanel`. */
export const PanelContext = createContext<Panel | null>(null);

/** The board, the language and the voice of this panel. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('usePanel: no panel around this component, expected <PanelFrame>');
  return panel;
}
