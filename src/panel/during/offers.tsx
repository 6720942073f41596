import type { Sheet } from '../../core/sheets.ts';
import { Button } from '../elements/button.tsx';
import { GoButton } from '../key/go-button.tsx';
import { declareFrame } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import type { Correct } from './use-corrections.ts';

interface OffersProps {
  readonly offers: readonly Sheet[];
  readonly correct: Correct;
}

/** Frames with heads but no row labels: each can be read as a journey with one row, when somebody says so. */
export function Offers({ offers, correct }: OffersProps) {
  const words = useDuringWords();
  return (
    <div className="stack">
      <p className="small muted">{words.offers.help}</p>
      <ul className="sheets">
        {offers.map(({ id, frame, title, columns }) => (
          <li key={id} className="sheet-card stack">
            <p className="strong">{title || words.sheets.noLabel}</p>
            <p className="small muted">{columns.map(({ label }) => label).join(' · ')}</p>
            <div className="row">
              <Button size="small" onClick={() => frame !== null && correct(declareFrame(frame, true))}>
                {words.offers.use}
              </Button>
              <GoButton ids={[frame ?? id]} text={title} labelled />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
