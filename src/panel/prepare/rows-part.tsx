import { useId } from 'react';
import { ROW_KINDS } from '../../core/rows.ts';
import { replaced } from '../../core/template/edit.ts';
import { libraryRow } from '../../core/template/new-template.ts';
import type { Template } from '../../core/template.ts';
import { TextArea, TextField } from '../elements/field.tsx';
import { ListEditor } from './list-editor.tsx';
import { PartError, type PartProps } from './part.tsx';
import { PickAndUse } from './pick-and-use.tsx';

/** The rows, each with the question that prompts people. */
export function RowsPart({ template, onTemplate, errorOf, words, starting }: PartProps) {
  const { rows } = template;
  const errorId = useId();
  const setRows = (next: Template['rows']): void => onTemplate({ ...template, rows: next });
  const set = (index: number, change: Partial<Template['rows'][number]>): void => {
    const row = rows[index];
    if (row) setRows(replaced(rows, index, { ...row, ...change }));
  };
  const unused = ROW_KINDS.filter((kind) => rows.every((row) => row.kind !== kind));
  const error = errorOf('rows');
  return (
    <fieldset className="stack rows-part" aria-describedby={error ? errorId : undefined}>
      <legend>{words.rows.heading}</legend>
      <ListEditor
        label={words.rows.heading}
        entries={rows}
        nameOf={({ label }) => label}
        onOrder={setRows}
        add={
          unused.length === 0 ? (
            <p className="muted small">{words.rows.allUsed}</p>
          ) : (
            <PickAndUse
              label={words.rows.add}
              options={unused.map((kind) => ({ value: kind, label: starting.rows[kind].label }))}
              action={words.rows.use}
              onUse={(kind) => setRows([...rows, libraryRow(kind, starting)])}
            />
          )
        }
      >
        {(row, index) => (
          <>
            <TextField
              label={words.rows.name(index + 1)}
              quietLabel
              value={row.label}
              error={errorOf('rows', index)}
              onText={(label) => set(index, { label })}
            />
            <TextArea
              label={words.rows.prompt(row.label)}
              quietLabel
              className="small-input"
              maxLength={LONGEST_PROMPT}
              value={row.prompt}
              onText={(prompt) => set(index, { prompt })}
            />
          </>
        )}
      </ListEditor>
      <PartError text={error} id={errorId} />
    </fieldset>
  );
}

/** Characters; more can't be read in a row's head. */
const LONGEST_PROMPT = 240;
