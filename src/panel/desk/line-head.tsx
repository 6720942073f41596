import { memo } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import { Agreement } from '../key/agreement.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { useDeskWords } from './desk-words.ts';
import { Marked } from './marked.tsx';

interface LineHeadProps {
  readonly line: Insight;
  readonly answerKey: AnswerKey;
  readonly open: boolean;
  /** What was searched for: marked in the line, or in the note that says it. */
  readonly search: string;
  readonly onPress: (line: string) => void;
}

/** A line in the list: its words, how many said it, and what was settled. */
export const LineHead = memo(function LineHead({ line, answerKey, open, search, onPress }: LineHeadProps) {
  const words = useKeyWords();
  return (
    <button
      type="button"
      className={`insight-head ${open ? 'chosen' : ''}`}
      aria-expanded={open}
      data-line={line.id}
      onClick={() => onPress(line.id)}
    >
      <span className="insight-text">
        <Marked text={line.text} search={search} />
      </span>
      <NoteFound line={line} answerKey={answerKey} search={search} />
      <span className="insight-facts">
        <Agreement line={line} answerKey={answerKey} />
        <span>{words.notes(line.sources.length)}</span>
        {line.groups.length > 0 && <span>{line.groups.join(', ')}</span>}
        {line.status && <span className="tag">{words.status[line.status]}</span>}
      </span>
    </button>
  );
});

/** The note that was found, where the line itself says it in other words. */
function NoteFound({ line, answerKey, search }: Pick<LineHeadProps, 'line' | 'answerKey' | 'search'>) {
  const words = useDeskWords();
  const wanted = search.trim().toLowerCase();
  if (wanted === '' || line.text.toLowerCase().includes(wanted)) return null;
  const said = new Set(line.sources.map(({ note }) => note));
  const note = answerKey.notes.find(({ id, text }) => said.has(id) && text.toLowerCase().includes(wanted));
  if (!note) return null;
  return (
    <span className="small muted">
      <Marked text={words.inNote(note.text)} search={search} />
    </span>
  );
}
