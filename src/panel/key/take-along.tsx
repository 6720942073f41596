import { useEffect, useRef, useState } from 'react';
import type { AnswerKey, Language } from '../../core/answer-key.ts';
import { formats, type Format } from '../../documents/index.ts';
import { documentWords } from '../../words/documents/index.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/words.ts';
import { Button } from '../elements/button.tsx';
import { SelectField } from '../elements/field.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { oneOf, useRemembered } from '../memory.ts';
import { usePanel } from '../panel-context.tsx';
import { printer } from '../rendering.ts';
import { useKeyWords } from './key-words.ts';
import { copy, discard, download, openTab, ready, type Ready } from './taking.ts';

const IDS = formats.map(({ id }) => id);

/** The documents, each with more than one way out: a download may be refused in Miro's iframe. */
export function TakeAlong({ answerKey }: { readonly answerKey: AnswerKey }) {
  const words = useKeyWords();
  const { language: panelLanguage } = usePanel();
  const [id, setId] = useRemembered<Format['id']>('format', 'docx', oneOf(IDS));
  const [language, setLanguage] = useRemembered<Language>('document-language', answerKey.language, oneOf(LANGUAGES));
  const format = formats.find((known) => known.id === id);
  const names = documentWords[panelLanguage].formats;
  return (
    <div className="stack">
      <SelectField
        label={words.take.format}
        hint={names[id].about}
        value={id}
        options={IDS.map((value) => ({ value, label: names[value].name }))}
        onPick={setId}
      />
      <SelectField
        label={words.take.language}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onPick={setLanguage}
      />
      {format && (
        <Ways
          key={`${id} ${language} ${answerKey.createdAt}`}
          answerKey={answerKey}
          format={format}
          language={language}
        />
      )}
    </div>
  );
}

type Outcome = 'downloaded' | 'copied' | 'notCopied' | 'notOpened';

interface WaysProps {
  readonly answerKey: AnswerKey;
  readonly format: Format;
  readonly language: Language;
}

/** Download, copy, open: made ready ahead of the click, since copying and opening must happen within it. */
function Ways({ answerKey, format, language }: WaysProps) {
  const words = useKeyWords();
  const [document, failed] = useRendered(answerKey, format, language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <>
      {!document && !failed && <Progress label={words.take.preparing} />}
      <div className="row">
        <Button
          kind="primary"
          disabled={!document}
          onClick={() => {
            if (document) download(document);
            setOutcome('downloaded');
          }}
        >
          {words.take.download}
        </Button>
        {format.text && (
          <>
            <Button
              disabled={!document}
              onClick={() => setOutcome(document && copy(document) ? 'copied' : 'notCopied')}
            >
              {words.take.copy}
            </Button>
            <Button disabled={!document} onClick={() => setOutcome(document && openTab(document) ? null : 'notOpened')}>
              {words.take.open}
            </Button>
          </>
        )}
      </div>
      <div aria-live="polite">
        {document && outcome && <OutcomeLine key={outcome} outcome={outcome} document={document} />}
      </div>
    </>
  );
}

const TONES = { downloaded: 'info', copied: 'good', notCopied: 'warning', notOpened: 'warning' } as const;

function OutcomeLine({ outcome, document }: { readonly outcome: Outcome; readonly document: Ready }) {
  const words = useKeyWords();
  const { language } = usePanel();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <Status tone={TONES[outcome]}>
      <p>{words.take[outcome]}</p>
      {outcome === 'downloaded' && (
        <a href={document.url} download={document.file}>
          {words.take.link(document.file, size.format(Math.max(1, Math.round(document.size / 1000))))}
        </a>
      )}
      {outcome === 'notCopied' && typeof document.content === 'string' && (
        <textarea
          ref={area}
          className="input"
          readOnly
          rows={5}
          aria-label={words.take.text}
          value={document.content}
        />
      )}
    </Status>
  );
}

/** The document, once it is made; `true` when it could not be made, which has been said. */
function useRendered(key: AnswerKey, format: Format, language: Language): readonly [Ready | null, boolean] {
  const { report } = usePanel();
  const [document, setDocument] = useState<Ready | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made: Ready | undefined;
    let over = false;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const options = { language, timeZone, separator: language === 'en' ? ',' : ';' } as const;
    printer()
      .ask({ key, format: format.id, options })
      .then((content) => {
        if (over) return;
        made = ready(format.file, format.mime, content);
        setDocument(made);
      })
      .catch((error: unknown) => {
        if (over) return;
        setFailed(true);
        report(error);
      });
    return () => {
      over = true;
      if (made) discard(made);
    };
  }, [key, format, language, report]);
  return [document, failed];
}
