import { memo } from 'react';
import type { AnswerKey, KeyNote } from '../../core/answer-key.ts';
import { GoButton } from './go-button.tsx';
import { useKeyWords } from './key-words.ts';
import { whereabouts } from './where.ts';

interface NoteLineProps {
  readonly note: KeyNote;
  readonly answerKey: AnswerKey;
  /** Says where it lies; under a line of the journey that is known already. */
  readonly place?: boolean;
  /** One of the points it was split into. */
  readonly point?: string | undefined;
}

/** A participant's note as it was written, with its group and the way to it. */
export const NoteLine = memo(function NoteLine({ note, answerKey, place, point }: NoteLineProps) {
  const words = useKeyWords();
  const where = place ? whereabouts(note, answerKey, words) : null;
  return (
    <div className="note-line">
      <div className="grow">
        {point !== undefined && <p className="small muted">{words.point(point)}</p>}
        <p className="note-text">{note.text || <span className="muted">{words.noText}</span>}</p>
        <p className="small muted">{[note.group, where].filter(Boolean).join(' · ')}</p>
      </div>
      <GoButton ids={[note.id]} text={note.text || words.noText} />
    </div>
  );
});
