import { useEffect, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { compareVersions, type VersionInfo } from '../../core/versions.ts';
import { loadVersion, loadVersions, removeVersion, saveVersion } from '../../miro/board-store.ts';
import { LOCALES } from '../../words/words.ts';
import { Button } from '../elements/button.tsx';
import { SelectField, TextField } from '../elements/field.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { TakeAlong } from '../key/take-along.tsx';
import { usePanel } from '../panel-context.tsx';
import { ChangeList } from './change-list.tsx';
import { useDeskWords } from './desk-words.ts';

/** The answer key as it is on screen, among the saved ones. */
const NOW = 'now';

/** Saves the answer key under a name and a date, and compares any two of them. */
export function Versions({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useDeskWords();
  const { board, report, announce } = usePanel();
  const [versions, setVersions] = useState<readonly VersionInfo[] | null>(null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => void loadVersions(board).then(setVersions, report), [board, report]);

  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      setVersions(await loadVersions(board));
    } catch (error) {
      report(error);
    } finally {
      setBusy(false);
    }
  };
  const save = () =>
    during(async () => {
      const given = name.trim() || answerKey.title;
      await saveVersion(board, { id: crypto.randomUUID(), name: given, at: new Date().toISOString(), key: answerKey });
      setName('');
      announce(words.versions.saved(given));
    });
  return (
    <div className="stack">
      <p className="muted">{words.versions.intro}</p>
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={words.versions.name}
          value={name}
          onText={setName}
          maxLength={80}
          placeholder={answerKey.title}
        />
        <div className="row">
          <Button type="submit" kind="primary" busy={busy}>
            {words.versions.save}
          </Button>
        </div>
      </form>
      {versions?.length === 0 && <p className="muted">{words.versions.none}</p>}
      {versions && versions.length > 0 && (
        <>
          <ul className="list">
            {versions.map((version) => (
              <Saved
                key={version.id}
                version={version}
                onRemove={() => during(() => removeVersion(board, version.id))}
              />
            ))}
          </ul>
          <Compare versions={versions} answerKey={answerKey} />
        </>
      )}
    </div>
  );
}

function Saved({ version, onRemove }: { readonly version: VersionInfo; readonly onRemove: () => Promise<void> }) {
  const words = useDeskWords();
  const { language } = usePanel();
  const [sure, setSure] = useState(false);
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="row apart">
      <div className="grow">
        <p className="strong">{version.name}</p>
        <p className="small muted">
          {when.format(new Date(version.at))} · {words.versions.notes(version.notes)}
        </p>
      </div>
      {sure ? (
        <fieldset className="row">
          <legend className="small">{words.versions.sure}</legend>
          <Button kind="danger" size="small" onClick={() => void onRemove()}>
            {words.versions.yes}
          </Button>
          <Button size="small" onClick={() => setSure(false)}>
            {words.versions.no}
          </Button>
        </fieldset>
      ) : (
        <Button
          kind="quiet"
          size="small"
          aria-label={words.versions.removeOf(version.name)}
          onClick={() => setSure(true)}
        >
          {words.versions.remove}
        </Button>
      )}
    </li>
  );
}

interface Compared {
  readonly from: string;
  readonly to: string;
  readonly key: AnswerKey;
}

function Compare({
  versions,
  answerKey,
}: {
  readonly versions: readonly VersionInfo[];
  readonly answerKey: AnswerKey;
}) {
  const words = useDeskWords();
  const { board, report, announce } = usePanel();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(NOW);
  const [compared, setCompared] = useState<Compared | null>(null);
  const saved = versions.map(({ id, name, at }) => ({ value: id, label: `${name} (${at.slice(0, 10)})` }));
  const nowOption = { value: NOW, label: words.versions.now };
  const first = saved.find(({ value }) => value === from) ?? saved[0];
  const last = [nowOption, ...saved].find(({ value }) => value === to) ?? nowOption;

  const get = async (id: string) => {
    const info = versions.find((version) => version.id === id);
    const key = id === NOW ? answerKey : await loadVersion(board, id);
    return key && { id, name: info?.name ?? words.versions.now, at: info?.at ?? answerKey.createdAt, key };
  };
  const compare = async () => {
    try {
      const [a, b] = await Promise.all([get(first?.value ?? ''), get(last.value)]);
      if (!a || !b) return;
      const key = compareVersions(a, b);
      const [older, newer] = key.createdAt === b.key.createdAt ? [a, b] : [b, a];
      setCompared({ from: older.name, to: newer.name, key });
      announce(words.versions.result(older.name, newer.name));
    } catch (error) {
      report(error);
    }
  };
  return (
    <section className="stack">
      <h2>{words.versions.compare}</h2>
      <div className="row">
        <div className="grow">
          <SelectField label={words.versions.from} value={first?.value ?? ''} options={saved} onPick={setFrom} />
        </div>
        <div className="grow">
          <SelectField label={words.versions.to} value={last.value} options={[nowOption, ...saved]} onPick={setTo} />
        </div>
      </div>
      <div className="row">
        <Button onClick={() => void compare()}>{words.versions.compare}</Button>
      </div>
      {compared && (
        <section className="stack" aria-label={words.versions.result(compared.from, compared.to)}>
          <h3>{words.versions.result(compared.from, compared.to)}</h3>
          <ChangeList changes={compared.key.changes ?? []} answerKey={compared.key} />
          <Reveal summary={words.versions.document}>
            <TakeAlong answerKey={compared.key} />
          </Reveal>
        </section>
      )}
    </section>
  );
}
