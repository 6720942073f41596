import { SCENARIO_FIELDS, type ScenarioField } from '../../core/scenario.ts';
import type { Template } from '../../core/template.ts';
import { TextArea, TextField } from '../elements/field.tsx';
import { Reveal } from '../elements/reveal.tsx';
import type { PartProps } from './part.tsx';

/** Who, what situation, why: the card at the top of every sheet. */
export function ScenarioPart({ template, onTemplate, words: { scenario: words } }: PartProps) {
  const filled = SCENARIO_FIELDS.filter((field) => template.scenario[field]?.trim()).length;
  const set = (field: ScenarioField, text: string): void =>
    onTemplate({ ...template, scenario: withField(template, field, text) });
  return (
    <Reveal
      summary={
        <>
          {words.heading} <span className="muted small aside">{words.filled(filled, SCENARIO_FIELDS.length)}</span>
        </>
      }
    >
      <div className="stack">
        <p className="muted small">{words.hint}</p>
        {SCENARIO_FIELDS.map((field) => {
          const Input = field === 'facilitator' ? TextField : TextArea;
          return (
            <Input
              key={field}
              label={words[field]}
              value={template.scenario[field] ?? ''}
              maxLength={LONGEST}
              onText={(text) => set(field, text)}
            />
          );
        })}
      </div>
    </Reveal>
  );
}

/** Characters; more can't be read on a card. */
const LONGEST = 600;

function withField({ scenario }: Template, field: ScenarioField, text: string): Template['scenario'] {
  const { [field]: _, ...rest } = scenario;
  return text === '' ? rest : { ...rest, [field]: text };
}
