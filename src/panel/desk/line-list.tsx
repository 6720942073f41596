import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerKey, Insight } from '../../core/answer-key.ts';
import type { DecisionBody } from '../../core/decisions.ts';
import { SelectField, TextField } from '../elements/field.tsx';
import { Agreement } from '../key/agreement.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { oneOf, useRemembered } from '../memory.ts';
import { useDeskWords } from './desk-words.ts';
import { LineEditor } from './line-editor.tsx';
import { FILTERS, lineOfNote, linesBy } from './lines.ts';

interface LineListProps {
  readonly answerKey: AnswerKey;
  readonly onDecide: (decisions: readonly DecisionBody[]) => void;
  /** A note whose line is opened and scrolled to, and when it was asked for. */
  readonly goTo: { readonly note: string; readonly times: number } | null;
}

/** All lines of a journey, filtered and searched; each opens to what can be done with it. */
export function LineList({ answerKey, onDecide, goTo }: LineListProps) {
  const words = useDeskWords();
  const keyWords = useKeyWords();
  const [filter, setFilter] = useRemembered('desk.filter', 'all', oneOf(FILTERS));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const asked = useDeferredValue(search);
  const journey = answerKey.journeys[chosen] ?? answerKey.journeys[0];
  const cells = useMemo(
    () => (journey ? linesBy(journey, answerKey, filter, asked) : []),
    [journey, answerKey, filter, asked],
  );
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const found = goTo && lineOfNote(answerKey, goTo.note);
    if (!found) return undefined;
    setChosen(answerKey.journeys.indexOf(found.journey));
    setFilter('all');
    setSearch('');
    setOpen(found.line.id);
    const frame = requestAnimationFrame(() => {
      const head = list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(found.line.id)}"]`);
      head?.scrollIntoView({ block: 'center' });
      head?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
    // Only when somebody asks for a line: a new answer key must not scroll the list away.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo]);

  const shown = cells.reduce((sum, { lines }) => sum + Math.max(lines.length, filter === 'empty' ? 1 : 0), 0);
  return (
    <div className="stack" ref={list}>
      {answerKey.journeys.length > 1 && (
        <SelectField
          label={keyWords.journey}
          value={String(chosen)}
          options={answerKey.journeys.map(({ persona }, index) => ({
            value: String(index),
            label: persona ?? keyWords.oneJourney,
          }))}
          onPick={(value) => setChosen(Number(value))}
        />
      )}
      <fieldset className="desk-filters">
        <legend className="visually-hidden">{words.filters.label}</legend>
        {FILTERS.map((value) => (
          <button key={value} type="button" aria-pressed={value === filter} onClick={() => setFilter(value)}>
            {words.filters[value]}
          </button>
        ))}
      </fieldset>
      <TextField label={words.search} type="search" value={search} onText={setSearch} />
      <output className="small muted">{words.shown(shown)}</output>
      {cells.map(({ id, phase, row, lines }) => (
        <section key={id} className="desk-cell">
          <h3>
            {phase} · {row}
          </h3>
          {lines.length === 0 && <p className="small muted">{words.emptyCell}</p>}
          <ul>
            {lines.map((line) => (
              <li key={line.id}>
                <LineHead
                  line={line}
                  answerKey={answerKey}
                  open={line.id === open}
                  onOpen={() => setOpen(line.id === open ? null : line.id)}
                />
                {line.id === open && <LineEditor line={line} answerKey={answerKey} onDecide={onDecide} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cells.length === 0 && <p className="muted">{words.nothing}</p>}
    </div>
  );
}

function LineHead({
  line,
  answerKey,
  open,
  onOpen,
}: {
  readonly line: Insight;
  readonly answerKey: AnswerKey;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const words = useKeyWords();
  return (
    <button
      type="button"
      className={`insight-head ${open ? 'chosen' : ''}`}
      aria-expanded={open}
      data-line={line.id}
      onClick={onOpen}
    >
      <span className="insight-text">{line.text}</span>
      <span className="insight-facts">
        <Agreement line={line} answerKey={answerKey} />
        <span>{words.notes(line.sources.length)}</span>
        {line.groups.length > 0 && <span>{line.groups.join(', ')}</span>}
        {line.status && <span className="tag">{words.status[line.status]}</span>}
      </span>
    </button>
  );
}
