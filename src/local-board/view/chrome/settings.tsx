import { useId, useState, type ReactNode } from 'react';
import type { BoardDocument } from '../../document.ts';
import type { Engine } from '../../engine/engine.ts';
import { PROFILES } from '../../faults.ts';
import type { Switches } from '../../switches.ts';
import { BOARD_LANGUAGES, BOARD_WORDS, boardLanguage, type BoardLanguage, type BoardWords } from '../../words/index.ts';
import { isProfile } from '../address.ts';
import type { Crowd } from '../crowd.ts';
import type { State } from '../state.ts';
import { useUsage } from './credit-meter.tsx';
import { SWITCH_CHOICES } from './switch-choices.ts';
import { useBoard, useValue } from './use-value.ts';
import { Small } from './zoom-bar.tsx';

/** What a person can set about the board itself, as no real board lets one. */
export interface Settings {
  readonly language: State<BoardLanguage>;
  readonly profile: State<keyof typeof PROFILES>;
  /** Whether others see this person's pointer. */
  readonly cursors: State<boolean>;
  readonly crowd: State<Crowd>;
}

interface Props {
  readonly doc: BoardDocument;
  readonly engine: Engine;
  readonly user: string;
  readonly app: string;
  readonly words: BoardWords;
  readonly settings: Settings;
  readonly onClose: () => void;
}

const LOCALES = ['en', 'fr', 'de', 'ja_JP', 'es', 'pt_BR'];

/** The side drawer with everything that is the local board's own: people, language, faults, credits, switches. */
export function SettingsDrawer({ doc, engine, user, app, words, settings, onClose }: Props) {
  useBoard(doc);
  const said = words.settings;
  const me = doc.presence().users.get(user);
  const language = useValue(settings.language);
  const profile = useValue(settings.profile);
  const cursors = useValue(settings.cursors);
  const crowd = useValue(settings.crowd);
  return (
    <section className="drawer settings-drawer" aria-labelledby="settings-title">
      <header>
        <h2 id="settings-title">{said.title}</h2>
        <Small icon="close" name={words.close} onPress={onClose} />
      </header>
      <div className="drawer-body">
        <p className="quiet">{said.about}</p>
        <h3>{said.people}</h3>
        <Labelled label={said.name}>
          {(id) => (
            <input
              id={id}
              defaultValue={me?.name}
              maxLength={40}
              onChange={(event) => me && doc.setUser({ ...me, name: event.target.value.trim() || me.name })}
            />
          )}
        </Labelled>
        <Check label={said.cursors} checked={cursors} onChange={settings.cursors.set} />
        <button type="button" className="button" onClick={() => window.open(anotherSeat(), '_blank')}>
          {said.another}
        </button>
        <h3>{said.crowd}</h3>
        <Check label={said.crowdOn} checked={crowd.on} onChange={(on) => settings.crowd.set({ ...crowd, on })} />
        <Figure
          label={said.crowdCount}
          value={crowd.count}
          step={1}
          onChange={(count) => settings.crowd.set({ ...crowd, count })}
        />
        <Figure
          label={said.crowdSeed}
          value={crowd.seed}
          step={1}
          onChange={(seed) => settings.crowd.set({ ...crowd, seed })}
        />
        <h3>{said.languages}</h3>
        <Choice
          label={said.language}
          value={language}
          options={BOARD_LANGUAGES.map((key) => [key, BOARD_WORDS[key].languageName])}
          onPick={(picked) => settings.language.set(boardLanguage([picked]))}
        />
        <Choice
          label={said.locale}
          value={doc.info().locale}
          options={LOCALES.map((locale) => [locale, locale])}
          onPick={(locale) => doc.setInfo({ locale })}
        />
        <h3>{said.line}</h3>
        <Choice
          label={said.profile}
          value={profile}
          options={(Object.keys(PROFILES) as (keyof typeof PROFILES)[]).map((key) => [key, said.profiles[key]])} // a literal's own keys
          onPick={(key) => isProfile(key) && settings.profile.set(key)}
        />
        <h3>{said.credits}</h3>
        <Credits engine={engine} user={user} app={app} words={words} />
        <h3>{said.switches}</h3>
        <p className="quiet">{said.switchesHint}</p>
        <SwitchList doc={doc} words={words} />
      </div>
    </section>
  );
}

function Credits({
  engine,
  user,
  app,
  words,
}: {
  readonly engine: Engine;
  readonly user: string;
  readonly app: string;
  readonly words: BoardWords;
}) {
  const { minute, hour, calls, limits } = useUsage(engine, user, app);
  const { settings } = words;
  return (
    <>
      <label className="meter-row">
        <span>{settings.perMinute(minute, limits.minute)}</span>
        <meter min={0} max={limits.minute} high={limits.minute * 0.8} value={minute} />
      </label>
      <label className="meter-row">
        <span>{settings.perHour(hour, limits.hour)}</span>
        <meter min={0} max={limits.hour} high={limits.hour * 0.8} value={hour} />
      </label>
      <p className="quiet">{settings.calls(calls)}</p>
    </>
  );
}

/** Every switch of the engine; what a value is called stands in the words, its kind follows from the value. */
function SwitchList({ doc, words }: { readonly doc: BoardDocument; readonly words: BoardWords }) {
  const [switches, setSwitches] = useState(doc.switches());
  const change = (next: Partial<Switches>) => {
    doc.setSwitches(next);
    setSwitches(doc.switches());
  };
  const names: Readonly<Record<string, string>> = words.switches;
  const values: Readonly<Record<string, string>> = words.switchValues;
  return Object.entries(switches).map(([key, value]) => {
    const label = names[key] ?? key;
    if (typeof value === 'boolean') {
      return <Check key={key} label={label} checked={value} onChange={(checked) => change({ [key]: checked })} />;
    }
    if (typeof value === 'number') {
      return <Figure key={key} label={label} value={value} step={100} onChange={(next) => change({ [key]: next })} />;
    }
    const options = SWITCH_CHOICES[key] ?? [value];
    return (
      <Choice
        key={key}
        label={label}
        value={value}
        options={options.map((option) => [option, values[option] ?? option])}
        onPick={(option) => change({ [key]: option })}
      />
    );
  });
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="check-row">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function Figure({ label, value, step, onChange }: FigureProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={0}
          max={step === 1 ? 40 : 60_000}
          step={step}
          value={value}
          onChange={(event) => onChange(Math.max(0, Math.round(Number(event.target.value))))}
        />
      )}
    </Labelled>
  );
}

/** This very board once more; the new tab takes a seat of its own. */
function anotherSeat(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('user');
  url.searchParams.set('panel', 'closed');
  return url.href;
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field-row">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
