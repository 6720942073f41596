import { replaced } from '../../core/template/edit.ts';
import { Button } from '../elements/button.tsx';
import { TextField } from '../elements/field.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { ListEditor } from './list-editor.tsx';
import type { PartProps } from './part.tsx';

/** The personas, each of which gets a journey of its own. */
export function PersonasPart({ template, onTemplate, errorOf, words }: PartProps) {
  const { personas } = template;
  const setPersonas = (next: readonly string[]): void => onTemplate({ ...template, personas: next });
  return (
    <Reveal
      open={personas.length > 0}
      summary={
        <>
          {words.personas.heading}{' '}
          <span className="muted small aside">
            {personas.length === 0 ? words.personas.none : words.personas.count(personas.length)}
          </span>
        </>
      }
    >
      <fieldset className="stack">
        <legend className="visually-hidden">{words.personas.heading}</legend>
        <p className="muted small">{words.personas.hint}</p>
        <ListEditor
          label={words.personas.heading}
          entries={personas}
          nameOf={(name) => name}
          onOrder={setPersonas}
          add={
            <Button size="small" onClick={() => setPersonas([...personas, ''])}>
              {words.personas.add}
            </Button>
          }
        >
          {(persona, index) => (
            <TextField
              label={words.personas.name(index + 1)}
              quietLabel
              value={persona}
              error={errorOf('personas', index)}
              onText={(name) => setPersonas(replaced(personas, index, name))}
            />
          )}
        </ListEditor>
      </fieldset>
    </Reveal>
  );
}
