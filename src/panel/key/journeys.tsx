import { useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { Choice, SelectField } from '../elements/field.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { Doubts } from './doubts.tsx';
import { JourneyGrid } from './journey-grid.tsx';
import { JourneyOutline } from './journey-outline.tsx';
import { useKeyWords } from './key-words.ts';

const VIEWS = ['grid', 'outline'] as const;

/** The consolidated journey, of one persona at a time, as a grid or as a list. */
export function Journeys({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const [view, setView] = useRemembered('view', 'grid', oneOf(VIEWS));
  const [chosen, setChosen] = useState<string | null>(null);
  const journey = answerKey.journeys.find(({ persona }) => persona === chosen) ?? answerKey.journeys[0];
  if (!journey) return null;
  const nameOf = (persona: string | null) => persona ?? words.oneJourney;
  const name = nameOf(journey.persona);
  return (
    <section className="stack">
      <h2>{name}</h2>
      {answerKey.journeys.length > 1 && (
        <SelectField
          label={words.journey}
          value={journey.persona ?? ''}
          options={answerKey.journeys.map(({ persona }) => ({ value: persona ?? '', label: nameOf(persona) }))}
          onPick={(persona) => setChosen(persona || null)}
        />
      )}
      <Choice
        label={words.view.label}
        value={view}
        options={VIEWS.map((value) => ({ value, label: words.view[value] }))}
        onPick={setView}
      />
      {view === 'grid' ? (
        <JourneyGrid journey={journey} answerKey={answerKey} name={name} />
      ) : (
        <JourneyOutline journey={journey} answerKey={answerKey} />
      )}
      <Doubts journey={journey} answerKey={answerKey} />
    </section>
  );
}
