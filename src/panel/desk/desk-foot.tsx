import { useEffect, useEffectEvent } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { Decision } from '../../core/decisions.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { decisionSentence } from './decision-sentence.ts';
import { useDeskWords } from './desk-words.ts';

/** What was done last at this desk. */
export interface Deed {
  readonly decisions: readonly Decision[];
  readonly undone: boolean;
}

interface DeskFootProps {
  readonly answerKey: AnswerKey;
  readonly deed: Deed | null;
  /** What is asked next, in a sentence; '' where nothing is. */
  readonly next: string;
  readonly working: boolean;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
  /** Whether the desk can be opened larger. */
  readonly large: boolean;
}

/** Always in sight: what was decided last, the way to take it back, and the keys. Says the same to those who listen. */
export function DeskFoot({ answerKey, deed, next, working, onUndo, onHelp, large }: DeskFootProps) {
  const words = useDeskWords();
  const { announce, board, report } = usePanel();
  const done = (deed?.decisions ?? []).slice(0, 2).map((decision) => decisionSentence(decision, answerKey, words));
  const said = deed?.undone ? words.undone(done.join(' · ')) : done.join(' · ');
  const tell = useEffectEvent(() => announce([said, next].filter(Boolean).join('. ')));
  useEffect(() => {
    if (deed) tell();
  }, [deed]);
  const openLarge = () => board.ui.openModal({ url: 'desk.html', fullscreen: true }).catch(report);
  return (
    <div className="desk-foot">
      {(said || working) && (
        <p className="small deed">
          {said && <span className="deed-said">{deed?.undone ? said : `✓ ${said}`}</span>}
          {working && <span className="muted">{words.working}</span>}
        </p>
      )}
      <div className="row">
        <Button size="small" aria-keyshortcuts="Z" onClick={onUndo}>
          <kbd aria-hidden="true">Z</kbd> {words.undo}
        </Button>
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
          aria-label={words.help.open}
          title={words.help.open}
          onClick={onHelp}
        >
          <kbd aria-hidden="true">?</kbd>
        </Button>
        {large && (
          <Button kind="quiet" size="small" onClick={() => void openLarge()}>
            {words.openBig}
          </Button>
        )}
      </div>
    </div>
  );
}
