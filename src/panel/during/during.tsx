import { useState } from 'react';
import { useBoardWatch, type Sight } from '../board-watch.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Outcome } from '../consolidation-task.ts';
import { Button } from '../elements/button.tsx';
import { SelectField } from '../elements/field.tsx';
import { Progress } from '../elements/progress.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { Status } from '../elements/status.tsx';
import { usePanel } from '../panel-context.tsx';
import { panelWords } from '../panel-words.ts';
import { useGoTo } from '../places.ts';
import { sentenceOf } from '../problem.ts';
import { useWords } from '../use-words.ts';
import { LOCALES } from '../../words/words.ts';
import { useDuringWords } from './during-words.ts';
import { Gaps } from './gaps.tsx';
import { HeatMap } from './heat-map.tsx';
import { Offers } from './offers.tsx';
import { SelectionCorner } from './selection-corner.tsx';
import { SheetCard } from './sheet-card.tsx';
import { TidyCorner } from './tidy-corner.tsx';
import { useCorrections } from './use-corrections.ts';
import { useSurvey } from './use-survey.ts';

/** How often the board is read while people write, in ms at the soonest: within the purse of `pace.ts`. */
const EAGER = 28_000;

/** *During*: who has written what where, while it can still be helped, and what Fasit has understood of the sheets. */
export function During() {
  const words = useDuringWords();
  const { report } = usePanel();
  const [sight, watch] = useBoardWatch(EAGER);
  const [corrections, correct] = useCorrections();
  const survey = useSurvey(sight.snapshot, corrections);
  return (
    <div className="stack loose">
      <Following sight={sight} onRead={() => watch.read().catch(report)} />
      {!survey && !sight.paused && <Progress label={words.notRead} />}
      {survey && sight.snapshot && survey.key.journeys.length > 0 && (
        <Journeys survey={survey} snapshot={sight.snapshot} />
      )}
      {survey && sight.snapshot && corrections && (
        <>
          <section className="stack">
            {survey.sheets.length === 0 ? <NoSheets /> : <h2>{words.sheets.heading(survey.sheets.length)}</h2>}
            <ul className="sheets">
              {survey.sheets.map((sheet) => {
                const inKey = survey.key.sheets.find(({ id }) => id === sheet.id);
                const known = { sheet, answerKey: survey.key, corrections, correct };
                return (
                  inKey &&
                  sight.snapshot && <SheetCard key={sheet.id} {...known} inKey={inKey} snapshot={sight.snapshot} />
                );
              })}
            </ul>
            {survey.offers.length > 0 && (
              <Reveal summary={words.offers.heading(survey.offers.length)} open={survey.sheets.length === 0}>
                <Offers offers={survey.offers} snapshot={sight.snapshot} correct={correct} />
              </Reveal>
            )}
            <Reveal summary={words.selection.heading} open={survey.sheets.length === 0}>
              <SelectionCorner
                snapshot={sight.snapshot}
                sheets={survey.sheets}
                corrections={corrections}
                correct={correct}
              />
            </Reveal>
            {survey.sheets.length > 0 && (
              <Reveal summary={words.tidy.heading}>
                <TidyCorner survey={survey} snapshot={sight.snapshot} />
              </Reveal>
            )}
          </section>
        </>
      )}
    </div>
  );
}

/** When the board was last read, or why it is not being read. */
function Following({ sight, onRead }: { readonly sight: Sight; readonly onRead: () => void }) {
  const words = useDuringWords();
  const panel = useWords(panelWords);
  const { language } = usePanel();
  const time = (at: number) => new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(at));
  return (
    <div className="row apart following">
      {sight.paused ? (
        <Status tone="warning">
          <p>{sentenceOf(sight.paused.problem, panel)}</p>
          <p className="small">{words.paused(time(sight.paused.until))}</p>
        </Status>
      ) : (
        <p className="small muted grow">
          {sight.reading ? words.reading : sight.snapshot ? words.following(time(sight.readAt)) : ''}
        </p>
      )}
      <Button size="small" busy={sight.reading} onClick={onRead}>
        {words.readNow}
      </Button>
    </div>
  );
}

function Journeys({ survey: { key, sheets }, snapshot }: { readonly survey: Outcome; readonly snapshot: Snapshot }) {
  const words = useDuringWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const journey = key.journeys.find(({ persona }) => persona === chosen) ?? key.journeys[0];
  if (!journey) return null;
  return (
    <>
      <section className="stack">
        <h2>{words.heat.heading}</h2>
        {key.journeys.length > 1 && (
          <SelectField
            label={words.heat.journey}
            value={journey.persona ?? ''}
            options={key.journeys.map(({ persona }) => ({
              value: persona ?? '',
              label: persona ?? words.heat.oneJourney,
            }))}
            onPick={(persona) => setChosen(persona || null)}
          />
        )}
        <HeatMap answerKey={key} journey={journey} />
      </section>
      <section className="stack">
        <h2>{words.gaps.heading}</h2>
        <Gaps answerKey={key} journey={journey} sheets={sheets} snapshot={snapshot} />
      </section>
    </>
  );
}

function NoSheets() {
  const words = useDuringWords();
  const goTo = useGoTo();
  return (
    <Status tone="warning">
      <p className="strong">{words.none}</p>
      <p>{words.noneHelp}</p>
      <div className="row">
        <Button size="small" onClick={() => goTo('prepare')}>
          {words.toPrepare}
        </Button>
      </div>
    </Status>
  );
}
