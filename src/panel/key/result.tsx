import type { RefObject } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import type { Made } from '../answer-key-store.tsx';
import { Button } from '../elements/button.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { Status } from '../elements/status.tsx';
import { useGoTo } from '../places.ts';
import { Found } from './found.tsx';
import { Journeys } from './journeys.tsx';
import { useKeyWords } from './key-words.ts';
import { LedgerList } from './ledger-list.tsx';
import { Publish } from './publish.tsx';
import { Review } from './review.tsx';
import { TakeAlong } from './take-along.tsx';

interface ResultProps {
  readonly made: Made;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onReview: () => void;
}

/** What came of it, from what was found to the documents. */
export function Result({ made: { key }, heading, onReview }: ResultProps) {
  const words = useKeyWords();
  return (
    <>
      <section className="stack">
        <h2 tabIndex={-1} ref={heading}>
          {words.found.heading}
        </h2>
        {foundNone(key) ? <NoSheets /> : <Found answerKey={key} />}
        <Reveal
          summary={
            <>
              <span className="grow">{words.ledger.heading}</span>
              <span className="number">{key.ledger.notes}</span>
            </>
          }
        >
          <LedgerList answerKey={key} />
        </Reveal>
      </section>
      {key.journeys.length > 0 && <Review answerKey={key} onOpen={onReview} />}
      {key.journeys.length > 0 && <Journeys answerKey={key} />}
      {key.journeys.length > 0 && (
        <section className="stack">
          <h2>{words.take.heading}</h2>
          <TakeAlong answerKey={key} />
        </section>
      )}
      {key.journeys.length > 0 && <Publish answerKey={key} />}
    </>
  );
}

/** What to do on a board without a grid. */
function NoSheets() {
  const words = useKeyWords();
  const goTo = useGoTo();
  return (
    <Status tone="warning">
      <p className="strong">{words.noSheets}</p>
      <p>{words.noSheetsHelp}</p>
      <div className="row">
        <Button size="small" onClick={() => goTo('prepare')}>
          {words.toPrepare}
        </Button>
        <Button size="small" onClick={() => goTo('during')}>
          {words.toDuring}
        </Button>
      </div>
    </Status>
  );
}

/** What Fasit drew itself is no sheet to read. */
export const foundNone = ({ sheets }: AnswerKey) => sheets.every(({ status }) => status === 'own');
