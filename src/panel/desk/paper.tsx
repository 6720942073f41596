import type { AnswerKey, Insight, KeyNote } from '../../core/answer-key.ts';
import { Agreement } from '../key/agreement.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { NoteLine } from '../key/note-line.tsx';

/** A note as people remember it: on paper. */
export function NotePaper({ note, answerKey }: { readonly note: KeyNote; readonly answerKey: AnswerKey }) {
  return (
    <div className="paper">
      <NoteLine note={note} answerKey={answerKey} place />
    </div>
  );
}

/** A line as one sheet of paper: its words large, and under them the notes it was made of. */
export function LinePaper({ line, answerKey }: { readonly line: Insight; readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const notes = line.sources.flatMap(({ note, point }) => {
    const original = answerKey.notes.find(({ id }) => id === note);
    return original ? [{ original, point }] : [];
  });
  const [only] = notes;
  if (notes.length === 1 && only?.original.text === line.text)
    return (
      <div className="paper">
        <NoteLine note={only.original} answerKey={answerKey} />
      </div>
    );
  return (
    <div className="paper stack tight">
      <p className="note-text">{line.text}</p>
      <p className="insight-facts">
        <Agreement line={line} answerKey={answerKey} />
        <span>{words.notes(line.sources.length)}</span>
        <span>{line.groups.join(', ')}</span>
      </p>
      <ul className="originals" aria-label={words.originals}>
        {notes.map(({ original, point }) => (
          <li key={`${original.id} ${point ?? ''}`}>
            <NoteLine note={original} answerKey={answerKey} point={point} />
          </li>
        ))}
      </ul>
    </div>
  );
}
