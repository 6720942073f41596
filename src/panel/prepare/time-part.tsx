import { workshopMinutes } from '../../core/template.ts';
import { NumberField } from './number-field.tsx';
import type { PartProps } from './part.tsx';

/** The closing discussion, and what it all adds up to. */
export function TimePart({ template, onTemplate, errorOf, words: { time: words } }: PartProps) {
  const duration = (minutes: number): string => words.duration(Math.floor(minutes / 60), minutes % 60);
  const phases = template.phases.reduce((sum, { minutes }) => sum + minutes, 0);
  const total = workshopMinutes(template);
  const shared = template.groups.some(({ phases: taken }) => taken !== undefined);
  return (
    <fieldset className="stack">
      <legend>{words.heading}</legend>
      <NumberField
        label={words.closing}
        min={0}
        value={template.closingMinutes}
        error={errorOf('closingMinutes')}
        onNumber={(closingMinutes) => onTemplate({ ...template, closingMinutes })}
      />
      <p aria-live="polite">
        {shared
          ? words.sumShared(duration(total))
          : words.sum(duration(phases), duration(template.closingMinutes), duration(total))}
      </p>
    </fieldset>
  );
}
