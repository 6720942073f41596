import type { AnswerKey } from '../../core/answer-key.ts';
import { noteOf } from '../../core/decisions/records.ts';
import type { Decision } from '../../core/decisions.ts';
import type { DeskWords } from '../../words/panel/desk/nb.ts';
import { cellLabel } from './cell-label.ts';

/** A decision in words, with the words of its notes as they are now or were then. */
export function decisionSentence(decision: Decision, key: AnswerKey, { decision: words }: DeskWords): string {
  const say = (ref: string) => words.quoted(shorten(textOf(ref, decision, key)));
  switch (decision.kind) {
    case 'together':
    case 'apart':
      return words[decision.kind](say(decision.a), say(decision.b));
    case 'opposed':
      return words[decision.opposed ? 'opposed' : 'notOpposed'](say(decision.a), say(decision.b));
    case 'wording':
      return words.wording(say(decision.note), words.quoted(decision.text));
    case 'cell':
      return words.cell(say(decision.note), cellLabel(decision, key) || labelsOf(decision) || words.unknownCell);
    case 'split':
      return decision.points.length > 1
        ? words.split(say(decision.note), decision.points.map(words.quoted).join(' + '))
        : words.whole(say(decision.note));
    case 'setAside':
      return words[decision.aside ? 'aside' : 'back'](say(decision.note));
    case 'settled':
      return words[decision.status](say(decision.note));
    default:
      return '';
  }
}

function textOf(ref: string, decision: Decision, key: AnswerKey): string {
  const id = noteOf(ref);
  const line = key.journeys.flatMap(({ insights }) => insights).find((insight) => insight.id === ref);
  const point = line?.sources.find(({ note }) => note === id)?.point;
  return point ?? key.notes.find((note) => note.id === id)?.text ?? decision.notes[id]?.text ?? id;
}

const labelsOf = ({ labels }: Extract<Decision, { kind: 'cell' }>): string =>
  labels ? `${labels.phase} · ${labels.row}` : '';

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text);
