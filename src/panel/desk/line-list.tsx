import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { noteOf } from '../../core/decisions/records.ts';
import { SelectField, TextField } from '../elements/field.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { oneOf, useRemembered } from '../memory.ts';
import { useDeskWords } from './desk-words.ts';
import { LineEditor } from './line-editor.tsx';
import { LineHead } from './line-head.tsx';
import { FILTERS, lineOfNote, linesBy, type Found } from './lines.ts';
import { useFocusKeeper } from './use-focus-keeper.ts';
import { useKeys } from './use-keys.ts';
import type { Decide } from './use-open-questions.ts';

interface LineListProps {
  readonly answerKey: AnswerKey;
  readonly onDecide: Decide;
  /** Whether J and K go from line to line; beside a question they belong to the questions. */
  readonly keys: boolean;
  /** A note whose line is opened and scrolled to, and when it was asked for. */
  readonly goTo: { readonly note: string; readonly times: number } | null;
}

const NOTHING: Found = { cells: [], counts: { all: 0, shared: 0, once: 0, opposed: 0, open: 0, empty: 0 } };

/**
 * All lines of a journey, filtered and searched; each opens to what can be done with it. Drawn a moment after what was
 * pressed, so that hundreds of lines hold up no key.
 */
export const LineList = memo(function LineList({ answerKey, onDecide, keys, goTo }: LineListProps) {
  const words = useDeskWords();
  const keyWords = useKeyWords();
  const [filter, setFilter] = useRemembered('desk.filter', 'all', oneOf(FILTERS));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const journey = answerKey.journeys[chosen] ?? answerKey.journeys[0];
  const wanted = useMemo(
    () => ({ found: journey ? linesBy(journey, answerKey, filter, search) : NOTHING, search, answerKey }),
    [journey, answerKey, filter, search],
  );
  const shown = useDeferredValue(wanted, { found: NOTHING, search: '', answerKey });
  const list = useRef<HTMLDivElement>(null);
  const focus = useFocusKeeper(list, '[aria-expanded=true][data-line]');

  useEffect(() => {
    const found = goTo && lineOfNote(answerKey, goTo.note);
    if (!found) return;
    setChosen(answerKey.journeys.indexOf(found.journey));
    setFilter('all');
    setSearch('');
    setOpen(found.line.id);
    focus(headOf(found.line.id));
    // Only when somebody asks for a line: a new answer key must not scroll the list away.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo]);

  // A line may be gone with what was decided in it: its note is followed to the line it is in now.
  const gone = open !== null && journey !== undefined && !journey.insights.some(({ id }) => id === open);
  const home = gone ? (lineOfNote(answerKey, noteOf(open))?.line.id ?? null) : open;
  useEffect(() => {
    if (!gone) return;
    setOpen(home);
    focus(home === null ? '.line-count' : headOf(home));
  }, [gone, home, focus]);

  useKeys((key) => {
    if (keys && (key === 'j' || key === 'k')) {
      const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
      const at = heads.findIndex((head) => head.parentElement?.contains(document.activeElement));
      heads[key === 'k' ? Math.max(0, at - 1) : Math.min(at + 1, heads.length - 1)]?.focus();
      return true;
    }
    if (key !== 'Escape' || open === null || !document.activeElement?.closest('.line-editor, [data-line]'))
      return false;
    setOpen(null);
    focus(headOf(open));
    return true;
  });
  const press = useCallback((line: string) => setOpen((now) => (now === line ? null : line)), []);
  const { cells, counts } = shown.found;
  return (
    <div className="stack line-list" ref={list} tabIndex={-1}>
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
      <TextField label={words.search} type="search" value={search} onText={setSearch} />
      <fieldset className="desk-filters">
        <legend className="visually-hidden">{words.filters.label}</legend>
        {FILTERS.map((value) => (
          <button key={value} type="button" aria-pressed={value === filter} onClick={() => setFilter(value)}>
            {words.filters[value]} <span className="number">{wanted.found.counts[value]}</span>
          </button>
        ))}
      </fieldset>
      <output className={search === '' ? 'line-count visually-hidden' : 'line-count small muted'} tabIndex={-1}>
        {words.shown(counts[filter])}
      </output>
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
                  answerKey={shown.answerKey}
                  open={line.id === open}
                  search={shown.search}
                  onPress={press}
                />
                {line.id === open && <LineEditor line={line} answerKey={shown.answerKey} onDecide={onDecide} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown === wanted && cells.length === 0 && <p className="muted">{words.nothing}</p>}
    </div>
  );
});

const headOf = (line: string): string => `[data-line="${CSS.escape(line)}"]`;
