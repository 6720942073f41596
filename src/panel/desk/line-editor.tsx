import { useEffect, useMemo, useState } from 'react';
import type { AnswerKey, Insight, KeyNote, Language } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { SelectField, TextArea } from '../elements/field.tsx';
import { useKeyWords } from '../key/key-words.ts';
import { NoteLine } from '../key/note-line.tsx';
import { CellForm } from './cell-form.tsx';
import { useDeskWords } from './desk-words.ts';
import { OwnWording } from './own-wording.tsx';
import type { Decide } from './use-open-questions.ts';

interface LineEditorProps {
  readonly line: Insight;
  readonly answerKey: AnswerKey;
  readonly onDecide: Decide;
}

/** What can be done with a line: its status, its wording, what it goes with, and each of its notes. */
export function LineEditor({ line, answerKey, onDecide }: LineEditorProps) {
  const words = useDeskWords();
  const keyWords = useKeyWords();
  const settle = (status: 'settled' | 'open') => onDecide([{ kind: 'settled', note: line.id, status }]);
  return (
    <div className="line-editor stack">
      <div className="row">
        <Button size="small" aria-pressed={line.status === 'settled'} onClick={() => settle('settled')}>
          {line.status === 'settled' ? '✓ ' : ''}
          {keyWords.status.settled}
        </Button>
        <Button size="small" aria-pressed={line.status === 'open'} onClick={() => settle('open')}>
          {line.status === 'open' ? '✓ ' : ''}
          {keyWords.status.open}
        </Button>
      </div>
      <ul aria-label={keyWords.originals} className="stack">
        {line.sources.map(({ note, point }) => {
          const original = answerKey.notes.find(({ id }) => id === note);
          return (
            original && (
              <li key={`${note} ${point ?? ''}`} className="stack tight">
                <NoteLine note={original} answerKey={answerKey} point={point} />
                <NoteTools note={original} line={line} answerKey={answerKey} onDecide={onDecide} />
              </li>
            )
          );
        })}
      </ul>
      <OwnWording
        key={`${line.id} ${line.text}`}
        label={words.edit.wording}
        text={line.text}
        onText={(text) => onDecide([{ kind: 'wording', note: line.id, text }])}
      />
      <Partner line={line} answerKey={answerKey} onDecide={onDecide} />
    </div>
  );
}

/** Joins the line with another one of its cell, or sets them against each other. */
function Partner({ line, answerKey, onDecide }: LineEditorProps) {
  const words = useDeskWords();
  const others = useRanked(line, answerKey);
  const [chosen, setChosen] = useState('');
  const partner = others.find(({ id }) => id === chosen) ?? others[0];
  if (!partner) return null;
  return (
    <div className="stack tight">
      <SelectField
        label={words.edit.chooseLine}
        value={partner.id}
        options={others.map(({ id, text }) => ({ value: id, label: text }))}
        onPick={setChosen}
      />
      <div className="row">
        <Button size="small" onClick={() => onDecide([{ kind: 'together', a: line.id, b: partner.id }])}>
          {words.edit.merge}
        </Button>
        <Button size="small" onClick={() => onDecide([{ kind: 'opposed', a: line.id, b: partner.id, opposed: true }])}>
          {words.edit.oppose}
        </Button>
      </div>
    </div>
  );
}

/** The other lines of the cell, the most similar first as soon as the matcher has been fetched. */
function useRanked(line: Insight, { journeys, language }: AnswerKey): readonly Insight[] {
  const others = useMemo(
    () =>
      journeys
        .filter(({ insights }) => insights.includes(line))
        .flatMap(({ insights }) => insights)
        .filter((other) => other !== line && other.phase === line.phase && other.row === line.row)
        // What was told apart in one note is not joined again: that decision is undone.
        .filter((other) => !other.sources.some(({ note }) => line.sources.some((source) => source.note === note))),
    [journeys, line],
  );
  const [ranked, setRanked] = useState<{ readonly line: Insight; readonly lines: readonly Insight[] } | null>(null);
  useEffect(() => {
    let left = false;
    rank(line, others, language)
      .then((found) => left || setRanked({ line, lines: found }))
      .catch(() => undefined); // unranked they can be chosen all the same
    return () => void (left = true);
  }, [line, others, language]);
  return ranked?.line === line ? ranked.lines : others;
}

async function rank(line: Insight, others: readonly Insight[], language: Language): Promise<readonly Insight[]> {
  const { matcher } = await import('../../core/matching/index.ts');
  return matcher.similar(line, others, language).flatMap(({ id }) => others.filter((other) => other.id === id));
}

type Tool = 'split' | 'move' | null;

/** What can be done with one note of a line. */
function NoteTools({ note, line, answerKey, onDecide }: LineEditorProps & { readonly note: KeyNote }) {
  const words = useDeskWords();
  const [tool, setTool] = useState<Tool>(null);
  const others = line.sources.filter((source) => source.note !== note.id);
  const text = note.text;
  const toggle = (wanted: Tool) => setTool(tool === wanted ? null : wanted);
  return (
    <>
      <div className="row note-tools">
        {others.length > 0 && (
          <Button
            kind="quiet"
            size="small"
            aria-label={words.edit.takeOutOf(text)}
            onClick={() => onDecide(others.map(({ note: b }) => ({ kind: 'apart', a: note.id, b })))}
          >
            {words.edit.takeOut}
          </Button>
        )}
        <Button
          kind="quiet"
          size="small"
          aria-label={words.edit.splitOf(text)}
          aria-expanded={tool === 'split'}
          onClick={() => toggle('split')}
        >
          {words.edit.split}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={words.edit.moveOf(text)}
          aria-expanded={tool === 'move'}
          onClick={() => toggle('move')}
        >
          {words.edit.move}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={words.edit.setAsideOf(text)}
          onClick={() => onDecide([{ kind: 'setAside', note: note.id, aside: true }])}
        >
          {words.edit.setAside}
        </Button>
      </div>
      {tool === 'split' && <SplitForm note={note} onDecide={onDecide} />}
      {tool === 'move' && <CellForm note={note} answerKey={answerKey} onCell={(decision) => onDecide([decision])} />}
    </>
  );
}

/** The points of a note, one a line. */
function SplitForm({ note, onDecide }: Pick<LineEditorProps, 'onDecide'> & { readonly note: KeyNote }) {
  const words = useDeskWords();
  const [text, setText] = useState((note.twoPoints ?? note.text.split(/\s*[,;\n]\s*|\s+(?:og|och|and)\s+/)).join('\n'));
  const points = text
    .split('\n')
    .map((point) => point.trim())
    .filter((point) => point !== '');
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (points.length > 1) onDecide([{ kind: 'split', note: note.id, points }]);
      }}
    >
      <TextArea label={words.edit.points} value={text} onText={setText} rows={Math.max(3, points.length + 1)} />
      <div className="row">
        <Button type="submit" size="small" disabled={points.length < 2}>
          {words.edit.split}
        </Button>
      </div>
    </form>
  );
}
