import { useEffect, useRef, useState } from 'react';
import { inLanguage, lacking } from '../../core/template/edit.ts';
import { problemsOf } from '../../core/template/problems.ts';
import type { Template } from '../../core/template.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import { TEMPLATE_WORDS } from '../../words/template/all.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/words.ts';
import { Button } from '../elements/button.tsx';
import { SelectField, TextField } from '../elements/field.tsx';
import { Status } from '../elements/status.tsx';
import { useRemembered } from '../memory.ts';
import { useWords } from '../use-words.ts';
import { GroupsPart } from './groups-part.tsx';
import { InsertPart } from './insert-part.tsx';
import { News } from './news.tsx';
import { PersonasPart } from './personas-part.tsx';
import { PhasesPart } from './phases-part.tsx';
import { prepareWords } from './prepare-words.ts';
import { freshTemplate } from './prepared.ts';
import { Preview } from './preview.tsx';
import { errorsOf } from './problem-text.ts';
import { RowsPart } from './rows-part.tsx';
import { ScenarioPart } from './scenario-part.tsx';
import { TimePart } from './time-part.tsx';
import { useJobs } from './use-jobs.ts';
import { usePrepared } from './use-prepared.ts';
import './prepare.css';

/** The first of the panel's places: a template is made here and inserted. */
export function Prepare() {
  const words = useWords(prepareWords);
  const { template, inserted, setInserted, ...prepared } = usePrepared();
  const [undone, setUndone] = useState<Undone | null>(null);
  const { jobs, desk } = useJobs();
  const [read, setRead] = useRemembered('news-read', '', (raw) => (typeof raw === 'string' ? raw : undefined));
  const latest = jobs.at(-1);
  const own = latest && desk?.isOwn(latest.id);
  const ended = latest?.state !== 'running';
  useEffect(() => {
    if (latest && own && ended && latest.id !== read) setRead(latest.id); // it was seen as it happened
  }, [latest, own, ended, read, setRead]);
  const form = useRef<HTMLDivElement>(null);
  const starting = TEMPLATE_WORDS[template.language];
  const problems = problemsOf(template);

  const setTemplate = (next: Template): void => {
    setUndone(null);
    prepared.setTemplate(next);
  };
  const replace = (next: Template, of: Undone['of'], text: string): void => {
    prepared.setTemplate(next);
    setUndone({ template, of, text });
  };
  const part = { template, onTemplate: setTemplate, errorOf: errorsOf(problems, words), words, starting };
  return (
    <div className="stack loose prepare" ref={form}>
      {latest && !own && latest.id !== read && <News job={latest} words={words} onRead={() => setRead(latest.id)} />}
      <div className="stack tight">
        <h2>{words.heading}</h2>
        <p className="muted">{words.intro}</p>
      </div>
      <SelectField
        label={words.templateLanguage}
        hint={words.templateLanguageHint}
        value={template.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onPick={(next) => setTemplate(inLanguage(template, next, starting, TEMPLATE_WORDS[next]))}
      />
      <TextField
        label={words.title}
        value={template.title}
        maxLength={120}
        onText={(title) => setTemplate({ ...template, title })}
      />
      <ScenarioPart {...part} />
      <div aria-live="polite">{undone?.of === 'phases' && <Undo {...undone} onUndo={setTemplate} words={words} />}</div>
      <PhasesPart {...part} onReplace={(phases) => replace(withPhases(template, phases), 'phases', words.replaced)} />
      <RowsPart {...part} />
      <TimePart {...part} />
      <GroupsPart {...part} />
      <PersonasPart {...part} />
      <section className="stack" aria-label={words.preview.heading}>
        <h3>{words.preview.heading}</h3>
        <Preview template={template} words={words} />
        <div aria-live="polite">
          {undone?.of === 'template' && <Undo {...undone} onUndo={setTemplate} words={words} />}
        </div>
        <Button
          kind="quiet"
          size="small"
          onClick={() => replace(freshTemplate(template.language), 'template', words.startedOver)}
        >
          {words.startOver}
        </Button>
      </section>
      <InsertPart
        template={template}
        problems={problems}
        inserted={inserted}
        onInserted={setInserted}
        onShowProblem={() => showFirstProblem(form.current)}
        words={words}
        jobs={jobs}
        desk={desk}
      />
    </div>
  );
}

/** What was replaced at one stroke, and can be had back. */
interface Undone {
  readonly template: Template;
  readonly of: 'phases' | 'template';
  readonly text: string;
}

function Undo({
  template,
  text,
  onUndo,
  words,
}: Undone & { onUndo: (template: Template) => void; words: PrepareWords }) {
  return (
    <Status>
      <p>{text}</p>
      <div className="row">
        <Button size="small" onClick={() => onUndo(template)}>
          {words.undo}
        </Button>
      </div>
    </Status>
  );
}

/** Other phases: which of them a group takes has to be said anew. */
const withPhases = (template: Template, phases: Template['phases']): Template => ({
  ...template,
  phases,
  groups: template.groups.map((group) => lacking(group, 'phases')),
});

/** Goes to the first field with a problem; one that lies in a closed part is there once all parts are open. */
function showFirstProblem(form: HTMLElement | null, again = true): void {
  const field =
    form?.querySelector<HTMLElement>('[aria-invalid]') ?? form?.querySelector<HTMLElement>('.error')?.parentElement;
  if (!field && again) {
    form?.querySelectorAll('details').forEach((part) => (part.open = true));
    setTimeout(() => showFirstProblem(form, false), 50);
  }
  field?.scrollIntoView({ block: 'center' });
  (field?.matches('input, textarea, select')
    ? field
    : field?.querySelector<HTMLElement>('input, select, button')
  )?.focus();
}
