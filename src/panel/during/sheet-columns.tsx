import { Button } from '../elements/button.tsx';
import { Check, SelectField } from '../elements/field.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { alignColumn, assignColumns, joinColumn, splitColumn } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import type { SheetCardProps } from './sheet-card.tsx';

/** A sheet's columns: which phase each was taken for, whether the group was given it, and where its edges are wrong. */
export function SheetColumns({ sheet, inKey, answerKey, correct }: SheetCardProps) {
  const words = useDuringWords();
  const journey = answerKey.journeys.find(({ sheets }) => sheets.includes(sheet.id));
  const headings = sheet.columns.flatMap(({ item }) => item ?? []);
  const given = sheet.columns.flatMap(({ item }, index) =>
    item !== null && inKey.columns[index]?.assigned !== false ? [item] : [],
  );
  const phases = journey?.phases ?? [];
  return (
    <Reveal
      open={inKey.columns.some(({ by }) => by === 'order')}
      summary={
        <>
          <span className="grow">{words.sheets.columns}</span>
          <span className="number">{sheet.columns.length}</span>
        </>
      }
    >
      <ol className="list">
        {sheet.columns.map((column, index) => {
          const label = column.label || words.sheets.noLabel;
          const next = sheet.columns[index + 1];
          const aligned = inKey.columns[index];
          const { item } = column;
          const options = [
            ...phases.map(({ id, label }) => ({ value: id, label })),
            ...(phases.some(({ id }) => id === aligned?.phase)
              ? []
              : [{ value: aligned?.phase ?? '', label: words.sheets.own }]),
          ];
          return (
            <li key={`${item ?? ''} ${column.left}`} className="stack tight">
              {item !== null && phases.length > 0 ? (
                <SelectField
                  label={words.sheets.is(label)}
                  hint={
                    aligned?.by === 'order'
                      ? words.sheets.guessed
                      : aligned?.by === 'hand'
                        ? words.sheets.byHand
                        : undefined
                  }
                  className="small"
                  value={aligned?.phase ?? ''}
                  options={options}
                  onPick={(phase) => correct(alignColumn(sheet.id, item, phase))}
                />
              ) : (
                <span>{label}</span>
              )}
              {item !== null && headings.length > 1 && (
                <Check
                  label={words.sheets.given(label)}
                  checked={given.includes(item)}
                  onCheck={(checked) =>
                    correct(
                      assignColumns(
                        sheet.id,
                        headings.filter((heading) => (heading === item ? checked : given.includes(heading))),
                        headings,
                      ),
                    )
                  }
                />
              )}
              <div className="row">
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={words.sheets.splitOf(label)}
                  onClick={() => correct(splitColumn(sheet.id, (column.left + column.right) / 2))}
                >
                  {words.sheets.split}
                </Button>
                {next && item !== null && (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={words.sheets.joinOf(label, next.label || words.sheets.noLabel)}
                    onClick={() => correct(joinColumn(sheet.id, item))}
                  >
                    {words.sheets.join}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Reveal>
  );
}
