import type { ReactNode } from 'react';
import type { AnswerKey, KeyNote, NoteAt } from '../../core/answer-key.ts';
import type { KeyWords } from '../../words/panel/key/nb.ts';
import { Reveal } from '../elements/reveal.tsx';
import { GoButton } from './go-button.tsx';
import { Gradually } from './gradually.tsx';
import { useKeyWords } from './key-words.ts';
import { NoteLine } from './note-line.tsx';

type Entry = Exclude<keyof KeyWords['ledger'], 'heading' | 'sum' | 'none' | 'notNotes' | 'unreadable'>;

/** The ledger's lines, in the order they add up; `line` repeats some of the placed. */
const COUNTED: readonly (readonly [Entry, readonly NoteAt[]])[] = [
  ['placed', ['cell', 'line']],
  ['line', ['line']],
  ['outside', ['outside']],
  ['empty', ['empty']],
  ['setAside', ['setAside']],
  ['leftOut', ['leftOut']],
  ['copies', ['copy']],
];
const NOT_COUNTED: readonly (readonly [Entry, readonly NoteAt[]])[] = [
  ['headings', ['heading']],
  ['own', ['own']],
];

/** Where every note went; each number opens to its notes. */
export function LedgerList({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const entries = (lines: typeof COUNTED) =>
    lines.map(([entry, places]) => (
      <LedgerLine
        key={entry}
        label={words.ledger[entry]}
        notes={answerKey.notes.filter(({ at }) => places.includes(at))}
        answerKey={answerKey}
        under={entry === 'line'}
      />
    ));
  const { unreadable } = answerKey.ledger;
  return (
    <div className="stack tight">
      <p className="small muted">{words.ledger.sum(answerKey.ledger.notes)}</p>
      <div className="ledger">{entries(COUNTED)}</div>
      <p className="label muted">{words.ledger.notNotes}</p>
      <div className="ledger">
        {entries(NOT_COUNTED)}
        <Counted label={words.ledger.unreadable} count={unreadable.length}>
          <ul className="list">
            {unreadable.map(({ id, type }) => (
              <li key={id} className="note-line">
                <span className="grow">{words.unreadable(type)}</span>
                <GoButton ids={[id]} text={words.unreadable(type)} />
              </li>
            ))}
          </ul>
        </Counted>
      </div>
    </div>
  );
}

interface LedgerLineProps {
  readonly label: string;
  readonly notes: readonly KeyNote[];
  readonly answerKey: AnswerKey;
  readonly under?: boolean;
}

function LedgerLine({ label, notes, answerKey, under }: LedgerLineProps) {
  return (
    <Counted label={label} count={notes.length} {...(under && { under })}>
      <Gradually>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} answerKey={answerKey} place />
          </li>
        ))}
      </Gradually>
    </Counted>
  );
}

interface CountedProps {
  readonly label: string;
  readonly count: number;
  readonly under?: boolean;
  readonly children: ReactNode;
}

/** A number with its list; a nought has nothing to open. */
function Counted({ label, count, under, children }: CountedProps) {
  const face = (
    <>
      <span className="grow">{label}</span>
      <span className="number">{count}</span>
    </>
  );
  const className = under ? 'counted under' : 'counted';
  if (count === 0) return <div className={`${className} nought`}>{face}</div>;
  return (
    <Reveal className={className} summary={face}>
      {children}
    </Reveal>
  );
}
