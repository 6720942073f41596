import type { Sheet } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { Button } from '../elements/button.tsx';
import { GoButton } from '../key/go-button.tsx';
import { declareFrame } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import { SheetDrawing } from './sheet-drawing.tsx';
import type { Correct } from './use-corrections.ts';

interface OffersProps {
  readonly offers: readonly Sheet[];
  readonly snapshot: Snapshot;
  readonly correct: Correct;
}

/** Frames with heads but no row labels: each can be read as a journey with one row, when somebody says so. */
export function Offers({ offers, snapshot, correct }: OffersProps) {
  const words = useDuringWords();
  return (
    <div className="stack">
      <p className="small muted">{words.offers.help}</p>
      <ul className="sheets">
        {offers.map((offer) => {
          const { id, frame, title, columns, bands } = offer;
          return (
            <li key={id} className="sheet-card offer stack tight">
              <div className="row">
                <SheetDrawing
                  sheet={offer}
                  notes={[]}
                  snapshot={snapshot}
                  label={words.sheets.drawing(columns.length, bands.length)}
                />
                <span className="sheet-name grow">{title || words.sheets.noLabel}</span>
              </div>
              <p className="small muted">{columns.map(({ label }) => label || words.sheets.noLabel).join(' · ')}</p>
              <div className="row">
                <Button size="small" onClick={() => frame !== null && correct(declareFrame(frame, true))}>
                  {words.offers.use}
                </Button>
                <GoButton ids={[frame ?? id]} text={title} labelled />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
