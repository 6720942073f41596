import { useMemo } from 'react';
import type { AnswerKey, Change } from '../../core/answer-key.ts';
import type { DocumentWords } from '../../words/documents/nb.ts';
import { documentWords } from '../../words/documents/index.ts';
import { Reveal } from '../elements/reveal.tsx';
import { GoButton } from '../key/go-button.tsx';
import { usePanel } from '../panel-context.tsx';
import { cellLabel } from './cell-label.ts';
import { decisionSentence } from './decision-sentence.ts';
import { useDeskWords } from './desk-words.ts';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The later of the two answer keys. */
  readonly answerKey: AnswerKey;
}

/** What is different, kind by kind, in the same words as the documents; notes lead to the board. */
export function ChangeList({ changes, answerKey }: ChangeListProps) {
  const words = useDeskWords();
  const { language } = usePanel();
  const { changes: changeWords } = documentWords[language];
  const kinds = useMemo(() => {
    const byKind = new Map<Change['kind'], Change[]>();
    for (const change of changes) byKind.set(change.kind, [...(byKind.get(change.kind) ?? []), change]);
    return [...byKind];
  }, [changes]);
  const here = new Set(answerKey.notes.map(({ id }) => id));
  if (changes.length === 0) return <p className="muted">{words.changes.none}</p>;
  const decisionText = (id: string) => {
    const decision = answerKey.decisions.find((candidate) => candidate.id === id);
    return decision ? decisionSentence(decision, answerKey, words) : id;
  };
  return (
    <div>
      {kinds.map(([kind, list]) => (
        <Reveal
          key={kind}
          open={list.length <= 12}
          summary={
            <>
              <span className="grow">{changeWords.kinds[kind]}</span>
              <span className="number">{list.length}</span>
            </>
          }
        >
          <ul className="list">
            {list.map((change) => (
              <li key={JSON.stringify(change)} className="note-line">
                <span className="grow note-text">{sentence(change, answerKey, changeWords, decisionText)}</span>
                {'note' in change && here.has(change.note) && <GoButton ids={[change.note]} text={change.text} />}
              </li>
            ))}
          </ul>
        </Reveal>
      ))}
    </div>
  );
}

function sentence(
  change: Change,
  key: AnswerKey,
  words: DocumentWords['changes'],
  decisionText: (id: string) => string,
): string {
  switch (change.kind) {
    case 'note added':
    case 'note removed':
      return change.text;
    case 'note edited':
      return `${change.text} (${words.before(change.before)})`;
    case 'note moved':
      return `${change.text} (${words.moved(placeOf(change.from, key, words), placeOf(change.to, key, words))})`;
    case 'phase renamed':
    case 'row renamed':
      return `${change.label} (${words.before(change.before)})`;
    case 'phase added':
    case 'phase removed':
    case 'row added':
    case 'row removed':
      return change.label;
    case 'sheet added':
    case 'sheet removed':
      return change.title;
    case 'decision touched':
      return `${decisionText(change.decision)} (${words.touched[change.why]})`;
    default:
      return `${change.text} (${words.counts(change.before, change.now)})`;
  }
}

type Place = Extract<Change, { kind: 'note moved' }>['from'];

function placeOf({ phase, row, group }: Place, key: AnswerKey, words: DocumentWords['changes']): string {
  const cell = phase !== null && row !== null ? cellLabel({ phase, row }, key) : '';
  return [cell || words.nowhere, group].filter(Boolean).join(' · ');
}
