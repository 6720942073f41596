import { lazy, Suspense, useCallback, useRef, useState, type ComponentType, type MouseEvent } from 'react';
import { version } from '../../package.json';
import type { Language } from '../core/answer-key.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../words/words.ts';
import { AnswerKeyStore } from './answer-key-store.tsx';
import { Boundary } from './boundary.tsx';
import { Progress } from './elements/progress.tsx';
import { Tabs } from './elements/tabs.tsx';
import { oneOf, useRemembered } from './memory.ts';
import { usePanel } from './panel-context.tsx';
import { Broken } from './panel-frame.tsx';
import { panelWords } from './panel-words.ts';
import { GoToPlace, PLACES, type Place } from './places.ts';
import { Start } from './start.tsx';
import { useWords } from './use-words.ts';

/** Each place is fetched when it is gone to. */
const COMPONENTS: Readonly<Record<Place, ComponentType>> = {
  prepare: lazy(async () => ({ default: (await import('./prepare/prepare.tsx')).Prepare })),
  during: lazy(async () => ({ default: (await import('./during/during.tsx')).During })),
  key: lazy(async () => ({ default: (await import('./key/key-place.tsx')).KeyPlace })),
};

const DeveloperCorner = lazy(async () => ({ default: (await import('./developer-corner.tsx')).DeveloperCorner }));

/** The three places of the panel and its foot. */
export function PanelApp() {
  const words = useWords(panelWords);
  const [place, setPlace] = useRemembered<Place | null>('place', null, oneOf(PLACES));
  const [developer, setDeveloper] = useState(() => new URLSearchParams(location.search).has('dev'));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led there is gone: whoever used it by keyboard goes on from the top of the new place.
  const goTo = useCallback(
    (next: Place) => {
      setPlace(next);
      heading.current?.focus();
    },
    [setPlace],
  );
  const Here = place ? COMPONENTS[place] : Start;
  return (
    <AnswerKeyStore>
      <div className="panel">
        <Tabs
          label={words.places.label}
          value={place}
          tabs={PLACES.map((value) => ({ value, label: words.places[value] }))}
          onPick={setPlace}
        >
          <h1 className="visually-hidden" tabIndex={-1} ref={heading}>
            {place ? `Fasit – ${words.places[place]}` : 'Fasit'}
          </h1>
          <Boundary key={place ?? 'start'} renderInstead={(error, retry) => <Broken error={error} retry={retry} />}>
            <Suspense fallback={<Progress label={words.loading} />}>
              <GoToPlace value={goTo}>
                <Here />
              </GoToPlace>
            </Suspense>
          </Boundary>
        </Tabs>
        {developer && (
          <Suspense fallback={null}>
            <DeveloperCorner />
          </Suspense>
        )}
        <Foot onVersion={(event) => event.altKey && setDeveloper(!developer)} />
      </div>
    </AnswerKeyStore>
  );
}

function Foot({ onVersion }: { readonly onVersion: (event: MouseEvent) => void }) {
  const words = useWords(panelWords);
  const { language, setLanguage } = usePanel();
  return (
    <footer>
      <label htmlFor="panel-language">{words.language}</label>
      <select
        id="panel-language"
        className="input small language"
        value={language}
        onChange={(event) => setLanguage(LANGUAGES.find((known) => known === event.target.value) ?? language)}
      >
        {LANGUAGES.map((known: Language) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
      <span className="version" onClick={onVersion} aria-hidden="true">
        Fasit {version}
      </span>
    </footer>
  );
}
