import { useId } from 'react';
import { PHASE_MODEL_NAMES } from '../../core/phase-models.ts';
import { reordered, replaced } from '../../core/template/edit.ts';
import { modelPhases } from '../../core/template/new-template.ts';
import { PHASE_COUNT, PHASE_MINUTES } from '../../core/template.ts';
import { Button } from '../elements/button.tsx';
import { TextField } from '../elements/field.tsx';
import { ListEditor } from './list-editor.tsx';
import { NumberField } from './number-field.tsx';
import { PartError, type PartProps } from './part.tsx';
import { PickAndUse } from './pick-and-use.tsx';

interface PhasesPartProps extends PartProps {
  /** Replaces all phases, in a way that can be undone. */
  readonly onReplace: (phases: PartProps['template']['phases']) => void;
}

/** The columns: a model to start from, then names, minutes and order as the facilitator wants them. */
export function PhasesPart({ template, onTemplate, onReplace, errorOf, words, starting }: PhasesPartProps) {
  const { phases } = template;
  const errorId = useId();
  const set = (index: number, change: Partial<(typeof phases)[number]>): void => {
    const phase = phases[index];
    if (phase) onTemplate({ ...template, phases: replaced(phases, index, { ...phase, ...change }) });
  };
  const hasMacros = phases.some(({ macro }) => macro !== undefined);
  const error = errorOf('phases');
  return (
    <fieldset className="stack" aria-describedby={error ? errorId : undefined}>
      <legend>{words.phases.heading}</legend>
      <PickAndUse
        label={words.phases.model}
        options={PHASE_MODEL_NAMES.map((value) => ({ value, label: words.phases.models[value] }))}
        action={words.phases.use}
        onUse={(model) => onReplace(modelPhases(model, starting))}
      />
      <ListEditor
        label={words.phases.heading}
        head={
          <span className="name-and-minutes">
            <span />
            <span className="minutes">{words.phases.minutesShort}</span>
          </span>
        }
        entries={phases}
        nameOf={({ label }) => label}
        onOrder={(_, order) => onTemplate(reordered(template, order))}
        add={
          <Button
            size="small"
            aria-disabled={phases.length >= PHASE_COUNT.max}
            onClick={() =>
              phases.length < PHASE_COUNT.max &&
              onTemplate({ ...template, phases: [...phases, { label: '', minutes: PHASE_MINUTES }] })
            }
          >
            {words.phases.add}
          </Button>
        }
      >
        {(phase, index) => (
          <>
            <div className="name-and-minutes">
              <TextField
                label={words.phases.name(index + 1)}
                quietLabel
                value={phase.label}
                error={errorOf('phases', index)}
                onText={(label) => set(index, { label })}
              />
              <NumberField
                label={words.phases.minutes(index + 1)}
                quietLabel
                className="minutes"
                min={1}
                value={phase.minutes}
                error={errorOf('minutes', index)}
                onNumber={(minutes) => set(index, { minutes })}
              />
            </div>
            {hasMacros && (
              <TextField
                label={words.phases.macro(index + 1)}
                quietLabel
                className="small-input"
                placeholder={words.phases.macroHint}
                value={phase.macro ?? ''}
                onText={(macro) => set(index, { macro })}
              />
            )}
          </>
        )}
      </ListEditor>
      <PartError text={error} id={errorId} />
      <p className="muted small">{words.phases.hint}</p>
    </fieldset>
  );
}
