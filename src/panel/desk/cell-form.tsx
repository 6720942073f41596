import { useState } from 'react';
import type { AnswerKey, KeyNote } from '../../core/answer-key.ts';
import type { DecisionBody } from '../../core/decisions.ts';
import { Button } from '../elements/button.tsx';
import { SelectField } from '../elements/field.tsx';
import { useDeskWords } from './desk-words.ts';
import { cellDecision } from './questions.ts';

interface CellFormProps {
  readonly note: KeyNote;
  readonly answerKey: AnswerKey;
  readonly onCell: (decision: DecisionBody) => void;
}

/** Chooses a cell for a note, and the group's sheet where nothing tells which group wrote it. */
export function CellForm({ note, answerKey, onCell }: CellFormProps) {
  const words = useDeskWords();
  const sheets = answerKey.sheets.filter(({ status }) => status === 'in');
  const [sheetId, setSheet] = useState(note.sheet ?? note.where?.sheet ?? sheets[0]?.id ?? '');
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets[0];
  const journey = answerKey.journeys.find(({ persona }) => persona === sheet?.persona) ?? answerKey.journeys[0];
  const [phase, setPhase] = useState(note.phase ?? '');
  const [row, setRow] = useState(note.row ?? '');
  if (!journey || !sheet) return null;
  const chosen = {
    phase: journey.phases.find(({ id }) => id === phase)?.id ?? journey.phases[0]?.id ?? '',
    row: journey.rows.find(({ id }) => id === row)?.id ?? journey.rows[0]?.id ?? '',
  };
  const options = (list: readonly { readonly id: string; readonly label: string }[]) =>
    list.map(({ id, label }) => ({ value: id, label }));
  return (
    <fieldset className="stack">
      <legend className="label">{words.otherCell}</legend>
      {note.sheet === null && sheets.length > 1 && (
        <SelectField
          label={words.sheet}
          value={sheet.id}
          options={sheets.map(({ id, group, title, persona }) => ({
            value: id,
            label: [group || title, persona].filter(Boolean).join(' · '),
          }))}
          onPick={setSheet}
        />
      )}
      <div className="row cell-choice">
        <div className="grow">
          <SelectField label={words.phase} value={chosen.phase} options={options(journey.phases)} onPick={setPhase} />
        </div>
        <div className="grow">
          <SelectField label={words.row} value={chosen.row} options={options(journey.rows)} onPick={setRow} />
        </div>
      </div>
      <div className="row">
        <Button
          {...(note.at === 'outside' ? { kind: 'primary' } : { size: 'small' })}
          onClick={() => onCell(cellDecision(note, chosen, answerKey, note.sheet === null ? sheet.id : undefined))}
        >
          {words.place}
        </Button>
      </div>
    </fieldset>
  );
}
