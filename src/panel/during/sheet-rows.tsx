import { Reveal } from '../elements/reveal.tsx';
import { alignedTo, rowsTaken } from './aligned.ts';
import { AlignField } from './align-field.tsx';
import { alignHeading } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import type { SheetCardProps } from './sheet-card.tsx';

/** A sheet's rows: which row of the journey each was taken for. */
export function SheetRows({ sheet, inKey, answerKey, correct }: SheetCardProps) {
  const words = useDuringWords();
  const journey = answerKey.journeys.find(({ sheets }) => sheets.includes(sheet.id));
  const rows = journey?.rows ?? [];
  const taken = rowsTaken(answerKey, journey?.sheets ?? []);
  return (
    <Reveal
      open={inKey.bands.some(({ by }) => by === 'order')}
      summary={
        <>
          <span className="grow">{words.sheets.rows}</span>
          <span className="number">{sheet.bands.length}</span>
        </>
      }
    >
      <ol className="list">
        {sheet.bands.map(({ item, label, top }, index) => {
          const name = label || words.sheets.noLabel;
          const aligned = inKey.bands[index];
          return (
            <li key={`${item ?? ''} ${top}`}>
              {item !== null && journey && journey.sheets.length > 1 ? (
                <AlignField
                  label={words.sheets.isRow(name)}
                  by={aligned?.by}
                  own={words.sheets.ownRow}
                  {...alignedTo(aligned?.row ?? null, rows, taken)}
                  onPick={(row) => correct(alignHeading(sheet.id, item, row))}
                />
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </Reveal>
  );
}
