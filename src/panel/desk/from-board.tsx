import { useEffect } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { useSelection } from '../during/use-selection.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { useDeskWords } from './desk-words.ts';
import { lineOfNote } from './lines.ts';

/** From the note selected on the board to its line; while the list is on screen it goes there by itself. */
export function FromBoard({
  answerKey,
  onGo,
  jump,
}: {
  readonly answerKey: AnswerKey;
  readonly onGo: (note: string) => void;
  readonly jump: boolean;
}) {
  const words = useDeskWords();
  const selected = useSelection();
  const note = selected.length === 1 ? answerKey.notes.find(({ id }) => id === selected[0]?.id) : undefined;
  const found = note && lineOfNote(answerKey, note.id);
  const id = found ? note.id : null;
  useEffect(() => {
    if (jump && id !== null) onGo(id);
    // When something else is selected, and only then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  if (!note || note.at === 'heading' || note.at === 'own') return null;
  return (
    <div className="desk-strip">
      <Status tone="info">
        <p className="note-text">{words.fromBoard(note.text)}</p>
        {found ? (
          <div className="row">
            <Button size="small" onClick={() => onGo(note.id)}>
              {words.toLine}
            </Button>
          </div>
        ) : (
          <p className="small">{words.notInLine}</p>
        )}
      </Status>
    </div>
  );
}
