import { Reveal } from '../elements/reveal.tsx';
import { AlignField } from './align-field.tsx';
import { alignHeading } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import type { SheetCardProps } from './sheet-card.tsx';

/** A sheet's rows: which row of the journey each was taken for. */
export function SheetRows({ sheet, inKey, answerKey, correct }: SheetCardProps) {
  const words = useDuringWords();
  const rows = answerKey.journeys.find(({ sheets }) => sheets.includes(sheet.id))?.rows ?? [];
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
              {item !== null && rows.length > 0 ? (
                <AlignField
                  label={words.sheets.isRow(name)}
                  by={aligned?.by}
                  value={aligned?.row ?? ''}
                  own={words.sheets.ownRow}
                  choices={rows}
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
